"""What a batch tells of its photos while it works."""

from dataclasses import dataclass
from typing import Literal

from ceapp.core.errors import CeappError
from ceapp.engine.api import Method

State = Literal["reading", "filling", "writing", "done", "kept", "failed", "skipped"]
"""How far a photo is. `kept`: it was done before. The last four are ends."""

ENDS: frozenset[State] = frozenset({"done", "kept", "failed", "skipped"})


@dataclass(frozen=True, slots=True, eq=False)
class News:
    """What became of a photo.

    Attributes
    ----------
    index : int
        Of the entry.
    state : State
    share : float
        Of the fill that is done, 0.0 to 1.0.
    error : CeappError or None
        Why it failed, or why there was nothing to fill.
    methods : tuple of Method
        How its holes were filled, if it was done now.
    notes : tuple of str
        Sentences for the person.
    """

    index: int
    state: State
    share: float = 0.0
    error: CeappError | None = None
    methods: tuple[Method, ...] = ()
    notes: tuple[str, ...] = ()
