"""The fill that needs no weights: the colours around the hole flow in, with the photo's grain."""

from collections.abc import Callable, Sequence

import numpy as np

from ceapp.core.cancel import Progress, silent
from ceapp.core.geometry import Rect
from ceapp.core.mask import hole_bounds
from ceapp.core.patch import Hole
from ceapp.engine.grain import grain_like
from ceapp.engine.healing import borrowed_grain
from ceapp.engine.membrane import Floats, membrane

_FILM, _TRIED, _GRAIN = 0.3, 0.6, 0.9
"""Shares of the time after which the film is there, places to borrow grain from have been tried,
and there is grain; of holes of 1 to 3 MP."""


def classic_fill(
    picture: Floats,
    hole: Hole,
    other: Hole,
    seed: Sequence[int],
    check: Callable[[], None],
    barred: Hole | None = None,
    progress: Progress = silent,
) -> Floats:
    """Return the picture with its hole filled smoothly.

    Parameters
    ----------
    picture : (h, w, 3) float32, 0 to 1
    hole : (h, w) bool
    other : (h, w) bool
        Unknown too, but not to be filled.
    seed : sequence of int
        Of the grain.
    check : callable
        Called now and then; what it raises ends the work.
    barred : (h, w) bool, optional
        Known, but no grain is to be taken from there.
    progress : callable
        Told how far it is.

    Returns
    -------
    (h, w, 3) float32, 0 to 1
        Outside the hole it is `picture`.
    """
    known = ~(hole | other)
    # The film hangs on the hole's edge alone; more is needed only where no edge pixel is known.
    box = hole_bounds(hole).pad(1).intersect(Rect.of_shape(hole.shape))
    if not known[box.slices].any():
        box = Rect.of_shape(hole.shape)
    filled = picture.copy()
    filled[box.slices] = membrane(picture[box.slices], known[box.slices], check)
    progress(_FILM)
    taboo = ~known if barred is None else ~known | barred
    grain = borrowed_grain(picture, hole, taboo, seed, check)
    progress(_TRIED)
    filled += grain_like(picture, known, hole, seed, check) if grain is None else grain
    progress(_GRAIN)
    return np.where(hole[..., None], np.clip(filled, 0, 1), picture)
