"""One level in work: search and vote by turns."""

import numpy as np
from scipy import ndimage

from ceapp.core.patch import Hole
from ceapp.engine.exemplar import features as feature
from ceapp.engine.exemplar.crew import Crew
from ceapp.engine.exemplar.detail import targets
from ceapp.engine.exemplar.field import Goal, Match, Scene, search
from ceapp.engine.exemplar.guide import Guide, guidance
from ceapp.engine.exemplar.pyramid import RADIUS, Level
from ceapp.engine.exemplar.vote import vote

_PASSES = 2
"""Passes of a search."""
_NEARNESS = 0.03
"""What a source as far off as the level is long costs, in squared colour."""
_NEAR, _NEAR_PER_DEPTH = 16, 3
"""Sources are near up to this distance, px, and this much more for each pixel of depth."""
_CROWDING = 0.2
"""What each further copy of a source costs, in costs of the middling patch."""


class Turns:
    """What has been made of a level's hole so far, and what search and vote need of the level.

    Parameters
    ----------
    crew : Crew
    level : Level
    guide : Guide, optional
    reach : int
        Radius of the largest circle of the random search, px.
    seed : int
        Up to 44 bits.

    Attributes
    ----------
    box : Rect
        All patches that reach into the hole.
    target : (bh, bw) bool
        Their middles.
    hole : (bh, bw) bool
    inside : (bh, bw, 5) float32
        Features of the box; those of the hole are what the turns change.
    """

    def __init__(
        self, crew: Crew, level: Level, guide: Guide | None, reach: int, seed: int
    ) -> None:
        self.level = level
        self.box = box = level.box()
        self.target = targets(level, box)
        self.hole = np.ascontiguousarray(level.hole[box.slices])
        self._crew = crew
        self._seed = seed * 64
        self._features = feature.padded(level)
        self.inside = feature.unpadded(self._features)[box.slices]
        reliance = feature.confidence(level)
        self._sure = np.ascontiguousarray(reliance[box.slices])
        wanted, coarse, trust = guidance(guide, level, box)
        self._scene = Scene(self._features, np.pad(reliance, RADIUS), level.middles(), coarse)
        depth = ndimage.distance_transform_edt(~level.known)[box.slices]
        self._goal = Goal(
            self.target,
            wanted,
            (_NEAR + _NEAR_PER_DEPTH * depth).astype(np.float32),
            trust,
            _NEARNESS / max(level.shape),
            reach,
            box.y0,
            box.x0,
        )

    def take(self, match: Match, passes: int = _PASSES) -> None:
        """Let each patch look for its like, and then vote."""
        self._search(self._scene, self._goal, match, passes)
        self.vote(match)

    def take_part(self, match: Match, part: Hole, ready: Hole, passes: int) -> None:
        """Take a turn with a part of the patches, going by what is ready alone.

        Parameters
        ----------
        match : Match
        part : (bh, bw) bool
            Middles of the patches that take part, and pixels that are voted on.
        ready : (h, w) bool
        passes : int
        """
        some = match.part(self.target & part)
        scene = self._scene._replace(weight=np.pad(ready.astype(np.float32), RADIUS))
        self._search(scene, self._goal._replace(target=some.target), some, passes)
        vote(self._crew, some, self._features, self.hole & part, np.float32(1))

    def vote(self, match: Match) -> None:
        """Set the hole to what the patches over each pixel say."""
        vote(self._crew, match, self._features, self.hole, self._sure)

    def _search(self, scene: Scene, goal: Goal, match: Match, passes: int) -> None:
        search(self._crew, scene, goal, match.field, _CROWDING, passes, self._seed)
        # Each search has random numbers of its own.
        self._seed += 1
