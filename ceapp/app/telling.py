"""How a fill is told in words. Knows no Qt."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ceapp.engine.api import Method


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
    if len(counts) == 1:
        told = next(iter(counts))
    else:
        told = " and ".join(f"{what} ({count})" for what, count in counts.items())
    took = "" if seconds is None else f" in {seconds:.1f} s"
    reasons = dict.fromkeys(method.reason for method in methods if method.reason)
    stop = "." if reasons else ""
    return " ".join([f"Filled with {told}{took}{stop}", *reasons])


def step_label(methods: "Sequence[Method]") -> str:
    """Return the name of a fill's step of undo; of how it was done only if all holes agree."""
    modes = {method.mode for method in methods}
    return f"{modes.pop()} fill" if len(modes) == 1 else "fill"


def short(methods: "Sequence[Method]") -> str:
    """Return in a word or two how the holes were filled, e.g. under a thumbnail."""
    return ", ".join(
        dict.fromkeys(m.model if m.mode == "structure" else str(m.mode) for m in methods)
    )


def _what(method: "Method") -> str:
    if method.mode == "texture":
        return "the photo's own texture"
    return "smooth colours" if method.mode == "smooth" else method.model
