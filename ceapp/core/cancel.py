"""How long work is told to stop, and how it tells how far it is."""

import threading
from collections.abc import Callable

from ceapp.core.errors import Cancelled

Progress = Callable[[float], None]
"""Called with the share of the work that is done, 0.0 to 1.0, from the thread that does it."""


def silent(fraction: float) -> None:
    """Report progress to nobody."""


def part(progress: Progress, start: float, end: float) -> Progress:
    """Return where a part of the work tells how far it is, 0.0 to 1.0: from `start` to `end`."""
    return lambda fraction: progress(start + fraction * (end - start))


class CancelToken:
    """A flag that one thread raises and another checks at named points.

    Parameters
    ----------
    whole : CancelToken, optional
        Of the work that this one's is a part of: when that is cancelled, so is this.
    """

    def __init__(self, whole: "CancelToken | None" = None) -> None:
        self._event = threading.Event()
        self._whole = whole

    def cancel(self) -> None:
        """Ask the work to stop at its next check."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._event.is_set() or (self._whole is not None and self._whole.cancelled)

    def check(self) -> None:
        """Raise `Cancelled` if the work was asked to stop."""
        if self.cancelled:
            raise Cancelled
