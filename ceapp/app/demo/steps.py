"""The steps of the demo, and which of them leads to which."""

from enum import Enum


class Step(Enum):
    """Where the demo is."""

    LOOP = "loop"
    CHOOSE = "choose"
    OPENING = "opening"
    PAINT = "paint"
    FILLING = "filling"
    RESULT = "result"
    PIN = "pin"
    CREW = "crew"


LEADS_TO: dict[Step, frozenset[Step]] = {
    Step.LOOP: frozenset({Step.CHOOSE, Step.PIN}),
    Step.CHOOSE: frozenset({Step.OPENING, Step.LOOP, Step.PIN}),
    Step.OPENING: frozenset({Step.PAINT, Step.LOOP, Step.PIN}),
    Step.PAINT: frozenset({Step.FILLING, Step.CHOOSE, Step.LOOP, Step.PIN}),
    Step.FILLING: frozenset({Step.RESULT, Step.LOOP, Step.PIN}),
    Step.RESULT: frozenset({Step.PAINT, Step.CHOOSE, Step.LOOP, Step.PIN}),
    Step.PIN: frozenset({Step.CREW, Step.LOOP}),
    Step.CREW: frozenset({Step.LOOP}),
}
"""The whole machine: from each step, where it can go."""

BUSY = frozenset({Step.OPENING, Step.FILLING})
"""Steps in which nobody can do anything, and which end by themselves."""
VISITED = frozenset({Step.CHOOSE, Step.OPENING, Step.PAINT, Step.FILLING, Step.RESULT})
"""Steps in which somebody is there."""
