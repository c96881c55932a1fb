"""The next photo of a folder, read while the person looks at this one. Knows no widget."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from ceapp.app import file_work
from ceapp.app.jobs import JobRunner
from ceapp.app.session import SessionController


class ReadAhead(QObject):
    """Holds one photo ready; it never stands in the way of the session's own jobs.

    Parameters
    ----------
    session : SessionController
        It ends with it.
    """

    def __init__(self, session: SessionController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = JobRunner("ceapp-ahead", self)
        self._jobs.succeeded.connect(self._keep)
        self._ready: file_work.Opened | None = None
        self._stamp = (0, 0)
        session.closed.connect(self.close)

    def read(self, path: Path) -> None:
        """Read a photo for later, in place of the one that was held."""
        self._jobs.cancel()
        self._ready = None
        try:
            self._stamp = _stamp(path)
        except OSError:
            return
        session = self._session
        self._jobs.start(file_work.opening(path, session.preferences.current, session.screen))

    def take(self, path: Path) -> file_work.Opened | None:
        """Return the photo if it is ready and its file still the same, and forget it."""
        opened, self._ready = self._ready, None
        try:
            same = opened is not None and opened.path == path and self._stamp == _stamp(path)
        except OSError:
            same = False
        return opened if same else None

    @Slot()
    def close(self) -> None:
        """End the thread."""
        self._ready = None
        self._jobs.close()

    @Slot(object)
    def _keep(self, opened: file_work.Opened) -> None:
        self._ready = opened


def _stamp(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_mtime_ns, found.st_size
