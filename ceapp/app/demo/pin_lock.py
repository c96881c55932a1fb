"""What takes the crew's PIN, and no more for a while after too many wrong ones."""

import hmac
import logging

from PySide6.QtCore import QObject, QTimer

# So many wrong PINs, and the pad is closed for a while: strangers have time.
_TRIES = 5
_CLOSED_MS = 30_000

_log = logging.getLogger(__name__)


class PinLock(QObject):
    """Knows the PIN.

    Parameters
    ----------
    pin : str
    """

    def __init__(self, pin: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pin = pin
        self._tries = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_CLOSED_MS)

    @property
    def closed(self) -> bool:
        """Whether no PIN is taken for now."""
        return self._rest.isActive()

    def opens(self, pin: str) -> bool:
        """Return whether this PIN is right and one is taken; count it if it is wrong."""
        if self.closed:
            return False
        if hmac.compare_digest(pin, self._pin):
            self._tries = 0
            return True
        self._tries += 1
        if self._tries >= _TRIES:
            self._tries = 0
            self._rest.start()
            _log.warning("%d wrong PINs in a row", _TRIES)
        return False
