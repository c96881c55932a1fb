"""How things are drawn on pictures of faces: outlines, covers, and the axes of a face."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from scipy import ndimage

from ceapp.train.face_points import Points

Rng = np.random.Generator
Floats = NDArray[np.floating[Any]]
Face = Floats
"""(S, S, 3), 0 to 1."""
Cover = Floats
"""(S, S), 0 to 1: how much of a pixel is covered."""
FINE = 3
"""Outlines are drawn at so many times the size, and averaged."""


@dataclass(frozen=True, slots=True, eq=False)
class FaceAxes:
    """Coordinates on a face: u from ear (-1) to ear (1), v from the nose's root (0) to chin (1).

    Attributes
    ----------
    origin, across, down : (2,) float32
        Column and row, px: the nose's root, half the width of the jaw, and from there to the chin.
    """

    origin: Floats
    across: Floats
    down: Floats

    @classmethod
    def of(cls, points: Points) -> "FaceAxes":
        """Return the axes of a face with such points."""
        return cls(points[27], (points[16] - points[0]) / 2, points[8] - points[27])

    def at(self, u: float, v: float) -> Floats:
        """Return the place of (u, v), px."""
        return np.asarray(self.origin + u * self.across + v * self.down)

    def grids(self, size: int) -> tuple[Cover, Cover]:
        """Return u and v of every pixel."""
        matrix = np.linalg.inv(np.stack([self.across, self.down], 1))
        line = np.arange(size, dtype=np.float32) + 0.5
        x, y = line[None, :] - self.origin[0], line[:, None] - self.origin[1]
        return (
            np.asarray(matrix[0, 0] * x + matrix[0, 1] * y, np.float32),
            np.asarray(matrix[1, 0] * x + matrix[1, 1] * y, np.float32),
        )


def blurred(values: Cover, sigma: float) -> Cover:
    """Return (S, S) values after a wide blur, which is done at a quarter of the size."""
    size = len(values)
    small = ndimage.gaussian_filter(
        np.asarray(Image.fromarray(values).reduce(4)), sigma / 4, mode="nearest", truncate=3
    )
    return np.asarray(Image.fromarray(small).resize((size, size), Image.Resampling.BILINEAR))


def drawn(outline: Floats, size: int) -> Cover:
    """Return how much of each pixel lies in a closed outline, (N, 2) px."""
    image = Image.new("L", (size * FINE, size * FINE))
    ImageDraw.Draw(image).polygon([tuple(p) for p in (outline * FINE).tolist()], fill=255)
    return np.asarray(image.reduce(FINE), np.float32) / 255


def mixed(under: Face, over: Face, cover: Cover) -> Face:
    """Return one picture over another."""
    return np.asarray(under + (over - under) * cover[..., None], np.float32)


def curve(points: Sequence[Floats], count: int = 8) -> Floats:
    """Return a smooth line through points (Catmull and Rom), some places for each stretch."""
    ends = [2 * points[0] - points[1], *points, 2 * points[-1] - points[-2]]
    t = np.linspace(0, 1, count, endpoint=False, dtype=np.float32)[:, None]
    parts = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        parts.append(
            0.5
            * (
                2 * b
                + (c - a) * t
                + (2 * a - 5 * b + 4 * c - d) * t**2
                + (3 * b - a - 3 * c + d) * t**3
            )
        )
    return np.concatenate([*parts, points[-1][None]]).astype(np.float32)


def mirrored(face: Face, points: NDArray[np.float32]) -> tuple[Face, NDArray[np.float32]]:
    """Return both mirrored, the points in their order again."""
    order = [
        *range(16, -1, -1), *range(26, 16, -1), *range(27, 31), *range(35, 30, -1),
        45, 44, 43, 42, 47, 46, 39, 38, 37, 36, 41, 40,
        *range(54, 47, -1), *range(59, 54, -1), *range(64, 59, -1), *range(67, 64, -1),
    ]  # fmt: skip
    turned = points[order].copy()
    turned[:, 0] = face.shape[1] - turned[:, 0]
    return face[:, ::-1].copy(), turned


def aside(layers: Floats, rng: Rng) -> Floats:
    """Return (S, S, N) layers of a face picture as of a head that turns to a side.

    Columns near one edge are pressed together and those of the other half drawn apart, as the far
    cheek and the near one are: no third dimension is known of the faces.
    """
    width = layers.shape[1]
    line = (np.arange(width) + 0.5) / width
    # From 1 (as it is) on, the share of the picture that the pressed half shows falls.
    seen = line ** rng.uniform(1.2, 2.2)
    if rng.random() < 0.5:
        seen = 1 - seen[::-1]
    columns = np.clip(seen * width - 0.5, 0, width - 1)
    left = np.minimum(columns.astype(int), width - 2)
    share = (columns - left).astype(np.float32)[:, None]
    return np.asarray(layers[:, left] * (1 - share) + layers[:, left + 1] * share)
