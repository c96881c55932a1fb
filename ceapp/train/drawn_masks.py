"""Face masks drawn on pictures of faces: their pixels are then known exactly.

Five cuts (surgical, cup, cloth, gaiter, respirator) follow the jaw and the nose of the face; cloth,
folds, straps, valves and shadows are drawn by chance.
"""

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

CUTS = {"surgical": 0.38, "cup": 0.14, "cloth": 0.34, "gaiter": 0.09, "respirator": 0.05}
_FINE = 3
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


def draw_mask(
    face: Face, points: Points, rng: Rng, cloth: Floats | None = None
) -> tuple[Face, Cover]:
    """Return the face in a mask, and what the mask covers, its straps included.

    Parameters
    ----------
    face : (S, S, 3) float32, 0 to 1
    points : (68, 2) float32
    rng : Generator
    cloth : (S, S, 3) float32, 0 to 1, optional
        A picture that the cloth may be printed with.
    """
    size = len(face)
    axes = FaceAxes.of(points)
    cut = str(rng.choice(list(CUTS), p=list(CUTS.values())))
    top = _top(points, axes, rng)
    body = drawn(_outline(cut, top, points, axes, rng), size)
    u, v = axes.grids(size)
    colour, straps_colour = _colours(cut, rng)
    look = dyed(colour, size, u, v, rng, cloth if rng.random() < 0.2 else None)
    look *= _folds(cut, u, v, rng)[..., None]
    light = _light(face, body, u, rng)
    look = look * light[..., None]
    if rng.random() < 0.12:
        look = _print(look, u, v, rng)
    worn, cover = face, body
    if cut != "gaiter":
        straps = _straps(cut, top, points, axes, size, rng)
        worn = mixed(worn, straps_colour * light[..., None], straps)
        cover = np.maximum(body, straps)
    worn = _shadow(worn, body, rng)
    worn = mixed(worn, look, body)
    if cut == "respirator" or (cut in ("cup", "cloth") and rng.random() < 0.3):
        worn = _valves(worn, body, axes, rng, pair=cut == "respirator")
    return np.clip(worn, 0, 1), cover


def blurred(values: Cover, sigma: float) -> Cover:
    """Return (S, S) values after a wide blur, which is done at a quarter of the size."""
    size = len(values)
    small = ndimage.gaussian_filter(
        np.asarray(Image.fromarray(values).reduce(4)), sigma / 4, mode="nearest", truncate=3
    )
    return np.asarray(Image.fromarray(small).resize((size, size), Image.Resampling.BILINEAR))


def drawn(outline: Floats, size: int) -> Cover:
    """Return how much of each pixel lies in a closed outline, (N, 2) px."""
    image = Image.new("L", (size * _FINE, size * _FINE))
    ImageDraw.Draw(image).polygon([tuple(p) for p in (outline * _FINE).tolist()], fill=255)
    return np.asarray(image.reduce(_FINE), np.float32) / 255


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


def dyed(
    colour: Floats,
    size: int,
    u: Cover,
    v: Cover,
    rng: Rng,
    cloth: Floats | None = None,
) -> Face:
    """Return cloth of a colour, (S, S, 3): plain, woven, striped, dotted, checked, or printed."""
    look = np.broadcast_to(colour, (size, size, 3)).astype(np.float32).copy()
    if cloth is not None:
        strength = rng.uniform(0.5, 1)
        return look * (1 - strength) + cloth * strength
    look += rng.normal(0, rng.uniform(0, 0.02), (size, size, 1)).astype(np.float32)
    kind = rng.random()
    if kind > 0.36:
        return look
    other = rng.uniform(0, 1, 3).astype(np.float32)
    pitch = rng.uniform(0.08, 0.35)
    turn = rng.uniform(0, np.pi)
    p = (u * np.cos(turn) + v * np.sin(turn)) / pitch
    q = (v * np.cos(turn) - u * np.sin(turn)) / pitch
    if kind < 0.06:
        pattern = (p % 1 < rng.uniform(0.2, 0.6)).astype(np.float32)
    elif kind < 0.11:
        pattern = ((p % 1 - 0.5) ** 2 + (q % 1 - 0.5) ** 2 < rng.uniform(0.03, 0.15)).astype(
            np.float32
        )
    elif kind < 0.15:
        pattern = ((p % 1 < 0.5).astype(np.float32) + (q % 1 < 0.5)) / 2
    else:
        # Leaves, flowers, splashes: blots of one colour or more.
        for _ in range(rng.integers(0, 3)):
            blots = _blots(size, rng)
            look = mixed(look, np.broadcast_to(rng.uniform(0, 1, 3), look.shape), blots)
        pattern = _blots(size, rng)
    return mixed(look, np.broadcast_to(other, look.shape), pattern)


def _blots(size: int, rng: Rng) -> Cover:
    noise = rng.normal(0, 1, (size, size)).astype(np.float32)
    noise = ndimage.gaussian_filter(noise, rng.uniform(1.0, 5))
    blots = (noise > noise.std() * rng.uniform(0, 1.3)).astype(np.float32)
    return np.asarray(ndimage.uniform_filter(blots, 2), np.float32)


def _jaw(points: Points, index: float) -> Floats:
    """Return a place on the jaw's line, between its points."""
    low = int(np.clip(np.floor(index), 0, 15))
    return np.asarray(points[low] + (points[low + 1] - points[low]) * (index - low), np.float32)


def _top(points: Points, axes: FaceAxes, rng: Rng) -> list[Floats]:
    """Return five points of the upper edge, ear to ear: below the eyes, over the nose."""
    on_nose = rng.uniform(0.15, 0.75) if rng.random() < 0.93 else rng.uniform(1.05, 1.35)
    nose = points[27] + (points[30] - points[27]) * np.float32(on_nose)
    nose = nose - axes.down * np.float32(rng.uniform(0, 0.05))
    left = _jaw(points, rng.uniform(0.8, 2.8))
    right = _jaw(points, 16 - np.clip(rng.normal(1.8, 0.6), 0.6, 3.2))
    sag = rng.uniform(-0.02, 0.13)
    cheeks = []
    for ear, eye, weight in ((left, points[40:42], 0.5), (right, points[46:48], 0.5)):
        cheek = ear + (nose - ear) * np.float32(weight + rng.uniform(-0.1, 0.15))
        cheek = cheek + axes.down * np.float32(sag)
        # Never over the eye: what is above its lower lid is pushed down.
        lid = float(((eye.mean(0) - axes.origin) @ axes.down) / (axes.down @ axes.down)) + 0.06
        depth = float(((cheek - axes.origin) @ axes.down) / (axes.down @ axes.down))
        cheeks.append(cheek + axes.down * np.float32(max(0.0, lid - depth)))
    return [left, cheeks[0], nose, cheeks[1], right]


def _outline(cut: str, top: list[Floats], points: Points, axes: FaceAxes, rng: Rng) -> Floats:
    """Return the closed outline of a mask, (N, 2) px."""
    left, right = top[0], top[-1]
    chin = axes.at(0, 1 + rng.uniform(-0.02, 0.14)) + (points[8] - axes.at(0, 1))
    if cut == "gaiter":
        low = rng.uniform(1.25, 2.0)
        wide = rng.uniform(0.65, 1.1)
        pointed = rng.random() < 0.3
        bottom = [
            _jaw(points, 13) + axes.across * 0.08,
            axes.at(wide * (0.5 if pointed else 1), (1 + low) / 2 if pointed else low),
            axes.at(rng.normal(0, 0.1), low + 0.1),
            axes.at(-wide * (0.5 if pointed else 1), (1 + low) / 2 if pointed else low),
            _jaw(points, 3) - axes.across * 0.08,
        ]
        return np.concatenate([curve(top), curve(bottom)])
    inward = {"surgical": rng.uniform(-0.04, 0.22), "cloth": rng.uniform(-0.08, 0.04)}.get(
        cut, rng.uniform(0.08, 0.3)
    )
    middle = (left + right) / 2
    squeeze = np.float32(1 - inward)
    edge = [middle + (p - middle) * squeeze if p is left or p is right else p for p in top]
    low = rng.uniform(4.2, 6.4)
    corners = []
    for index in (16 - low, low):
        corner = _jaw(points, index)
        corner = middle + (corner - middle) * np.float32(
            (1 - inward * 0.7) * (1.06 if cut == "surgical" else 1.02)
        )
        corners.append(corner + axes.down * np.float32(rng.uniform(-0.02, 0.08)))
    if cut == "surgical":
        # A sheet: straight at the sides, and more or less so below.
        under = [corners[0], chin + axes.across * 0.25, chin - axes.across * 0.25, corners[1]]
        sheet = curve(under) if rng.random() < 0.7 else np.stack(under)
        return np.concatenate([curve(edge), sheet])
    rounds = [
        edge[-1],
        middle + (_jaw(points, 16 - low + 1.5) - middle) * np.float32(1.03 - inward * 0.85),
        corners[0],
        chin,
        corners[1],
        middle + (_jaw(points, low - 1.5) - middle) * np.float32(1.03 - inward * 0.85),
        edge[0],
    ]
    return np.concatenate([curve(edge), curve(rounds)])


def _colours(cut: str, rng: Rng) -> tuple[Floats, Floats]:
    """Return the colours of cloth and straps."""
    kind = rng.random()
    tint = rng.normal(0, 0.02, 3)
    if kind < (0.45 if cut in ("surgical", "cup") else 0.15):
        colour = rng.uniform(0.72, 1.0) + tint
    elif kind < (0.72 if cut == "surgical" else 0.22):
        colour = np.array([0.5, 0.72, 0.85]) + rng.uniform(-0.12, 0.12) + tint * 2
        colour[0] += rng.uniform(-0.15, 0.15)
    elif kind < (0.8 if cut == "surgical" else 0.58):
        colour = rng.uniform(0.02, 0.22) + tint
    elif kind < 0.76:
        colour = rng.uniform(0.22, 0.7) + tint
    elif kind < 0.84:
        # Near to skin: the hardest to tell.
        colour = np.array([0.85, 0.68, 0.58]) * rng.uniform(0.6, 1.1) + tint * 2
    else:
        colour = rng.uniform(0, 1, 3)
    colour = np.clip(colour, 0.01, 1)
    straps = colour if rng.random() < 0.5 else np.full(3, rng.choice([0.05, 0.9]))
    return colour.astype(np.float32), np.clip(straps, 0, 1).astype(np.float32)


def _folds(cut: str, u: Cover, v: Cover, rng: Rng) -> Cover:
    """Return what folds, seams and the wire over the nose do to the light, about 1."""
    light = np.ones_like(u)
    if cut == "surgical":
        bend = rng.uniform(-0.15, 0.3)
        for at in np.linspace(0.3, 0.9, rng.integers(2, 5)) + rng.normal(0, 0.03):
            away = (v - at - bend * (u**2) * (0.6 - at)) / rng.uniform(0.012, 0.04)
            depth = rng.uniform(0.02, 0.22)
            light -= depth * np.exp(-(away**2)) - depth * 0.6 * np.exp(-((away + 1.5) ** 2))
    elif rng.random() < 0.55:
        away = (u - rng.normal(0, 0.05)) / rng.uniform(0.01, 0.05)
        light -= rng.uniform(-0.12, 0.2) * np.exp(-(away**2))
        # Two halves that meet in a seam catch different light.
        light += rng.uniform(-0.15, 0.15) * np.tanh(away / 3)
    for _ in range(rng.integers(0, 6)):
        turn = rng.uniform(0, np.pi)
        across = (u - rng.normal(0, 0.4)) * np.cos(turn) + (v - rng.uniform(0.3, 1)) * np.sin(turn)
        along = (u - rng.normal(0, 0.4)) * np.sin(turn) - (v - rng.uniform(0.3, 1)) * np.cos(turn)
        light += rng.normal(0, 0.1) * np.exp(
            -((across / rng.uniform(0.02, 0.1)) ** 2) - (along / rng.uniform(0.15, 0.6)) ** 2
        )
    return np.clip(light, 0.3, 1.5)


def _light(face: Face, body: Cover, u: Cover, rng: Rng) -> Cover:
    """Return the light on the mask: the face's own, coarsely, and less of it at the sides."""
    grey = face.mean(2)
    soft = blurred(grey, len(face) / 10)
    level = float((soft * body).sum() / max(float(body.sum()), 1e-3))
    light = (soft / max(level, 0.05)) ** np.float32(rng.uniform(0, 0.8))
    side = rng.uniform(-0.25, 0.25) * u - rng.uniform(0, 0.35) * u**2
    # In a dim picture a white mask is dim as well.
    dim = min(1.0, (level / 0.55) ** rng.uniform(0, 1)) if level < 0.55 else 1.0
    return np.asarray(np.clip(light * (1.05 + side), 0.2, 1.5) * dim, np.float32)


def _straps(
    cut: str,
    top: list[Floats],
    points: Points,
    axes: FaceAxes,
    size: int,
    rng: Rng,
) -> Cover:
    """Return bands from the mask's corners to the ears, or around the head; mostly thin."""
    image = Image.new("L", (size * _FINE, size * _FINE))
    pen = ImageDraw.Draw(image)
    if rng.random() < 0.15:
        return np.zeros((size, size), np.float32)
    half = float(np.linalg.norm(axes.across))
    wide = max(1, round(_FINE * half * rng.uniform(0.015, 0.06)))
    broad = cut == "cloth" and rng.random() < 0.5
    for side, anchor, low in ((-1, top[0], 4.5), (1, top[-1], 11.5)):
        ear_top = axes.at(side * rng.uniform(1.0, 1.2), rng.uniform(-0.15, 0.15))
        ear_low = axes.at(side * rng.uniform(1.0, 1.12), rng.uniform(0.25, 0.45))
        start_top = anchor + (points[33] - anchor) * np.float32(0.12)
        start_low = _jaw(points, low) + (points[57] - _jaw(points, low)) * np.float32(0.12)
        if broad:
            # Cut in one piece with the mask: a band with a hole for the ear.
            band = [start_top, ear_top, ear_low, start_low]
            pen.polygon([tuple(p) for p in (np.stack(band) * _FINE).tolist()], fill=255)
            middle = (ear_top + ear_low + start_top * 0.4 + start_low * 0.4) / 2.8
            reach = half * rng.uniform(0.08, 0.2)
            box = [*((middle - reach) * _FINE).tolist(), *((middle + reach) * _FINE).tolist()]
            pen.ellipse(box, fill=0)
            continue
        for start, end in ((start_top, ear_top), (start_low, ear_low)):
            bend = (start + end) / 2 + axes.down * np.float32(rng.normal(0, 0.04))
            line = curve([start, bend, end]) * _FINE
            pen.line([tuple(p) for p in line.tolist()], fill=255, width=wide, joint="curve")
    return np.asarray(image.reduce(_FINE), np.float32) / 255


def _shadow(face: Face, body: Cover, rng: Rng) -> Face:
    """Return the face with the mask's shadow on it, which falls down or to a side."""
    size = len(face)
    shift = (rng.uniform(0, 0.03) * size, rng.normal(0, 0.012) * size)
    cast = ndimage.shift(body, shift, order=1)
    cast = ndimage.gaussian_filter(cast, size * rng.uniform(0.004, 0.02))
    return np.asarray(face * (1 - rng.uniform(0, 0.45) * cast)[..., None], np.float32)


def _valves(face: Face, body: Cover, axes: FaceAxes, rng: Rng, *, pair: bool) -> Face:
    """Return the mask with one valve, or with the two filters of a respirator."""
    size = len(face)
    u0, v0 = rng.uniform(0.2, 0.45), rng.uniform(0.55, 0.85)
    reach = float(np.linalg.norm(axes.across)) * rng.uniform(0.12, 0.24 if not pair else 0.35)
    line = np.arange(size, dtype=np.float32) + 0.5
    colour = np.full(3, rng.uniform(0, 1), np.float32) + rng.normal(0, 0.05, 3).astype(np.float32)
    for side in (-1, 1) if pair else (int(rng.choice((-1, 1))),):
        middle = axes.at(side * u0, v0)
        away = np.hypot(line[None, :] - middle[0], line[:, None] - middle[1]) / reach
        disc = np.clip((1 - away) * reach, 0, 1) * body
        shade = np.clip(1 + 0.25 * np.sin(away * rng.uniform(3, 9)), 0.4, 1.4)
        face = mixed(face, np.clip(colour * shade[..., None], 0, 1), disc.astype(np.float32))
    return face


def _print(look: Face, u: Cover, v: Cover, rng: Rng) -> Face:
    """Return the cloth with a sign or some writing on it."""
    colour = rng.uniform(0, 1, 3).astype(np.float32)
    u0, v0 = rng.uniform(-0.5, 0.5), rng.uniform(0.45, 0.85)
    inside = (np.abs(u - u0) < rng.uniform(0.08, 0.3)) & (np.abs(v - v0) < rng.uniform(0.02, 0.12))
    strokes = np.sin(u * rng.uniform(20, 60)) * np.sin(v * rng.uniform(10, 60)) > -0.2
    return mixed(look, np.broadcast_to(colour, look.shape), (inside & strokes).astype(np.float32))
