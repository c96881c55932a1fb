"""Face masks drawn on pictures of faces: their pixels are then known exactly.

Five cuts (surgical, cup, cloth, gaiter, respirator) follow the jaw and the nose of the face; cloth,
folds, straps, valves and shadows are drawn by chance.
"""

import numpy as np
from scipy import ndimage

from ceapp.train.cloth import colours, dyed, folds, printed
from ceapp.train.face_drawing import (
    Cover,
    Face,
    FaceAxes,
    Floats,
    Rng,
    blurred,
    curve,
    drawn,
    mixed,
)
from ceapp.train.face_points import Points
from ceapp.train.mask_parts import filters_on, jaw, straps_of, tag_on, valve_on

CUTS = {"surgical": 0.34, "cup": 0.15, "cloth": 0.31, "gaiter": 0.1, "respirator": 0.1}
_TAGGED = 0.1


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
    colour, straps_colour = colours(cut, rng)
    look = dyed(colour, size, u, v, rng, cloth if rng.random() < 0.2 else None)
    look *= folds(cut, u, v, rng)[..., None]
    light = _light(face, body, u, rng)
    look = look * light[..., None]
    if rng.random() < 0.12:
        look = printed(look, u, v, rng)
    worn, cover = face, body
    if cut != "gaiter":
        straps = straps_of(cut, top, points, axes, size, rng)
        worn = mixed(worn, straps_colour * light[..., None], straps)
        cover = np.maximum(body, straps)
    worn = _shadow(worn, body, rng)
    worn = mixed(worn, look, body)
    if cut == "respirator":
        worn, filters = filters_on(worn, axes, rng)
        cover = np.maximum(cover, filters)
    elif cut in ("cup", "cloth") and rng.random() < 0.3:
        worn = valve_on(worn, body, axes, rng)
    elif rng.random() < _TAGGED:
        worn, tag = tag_on(worn, top[rng.choice((0, -1))], axes, rng)
        cover = np.maximum(cover, tag)
    return np.clip(worn, 0, 1), cover


def _top(points: Points, axes: FaceAxes, rng: Rng) -> list[Floats]:
    """Return five points of the upper edge, ear to ear: below the eyes, over the nose."""
    on_nose = rng.uniform(0.15, 0.75) if rng.random() < 0.93 else rng.uniform(1.05, 1.35)
    nose = points[27] + (points[30] - points[27]) * np.float32(on_nose)
    nose = nose - axes.down * np.float32(rng.uniform(0, 0.05))
    left = jaw(points, rng.uniform(0.8, 2.8))
    right = jaw(points, 16 - np.clip(rng.normal(1.8, 0.6), 0.6, 3.2))
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
        # Long and wide it is the neck of a balaclava.
        low = rng.uniform(1.25, 2.4)
        wide = rng.uniform(0.65, 1.3)
        pointed = rng.random() < 0.3
        bottom = [
            jaw(points, 13) + axes.across * 0.08,
            axes.at(wide * (0.5 if pointed else 1), (1 + low) / 2 if pointed else low),
            axes.at(rng.normal(0, 0.1), low + 0.1),
            axes.at(-wide * (0.5 if pointed else 1), (1 + low) / 2 if pointed else low),
            jaw(points, 3) - axes.across * 0.08,
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
        corner = jaw(points, index)
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
        middle + (jaw(points, 16 - low + 1.5) - middle) * np.float32(1.03 - inward * 0.85),
        corners[0],
        chin,
        corners[1],
        middle + (jaw(points, low - 1.5) - middle) * np.float32(1.03 - inward * 0.85),
        edge[0],
    ]
    return np.concatenate([curve(edge), curve(rounds)])


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


def _shadow(face: Face, body: Cover, rng: Rng) -> Face:
    """Return the face with the mask's shadow on it, which falls down or to a side."""
    size = len(face)
    shift = (rng.uniform(0, 0.03) * size, rng.normal(0, 0.012) * size)
    cast = ndimage.shift(body, shift, order=1)
    cast = ndimage.gaussian_filter(cast, size * rng.uniform(0.004, 0.02))
    return np.asarray(face * (1 - rng.uniform(0, 0.45) * cast)[..., None], np.float32)
