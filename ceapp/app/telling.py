"""How a fill is told in words. Knows no Qt."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ceapp.core.words import phrase, say, sentences

if TYPE_CHECKING:
    from ceapp.engine.api import Method

_NAMES = {
    "structure": phrase("structure"),
    "texture": phrase("texture"),
    "smooth": phrase("smooth"),
    "auto": phrase("auto"),
}
_STEPS = {
    "structure": phrase("structure fill"),
    "texture": phrase("texture fill"),
    "smooth": phrase("smooth fill"),
    "auto": phrase("fill"),
}


def describe(methods: "Sequence[Method]", seconds: float | None = None) -> str:
    """Return how the holes were filled and why so, e.g. for the line at the bottom.

    Parameters
    ----------
    methods : sequence of Method
        One for each hole, at least one.
    seconds : float, optional
        How long it took.
    """
    counts = Counter(_what(method) for method in methods)
    told, *more = counts if len(counts) == 1 else [f"{what} ({n})" for what, n in counts.items()]
    for another in more:
        told = say("{told} and {another}", told=told, another=another)
    if seconds is None:
        filled = say("Filled with {what}", what=told)
    else:
        filled = say("Filled with {what} in {seconds:.1f} s", what=told, seconds=seconds)
    reasons = dict.fromkeys(say(method.reason) for method in methods if method.reason)
    return sentences(filled, " ".join(reasons))


def step_label(methods: "Sequence[Method]") -> str:
    """Return the name of a fill's step of undo; of how it was done only if all holes agree."""
    modes = {method.mode for method in methods}
    return say(_STEPS[modes.pop()]) if len(modes) == 1 else say("fill")


def short(methods: "Sequence[Method]") -> str:
    """Return in a word or two how the holes were filled, e.g. under a thumbnail."""
    return ", ".join(
        dict.fromkeys(m.model if m.mode == "structure" else say(_NAMES[m.mode]) for m in methods)
    )


def _what(method: "Method") -> str:
    if method.mode == "texture":
        return say("the photo's own texture")
    return say("smooth colours") if method.mode == "smooth" else method.model
