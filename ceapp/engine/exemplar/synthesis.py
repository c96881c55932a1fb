"""Coarse to fine: search and vote by turns at each level, as in expectation and maximisation.

Each pixel of the hole becomes the mean of the patches over it, each patch then looks for its like
again, and so on, until all patches of the hole look like patches of the photo (Wexler, Shechtman,
Irani: Space-Time Completion of Video, 2007; Barnes et al. 2009 for the search).
"""

from collections.abc import Callable

import numpy as np
from scipy import ndimage

from ceapp.core.patch import Hole
from ceapp.engine.exemplar import features as feature
from ceapp.engine.exemplar.crew import Crew
from ceapp.engine.exemplar.detail import carried, targets
from ceapp.engine.exemplar.field import Goal, Match, Scene, search
from ceapp.engine.exemplar.guide import Guide, guidance
from ceapp.engine.exemplar.pyramid import RADIUS, Level
from ceapp.engine.exemplar.vote import vote
from ceapp.engine.membrane import membrane

_ROUNDS = (14, 8, 6, 4, 3)
"""Rounds of search and vote, the coarsest level first; further ones as the last."""
_PASSES = 2
_FIRST_PASSES = 6
"""Passes of each round's search, and of the very first, whose field is random."""
_NEARNESS = 0.03
"""What a source as far off as the level is long costs, in squared colour."""
_NEAR, _NEAR_PER_DEPTH = 16, 3
"""Sources are near up to this distance, px, and this much more for each pixel of depth."""
_CROWDING = 0.2
"""What each further copy of a source costs, in costs of the middling patch."""
_REACH, _LEAST_REACH = 0.125, 8
"""Random search above the coarsest level: share of the level's long side; at least so many px."""


def rounds_at(step: int) -> int:
    """Return the number of rounds at a level, 0 being the coarsest."""
    return _ROUNDS[min(step, len(_ROUNDS) - 1)]


def synthesise(
    crew: Crew,
    levels: list[Level],
    guide: Guide | None,
    seed: int,
    advance: Callable[[Level], None],
) -> Match:
    """Fill the holes of the levels, the last first, and return the match of the first.

    Parameters
    ----------
    crew : Crew
    levels : list of Level, the largest first
        Their holes are written to.
    guide : Guide, optional
    seed : int
        Up to 32 bits.
    advance : callable
        Told the level after each round.
    """
    coarsest = levels[-1]
    match = Match(coarsest.box(), targets(coarsest, coarsest.box()))
    _scatter(match, coarsest.middles(), seed)
    for step, level in enumerate(reversed(levels)):
        box = level.box()
        hole = np.ascontiguousarray(level.hole[box.slices])
        features = feature.padded(level)
        inside = feature.unpadded(features)
        reliance = feature.confidence(level)
        sure = np.ascontiguousarray(reliance[box.slices])
        if step == 0:
            inside[box.slices] = membrane(inside[box.slices], ~level.hole[box.slices])
        else:
            match = carried(match, level)
            vote(crew, match, features, hole, sure)
        wanted, coarse, trust = guidance(guide, level, box)
        scene = Scene(features, np.pad(reliance, RADIUS), level.middles(), coarse)
        goal = Goal(
            match.target,
            wanted,
            np.ascontiguousarray(_near(level)[box.slices]),
            trust,
            _NEARNESS / max(level.shape),
            max(_LEAST_REACH, int(max(level.shape) * (1 if step == 0 else _REACH))),
            box.y0,
            box.x0,
        )
        for number in range(rounds_at(step)):
            passes = _FIRST_PASSES if step == number == 0 else _PASSES
            turn = (seed * 64 + step) * 64 + number
            search(crew, scene, goal, match.field, _CROWDING, passes, turn)
            vote(crew, match, features, hole, sure)
            advance(level)
        level.put(box, inside[box.slices][..., :3])
    return match


def _near(level: Level) -> feature.Plane:
    """Return the distance from each pixel up to which a source is near, (h, w) float32, px."""
    depth = ndimage.distance_transform_edt(~level.known)
    near: feature.Plane = (_NEAR + _NEAR_PER_DEPTH * depth).astype(np.float32)
    return near


def _scatter(match: Match, usable: Hole, seed: int) -> None:
    """Set the field to random usable sources."""
    places = np.argwhere(usable).astype(np.int32)
    random = np.random.default_rng(seed)
    match.field.source[:] = places[random.integers(0, len(places), match.target.shape)]
