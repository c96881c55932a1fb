"""Trials of a fill: the hole's own shape, laid over known pixels nearby.

What is known there tells how good a fill would be, before one is put where nobody knows.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import fft, ndimage

from ceapp.core.mask import hole_bounds
from ceapp.core.patch import Hole
from ceapp.engine.membrane import Floats, membrane
from ceapp.engine.reduced import reduced

_SMALL = 192
"""Trials are made on a picture with no side longer than this, px."""
_GRAIN = 2.0
"""Blur that takes grain out of what was missed, px of that picture."""
_SPREAD = 0.7
"""Cosine of the least angle between the ways to two trials: they are to look around."""
_SHRINK = 0.7
_LEAST = 0.2
"""Where the shape fits nowhere it is tried smaller, down to this share of its size."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of filling a place that is known.

    Attributes
    ----------
    shift : (down, right), px; or None
        From the hole to the place; None where only a smaller shape found one.
    miss : float
        How far off the colours were, of 0 to 1, root of the mean square, grain left out.
    """

    shift: tuple[int, int] | None
    miss: float


def try_membrane(
    picture: Floats, hole: Hole, unknown: Hole, count: int, check: Callable[[], None]
) -> list[Trial]:
    """Return how well the membrane fills places like the hole, the nearest first.

    Parameters
    ----------
    picture : (h, w, 3) float32, 0 to 1
    hole, unknown : (h, w) bool
        The hole; and all that is not known, the hole among it.
    count : int
        So many trials at most.
    check : callable
        Called now and then; what it raises ends the work.
    """
    step = -(-max(hole.shape) // _SMALL)
    small, known = reduced(picture, ~unknown, step)
    shape = ~reduced(picture, ~hole, step)[1] & ~known
    if not shape.any():
        # A hole this thin is gone at that size.
        return []
    origin, area = hole_bounds(shape), np.count_nonzero(shape)
    trials = []
    for place in trial_holes(shape, ~known, count):
        check()
        error = np.where(place[..., None], membrane(small, known & ~place, check) - small, 0)
        soft = ndimage.gaussian_filter(error, (_GRAIN, _GRAIN, 0))
        share = ndimage.gaussian_filter(place.astype(np.float32), _GRAIN).clip(0.1)[..., None]
        miss = float(np.sqrt(((soft / share)[place] ** 2).mean()))
        there = hole_bounds(place)
        shift = ((there.y0 - origin.y0) * step, (there.x0 - origin.x0) * step)
        trials.append(Trial(shift if np.count_nonzero(place) == area else None, miss))
    return trials


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
        places = np.argwhere(_covered(unknown, shape) < 0.5)
        if len(places):
            ways = places + np.array(shape.shape) / 2 - middle
            return [_laid(shape, places[i], hole.shape) for i in _around(ways, count)]
        scale *= _SHRINK
    return []


def _covered(unknown: Hole, shape: Hole) -> Floats:
    """Return how many unknown pixels the shape covers, for each place of its corner.

    That is a correlation, here by Fourier transforms: scipy.signal has it too, and takes longer to
    be imported than all the rest of a fill.
    """
    spectrum = fft.rfft2(unknown.astype(np.float32))
    spectrum *= np.conj(fft.rfft2(shape.astype(np.float32), unknown.shape))
    around: Floats = fft.irfft2(spectrum, unknown.shape)
    # Further down and to the right the shape would come in again on the other side.
    rows, columns = (a - b + 1 for a, b in zip(unknown.shape, shape.shape, strict=True))
    return around[:rows, :columns]


def _around(ways: NDArray[np.float64], count: int) -> list[int]:
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


def _laid(shape: Hole, place: NDArray[np.int64], size: tuple[int, ...]) -> Hole:
    """Return an empty hole of that size with `shape` at `place`."""
    out = np.zeros(size, bool)
    out[place[0] : place[0] + shape.shape[0], place[1] : place[1] + shape.shape[1]] = shape
    return out
