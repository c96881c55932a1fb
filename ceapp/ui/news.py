"""What the session says, told in the window: words, names, what is offered and what is greyed."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from ceapp.app.message import Message
from ceapp.core.errors import SaveError, foreseen
from ceapp.core.paths import log_file
from ceapp.core.words import phrase, say

if TYPE_CHECKING:
    from ceapp.ui.main_window import MainWindow

_log = logging.getLogger(__name__)
_BEGUN = {
    "open": phrase("Opening the photo…"),
    "fill": phrase("Filling…"),
    "save": phrase("Saving…"),
    "mask": phrase("Working on the mask…"),
    "face-masks": phrase("Looking for face masks…"),
    "date-stamp": phrase("Looking for a date stamp…"),
}
# Only the first fill has to wait so long before it begins; words for less would flicker.
_LOADING_MS = 200


class News(QObject):
    """Hears the session and passes on what it says to the parts that show it.

    Parameters
    ----------
    window : MainWindow
        With all its parts in place.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._loading = QTimer(self)
        self._loading.setSingleShot(True)
        self._loading.setInterval(_LOADING_MS)
        self._loading.timeout.connect(self._tell_loading)
        session = window.session
        session.document_changed.connect(self._greet_document)
        session.lifted.connect(window.message.forget_mask)
        session.document_changed.connect(window.options.models.offer)
        session.state_changed.connect(self._refresh_actions)
        session.state_changed.connect(self._refresh_title)
        session.variations_changed.connect(self._refresh_actions)
        window.pages.currentChanged.connect(self._refresh_actions)
        session.busy_changed.connect(self._refresh_actions)
        session.busy_changed.connect(self._note_activity)
        session.busy_changed.connect(window.options.show_activity)
        session.progressed.connect(window.options.fill.show_progress)
        session.progressed.connect(self._note_begun)
        session.told.connect(self._tell)
        session.models.told.connect(self._tell_of_models)
        session.models.doing_changed.connect(self._note_models)
        session.preferences.failed.connect(self._tell_unsaved)
        self._refresh_actions()
        self._refresh_title()

    @Slot(object)
    def tell_unexpected(self, error: BaseException) -> None:
        """Say what an error that nobody caught means, or that nobody foresaw it."""
        told = foreseen(error)
        if told is not None:
            self._window.message.tell(Message("error", told.message, told.hint))
            return
        text = self.tr("Something went wrong that nobody foresaw")
        hint = self.tr("Your photo is still here; save it. What happened is written in {}")
        self._window.message.tell(Message("error", text, hint.format(log_file())))

    @Slot(object)
    def _tell(self, message: Message) -> None:
        if message.kind == "info":
            self._window.status.notify(message.text)
            return
        _note(message)
        if message.kind == "error":
            # What was going on has ended, and the card says how.
            self._window.status.notify("")
        self._window.message.tell(message)

    @Slot(object)
    def _tell_of_models(self, message: Message) -> None:
        """Tell it as anything else, but for trouble that the page of the models tells itself."""
        if message.kind == "info" or not self._window.settings.shows("models"):
            self._tell(message)
        else:
            _note(message)
            self._window.status.notify("")

    @Slot(str)
    def _note_activity(self, activity: str) -> None:
        """Say what begins, and take away what was said before."""
        if activity:
            self._window.message.clear()
            self._window.status.notify(say(_BEGUN[activity]))
        if activity == "fill":
            self._loading.start()
        else:
            self._loading.stop()

    @Slot()
    def _tell_loading(self) -> None:
        self._window.status.notify(self.tr("Loading what the first fill needs…"))

    @Slot()
    def _note_begun(self) -> None:
        """Take back that a fill is being waited for: it has begun, and tells how far it is."""
        self._loading.stop()
        filling = say(_BEGUN["fill"])
        if self._window.session.activity == "fill" and self._window.status.notice != filling:
            self._window.status.notify(filling)

    @Slot(str)
    def _note_models(self, doing: str) -> None:
        if doing == "load":
            told = self.tr("Loading {}…").format(self._window.session.model)
            self._window.status.notify(told)

    @Slot(object)
    def _tell_unsaved(self, error: SaveError) -> None:
        text = self.tr("The settings hold until you close ceapp, but could not be kept")
        self._window.message.tell(Message("warning", text, str(error)))

    @Slot()
    def _greet_document(self) -> None:
        document = self._window.session.document
        if document is not None:
            self._window.brush.suit(document.rect.height, document.rect.width)
            self._window.message.clear()

    @Slot()
    def _refresh_actions(self) -> None:
        self._window.actions_.suit(self._window.session, self._window.at_work)

    @Slot()
    def _refresh_title(self) -> None:
        name = self._window.paperwork.name
        self._window.setWindowTitle(f"{name}[*] — ceapp" if name else "ceapp")
        self._window.setWindowModified(self._window.session.modified)


def _note(message: Message) -> None:
    """Write trouble into the log too: a person who looks there finds what was told."""
    _log.info("told: %s: %s %s", message.kind, message.text, message.hint)
