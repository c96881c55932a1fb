"""Work that a crash left, offered when the window has settled; masks, with their photo."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QObject, Slot

from ceapp.app.autosave import Autosave
from ceapp.app.message import Message
from ceapp.ui.message_bar import Choice

if TYPE_CHECKING:
    from ceapp.core.journal import Journal
    from ceapp.ui.main_window import MainWindow


class Recovery(QObject):
    """Asks about one journal after the other, without standing in the way.

    Parameters
    ----------
    autosave : Autosave
    window : MainWindow
    """

    def __init__(self, autosave: Autosave, window: "MainWindow") -> None:
        super().__init__(window)
        self._autosave = autosave
        self._window = window
        self._found: list[Journal] = []
        autosave.found.connect(self._take)
        autosave.failed.connect(window.message.tell)
        # The masks of one photo are offered with it, once all that was left was.
        self._looked = False
        window.session.document_changed.connect(self._look_here)

    @Slot()
    def look(self) -> None:
        """Look for all that was left, and offer it."""
        self._looked = True
        self._autosave.look()

    @Slot()
    def _look_here(self) -> None:
        """Look for what was painted on a photo that is back."""
        source = self._window.session.source
        if self._looked and source is not None:
            self._autosave.look(source.absolute())

    @Slot(object)
    def _take(self, journals: "list[Journal]") -> None:
        self._found = [*journals, *self._found]
        self._offer_next()

    def _offer_next(self, discarded: "Journal | None" = None) -> None:
        """Offer what is next, and to have again what has just been discarded."""
        undo: tuple[Choice, ...] = ()
        if discarded is not None:
            undo = ((self.tr("Undo discard"), partial(self._take_back, discarded)),)
        if not self._found:
            self._window.message.withdraw()
            if discarded is not None:
                text = self.tr("What was kept of {} is discarded").format(_photo(discarded))
                self._window.message.tell(Message("info", text), *undo)
            return
        from PySide6.QtCore import QLocale

        journal = self._found[0]
        when = QDateTime.fromMSecsSinceEpoch(int(journal.path.stat().st_mtime * 1000))
        told = QLocale().toString(when, QLocale.FormatType.ShortFormat)
        if "pixels" in journal.planes:
            text = self.tr("Work on {} was not saved when ceapp ended")
            more = self.tr("It was kept at {}: the mask and all fills")
        else:
            text = self.tr("What you painted on {} and did not fill was kept")
            more = self.tr("It is from {}")
        self._window.message.offer(
            Message("info", text.format(_photo(journal)), more.format(told)),
            (self.tr("Restore"), partial(self._restore, journal)),
            (self.tr("Discard"), partial(self._discard, journal)),
            (self.tr("Later"), self._wait),
            *undo,
        )

    def _wait(self) -> None:
        """Leave everything where it lies: it is offered again at the next start."""
        self._found = []

    def _restore(self, journal: "Journal") -> None:
        restore = partial(self._bring_back, journal)
        if not self._window.session.activity and self._window.paperwork.settled(restore):
            restore()
        else:
            self._offer_next()

    def _bring_back(self, journal: "Journal") -> None:
        self._found.remove(journal)
        self._autosave.restore(journal)
        self._offer_next()

    def _discard(self, journal: "Journal") -> None:
        self._found.remove(journal)
        self._autosave.discard(journal)
        self._offer_next(discarded=journal)

    def _take_back(self, journal: "Journal") -> None:
        self._found.insert(0, journal)
        self._autosave.take_back(journal)
        self._offer_next()


def _photo(journal: "Journal") -> str:
    return Path(journal.source.path).name
