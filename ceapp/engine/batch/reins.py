"""What a person does to a batch at work: pause it, leave photos out, stop it. Imports no numpy."""

import threading

from ceapp.core.cancel import CancelToken

_LOOK_S = 0.2


class Reins:
    """Held by who started a batch, minded by the threads that do it.

    Parameters
    ----------
    count : int
        Of the photos.
    """

    def __init__(self, count: int) -> None:
        self.whole = CancelToken()
        self.tokens = [CancelToken(self.whole) for _ in range(count)]
        self._may_go = threading.Event()
        self._may_go.set()

    def pause(self) -> None:
        """Begin no other photo; those that are begun are finished."""
        self._may_go.clear()

    def go_on(self) -> None:
        """End a pause."""
        self._may_go.set()

    def skip(self, index: int) -> None:
        """Leave a photo out, even one that is being filled."""
        self.tokens[index].cancel()

    def cancel(self) -> None:
        """Stop as soon as nothing is left half written by it."""
        self.whole.cancel()

    def wait(self) -> None:
        """Wait while it is paused and not stopped."""
        while not self._may_go.wait(_LOOK_S) and not self.whole.cancelled:
            pass
