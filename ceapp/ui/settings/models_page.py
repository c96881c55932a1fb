"""The models that there are: looked at, chosen, added, taken along, removed."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ceapp.app import model_work
from ceapp.app.message import Message
from ceapp.app.models import Models
from ceapp.app.preferences import Preferences
from ceapp.core.errors import CeappError
from ceapp.core.model_card import ModelCard
from ceapp.ui.asking import ask_model, ask_model_place, ask_removal
from ceapp.ui.parts import files_in, label
from ceapp.ui.settings.card_form import CardForm
from ceapp.ui.settings.card_view import CardView
from ceapp.ui.settings.model_list import ModelList
from ceapp.ui.style import GAP

if TYPE_CHECKING:
    from ceapp.engine.models import ModelEntry


class ModelsPage(QWidget):
    """Lists the checkpoints beside the card of one; a file dropped on it is added.

    Parameters
    ----------
    preferences : Preferences
    models : Models
    """

    def __init__(self, preferences: Preferences, models: Models) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._preferences = preferences
        self._models = models
        self.form: CardForm | None = None
        self.list = ModelList(models)
        self.card = CardView()
        self.add = self._button(self.tr("Add…"), self._ask)
        self.add.setToolTip(self.tr("Check a checkpoint and add it; or drop it here"))
        self.use = self._button(self.tr("Use"), self._use)
        self.use.setToolTip(self.tr("Fill with this model from now on"))
        self.export = self._button(self.tr("Export…"), self._export)
        self.export.setToolTip(self.tr("Write the model's file, card and all, elsewhere"))
        self.remove = self._button(self.tr("Remove"), self._remove)
        self.remove.setToolTip(self.tr("Delete the file; models that come with ceapp stay"))
        self.stop = self._button(self.tr("Stop"), models.cancel)
        self.said = label(wrap=True)
        self.refused = label("", "trouble", wrap=True)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress"))
        self._compose()
        self._follow_doing(models.doing)
        self.list.turned.connect(self._turn)
        self.list.listed.connect(self._suit)
        models.doing_changed.connect(self._follow_doing)
        models.progressed.connect(self._show_progress)
        models.told.connect(self._tell)
        models.asked.connect(self._ask_more)
        models.sample_jobs.succeeded.connect(self.card.show_looked)
        models.sample_jobs.failed.connect(self._tell_no_samples)

    @property
    def entry(self) -> "ModelEntry | None":
        """The model that is looked at."""
        return self.list.entry

    def look_at(self, name: str) -> None:
        """Show the card of a model."""
        self.list.look_at(name)

    def end(self) -> None:
        """Give up making samples."""
        self._models.sample_jobs.cancel()

    def showEvent(self, event: QShowEvent) -> None:
        """Look into the model that is chosen, not before anybody sees it."""
        super().showEvent(event)
        self._turn()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file that is dragged over the page."""
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the file that was dropped."""
        files = files_in(event.mimeData())
        if files:
            event.acceptProposedAction()
            self._add(files[0])

    def _button(self, text: str, verb: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(verb)
        return button

    def _compose(self) -> None:
        verbs = QHBoxLayout()
        verbs.setSpacing(GAP)
        for button in (self.add, self.use, self.export, self.remove):
            verbs.addWidget(button)
        verbs.addStretch()
        doing = QHBoxLayout()
        doing.setSpacing(GAP)
        doing.addWidget(self.progress, 1)
        doing.addWidget(self.stop)
        below = QVBoxLayout()
        below.setContentsMargins(GAP * 2, GAP, GAP * 2, GAP * 2)
        below.setSpacing(GAP)
        for line in (self.said, self.refused):
            below.addWidget(line)
        below.addLayout(doing)
        below.addLayout(verbs)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.card, 1)
        right.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addLayout(right, 1)

    @Slot()
    def _turn(self) -> None:
        """Show the card of the model that was chosen, and begin to look into its file."""
        entry = self.entry
        self._suit()
        if entry is None or not self.isVisible():
            return
        self.card.show_entry(entry)
        self._models.sample_jobs.cancel()
        self._models.sample_jobs.start(model_work.sampling(entry, self._preferences.current))

    @Slot()
    def _suit(self) -> None:
        """Grey out what makes no sense for the model that is chosen."""
        entry, idle = self.entry, self._models.doing in ("", "load")
        self.add.setEnabled(idle)
        self.use.setEnabled(
            idle and entry is not None and entry.fills and entry.name != self._models.in_use
        )
        self.export.setEnabled(idle and entry is not None and entry.error is None)
        self.remove.setEnabled(idle and entry is not None and not entry.shipped)

    # --- what the buttons do ---------------------------------------------------------------

    @Slot()
    def _ask(self) -> None:
        path = ask_model(self)
        if path is not None:
            self._add(path)

    def _add(self, path: Path, card: ModelCard | None = None) -> None:
        self._say("")
        self._models.add(path, card)

    @Slot()
    def _use(self) -> None:
        if self.entry is not None:
            self._say("")
            self._models.use(self.entry.name)

    @Slot()
    def _export(self) -> None:
        if self.entry is not None:
            place = ask_model_place(self, Path.home() / self.entry.path.name)
            if place is not None:
                self._models.export(self.entry.name, place)

    @Slot()
    def _remove(self) -> None:
        # Which one is looked at may be another when the question is answered.
        entry = self.entry
        if entry is not None and ask_removal(self, entry.name):
            self._models.remove(entry.name)

    @Slot(object)
    def _ask_more(self, added: model_work.Added) -> None:
        """Ask for the card that a file has not."""
        form = CardForm(added, self)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.answered.connect(self._add)
        form.finished.connect(self._forget_form)
        self.form = form
        form.open()

    @Slot()
    def _forget_form(self) -> None:
        self.form = None

    # --- what the models say ---------------------------------------------------------------

    @Slot(str)
    def _follow_doing(self, doing: str) -> None:
        self.progress.setRange(0, 0)
        self.progress.setVisible(bool(doing))
        self.stop.setVisible(bool(doing))
        doings = {
            "load": self.tr("Loading…"),
            "add": self.tr("Checking…"),
            "export": self.tr("Writing…"),
        }
        self.progress.setFormat(doings.get(doing, ""))
        self._suit()

    @Slot(float)
    def _show_progress(self, fraction: float) -> None:
        self.progress.setRange(0, 100)
        self.progress.setValue(round(fraction * 100))

    @Slot(object)
    def _tell(self, message: Message) -> None:
        if message.kind == "info":
            self._say(message.text)
        else:
            self._say("", f"{message.text}. {message.hint}".strip())

    def _say(self, text: str, refused: str = "") -> None:
        for line, words in ((self.said, text), (self.refused, refused)):
            line.setText(words)
            line.setVisible(bool(words))

    @Slot(object)
    def _tell_no_samples(self, error: CeappError) -> None:
        self.card.tell(str(error))
