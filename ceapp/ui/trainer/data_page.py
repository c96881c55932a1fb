"""The first page: which pictures to train on, and what a look over them finds."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ceapp.app.jobs import JobRunner
from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.errors import CeappError
from ceapp.train.config import TrainConfig
from ceapp.ui.numbers import count
from ceapp.ui.parts import Card, files_in, label, scrolled
from ceapp.ui.style import GAP
from ceapp.ui.trainer.thumbs import Thumbs

if TYPE_CHECKING:
    from ceapp.train.data_report import DataReport

_THUMB = 84
_LISTED = 200


class DataPage(QWidget):
    """Folders and tars, and what is in them."""

    looked = Signal(object)
    """A `DataReport`, or None while there is none."""
    failed = Signal(object)
    """A `CeappError`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sources: list[Path] = []
        self.report: DataReport | None = None
        self._config = TrainConfig()
        self._jobs = JobRunner("ceapp-look", self)
        self._jobs.progressed.connect(self._show_progress)
        self._jobs.succeeded.connect(self._take)
        self._jobs.failed.connect(self._tell_failure)
        self.setAcceptDrops(True)
        self._compose()
        self._show_report()

    def _compose(self) -> None:
        self._list = QListWidget()
        self._list.setMaximumHeight(96)
        self._list.setAccessibleName(self.tr("Folders and tars of pictures"))
        buttons = QVBoxLayout()
        self.add_folder = QPushButton(self.tr("Add &folder…"))
        self.add_tar = QPushButton(self.tr("Add &tar…"))
        self.remove = QPushButton(self.tr("&Remove"))
        for button, slot in (
            (self.add_folder, self._ask_folder),
            (self.add_tar, self._ask_tar),
            (self.remove, self._remove_chosen),
        ):
            button.clicked.connect(slot)
            buttons.addWidget(button)
        chosen = QHBoxLayout()
        chosen.addWidget(self._list, 1)
        chosen.addLayout(buttons)
        where = Card(self.tr("Pictures to train on"))
        where.body.addLayout(chosen)
        self._progress = QProgressBar()
        self._progress.setRange(0, 1000)
        self._progress.setFormat(self.tr("Looking at the pictures… %p %"))
        where.body.addWidget(self._progress)

        self._facts = label("", "fact", wrap=True)
        self._advice = label("", "muted", wrap=True)
        self._troubles = label("", "trouble", wrap=True)
        self._thumbs = Thumbs(_THUMB, stretch=True)
        found = Card(self.tr("What is in them"))
        for widget in (self._facts, self._troubles, self._advice):
            found.body.addWidget(widget)
        found.body.addWidget(scrolled(self._thumbs), 1)

        self._unusable = _listed(self.tr("Files that cannot be used"))
        self._copies = _listed(self.tr("Pictures that are nearly the same"))
        self._cards: dict[QListWidget, Card] = {}
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        for title, listing in (
            (self.tr("Not usable"), self._unusable),
            (self.tr("Near copies"), self._copies),
        ):
            card = Card(title)
            card.body.addWidget(listing)
            side.addWidget(card)
            self._cards[listing] = card
        below = QHBoxLayout()
        below.setSpacing(GAP)
        below.addWidget(found, 3)
        below.addWidget(self._side, 1)
        page = QVBoxLayout(self)
        page.setSpacing(GAP)
        page.addWidget(where)
        page.addLayout(below, 1)

    # --- what a person does ------------------------------------------------------------------

    def add(self, paths: list[Path]) -> None:
        """Add folders and tars, and look at all of them."""
        new = [path for path in paths if path not in self.sources]
        if new:
            self.sources += new
            self._look()

    def suit(self, config: TrainConfig) -> None:
        """Look with the settings of a configuration: what is too small, what is a near copy."""
        before, self._config = self._config, config
        names = ("size", "near_duplicate")
        if self.sources and any(getattr(before, n) != getattr(config, n) for n in names):
            self._look()

    def close_jobs(self) -> None:
        """Stop looking and end the thread."""
        self._jobs.close()

    @Slot()
    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder of pictures"))
        if name:
            self.add([Path(name)])

    @Slot()
    def _ask_tar(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Choose tars of pictures"),
            "",
            self.tr("Tars") + " (*.tar *.tar.gz *.tgz *.tar.bz2 *.tar.xz)",
        )
        self.add([Path(name) for name in names])

    @Slot()
    def _remove_chosen(self) -> None:
        rows = sorted((index.row() for index in self._list.selectedIndexes()), reverse=True)
        for row in rows or [len(self.sources) - 1]:
            if 0 <= row < len(self.sources):
                del self.sources[row]
        self._look()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take folders and files that are dragged over the page."""
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped: a folder or tar as it is, of a picture the folder that it is in."""
        event.acceptProposedAction()
        found = [
            p if p.is_dir() or ".tar" in p.name or p.suffix == ".tgz" else p.parent
            for p in files_in(event.mimeData())
        ]
        self.add(list(dict.fromkeys(found)))

    # --- looking -----------------------------------------------------------------------------

    def _look(self) -> None:
        self._list.clear()
        for path in self.sources:
            self._list.addItem(QListWidgetItem(str(path)))
        self.report = None
        self._jobs.cancel()
        if self.sources:
            sources, config = list(self.sources), self._config
            self._jobs.start(partial(_look_over, sources, config.size, config.near_duplicate))
        self._show_report()
        self.looked.emit(None)

    @Slot(float)
    def _show_progress(self, share: float) -> None:
        self._progress.setValue(round(share * 1000))

    @Slot(object)
    def _take(self, report: "DataReport") -> None:
        self.report = report
        self._show_report()
        self.looked.emit(report)

    @Slot(object)
    def _tell_failure(self, error: CeappError) -> None:
        self._show_report()
        self.failed.emit(error)

    @property
    def told(self) -> str:
        """What the page says of the pictures."""
        parts = (self._facts, self._troubles, self._advice)
        return " ".join(part.text() for part in parts if not part.isHidden())

    def _show_report(self) -> None:
        from ceapp.train.preflight import data_problems, trained_on

        report = self.report
        self._progress.setVisible(self._jobs.busy)
        self._progress.setValue(0)
        self.remove.setEnabled(bool(self.sources))
        for part in (self._facts, self._troubles, self._advice):
            part.setVisible(False)
        self._unusable.clear()
        self._copies.clear()
        self._side.setVisible(False)
        if report is None:
            self._thumbs.show_pictures([])
            if not self._jobs.busy:
                text = self.tr(
                    "Drop a folder of pictures here, or a tar. JPEG, PNG, WebP, BMP and TIFF "
                    "files count, in folders within the folder too. A few hundred of one kind "
                    "make a useful model, a few thousand a good one."
                )
                _say(self._advice, text)
            return
        from ceapp.ui.qimage import to_image

        self._thumbs.show_pictures([to_image(t) for t in report.thumbs], report.thumb_names)
        for text in (*report.broken[:_LISTED], *report.small[:_LISTED]):
            self._unusable.addItem(text)
        for first, later in report.copies[:_LISTED]:
            self._copies.addItem(f"{first}  ↔  {later}")
        if len(report):
            sides = report.short_sides
            train = trained_on(self._config, len(report))
            text = self.tr(
                "{n} pictures, short sides {least} to {most} px (half of them {middle} px or "
                "more). About {train} are trained on, {held} are held out to judge by."
            )
            middle = int(sorted(sides)[len(sides) // 2])
            held = len(report) - train
            _say(
                self._facts,
                text.format(
                    n=count(len(report)),
                    least=sides.min(),
                    most=sides.max(),
                    middle=middle,
                    train=count(train),
                    held=count(held),
                ),
            )
        told = [
            (len(report.broken), self.tr("No pictures, or broken: {}.")),
            (len(report.small), self.tr("Too small: {}.")),
            (
                len(report.copies),
                self.tr(
                    "Near copies of another: {}; no pair is torn between training and judging."
                ),
            ),
        ]
        for listing, card in self._cards.items():
            card.setVisible(listing.count() > 0)
        self._side.setVisible(any(listing.count() for listing in self._cards))
        _say(self._advice, " ".join(text.format(count(n)) for n, text in told if n))
        problems = data_problems(self._config, len(report), len(report.small))
        _say(self._troubles, " ".join(f"{p.text}. {p.hint}." for p in problems))


def _look_over(
    sources: list[Path], size: int, near: float, progress: Progress, token: CancelToken
) -> "DataReport":
    from ceapp.train.data_report import look_over

    return look_over(sources, size, near, progress, token)


def _say(where: QLabel, text: str) -> None:
    where.setText(text)
    where.setVisible(bool(text))


def _listed(name: str) -> QListWidget:
    made = QListWidget()
    made.setAccessibleName(name)
    made.setUniformItemSizes(True)
    made.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    return made
