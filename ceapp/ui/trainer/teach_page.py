"""The fifth page: teach a model the photos of one event."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ceapp.app.jobs import JobRunner
from ceapp.app.teaching import OpenPhoto, Taught, teaching
from ceapp.core.errors import CeappError
from ceapp.core.words import say
from ceapp.ui.file_dialog import ask_files
from ceapp.ui.parts import Card, files_in, label
from ceapp.ui.style import GAP
from ceapp.ui.trainer.lesson_card import LessonCard
from ceapp.ui.trainer.path_list import PathList

_TIMES = (30, 60, 90, 120, 300)
_USUAL = 90

OpenPhotoSource = Callable[[], OpenPhoto | None]


def no_photo() -> None:
    """Stand for an editor without a photo."""


class TeachPage(QWidget):
    """Chooses photos and a model, teaches a copy, and tells what that was worth.

    Parameters
    ----------
    open_photo : callable
        Returns the photo in the editor, or None.
    """

    use_asked = Signal(str)
    """The name of the model that was taught, which the editor shall use."""
    taught = Signal(object)
    """A `Lesson`."""
    failed = Signal(object)
    """A `CeappError`."""

    def __init__(self, open_photo: OpenPhotoSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_photo = open_photo
        self._jobs = JobRunner("ceapp-teach", self)
        self._jobs.progressed.connect(self._show_progress)
        self._jobs.succeeded.connect(self._take)
        self._jobs.failed.connect(self._tell_failure)
        self._jobs.cancelled.connect(self._end)
        self.setAcceptDrops(True)
        self.list = PathList(say("Photos of the event"), short=True)
        self.list.changed.connect(self._suit)
        self.came = LessonCard()
        self.came.use_asked.connect(self.use_asked)
        self._compose()
        self._suit()

    def _compose(self) -> None:
        add = QPushButton(say("&Add photos…"))
        add.clicked.connect(self._ask_photos)
        self.with_open = QCheckBox(say("The &photo that is open in the editor"))
        self.with_open.setToolTip(say("What is painted over in it is not learned from"))
        self.with_open.toggled.connect(self._suit)
        buttons = QHBoxLayout()
        buttons.addWidget(self.with_open, 1)
        buttons.addWidget(add)
        buttons.addWidget(self.list.remove)
        what = Card(say("Photos of one event"))
        what.body.addWidget(
            label(
                say(
                    "A copy of a model learns from what is known of these photos, for a minute or "
                    "two. Then it fills holes in them that it never saw; it is kept only if it "
                    "fills them better than the model as it was."
                ),
                "muted",
                wrap=True,
            )
        )
        what.body.addWidget(self.list, 1)
        what.body.addLayout(buttons)
        self.model = QComboBox()
        self.model.setAccessibleName(say("Model"))
        self.seconds = QComboBox()
        self.seconds.setAccessibleName(say("Time to learn"))
        for time in _TIMES:
            seconds, minutes = say("{n} s", n=time), say("{n:g} min", n=time / 60)
            text = seconds if time < 60 else minutes
            self.seconds.addItem(text, time)
        self.seconds.setCurrentIndex(_TIMES.index(_USUAL))
        self.teach = QPushButton(say("&Teach it"))
        self.teach.setObjectName("fill")
        self.teach.clicked.connect(self._begin)
        self.cancel = QPushButton(say("&Cancel"))
        self.cancel.clicked.connect(self._jobs.cancel)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(say("Progress"))
        grid = QGridLayout()
        grid.addWidget(label(say("Model")), 0, 0)
        grid.addWidget(self.model, 0, 1, 1, 2)
        grid.addWidget(label(say("Time to learn")), 1, 0)
        grid.addWidget(self.seconds, 1, 1, 1, 2)
        grid.addWidget(self._bar, 2, 0)
        grid.addWidget(self.cancel, 2, 1)
        grid.addWidget(self.teach, 2, 2)
        grid.setColumnStretch(0, 1)
        how = Card(say("What it begins with"))
        how.body.addLayout(grid)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(what, 1)
        left.addWidget(how)
        page = QHBoxLayout(self)
        page.setSpacing(GAP)
        page.addLayout(left, 1)
        page.addWidget(self.came, 1)

    @property
    def photos(self) -> list[Path]:
        """The photos that are chosen."""
        return self.list.paths

    # --- what a person does ------------------------------------------------------------------

    def offer(self) -> None:
        """List the models as they are now, and whether a photo is open."""
        from ceapp.engine.models import list_models

        before, had = self.model.currentText(), self.model.count()
        self.model.clear()
        for entry in list_models():
            if entry.fills and entry.error is None:
                self.model.addItem(entry.name, str(entry.path))
        self.model.setCurrentIndex(max(0, self.model.findText(before)))
        if not self.model.count():
            self.came.tell("", say("There is no model that could be taught: train one first."))
        elif not had:
            self.came.invite()
        is_open = self._open_photo() is not None
        self.with_open.setEnabled(is_open)
        self.with_open.setChecked(is_open and (self.with_open.isChecked() or not self.photos))
        self._suit()

    def add(self, paths: list[Path]) -> None:
        """Add photos; of a folder those that it holds."""
        from ceapp.train.picture_files import SUFFIXES

        found = [p for path in paths for p in (sorted(path.iterdir()) if path.is_dir() else [path])]
        self.list.add(photo for photo in found if photo.suffix.lower() in SUFFIXES)

    def close_jobs(self) -> None:
        """Stop teaching and end the thread."""
        self._jobs.close()

    @Slot()
    def _ask_photos(self) -> None:
        from ceapp.train.picture_files import SUFFIXES

        kinds = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        title = say("Choose photos of the event")
        self.add(ask_files(self, title, f"{say('Photos')} ({kinds})"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take photos and folders that are dragged over the page."""
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        event.acceptProposedAction()
        self.add(files_in(event.mimeData()))

    @Slot()
    def _begin(self) -> None:
        opened = self._open_photo() if self.with_open.isChecked() else None
        opened = None if opened is None else opened.copied()
        name = self.model.currentText()
        checkpoint = Path(self.model.currentData())
        self.came.tell("")
        self._jobs.start(
            teaching(
                checkpoint,
                f"{name}-taught",
                tuple(self.photos),
                opened,
                float(self.seconds.currentData()),
            )
        )
        self._suit()

    # --- what comes of it --------------------------------------------------------------------

    @Slot()
    def _suit(self) -> None:
        """Grey out what makes no sense now."""
        busy = self._jobs.busy
        chosen = bool(self.photos) or self.with_open.isChecked()
        self.teach.setEnabled(chosen and not busy and self.model.count() > 0)
        self.cancel.setEnabled(busy)
        self.list.remove.setEnabled(bool(self.photos) and not busy)
        self.came.offer(not busy)
        self._bar.setEnabled(busy)
        if not busy:
            self._bar.setValue(0)

    @Slot(float)
    def _show_progress(self, share: float) -> None:
        self._bar.setValue(round(share * 1000))

    @Slot(object)
    def _take(self, taught: Taught) -> None:
        self.came.show_taught(taught)
        self._suit()
        self.taught.emit(taught.lesson)

    @Slot(object)
    def _tell_failure(self, error: CeappError) -> None:
        self.came.tell("")
        self._suit()
        self.failed.emit(error)

    @Slot()
    def _end(self) -> None:
        self.came.tell(say("Cancelled"), say("The model as it was is unchanged."))
        self._suit()
