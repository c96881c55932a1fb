"""Coarse to fine: search and vote by turns at each level, as in expectation and maximisation.

Each pixel of the hole becomes the mean of the patches over it, each patch then looks for its like
again, and so on, until all patches of the hole look like patches of the photo (Wexler, Shechtman,
Irani: Space-Time Completion of Video, 2007; Barnes et al. 2009 for the search).
"""

from collections.abc import Callable

from ceapp.engine.exemplar.crew import Crew
from ceapp.engine.exemplar.detail import carried
from ceapp.engine.exemplar.field import Match
from ceapp.engine.exemplar.guide import Guide
from ceapp.engine.exemplar.pyramid import Level
from ceapp.engine.exemplar.start import START_ROUNDS, started
from ceapp.engine.exemplar.turns import Turns

_ROUNDS = (START_ROUNDS, 8, 6, 4, 3)
"""Rounds of search and vote, the coarsest level first; further ones as the last."""
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
    advance: Callable[[Level, float], None],
) -> Match:
    """Fill the holes of the levels, the last first, and return the match of the first.

    Parameters
    ----------
    crew : Crew
    levels : list of Level, the largest first
    guide : Guide, optional
        For the coarsest level.
    seed : int
        Up to 32 bits.
    advance : callable
        Told the level, and how many rounds of it are over since it was told last.
    """
    coarsest = levels[-1]
    match = started(crew, coarsest, guide, seed, lambda rounds: advance(coarsest, rounds))
    for step, level in enumerate(reversed(levels[:-1]), 1):
        match = carried(match, level)
        reach = max(_LEAST_REACH, int(max(level.shape) * _REACH))
        turns = Turns(crew, level, None, reach, seed * 64 + step)
        turns.vote(match)
        for _ in range(rounds_at(step)):
            turns.take(match)
            advance(level, 1)
    return match
