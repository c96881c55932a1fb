"""The whole exemplar fill: a hole filled from the photo's own pixels."""

from collections.abc import Callable

import numpy as np

from ceapp.core.cancel import Progress, silent
from ceapp.core.geometry import Rect
from ceapp.core.mask import hole_bounds
from ceapp.core.patch import Hole
from ceapp.engine.exemplar.blend import blended
from ceapp.engine.exemplar.detail import carried, gathered, refine
from ceapp.engine.exemplar.guide import Guide
from ceapp.engine.exemplar.kernel import Crew
from ceapp.engine.exemplar.pyramid import Level, build
from ceapp.engine.exemplar.synthesis import rounds_at, synthesise
from ceapp.engine.membrane import Floats, membrane

Stages = Callable[[str, Floats], None]
"""Called with a stage's name and its picture, (h, w, 3) float32, for whoever wants to look."""

_SEARCHED = 800
"""Levels with no side longer than this, px, are searched; larger ones copy what was found."""
_LEAST_SOURCES = 16
"""With fewer patches to copy than this, there is nothing to synthesise from."""


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
        Outside the hole it is `picture`. With too little to copy from it is the membrane.

    Raises
    ------
    ValueError
        If no pixel is known.
    """
    if not hole.any():
        return picture.copy()
    known = ~(hole | other)
    source = known if barred is None else known & ~barred
    window = _window(hole)
    if np.count_nonzero(source[window.slices]) < 0.3 * window.area:
        window = Rect.of_shape(hole.shape)
    whole = Level(
        np.where(known[window.slices][..., None], picture[window.slices], np.float32(0)),
        hole[window.slices].copy(),
        known[window.slices].copy(),
        source[window.slices].copy(),
    )
    if min(hole.shape) < 7 or np.count_nonzero(whole.middles()) < _LEAST_SOURCES:
        filled = membrane(picture, known, check)
        progress(1.0)
        return np.where(hole[..., None], filled, picture)
    levels = build(whole)
    above = next(
        i for i, level in enumerate(levels) if max(level.shape) <= _SEARCHED or i == len(levels) - 1
    )
    searched = levels[above:]
    total = sum(rounds_at(i) * int(level.hole.sum()) for i, level in enumerate(reversed(searched)))
    total += 4 * sum(int(level.hole.sum()) for level in levels[:above])
    done = 0

    def advance(step: int, size: int) -> None:
        nonlocal done
        done += size
        progress(min(0.95, done / max(total, 1)))

    if guide is not None:
        guide = guide.within(window, hole.shape)
    with Crew(check) as crew:
        match = synthesise(crew, searched, guide, seed, advance)
        for level in reversed(levels[:above]):
            match = carried(match, level)
            mean, _, _ = gathered(crew, match, level)
            _put(level, match.box, mean)
            refine(crew, match, level)
            advance(0, 4 * int(level.hole.sum()))
        mean, sharp, origin = gathered(crew, match, whole)
        filled = blended(crew, whole, match, mean, sharp, origin)
    if stages is not None:
        for name, part in (("mean", mean), ("sharp", sharp)):
            shown = picture.copy()
            _put(Level(shown, hole, known, source), match.box.shift(window.y0, window.x0), part)
            stages(name, shown)
    out = picture.copy()
    box = match.box.shift(window.y0, window.x0)
    inside = hole[box.slices]
    out[box.slices][inside] = np.clip(filled[inside], 0, 1)
    progress(1.0)
    return out


PAD = 1.0


def _window(hole: Hole) -> Rect:
    """Return the part of the crop that is worked on."""
    box = hole_bounds(hole)
    side = min(max(box.height, box.width), 1.8 * np.count_nonzero(hole) ** 0.5)
    return box.pad(int(max(64, PAD * side))).intersect(Rect.of_shape(hole.shape))


def _put(level: Level, box: Rect, part: Floats) -> None:
    """Write what is in the hole into the level."""
    inside = level.hole[box.slices]
    level.colours[box.slices][inside] = part[inside]
