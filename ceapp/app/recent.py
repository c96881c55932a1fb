"""Remembers which photos were opened and saved, in a thread of its own. Knows no widget."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ceapp.app.filing import is_ours
from ceapp.app.session import SessionController
from ceapp.core.errors import SaveError
from ceapp.core.paths import recent_folder

if TYPE_CHECKING:
    from ceapp.core.recent import RecentPhoto

_log = logging.getLogger(__name__)
# Of the picture that the thumbnail is made of, px at least.
_SIDE = 400


class Recent(QObject):
    """Follows a session and keeps the list of recent photos.

    Parameters
    ----------
    session : SessionController
    """

    def __init__(self, session: SessionController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ceapp-recent")
        session.document_changed.connect(self._note_opened)
        session.saved.connect(self._note_saved)
        session.closed.connect(self.close)

    def photos(self) -> "list[RecentPhoto]":
        """Return the photos that were opened last, the latest first."""
        from ceapp.core.recent import RecentPhotos

        return RecentPhotos(recent_folder()).photos()

    def forget(self, path: Path) -> None:
        """Take a photo off the list."""
        from ceapp.core.recent import RecentPhotos

        self._submit(RecentPhotos(recent_folder()).forget, path)

    @Slot()
    def clear(self) -> None:
        """Forget them all."""
        from ceapp.core.recent import RecentPhotos

        self._submit(RecentPhotos(recent_folder()).clear)

    def settle(self) -> None:
        """Wait until the list is up to date."""
        self._worker.submit(int).result()

    @Slot()
    def close(self) -> None:
        """End the thread."""
        self._worker.shutdown(wait=True)
        self._session.disconnect(self)

    @Slot()
    def _note_opened(self) -> None:
        self._note(self._session.source)

    @Slot()
    def _note_saved(self) -> None:
        self._note(self._session.saved_to)

    def _note(self, path: Path | None) -> None:
        from ceapp.core.recent import RecentPhotos

        display = self._session.display
        if path is None or display is None or is_ours(path):
            return
        large = [level for level in display.levels if min(level.shape[:2]) >= _SIDE]
        picture = (large[-1] if large else display.buffer)[..., 2::-1].copy()
        self._submit(RecentPhotos(recent_folder()).note, path.absolute(), picture)

    def _submit(self, work: Callable[..., object], *given: object) -> None:
        self._worker.submit(_guarded, work, *given)


def _guarded(work: Callable[..., object], *given: object) -> None:
    """Do without the list where it cannot be written."""
    try:
        work(*given)
    except (SaveError, OSError) as error:
        _log.info("recent photos: %s", error)
