"""How a group of holes is to be filled, and why so, in words that the person can read."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from scipy import ndimage

from ceapp.core.mask import hole_bounds
from ceapp.core.patch import Hole
from ceapp.core.words import phrase
from ceapp.engine.api import FillRequest, HoleGroup, Method, Mode
from ceapp.engine.blending import as_floats
from ceapp.engine.calm import is_calm
from ceapp.engine.choice import Candidates, Choice, choose
from ceapp.engine.models import CLASSIC
from ceapp.engine.pieces import piece_of, pieces

_SPECK = 48
"""A hole no longer than this, px, can hardly hide a face's features: dust, a blemish."""
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
        The network that takes part: it draws, or what is copied begins from what it says.
    reason : str
    """

    mode: Mode
    choice: Choice | None = None
    reason: str = ""

    @property
    def copies(self) -> bool:
        """Whether the photo's own pixels are copied."""
        return self.mode == "texture"

    @property
    def method(self) -> Method:
        """The plan as the person is told of it."""
        name = CLASSIC if self.choice is None else self.choice.entry.name
        return Method(self.mode, name, self.reason)


_CALM = Plan("smooth", reason=phrase("All around is smooth: colours and grain are all it takes."))
_WHY_TEXTURE = {
    "auto": phrase("The photo itself has texture to copy."),
    "texture": phrase("You asked for the photo's own texture."),
    "structure": phrase("There is no network for such a place."),
}


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
    mode = request.mode
    if mode == "smooth":
        return [Plan("smooth", reason=phrase("You asked for smooth colours."))]
    copying = [Plan("texture", reason=_WHY_TEXTURE[mode])] if _may_copy(group) else []
    may_be_smooth = mode == "auto" and not candidates.asked
    # A speck is looked at first, as looking for a face around it takes a hundred times as long.
    if may_be_smooth and _is_speck(group.hole) and _is_calm(group, check):
        return [_CALM, *copying]
    choice = choose(candidates, group, request.photo_size)
    if choice is not None and choice.draws and not candidates.asked and not knows(choice):
        choice = choose(replace(candidates, face=None), group, request.photo_size)
    if choice is not None and (choice.draws or candidates.asked):
        reason = (
            phrase("You asked for this model.")
            if candidates.asked
            else phrase("The hole lies on a face; what is drawn there is a guess.")
        )
        own = Plan("structure" if choice.draws else "texture", choice, reason)
        return [own, *(copying if mode == "auto" else [])]
    if not copying:
        return [Plan("smooth", reason=phrase("There is nothing near that could be copied."))]
    if choice is not None:
        guided = Plan("texture", choice, phrase("A network says what the copying begins from."))
        copying = [guided, *(copying if mode == "auto" else [])]
    return [_CALM, *copying] if may_be_smooth and _is_calm(group, check) else copying


def _is_speck(hole: Hole) -> bool:
    box = hole_bounds(hole)
    return max(box.height, box.width) <= _SPECK


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
