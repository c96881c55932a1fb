"""Coarse to fine: search and vote by turns at each level, as in expectation and maximisation.

Each pixel of the hole becomes the mean of the patches over it, each patch then looks for its like
again, and so on, until all patches of the hole look like patches of the photo (Wexler, Shechtman,
Irani: Space-Time Completion of Video, 2007; Barnes et al. 2009 for the search).
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ceapp.engine.exemplar import features as feature
from ceapp.engine.exemplar.detail import carried, targets
from ceapp.engine.exemplar.field import Match
from ceapp.engine.exemplar.guide import Guide
from ceapp.engine.exemplar.kernel import Crew
from ceapp.engine.exemplar.pyramid import RADIUS, Level
from ceapp.engine.membrane import Floats, membrane

ROUNDS = (14, 8, 6, 4, 3)
"""Rounds of search and vote, the coarsest level first; further ones as the last."""
_PASSES = 2
_FIRST_PASSES = 4
"""More passes before the first round of the coarsest level: its field is random."""
FREE_DEPTH = 3.0
FREE = 16.0
CROWDING = 0.2
REACH = 0.125
_NEARNESS = 20 * 100 / 65025
"""What a source as far off as the level is long costs, in squared colour."""


def rounds_at(step: int) -> int:
    """Return the number of rounds at a level, 0 being the coarsest."""
    return ROUNDS[min(step, len(ROUNDS) - 1)]


def synthesise(
    crew: Crew,
    levels: list[Level],
    guide: Guide | None,
    seed: int,
    advance: Callable[[int, int], None],
) -> Match:
    """Fill the holes of the levels, the last first, and return the field of the first.

    Parameters
    ----------
    crew : Crew
    levels : list of Level, the largest first
        Their holes are written to.
    guide : Guide, optional
    seed : int
    advance : callable
        Told after each round at which level it was, 0 being the first, and how large it is.

    Returns
    -------
    Match
    """
    match: Match | None = None
    for step, level in enumerate(reversed(levels)):
        box = level.box()
        usable = level.middles()
        hole = np.ascontiguousarray(level.hole[box.slices])
        rough = feature.texture(level)
        start = np.concatenate([level.colours, rough], 2)
        start[box.slices] = membrane(start[box.slices], ~level.hole[box.slices])
        data = feature.padded(start[..., :3], start[..., 3:])
        reliance = feature.confidence(level.hole, level.known)
        weight = np.pad(reliance, RADIUS)
        sure = np.ascontiguousarray(reliance[box.slices])
        if match is None:
            target = targets(level, box)
            match = Match(box, target, np.zeros((*target.shape, 2), np.int32))
            _scatter(match, usable, np.ones_like(target), (seed, step))
        else:
            match = carried(match, level)
            lost = ~usable[match.field[..., 0], match.field[..., 1]]
            _scatter(match, usable, lost, (seed, step))
            match.vote(crew, data, hole, sure)
        wanted, coarse, trust = _guidance(level, match, guide)
        near = FREE_DEPTH * ndimage.distance_transform_edt(~level.known)[box.slices] + FREE
        near = near.astype(np.float32)
        reach = max(level.shape) if step == 0 else max(8, int(max(level.shape) * REACH))
        nearness = _NEARNESS / max(level.shape)
        for number in range(rounds_at(step)):
            passes = _FIRST_PASSES if step == number == 0 else _PASSES
            match.search(
                crew, data, weight, usable, wanted, coarse, trust, nearness, near, CROWDING, reach, passes,
                seed * 4096 + step * 64 + number,
            )  # fmt: skip
            match.vote(crew, data, hole, sure)
            advance(step, int(match.target.sum()))
        found = feature.inside(data)[..., :3][box.slices]
        level.colours[box.slices] = np.where(hole[..., None], found, level.colours[box.slices])
    assert match is not None
    return match


def _scatter(
    match: Match, usable: NDArray[np.bool_], where: NDArray[np.bool_], seed: tuple[int, int]
) -> None:
    """Set the field to random usable sources at these places."""
    places = np.argwhere(usable).astype(np.int32)
    random = np.random.default_rng(seed)
    match.field[where] = places[random.integers(0, len(places), np.count_nonzero(where))]


def _guidance(level: Level, match: Match, guide: Guide | None) -> tuple[Floats, Floats, float]:
    """Return the guide's colours in the match's box, the level's own as soft, and the trust."""
    if guide is None or guide.trust <= 0:
        nothing = np.zeros((1, 1, 3), np.float32)
        return np.broadcast_to(nothing, (*match.target.shape, 3)).copy(), nothing, 0.0
    height, width = level.shape
    guide_height, guide_width = guide.picture.shape[:2]
    step_y, step_x = guide_height / height, guide_width / width
    y = (np.arange(match.box.y0, match.box.y1) + 0.5) * step_y - 0.5
    x = (np.arange(match.box.x0, match.box.x1) + 0.5) * step_x - 0.5
    wanted = guide.sampled(y, x)
    soft = (max(1.0, 1 / step_y), max(1.0, 1 / step_x))
    coarse = np.stack(
        [_softened(level.colours[..., c], level.known, soft) for c in range(3)], -1
    ).astype(np.float32)
    return wanted, np.ascontiguousarray(coarse), guide.trust


def _softened(
    values: NDArray[np.float32], known: NDArray[np.bool_], sides: tuple[float, float]
) -> NDArray[np.float32]:
    """Return the means of what is known over windows of that size."""
    size = [round(side) | 1 for side in sides]
    total = ndimage.uniform_filter(np.where(known, values, 0).astype(np.float32), size)
    share = ndimage.uniform_filter(known.astype(np.float32), size)
    mean: NDArray[np.float32] = total / np.maximum(share, 1e-3)
    return mean
