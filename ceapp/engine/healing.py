"""Grain borrowed from a place nearby: what the membrane misses there, it misses here too.

A membrane and what another one misses elsewhere is what a healing brush does (Perez, Gangnet,
Blake: Poisson Image Editing, 2003). No grain that is drawn fits a photo as well as its own.
"""

from collections.abc import Callable, Sequence

import numpy as np

from ceapp.core.geometry import Rect
from ceapp.core.mask import hole_bounds
from ceapp.core.patch import Hole
from ceapp.engine.calm import MISS, is_even
from ceapp.engine.membrane import Floats, membrane
from ceapp.engine.trials import try_membrane

_TRIALS = 6


def borrowed_grain(
    picture: Floats, hole: Hole, unknown: Hole, seed: Sequence[int], check: Callable[[], None]
) -> Floats | None:
    """Return what a membrane over the hole lacks, taken from a calm place of the same shape.

    Parameters
    ----------
    picture : (h, w, 3) float32, 0 to 1
    hole, unknown : (h, w) bool
        The hole; and all that must not be copied from, the hole among it.
    seed : sequence of int
        Which of the places that would do is taken: with a first number of 0 the best one.
    check : callable
        Called now and then; what it raises ends the work.

    Returns
    -------
    (h, w, 3) float32, or None
        To be added; 0 outside the hole. None where no place will do.
    """
    trials = try_membrane(picture, hole, unknown, _TRIALS, check)
    good = sorted((t for t in trials if t.miss <= MISS), key=lambda trial: trial.miss)
    if seed[0] and good:
        good = [good[i] for i in np.random.default_rng(seed).permutation(len(good))]
    box = hole_bounds(hole)
    whole = Rect.of_shape(hole.shape)
    shape = hole[box.slices]
    for trial in good:
        if trial.shift is None:
            continue
        there = box.shift(*trial.shift)
        edge = there.pad(1).intersect(whole)
        if not whole.contains(there) or (unknown[there.slices] & shape).any():
            continue
        covered = np.zeros((edge.height, edge.width), bool)
        covered[there.shift(-edge.y0, -edge.x0).slices] = shape
        near = picture[edge.slices]
        smooth = membrane(near, ~(covered | unknown[edge.slices]), check)
        missed = (near - smooth)[there.shift(-edge.y0, -edge.x0).slices]
        if is_even(missed, shape):
            out = np.zeros_like(picture)
            out[box.slices][shape] = missed[shape]
            return out
    return None
