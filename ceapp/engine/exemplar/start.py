"""What the synthesis begins with, at the coarsest level: larger ones cannot mend it.

There are two ways, and neither is always the better one. At once: from a soft picture all patches
look for their like together; what is smooth stays smooth, and things may dissolve. In peels: from
the hole's edge inwards, a layer after the other, where each patch goes by what is known or made
already (Newson et al.: Video Inpainting of Complex Scenes, 2014); things stay whole and sharp, and
a wrong one may be carried far. Both are tried, and the one whose patches are more like their
sources is taken. The soft picture is a network's; without one it is the membrane, hung on lines
that are drawn through the hole first, for both ways.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ceapp.core.patch import Hole
from ceapp.engine.exemplar import features as feature
from ceapp.engine.exemplar.crew import Crew
from ceapp.engine.exemplar.field import Match
from ceapp.engine.exemplar.guide import Guide
from ceapp.engine.exemplar.lines import with_lines
from ceapp.engine.exemplar.pyramid import Level
from ceapp.engine.exemplar.turns import Turns
from ceapp.engine.membrane import membrane

_ROUNDS = 14
"""Rounds of search and vote, if all begin at once."""
_PEELING, _PEELED = 8, 6
"""What peeling costs, in rounds; rounds after it."""
START_ROUNDS = _ROUNDS + _PEELING + _PEELED
"""Rounds that a start takes altogether."""
_FIRST_PASSES, _PEEL_PASSES = 6, 4
"""Passes of a search whose field is random; of those of further peels."""
_MOST_PEELS = 24
_SEEDS = (0, 40)
"""Random numbers of the two ways, apart from each other's and from those of larger levels."""

Advance = Callable[[float], None]
"""Told how many rounds are over since it was told last."""


def started(crew: Crew, level: Level, guide: Guide | None, seed: int, advance: Advance) -> Match:
    """Fill the hole of the coarsest level, and return where its patches come from.

    Parameters
    ----------
    crew : Crew
    level : Level
    guide : Guide, optional
    seed : int
        Up to 32 bits.
    advance : callable
        Told how many of `START_ROUNDS` are over since it was told last.
    """
    drawn = (with_lines(level) if guide is None else None) or level
    film = _film(level, drawn, guide)
    matches = []
    for fill, own in zip((_at_once, _in_peels), _SEEDS, strict=True):
        turns = Turns(crew, level, guide, max(level.shape), seed * 64 + own)
        turns.inside[turns.hole] = film[turns.hole]
        match = Match(turns.box, turns.target)
        _scatter(match, level.middles(), seed)
        fill(turns, match, drawn.known, advance)
        matches.append(match)
    return min(matches, key=Match.mean_cost)


def _film(level: Level, drawn: Level, guide: Guide | None) -> NDArray[np.float32]:
    """Return features of the level's box: a membrane hung on what is known or drawn.

    A guide knows the colours better; it knows nothing of how rough the picture is.
    """
    box = level.box()
    values = feature.unpadded(feature.padded(drawn))[box.slices]
    film = membrane(values, ~drawn.hole[box.slices])
    if guide is not None:
        film[..., :3] = guide.over(box, level.shape)
    return film


def _scatter(match: Match, usable: Hole, seed: int) -> None:
    """Set the field to random usable sources."""
    places = np.argwhere(usable).astype(np.int32)
    random = np.random.default_rng(seed)
    match.field.source[:] = places[random.integers(0, len(places), match.target.shape)]


def _at_once(turns: Turns, match: Match, known: Hole, advance: Advance) -> None:
    """Fill the hole from what lies in it."""
    for number in range(_ROUNDS):
        turns.take(match, *[_FIRST_PASSES] * (number == 0))
        advance(1)


def _in_peels(turns: Turns, match: Match, known: Hole, advance: Advance) -> None:
    """Fill the hole from its edge inwards; what is `known`, (h, w) bool, has been drawn in too."""
    depth = ndimage.distance_transform_edt(~turns.level.known)
    inside = depth[turns.box.slices]
    deepest = inside[turns.hole].max()
    thickness = max(1.0, deepest / _MOST_PEELS)
    edges = np.arange(0, deepest, thickness)
    for done in edges:
        ready = known | (turns.level.hole & (depth <= done))
        passes = _FIRST_PASSES if done == 0 else _PEEL_PASSES
        turns.take_part(match, inside <= done + thickness, ready, passes)
        advance(_PEELING / len(edges))
    for _ in range(_PEELED):
        turns.take(match)
        advance(1)
