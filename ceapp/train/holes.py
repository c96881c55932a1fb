"""Hole shapes to train and judge on: centre square, boxes, strokes, blobs, face mask."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from ceapp.core.errors import InputError

if TYPE_CHECKING:
    from torch import Tensor

Hole = NDArray[np.bool_]
_TRIES = 1000


def centre(size: int, rng: np.random.Generator) -> Hole:
    """Return the square of half the side in the middle, a quarter of the picture."""
    hole = np.zeros((size, size), bool)
    hole[size // 4 : size // 4 + size // 2, size // 4 : size // 4 + size // 2] = True
    return hole


def box(size: int, rng: np.random.Generator) -> Hole:
    """Return one to three boxes with sides of a tenth to half the picture's."""
    hole = np.zeros((size, size), bool)
    for _ in range(rng.integers(1, 4)):
        height, width = rng.integers(max(1, size // 10), size // 2 + 1, 2)
        y, x = rng.integers(0, size - height + 1), rng.integers(0, size - width + 1)
        hole[y : y + height, x : x + width] = True
    return hole


def free(size: int, rng: np.random.Generator) -> Hole:
    """Return one to four bent brush strokes with round ends."""
    image = Image.new("1", (size, size))
    draw = ImageDraw.Draw(image)
    for _ in range(rng.integers(1, 5)):
        y, x = rng.uniform(0, size, 2)
        angle = rng.uniform(0, 2 * np.pi)
        width = rng.uniform(size / 24, size / 7)
        for _ in range(rng.integers(2, 7)):
            angle += rng.normal() * 0.8
            length = rng.uniform(size / 12, size / 4)
            end = x + length * np.cos(angle), y + length * np.sin(angle)
            draw.line((x, y, *end), fill=1, width=round(width))
            for cx, cy in ((x, y), end):
                draw.ellipse(
                    (cx - width / 2, cy - width / 2, cx + width / 2, cy + width / 2), fill=1
                )
            x, y = end
    return np.array(image)


def blob(size: int, rng: np.random.Generator) -> Hole:
    """Return a round shape with bays, as an object's outline has."""
    angle = np.linspace(0, 2 * np.pi, 65)[:-1]
    waves = sum(
        rng.normal() / turns * np.cos(turns * angle + rng.uniform(0, 2 * np.pi))
        for turns in range(2, 7)
    )
    middle, radius = rng.uniform(0.15, 0.85, 2), rng.uniform(0.12, 0.45, 2)
    reach = np.clip(1 + 0.35 * waves, 0.2, None)[:, None] * radius
    outline = middle + reach * np.stack([np.cos(angle), np.sin(angle)], 1)
    image = Image.new("1", (size, size))
    ImageDraw.Draw(image).polygon([tuple(point) for point in outline * size], fill=1)
    return np.array(image)


def lower(size: int, rng: np.random.Generator) -> Hole:
    """Return a worn face mask's outline on a face cropped hair to chin: nose, cheeks, chin."""
    points = np.array(
        [(0.50, 0.47), (0.70, 0.52), (0.86, 0.55), (0.84, 0.74), (0.72, 0.90), (0.50, 0.97)]
    )
    left = points[-2:0:-1] * (-1, 1) + (1, 0)
    outline = np.concatenate([points, left])
    outline = outline + rng.normal(0, 0.012, outline.shape)
    outline = (outline - (0.5, 0.72)) * rng.uniform(0.85, 1.1, 2) + (0.5, 0.72)
    outline += rng.normal(0, 0.02, 2)
    image = Image.new("1", (size, size))
    ImageDraw.Draw(image).polygon([tuple(point) for point in outline * size], fill=1)
    return np.array(image)


SHAPES = {"centre": centre, "box": box, "free": free, "blob": blob, "lower": lower}


def make_hole(
    shape: str, size: int, rng: np.random.Generator, least: float = 0.01, most: float = 0.5
) -> Hole:
    """Return a hole of that shape that is neither empty nor over half of the picture.

    Parameters
    ----------
    shape : str
        A key of `SHAPES`.
    size : int
        px
    rng : Generator
    least, most : float
        Share of the picture that it covers; holes are drawn until one does.

    Returns
    -------
    (size, size) bool

    Raises
    ------
    InputError
        If that shape is hardly ever of that share.
    """
    for _ in range(_TRIES):
        hole = SHAPES[shape](size, rng)
        if least <= hole.mean() <= most:
            return hole
    raise InputError(
        "A {shape} hole hardly ever covers {least:.0%} to {most:.0%} of a picture",
        "Choose other holes, least_hole or most_hole",
        shape=shape,
        least=least,
        most=most,
    )


def hole_bank(
    mix: Mapping[str, float],
    size: int,
    count: int,
    seed: int,
    least: float = 0.01,
    most: float = 0.5,
) -> "Tensor":
    """Return holes of shapes drawn by weight.

    Parameters
    ----------
    mix : mapping
        Shape -> weight.
    size : int
        px
    count : int
    seed : int
    least, most : float
        As for `make_hole`.

    Returns
    -------
    (count, 1, size, size) uint8, 1 in the hole
    """
    # Here alone: a preview of holes need not wait for torch.
    import torch

    rng = np.random.default_rng([seed, 1])
    # Sorted: the order in which weights were written must not change the holes.
    shapes = sorted(mix)
    weights = np.array([mix[shape] for shape in shapes], float)
    picks = rng.choice(len(shapes), count, p=weights / weights.sum())
    holes = np.stack([make_hole(shapes[pick], size, rng, least, most) for pick in picks])
    return torch.from_numpy(holes[:, None].astype(np.uint8))
