"""How a group of holes is to be filled, and why so, in words that the person can read."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from scipy import ndimage

from ceapp.core.patch import Hole
from ceapp.engine.api import FillRequest, HoleGroup, Method, Mode
from ceapp.engine.blending import as_floats
from ceapp.engine.calm import is_calm
from ceapp.engine.choice import Candidates, Choice, choose
from ceapp.engine.models import CLASSIC
from ceapp.engine.pieces import piece_of, pieces

_PATCH = 7
"""Side of what is copied at once, px."""
_LEAST_SOURCES = 64
"""Where fewer places than this can be copied from, nothing is."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How one group is filled.

    Attributes
    ----------
    mode : Mode
        Never `auto`.
    choice : Choice or None
        The network that takes part.
    reason : str
    """

    mode: Mode
    choice: Choice | None = None
    reason: str = ""

    @property
    def copies(self) -> bool:
        """Whether the photo's own pixels are copied."""
        return self.mode == "texture" or (self.choice is not None and not self.choice.draws)

    @property
    def method(self) -> Method:
        """The plan as the person is told of it."""
        name = CLASSIC if self.choice is None else self.choice.entry.name
        return Method(self.mode, name, self.reason)


def make_plans(
    group: HoleGroup,
    request: FillRequest,
    candidates: Candidates,
    knows: Callable[[Choice], bool],
    check: Callable[[], None],
) -> list[Plan]:
    """Return how to fill a group of a request: the best plan, then what else would do.

    Parameters
    ----------
    group : HoleGroup
    request : FillRequest
    candidates : Candidates
        The models at hand.
    knows : callable
        Whether the network that was chosen knows such a place.
    check : callable
        Called now and then; what it raises ends the work.
    """
    smooth = Plan("smooth", reason="You asked for smooth colours.")
    if request.mode == "smooth":
        return [smooth]
    copies = _may_copy(group)
    texture = Plan("texture", reason="The photo itself has texture to copy.")
    choice = choose(candidates, group, request.photo_size)
    if choice is not None and choice.draws and not candidates.asked and not knows(choice):
        choice = choose(replace(candidates, face=None), group, request.photo_size)
    if choice is not None and (choice.draws or candidates.asked):
        reason = "You asked for this model." if candidates.asked else "The hole lies on a face."
        others = [texture] if request.mode == "auto" and copies else []
        return [Plan("structure", choice, reason), *others]
    if not copies:
        return [replace(smooth, reason="There is nothing near that could be copied.")]
    if request.mode == "texture":
        return [replace(texture, reason="You asked for the photo's own texture.")]
    if request.mode == "structure" and choice is None:
        return [replace(texture, reason="There is no network for such a place.")]
    plans = [texture]
    if choice is not None:
        structure = Plan("structure", choice, "A network guides the copying.")
        if request.mode == "structure":
            return [structure]
        plans = [structure, texture]
    if _is_calm(group, check):
        smooth = replace(smooth, reason="All around is smooth: colours and grain are all it takes.")
        return [smooth, *plans]
    return plans


def _is_calm(group: HoleGroup, check: Callable[[], None]) -> bool:
    """Whether the hole lies in a calm place along all of its length."""
    for rect in pieces(group.hole):
        part = piece_of(group, rect)
        if not is_calm(as_floats(part.pixels), part.hole, part.unknown, check):
            return False
    return True


def _may_copy(group: HoleGroup) -> bool:
    """Whether there is enough near the hole that may be copied."""
    part = piece_of(group, pieces(group.hole)[0])
    free: Hole = ~part.unknown if part.barred is None else ~(part.unknown | part.barred)
    whole = ndimage.minimum_filter(free, _PATCH, mode="constant")
    return int(np.count_nonzero(whole)) >= _LEAST_SOURCES
