"""The folder that a camera or a phone writes to: which photos have arrived, and are complete.

What lay there when the demo began is nobody's business, and so is what an earlier visit has shown.
"""

import contextlib
import logging
import time
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from ceapp.app.demo.photos import Offer, offering
from ceapp.app.jobs import JobRunner
from ceapp.core.errors import CeappError
from ceapp.core.folder import photos_in

# A folder on a network tells of no changes, and one that was away has to be found again.
_LOOK_MS = 1000
# A file that is still written changes between two looks.
_SETTLE_MS = 300
# A photo that nobody came for is not shown to whoever comes an hour later.
_STALE_S = 600
_MOST = 6
# One that is complete and cannot be read is tried again, in case it was not, but not for ever.
_TRIES = 3

_log = logging.getLogger(__name__)
_Stamp = tuple[int, int]
"""Bytes and time of the last change, ns."""


class Incoming(QObject):
    """Watches a folder.

    Parameters
    ----------
    folder : Path or None
        None watches nothing.
    delete : bool
        Whether a photo is deleted once its visit is over.
    """

    changed = Signal()
    """There are other photos."""

    def __init__(self, folder: Path | None, delete: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._delete = delete
        # What was dealt with, as it was then: some cameras write the same name again and again.
        self._known: dict[Path, _Stamp] = {} if folder is None else _stamps(folder)
        # Files that may still be written: what they looked like, and how often they were read.
        self._waiting: dict[Path, tuple[_Stamp, int]] = {}
        self._offers: list[tuple[float, Offer]] = []
        self._shown: set[Path] = set()
        self._reading: Path | None = None
        self._jobs = JobRunner("ceapp-incoming", self)
        self._jobs.succeeded.connect(self._take)
        self._jobs.failed.connect(self._put_off)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.look)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        if folder is not None:
            self._timer.start(_LOOK_MS)
            self.look()

    def offers(self) -> list[Offer]:
        """Return the photos that have arrived, the latest first."""
        return [offer for _, offer in reversed(self._offers)]

    def show(self) -> list[Offer]:
        """Return them for a visitor to see; at the end of the visit they are forgotten."""
        self._shown |= {offer.path for _, offer in self._offers}
        return self.offers()

    def forget_shown(self) -> None:
        """End a visit: nobody sees again what was shown in it."""
        gone, self._shown = self._shown, set()
        self._drop(gone)
        if self._delete:
            for path in gone:
                try:
                    path.unlink(missing_ok=True)
                except OSError as error:
                    _log.error("a visitor's photo could not be deleted: %s", error.strerror)

    def close(self) -> bool:
        """End the thread; return whether it has ended."""
        self._timer.stop()
        self._offers.clear()
        return self._jobs.close(0)

    @Slot()
    def look(self) -> None:
        """See what is new."""
        folder = self._folder
        if folder is None:
            return
        if not self._watcher.directories() and folder.is_dir():
            self._watcher.addPath(str(folder))
        there = _stamps(folder)
        self._known = {path: stamp for path, stamp in self._known.items() if path in there}
        old = time.monotonic() - _STALE_S
        stale = {offer.path for since, offer in self._offers if since < old} - self._shown
        self._drop(stale | {offer.path for _, offer in self._offers if offer.path not in there})
        for path, stamp in there.items():
            if stamp != self._known.get(path) and path != self._reading:
                self._consider(path, stamp)
        self._waiting = {p: seen for p, seen in self._waiting.items() if p in there}
        if self._waiting:
            QTimer.singleShot(_SETTLE_MS, self, self.look)

    def _consider(self, path: Path, stamp: _Stamp) -> None:
        """Read a file that has not changed since the last look."""
        seen, tries = self._waiting.get(path, (None, 0))
        if stamp != seen or not stamp[0]:
            self._waiting[path] = (stamp, tries)
        elif not self._jobs.busy:
            self._reading = path
            self._jobs.start(offering(path, arrived=True))

    @Slot(object)
    def _take(self, offer: Offer) -> None:
        self._reading = None
        if offer.path not in self._waiting:
            return
        self._known[offer.path], _ = self._waiting.pop(offer.path)
        others = [(since, old) for since, old in self._offers if old.path != offer.path]
        self._offers = [*others, (time.monotonic(), offer)][-_MOST:]
        self.changed.emit()
        self.look()

    @Slot(object)
    def _put_off(self, error: CeappError) -> None:
        """Wait for the rest of a file that cannot be read; at last let it be."""
        path, self._reading = self._reading, None
        if path is None or path not in self._waiting:
            return
        stamp, tries = self._waiting[path]
        if tries + 1 < _TRIES:
            self._waiting[path] = ((0, 0), tries + 1)
        else:
            del self._waiting[path]
            self._known[path] = stamp
            # Its name may be a person's.
            _log.warning("a photo that arrived cannot be read: %s", type(error).__name__)
        self.look()

    def _drop(self, paths: set[Path]) -> None:
        kept = [(since, offer) for since, offer in self._offers if offer.path not in paths]
        if len(kept) != len(self._offers):
            self._offers = kept
            self.changed.emit()


def _stamps(folder: Path) -> dict[Path, _Stamp]:
    """Return the photos in a folder, and the size and time of each."""
    stamps = {}
    for path in photos_in(folder):
        with contextlib.suppress(OSError):
            found = path.stat()
            stamps[path] = (found.st_size, found.st_mtime_ns)
    return stamps
