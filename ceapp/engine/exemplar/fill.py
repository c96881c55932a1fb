"""The whole exemplar fill: a hole filled from the photo's own pixels.

At low resolution it is found where each patch of the hole comes from (`synthesis`: `field` and
`vote` by turns); this is carried up to full size (`detail`), where the pixels are gathered (`vote`)
and joined without seams (`seam`). docs/exemplar.md tells what was tried.
"""

from collections.abc import Callable

import numpy as np

from ceapp.core.cancel import Progress, silent
from ceapp.core.geometry import Rect
from ceapp.core.mask import hole_bounds
from ceapp.core.patch import Hole
from ceapp.engine.exemplar.crew import Crew
from ceapp.engine.exemplar.detail import carried, refine
from ceapp.engine.exemplar.guide import Guide
from ceapp.engine.exemplar.pyramid import Level, build
from ceapp.engine.exemplar.seam import joined
from ceapp.engine.exemplar.synthesis import rounds_at, synthesise
from ceapp.engine.exemplar.vote import gathered, mixed
from ceapp.engine.membrane import Floats, membrane

Stages = Callable[[str, Floats], None]
"""Called with a stage's name and its picture, (h, w, 3) float32, for whoever wants to look."""

_SEARCHED = 800
"""Levels with no side longer than this, px, are searched; larger ones copy what was found."""
_LEAST_SOURCES = 16
"""With fewer patches to copy than this, there is nothing to synthesise from."""
_LEAST_AROUND = 64
"""What is looked at around the hole, px at least."""
_ENOUGH = 0.3
"""Share of the window that must be known, else all of the crop is looked at."""
_SLENDER = 1.8
"""A hole counts as long as so many sides of a square of its area, at most: wires are long."""
_CARRYING, _JOINING = 0.4, 0.3
"""Work of carrying the field up to a level, and of the end, in rounds of search there."""


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
        Up to 32 bits. Same seed, same fill, bit for bit, on any number of threads.
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
    window = _window(hole, source)
    seen = known[window.slices]
    level = Level(
        np.where(seen[..., None], picture[window.slices], np.float32(0)),
        hole[window.slices].copy(),
        seen.copy(),
        source[window.slices].copy(),
    )
    if np.count_nonzero(level.middles()) < _LEAST_SOURCES:
        filled = membrane(picture, known, check)
        progress(1.0)
        return np.where(hole[..., None], filled, picture)
    if guide is not None:
        guide = guide.within(window, hole.shape)
    with Crew(check) as crew:
        box, steps = _filled(crew, level, guide, seed, progress)
    out = picture.copy()
    place = box.shift(window.y0, window.x0).slices
    inside = hole[place]
    for name, step in steps.items():
        out[place][inside] = np.clip(step[inside], 0, 1)
        if stages is not None:
            stages(name, out.copy())
    progress(1.0)
    return out


def _window(hole: Hole, source: Hole) -> Rect:
    """Return what is looked at of the crop: as much around the hole as the hole is long."""
    box, crop = hole_bounds(hole), Rect.of_shape(hole.shape)
    long = min(max(box.height, box.width), _SLENDER * np.count_nonzero(hole) ** 0.5)
    window = box.pad(max(_LEAST_AROUND, round(long))).intersect(crop)
    return window if source[window.slices].mean() >= _ENOUGH else crop


def _filled(
    crew: Crew, level: Level, guide: Guide | None, seed: int, progress: Progress
) -> tuple[Rect, dict[str, Floats]]:
    """Return the bounds of the fill, and its steps by name, the last being the fill."""
    levels = build(level)
    above = sum(max(each.shape) > _SEARCHED for each in levels[:-1])
    searched = levels[above:]
    sizes = {id(each): int(each.hole.sum()) for each in levels}
    work: float = sum(rounds_at(i) * sizes[id(each)] for i, each in enumerate(reversed(searched)))
    work += _CARRYING * sum(sizes[id(each)] for each in levels[:above])
    work += _JOINING * sizes[id(level)]
    done = 0.0

    def advance(each: Level, rounds: float) -> None:
        nonlocal done
        done += rounds * sizes[id(each)]
        progress(done / work)

    match = synthesise(crew, searched, guide, seed, advance)
    for each in reversed(levels[:above]):
        match = carried(match, each)
        each.put(match.box, gathered(crew, match, each)[0])
        refine(crew, match, each)
        advance(each, _CARRYING)
    mean, sharp, origin = gathered(crew, match, level)
    mix = mixed(level, match, mean, sharp)
    return match.box, {
        "mean": mean,
        "sharp": sharp,
        "mixed": mix,
        "joined": joined(crew, level, match, mix, origin),
    }
