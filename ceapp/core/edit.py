"""One step of undo: what it is called, where it was, and the tiles on its other side."""

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from ceapp.core.geometry import NOWHERE, Rect
from ceapp.core.planes import Plane, TileName, stored_bytes

State = TypeVar("State")

# An edit that holds no tile costs a little too, so that endless empty ones cannot pile up.
_EDIT_BYTES = 1024


@dataclass(frozen=True, slots=True)
class Step:
    """What a list of steps shows of an edit.

    Attributes
    ----------
    number : int
        No other edit of the history has the same.
    label : str
        E.g. `brush stroke`.
    rect : Rect
        Holds all that the edit changed.
    """

    number: int
    label: str
    rect: Rect


@dataclass(slots=True, eq=False)
class Edit(Generic[State]):
    """One step of undo.

    Attributes
    ----------
    number : int
        No other edit of the history has the same.
    label : str
        Names the step in a menu after "Undo" or "Redo", e.g. `brush stroke`.
    before, after : State
        Whatever small facts of the owner go with the planes.
    rect : Rect
        Holds all that was touched.
    tiles : dict
        (plane's name, tile) -> the tile's content on the other side of this step.
    """

    number: int
    label: str
    before: State
    after: State
    rect: Rect = NOWHERE
    tiles: dict[TileName, Plane] = field(default_factory=dict)

    @property
    def used_bytes(self) -> int:
        """Memory that it holds."""
        return _EDIT_BYTES + stored_bytes(self.tiles)
