"""What is on a drawn face mask beside its cloth: straps, valves, filters, tags."""

import numpy as np
from PIL import Image, ImageDraw

from ceapp.train.face_drawing import (
    FINE,
    Cover,
    Face,
    FaceAxes,
    Floats,
    Rng,
    curve,
    drawn,
    mixed,
)
from ceapp.train.face_points import Points


def jaw(points: Points, index: float) -> Floats:
    """Return a place on the jaw's line, between its points."""
    low = int(np.clip(np.floor(index), 0, 15))
    return np.asarray(points[low] + (points[low + 1] - points[low]) * (index - low), np.float32)


def straps_of(
    cut: str,
    top: list[Floats],
    points: Points,
    axes: FaceAxes,
    size: int,
    rng: Rng,
) -> Cover:
    """Return bands from the mask's corners to the ears, or around the head; mostly thin."""
    image = Image.new("L", (size * FINE, size * FINE))
    pen = ImageDraw.Draw(image)
    if rng.random() < 0.15:
        return np.zeros((size, size), np.float32)
    half = float(np.linalg.norm(axes.across))
    wide = max(1, round(FINE * half * rng.uniform(0.015, 0.06)))
    broad = cut == "cloth" and rng.random() < 0.5
    for side, anchor, low in ((-1, top[0], 4.5), (1, top[-1], 11.5)):
        ear_top = axes.at(side * rng.uniform(1.0, 1.2), rng.uniform(-0.15, 0.15))
        ear_low = axes.at(side * rng.uniform(1.0, 1.12), rng.uniform(0.25, 0.45))
        start_top = anchor + (points[33] - anchor) * np.float32(0.12)
        start_low = jaw(points, low) + (points[57] - jaw(points, low)) * np.float32(0.12)
        if broad:
            # Cut in one piece with the mask: a band with a hole for the ear.
            band = [start_top, ear_top, ear_low, start_low]
            pen.polygon([tuple(p) for p in (np.stack(band) * FINE).tolist()], fill=255)
            middle = (ear_top + ear_low + start_top * 0.4 + start_low * 0.4) / 2.8
            reach = half * rng.uniform(0.08, 0.2)
            box = [*((middle - reach) * FINE).tolist(), *((middle + reach) * FINE).tolist()]
            pen.ellipse(box, fill=0)
            continue
        for start, end in ((start_top, ear_top), (start_low, ear_low)):
            bend = (start + end) / 2 + axes.down * np.float32(rng.normal(0, 0.04))
            line = curve([start, bend, end]) * FINE
            pen.line([tuple(p) for p in line.tolist()], fill=255, width=wide, joint="curve")
    return np.asarray(image.reduce(FINE), np.float32) / 255


def valve_on(face: Face, body: Cover, axes: FaceAxes, rng: Rng) -> Face:
    """Return the mask with a valve on one side of it."""
    radius = float(np.linalg.norm(axes.across)) * rng.uniform(0.12, 0.24)
    middle = axes.at(rng.choice((-1, 1)) * rng.uniform(0.2, 0.45), rng.uniform(0.55, 0.85))
    return _disc(face, middle, radius, _plastic(rng), body, rng)[0]


def filters_on(face: Face, axes: FaceAxes, rng: Rng) -> tuple[Face, Cover]:
    """Return the mask with the filters of a respirator, and what they cover: the cheeks as well."""
    cover, colour = np.zeros(face.shape[:2], np.float32), _plastic(rng)
    radius = float(np.linalg.norm(axes.across)) * rng.uniform(0.18, 0.42)
    u, v = rng.uniform(0.25, 0.75), rng.uniform(0.55, 0.95)
    one = rng.choice(("both", "left", "right", "middle"), p=(0.6, 0.12, 0.12, 0.16))
    for side in {"both": (-1, 1), "left": (-1,), "right": (1,), "middle": (0,)}[str(one)]:
        face, disc = _disc(face, axes.at(side * u, v), radius, colour, None, rng)
        cover = np.maximum(cover, disc)
    return face, cover


def tag_on(face: Face, corner: Floats, axes: FaceAxes, rng: Rng) -> tuple[Face, Cover]:
    """Return the mask with a tag at one of its corners, where a strap begins, and its cover."""
    u, v = rng.uniform(0.03, 0.1), rng.uniform(0.03, 0.12)
    middle = corner + axes.down * np.float32(rng.uniform(0, 0.15))
    ends = [middle + axes.across * np.float32(x * u) + axes.down * np.float32(y * v)
            for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1))]  # fmt: skip
    cover = drawn(np.stack(ends).astype(np.float32), len(face))
    colour = np.clip(rng.choice((0.9, 0.9, 0.1)) + rng.normal(0, 0.06, 3), 0, 1)
    return mixed(face, np.broadcast_to(colour.astype(np.float32), face.shape), cover), cover


def _plastic(rng: Rng) -> Floats:
    """Return a colour, more often grey, black or white than any other."""
    tint = rng.normal(0, 0.05 if rng.random() < 0.7 else 0.25, 3)
    return np.clip(rng.uniform(0, 1) + tint, 0, 1).astype(np.float32)


def _disc(
    face: Face, middle: Floats, radius: float, colour: Floats, within: Cover | None, rng: Rng
) -> tuple[Face, Cover]:
    """Return the picture with a ribbed disc on it, squeezed as one that faces aside, and that."""
    line = np.arange(len(face), dtype=np.float32) + 0.5
    squeeze = rng.uniform(0.7, 1)
    away = np.hypot((line[None, :] - middle[0]) / squeeze, line[:, None] - middle[1]) / radius
    disc = np.clip((1 - away) * radius, 0, 1)
    if within is not None:
        disc = disc * within
    shade = np.clip(1 + 0.25 * np.sin(away * rng.uniform(3, 9)), 0.4, 1.4)
    look = np.clip(colour * shade[..., None], 0, 1)
    return mixed(face, look, disc.astype(np.float32)), disc.astype(np.float32)
