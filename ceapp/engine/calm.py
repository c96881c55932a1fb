"""Whether a hole lies in a calm place: sky, wall, blur, where smooth colours and grain are all."""

from collections.abc import Callable

import numpy as np
from scipy import ndimage

from ceapp.core.geometry import Rect
from ceapp.core.mask import hole_bounds
from ceapp.core.patch import Hole
from ceapp.engine.membrane import Floats
from ceapp.engine.trials import try_membrane

_SIGMAS = (0.8, 1.6, 3.2)
"""Bounds of the bands that the surroundings are looked at in: blurs, px."""
_FINE, _COARSE = 0.03, 0.003
"""A calm place has no more than this in the finest band, where grain is, and in the coarsest, where
grain has almost gone: standard deviations, of 0 to 1."""
_UNEVEN = 5.0
"""Grain is as strong here as there; an edge or a pattern stands out. Allowed are so many times."""
_FAINT = 1e-6
"""Variance that no eye sees, that of rounding to 8 bits: JPEG leaves less of it here and there."""
_RING = (8, 48)
"""The surroundings reach so far, px: a quarter of the hole, within these bounds."""
_LEAST = 50
"""Fewer pixels than this tell nothing."""
_TRIALS = 4
MISS = 0.006
"""The membrane may miss the colours of a trial by this, of 0 to 1, once grain is blurred away."""


def is_calm(picture: Floats, hole: Hole, unknown: Hole, check: Callable[[], None]) -> bool:
    """Return whether the membrane and grain fill this hole so that nothing is missed.

    That is so where the surroundings hold nothing but even grain, and where the membrane, tried on
    holes of the same shape in known pixels nearby, gives the colours that are there.

    Parameters
    ----------
    picture : (h, w, 3) float32, 0 to 1
        The hole with as much around it, on each side, as it is long.
    hole, unknown : (h, w) bool
        The hole; and all that is not known, the hole among it.
    check : callable
        Called now and then; what it raises ends the work.
    """
    if not _only_grain(picture, hole, unknown, check):
        return False
    misses = [trial.miss for trial in try_membrane(picture, hole, unknown, _TRIALS, check)]
    return bool(misses) and float(np.median(misses)) <= MISS


def _only_grain(picture: Floats, hole: Hole, unknown: Hole, check: Callable[[], None]) -> bool:
    """Return whether around the hole there is nothing but even grain."""
    box = hole_bounds(hole)
    reach = int(np.clip(max(box.height, box.width) // 4, *_RING))
    blur = int(4 * _SIGMAS[-1] + 0.5)
    near = box.pad(reach + 2 * blur).intersect(Rect.of_shape(hole.shape))
    picture, hole, unknown = picture[near.slices], hole[near.slices], unknown[near.slices]
    if unknown.all():
        return False
    away = ndimage.distance_transform_cdt(~hole, "chessboard")
    # A blur must not reach into the unknown: what it gives there is no one's.
    ring = (away <= reach + blur) & ndimage.minimum_filter(~unknown, 2 * blur + 1, mode="nearest")
    if np.count_nonzero(ring) < _LEAST:
        return False
    finer = known = np.where(unknown[..., None], picture[~unknown].mean(0), picture)
    for sigma, most in zip(_SIGMAS, (_FINE, _FINE, _COARSE), strict=True):
        check()
        coarser = ndimage.gaussian_filter(known, (sigma, sigma, 0), mode="nearest")
        band = finer - coarser
        if (band[ring] ** 2).mean() > most**2 or not is_even(band, ring):
            return False
        finer = coarser
    return True


def is_even(band: Floats, where: Hole) -> bool:
    """Return whether (h, w, 3) fine detail is about as strong at all of these places: grain."""
    activity = ndimage.uniform_filter((band**2).mean(2), 7)[where]
    low, high = np.quantile(activity, (0.25, 0.95))
    return bool(high <= _UNEVEN**2 * max(low, _FAINT))
