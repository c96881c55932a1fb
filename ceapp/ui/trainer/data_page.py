"""The first page: which pictures to train on, and what a look over them finds."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ceapp.app.jobs import JobRunner
from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.errors import CeappError
from ceapp.core.words import say
from ceapp.train.config import TrainConfig
from ceapp.ui.file_dialog import ask_files, ask_folder
from ceapp.ui.parts import Card, files_in
from ceapp.ui.style import GAP
from ceapp.ui.trainer.found_cards import FoundCards
from ceapp.ui.trainer.path_list import PathList

if TYPE_CHECKING:
    from ceapp.train.data_report import DataReport

_LIST_HEIGHT = 96


class DataPage(QWidget):
    """Folders and tars, and what is in them."""

    looked = Signal(object)
    """A `DataReport`, or None while there is none."""
    failed = Signal(object)
    """A `CeappError`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.report: DataReport | None = None
        self._config = TrainConfig()
        self._jobs = JobRunner("ceapp-look", self)
        self._jobs.progressed.connect(self._show_progress)
        self._jobs.succeeded.connect(self._take)
        self._jobs.failed.connect(self._tell_failure)
        self.setAcceptDrops(True)
        self.list = PathList(say("Folders and tars of pictures"))
        self.list.setMaximumHeight(_LIST_HEIGHT)
        self.list.changed.connect(self._look)
        self.found = FoundCards()
        self._progress = QProgressBar()
        self._progress.setRange(0, 1000)
        self._progress.setFormat(say("Looking at the pictures… %p %"))
        self._compose()
        self._show_report()

    def _compose(self) -> None:
        add_folder = QPushButton(say("Add &folder…"))
        add_folder.clicked.connect(self._ask_folder)
        self.setFocusProxy(add_folder)
        add_tar = QPushButton(say("Add &tar…"))
        add_tar.clicked.connect(self._ask_tar)
        buttons = QVBoxLayout()
        for button in (add_folder, add_tar, self.list.remove):
            buttons.addWidget(button)
        chosen = QHBoxLayout()
        chosen.addWidget(self.list, 1)
        chosen.addLayout(buttons)
        where = Card(say("Pictures to train on"))
        where.body.addLayout(chosen)
        where.body.addWidget(self._progress)
        page = QVBoxLayout(self)
        page.setSpacing(GAP)
        page.addWidget(where)
        page.addWidget(self.found, 1)

    @property
    def sources(self) -> list[Path]:
        """The folders and tars that are chosen."""
        return self.list.paths

    # --- what a person does ------------------------------------------------------------------

    def add(self, paths: list[Path]) -> None:
        """Add folders and tars, and look at all of them."""
        self.list.add(paths)

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
        folder = ask_folder(self, say("Choose a folder of pictures"))
        if folder is not None:
            self.add([folder])

    @Slot()
    def _ask_tar(self) -> None:
        kinds = say("Tars") + " (*.tar *.tar.gz *.tgz *.tar.bz2 *.tar.xz)"
        title = say("Choose tars of pictures")
        self.add(ask_files(self, title, kinds))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take folders and files that are dragged over the page."""
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped: a folder or tar as it is, of a picture the folder that it is in."""
        event.acceptProposedAction()
        self.add(
            [
                p if p.is_dir() or ".tar" in p.name or p.suffix == ".tgz" else p.parent
                for p in files_in(event.mimeData())
            ]
        )

    # --- looking -----------------------------------------------------------------------------

    @Slot()
    def _look(self) -> None:
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

    def _show_report(self) -> None:
        self._progress.setVisible(self._jobs.busy)
        self._progress.setValue(0)
        if self.report is not None:
            self.found.show_report(self.report, self._config)
        elif self._jobs.busy:
            self.found.clear()
        else:
            self.found.clear(
                say(
                    "Drop a folder of pictures here, or a tar. JPEG, PNG, WebP, BMP and TIFF "
                    "files count, in folders within the folder too. A few hundred of one kind "
                    "make a useful model, a few thousand a good one."
                )
            )


def _look_over(
    sources: list[Path], size: int, near: float, progress: Progress, token: CancelToken
) -> "DataReport":
    from ceapp.train.data_report import look_over

    return look_over(sources, size, near, progress, token)
