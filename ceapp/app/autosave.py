"""Keeps what is not saved yet on the disk, so that a crash or a power cut takes no work away.

After each step the tiles that it changed are handed to a thread of its own, which puts them into a
journal. The journal goes when the work is saved or given up; one that a crash left behind is found
at the next start, and so is what was painted and not filled yet. Knows no widget.
"""

import logging
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ceapp.app.message import Message
from ceapp.app.session import SessionController
from ceapp.core.paths import autosave_folder
from ceapp.core.words import say

if TYPE_CHECKING:
    # numpy comes with the first photo: the window opens without it.
    from ceapp.core.document import Document
    from ceapp.core.journal import Journal, Source
    from ceapp.core.planes import TileName

_log = logging.getLogger(__name__)


class _Keeper:
    """What is kept of one photo. `hand_over` may run while the other methods do, in the worker."""

    def __init__(self, folder: Path, source: "Source", journal: "Journal | None") -> None:
        self._folder = folder
        self._source = source
        self._journal = journal
        self._lock = threading.Lock()
        self._pending: dict[TileName, Any] = {}
        self._drawn = False
        self._steps = 0

    def hand_over(self, changed: "Mapping[TileName, Any]", drawn: bool) -> None:
        """Take what a step changed, to be written, and whether a model has drawn in the photo."""
        with self._lock:
            self._pending.update(changed)
            self._drawn = drawn
            self._steps += 1

    def write(self) -> int:
        """Write all that is pending as one step; return how many it was, from the first on."""
        from ceapp.core.journal import Journal

        with self._lock:
            tiles, drawn, steps = self._pending, self._drawn, self._steps
            self._pending = {}
        try:
            if tiles and self._journal is None:
                self._journal = Journal.create(self._folder, self._source)
            if tiles and self._journal is not None:
                self._journal.add(tiles, drawn=drawn)
        except BaseException:
            # The next step must not stand in the journal without this one.
            with self._lock:
                self._pending = tiles | self._pending
            raise
        return steps

    def note_saved(self, saved_to: Path, all_of_it: bool) -> None:
        """Note that the photo was saved, with `all_of_it` if nothing else would be lost."""
        from ceapp.app.file_work import digest_of

        path = Path(self._source.path)
        if path.exists() and saved_to.exists() and path.samefile(saved_to):
            self._source = replace(self._source, digest=digest_of(path))
        if self._journal is not None:
            self._journal.note_saved(self._source, all_of_it)

    def leave(self) -> None:
        """Leave it for later."""
        journal, self._journal = self._journal, None
        if journal is not None:
            journal.close()

    def drop(self) -> None:
        """Forget all of it."""
        journal, self._journal = self._journal, None
        if journal is not None:
            journal.discard()


class Autosave(QObject):
    """Follows a session and keeps the journal of its photo.

    Parameters
    ----------
    session : SessionController
    folder : Path, optional
        Of the journals; `core.paths.autosave_folder()` unless given.
    """

    kept = Signal(int)
    """So many steps of the open photo are on the disk now."""
    found = Signal(object)
    """Journals that were left behind, the latest first: a list of `Journal`."""
    failed = Signal(object)
    """A `Message`: the work is not kept safe any more."""

    # From the worker: the public signal to emit, and its value.
    _reported = Signal(str, object)

    def __init__(
        self,
        session: SessionController,
        folder: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._folder = folder or autosave_folder()
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ceapp-autosave")
        self._keeper: _Keeper | None = None
        self._document: Document | None = None
        self._told = False
        # Journals that were found and not answered yet, and one whose photo is being opened.
        self._left: list[Journal] = []
        # Those that the person gave up. They lie on the disk until the end: it may be a slip.
        self._discarded: list[Journal] = []
        self._restoring: Journal | None = None
        self._reported.connect(self._report, Qt.ConnectionType.QueuedConnection)
        session.document_changed.connect(self._begin)
        session.state_changed.connect(self._keep)
        session.saved.connect(self._note_saved)
        session.gave_up.connect(self._give_up_restoring)

    def look(self, photo: Path | None = None) -> None:
        """Look for what was left behind, of one photo or of all; `found` tells if there is any."""
        self._submit(self._find, photo)

    def restore(self, journal: "Journal") -> None:
        """Bring back what a journal that was found has kept."""
        self._left.remove(journal)
        self._restoring = journal
        self._session.restore(journal)

    def discard(self, journal: "Journal") -> None:
        """Give up a journal that was found; until `close` it can be taken back."""
        self._left.remove(journal)
        self._discarded.append(journal)

    def take_back(self, journal: "Journal") -> None:
        """Have a journal again that was discarded."""
        self._discarded.remove(journal)
        self._left.append(journal)

    def close(self) -> None:
        """End the thread; what was found and not answered is left for the next start."""
        self._let_go()
        while self._discarded:
            self._submit(self._discarded.pop().discard)
        while self._left:
            self._submit(self._left.pop().close)
        self._worker.shutdown(wait=True)

    # --- in the thread of the window -------------------------------------------------------

    @Slot()
    def _begin(self) -> None:
        """Another photo is open: keep that one from now on."""
        from ceapp.core.journal import Source

        self._let_go()
        document, session = self._session.document, self._session
        if document is None or session.source is None:
            return
        height, width, channels = document.pixels.shape
        depth = str(document.pixels.dtype)
        path = str(session.source.absolute())
        source = Source(path, session.digest, height, width, channels, depth)
        journal, self._restoring = self._restoring, None
        if journal is not None:
            # It has this already.
            document.take_changed()
        self._keeper, self._document = _Keeper(self._folder, source, journal), document
        self._told = False

    @Slot()
    def _keep(self) -> None:
        """Hand over what changed."""
        document, keeper = self._session.document, self._keeper
        if document is None or keeper is None or not self._session.preferences.current.autosave:
            return
        changed = document.take_changed()
        if changed:
            keeper.hand_over(changed, document.drawn)
            self._submit(self._write, keeper)

    @Slot()
    def _note_saved(self) -> None:
        document, saved_to = self._session.document, self._session.saved_to
        if self._keeper is not None and document is not None and saved_to is not None:
            self._submit(self._keeper.note_saved, saved_to, not _painted(document))

    @Slot()
    def _give_up_restoring(self) -> None:
        """Leave a journal that could not be brought back for another time."""
        journal, self._restoring = self._restoring, None
        if journal is not None:
            self._submit(journal.close)

    def _let_go(self) -> None:
        """Let go of the photo that was open.

        Its person was asked about pixels that are not saved, and so the journal goes; but nobody
        asks about a mask, which may have taken an hour to paint.
        """
        keeper, document = self._keeper, self._document
        self._keeper = self._document = None
        if keeper is not None and document is not None:
            wanted = _painted(document) and not document.modified
            self._submit(keeper.leave if wanted else keeper.drop)

    @Slot(str, object)
    def _report(self, signal: str, value: object) -> None:
        if signal == "failed":
            # Once for each photo, not for each step.
            if self._told:
                return
            self._told = True
        getattr(self, signal).emit(value)

    def _submit(self, work: Callable[..., object], *given: object) -> None:
        self._worker.submit(self._guarded, work, *given)

    # --- in the worker ---------------------------------------------------------------------

    def _guarded(self, work: Callable[..., object], *given: object) -> None:
        """Do work that may fail: then the person is told, and can go on."""
        try:
            work(*given)
        except Exception as error:  # noqa: BLE001 - no trouble here may cost the session
            _log.exception("autosave failed")
            why = getattr(error, "strerror", None) or str(error)
            text = say("Your work cannot be kept safe while you go on: {why}", why=why)
            self._reported.emit("failed", Message("warning", text, say("Save it now and then")))

    def _find(self, photo: Path | None) -> None:
        from ceapp.core.journal import left_behind

        if self._folder.is_dir():
            journals = left_behind(self._folder, photo)
            self._left += journals
            if journals:
                self._reported.emit("found", journals)

    def _write(self, keeper: _Keeper) -> None:
        self._reported.emit("kept", keeper.write())


def _painted(document: "Document") -> bool:
    """Whether anything lies over the photo that no file holds."""
    return document.has("mask") or document.has("exclude")
