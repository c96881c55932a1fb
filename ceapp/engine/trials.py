"""Holes to try a fill on: the hole's own shape, laid over known pixels nearby.

What is known there tells how good a fill would be, before one is put where nobody knows.
"""

import numpy as np
from scipy import ndimage, signal

from ceapp.core.mask import hole_bounds
from ceapp.core.patch import Hole

_SPREAD = 0.7
"""Cosine of the least angle between the ways to two trials: they are to look around."""
_SHRINK = 0.7
_LEAST = 0.2
"""Where the shape fits nowhere it is tried smaller, down to this share of its size."""


def trial_holes(hole: Hole, unknown: Hole, count: int) -> list[Hole]:
    """Return places for trials: the hole's shape, moved to where everything is known.

    Parameters
    ----------
    hole : (h, w) bool
        Not empty. Every place is looked at, so that pictures of some hundred pixels are meant.
    unknown : (h, w) bool
        What must not be touched: `hole` itself, and whatever else is not known.
    count : int
        So many at most.

    Returns
    -------
    list of (h, w) bool
        The nearest first, in different directions; none where the shape fits nowhere.
    """
    box = hole_bounds(hole)
    whole = hole[box.slices]
    middle = np.array([(box.y0 + box.y1) / 2, (box.x0 + box.x1) / 2])
    # A trial needs its own edge to be known too.
    unknown = ndimage.binary_dilation(unknown, np.ones((3, 3)))
    scale = 1.0
    while scale >= _LEAST:
        sides = [max(1, round(side * scale)) for side in whole.shape]
        rows, columns = (
            np.arange(n) * side // n for n, side in zip(sides, whole.shape, strict=True)
        )
        shape = whole[np.ix_(rows, columns)]
        touched = signal.fftconvolve(
            unknown.astype(np.float32), shape[::-1, ::-1].astype(np.float32), "valid"
        )
        places = np.argwhere(touched < 0.5)
        if len(places):
            ways = places + np.array(shape.shape) / 2 - middle
            return [_laid(shape, places[i], hole.shape) for i in _around(ways, count)]
        scale *= _SHRINK
    return []


def _around(ways: np.ndarray, count: int) -> list[int]:
    """Return which of (n, 2) `ways` to go: the shortest, then others in other directions."""
    length = np.hypot(*ways.T)
    order = np.argsort(length, kind="stable")
    unit = ways / np.maximum(length, 1e-6)[:, None]
    taken: list[int] = []
    free = np.ones(len(ways), bool)
    while len(taken) < count and free[order].any():
        i = int(order[np.argmax(free[order])])
        taken.append(i)
        free &= unit @ unit[i] < _SPREAD
    return taken


def _laid(shape: Hole, place: np.ndarray, size: tuple[int, ...]) -> Hole:
    """Return an empty hole of that size with `shape` at `place`."""
    out = np.zeros(size, bool)
    out[place[0] : place[0] + shape.shape[0], place[1] : place[1] + shape.shape[1]] = shape
    return out
