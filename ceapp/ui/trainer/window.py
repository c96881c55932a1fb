"""The trainer's window: puts its pages together, starts runs, hands finished models on."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from ceapp.app.message import Message
from ceapp.app.training import Following, launch
from ceapp.core.errors import CeappError
from ceapp.core.paths import runs
from ceapp.core.words import say
from ceapp.train.plan import Plan
from ceapp.train.run_list import is_run, known_runs, remember
from ceapp.train.run_state import STOP, Standing, give_order, read_standing
from ceapp.ui.message_bar import MessageBar
from ceapp.ui.parts import Pages, scrolled
from ceapp.ui.screens import resize_within
from ceapp.ui.style import GAP, Look
from ceapp.ui.theme import Theme
from ceapp.ui.trainer.asking import Leave, ask_leave, ask_run
from ceapp.ui.trainer.data_page import DataPage
from ceapp.ui.trainer.hand_on import HandOn
from ceapp.ui.trainer.parameters_page import ParametersPage
from ceapp.ui.trainer.report_page import ReportPage
from ceapp.ui.trainer.run_page import RunPage
from ceapp.ui.trainer.runs_box import RunsBox
from ceapp.ui.trainer.side import Side
from ceapp.ui.trainer.teach_page import OpenPhotoSource, TeachPage, no_photo


class TrainerWindow(QMainWindow):
    """Pictures, parameters, run and report, one page each; and a page to teach a model a shoot.

    Parameters
    ----------
    look : Look
        The colours to follow.
    open_photo : callable
        Returns the photo in the editor, or None.
    """

    model_chosen = Signal(str)
    """The name of an added model that the editor shall use."""
    closed = Signal()

    def __init__(
        self,
        look: Look,
        open_photo: OpenPhotoSource = no_photo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("trainer")
        self.setWindowTitle(say("Trainer — ceapp"))
        self.following = Following(self)
        self.data = DataPage()
        self.parameters = ParametersPage()
        self.run = RunPage(self.following, look.theme)
        self.report = ReportPage(self.following, look.theme)
        self.teach = TeachPage(open_photo)
        self.message = MessageBar()
        self._state = ""
        self.runs = RunsBox()
        self.hand_on = HandOn(self)
        self._compose()
        self._connect()
        look.changed.connect(self._dress)
        self._dress(look.theme)
        self.runs.list_runs(None)
        # What a newcomer does first.
        self.data.setFocus()
        self._take_up()

    def _compose(self) -> None:
        self.pages = Pages()
        side = Side(self.pages, self.runs)
        side.add(say("&1  Pictures"), self.data)
        side.add(say("&2  Parameters"), self.parameters)
        side.add(say("&3  Run"), self.run)
        side.add(say("&4  Report"), self.report)
        side.add(say("Teach &it a shoot"), self.teach)
        self.pages.currentChanged.connect(self._note_page)
        middle = QWidget()
        row = QHBoxLayout()
        row.setContentsMargins(GAP, GAP, GAP, GAP)
        row.setSpacing(0)
        row.addWidget(side)
        # Large letters on a small screen: pages may be larger than the window.
        around = scrolled(self.pages)
        around.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        around.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(around, 1)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.message)
        self.setCentralWidget(middle)
        resize_within(self, 1400, 960, 0.95)

    def _connect(self) -> None:
        self.data.looked.connect(self._take_report)
        self.data.failed.connect(self._tell_failure)
        self.parameters.config_changed.connect(self.data.suit)
        self.parameters.start_asked.connect(self.start)
        self.run.resume_asked.connect(self._resume)
        self.run.compare_asked.connect(self._compare)
        self.run.failed.connect(self._tell_failure)
        self.report.use_asked.connect(self._use)
        self.report.export_asked.connect(self._export)
        self.hand_on.adopted.connect(self.model_chosen)
        self.hand_on.told.connect(self.message.tell)
        self.hand_on.failed.connect(self._tell_failure)
        self.report.train_on_asked.connect(self._train_on)
        self.teach.use_asked.connect(self.hand_on.note_adopted)
        self.teach.failed.connect(self._tell_failure)
        self.following.standing_changed.connect(self._note_standing)
        self.runs.chosen.connect(self.follow)
        self.runs.failed.connect(self._tell_failure)

    # --- pages -------------------------------------------------------------------------------

    def show_page(self, page: QWidget) -> None:
        """Turn to a page."""
        self.pages.setCurrentWidget(page)

    @Slot(int)
    def _note_page(self, index: int) -> None:
        self.message.dismiss()
        if self.pages.widget(index) is self.teach:
            self.teach.offer()

    @Slot(object)
    def _take_report(self, report: object) -> None:
        # What was wrong with the pictures before says nothing of these.
        self.message.dismiss()
        self.parameters.take_report(self.data.sources, report)  # type: ignore[arg-type]

    # --- runs --------------------------------------------------------------------------------

    @Slot(object, object)
    def start(self, plan: Plan, folder: Path) -> None:
        """Start a training, and follow it."""
        self._launch(folder, plan.arguments())
        self.parameters.renew_place()

    @Slot()
    def _resume(self) -> None:
        folder = self.following.folder
        if folder is not None:
            self._launch(folder, ["--resume"])

    def _launch(self, folder: Path, arguments: list[str]) -> None:
        try:
            pid = launch(folder, arguments)
            remember(folder)
        except CeappError as error:
            self._tell_failure(error)
            return
        self.message.hide()
        self.follow(folder, pid)

    @Slot(object)
    def follow(self, folder: Path, launched: int = 0) -> None:
        """Show a run, and what it does from now on."""
        self.following.follow(folder.absolute(), launched)
        self.show_page(self.run)
        self.run.setFocus()

    def _take_up(self) -> None:
        """Follow a run that is going on: it may have been started by an earlier window."""
        for folder in known_runs():
            if read_standing(folder).alive:
                self.follow(folder)
                return

    @Slot(object)
    def _note_standing(self, standing: Standing) -> None:
        before, self._state = self._state, standing.state
        if before == standing.state:
            return
        self.runs.list_runs(self.following.folder)
        if before in ("preparing", "running") and standing.state == "finished":
            self.show_page(self.report)

    @Slot()
    def _compare(self) -> None:
        """Draw another run beside, or take it away again."""
        if not self.run.against.isChecked():
            self.run.show_comparison(None)
            return
        folder = ask_run(self, runs())
        self.run.show_comparison(folder if folder and is_run(folder) else None)

    # --- what comes of it --------------------------------------------------------------------

    @Slot(object)
    def _use(self, checkpoint: Path) -> None:
        self.hand_on.use(checkpoint, self._name(checkpoint))

    @Slot(object)
    def _export(self, checkpoint: Path) -> None:
        self.hand_on.export(checkpoint, self._name(checkpoint))

    def _name(self, checkpoint: Path) -> str:
        folder = self.following.folder
        return folder.name if folder else checkpoint.stem

    @Slot(object)
    def _train_on(self, checkpoint: Path) -> None:
        try:
            self.parameters.begin.add(checkpoint)
        except CeappError as error:
            self._tell_failure(error)
            return
        self.show_page(self.parameters)

    # --- the window --------------------------------------------------------------------------

    @Slot(object)
    def _tell_failure(self, error: CeappError) -> None:
        self.message.tell(Message.of(error))

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        self.message.dress(theme)
        self.run.dress(theme)
        self.report.dress(theme)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask what becomes of a training that runs, then let go of it."""
        folder = self.following.folder
        if folder is not None and self.following.standing.alive:
            answer = ask_leave(self, folder.name)
            if answer is Leave.STAY:
                event.ignore()
                return
            if answer is Leave.STOP:
                try:
                    give_order(folder, STOP)
                except CeappError as error:
                    self._tell_failure(error)
                    event.ignore()
                    return
        self.following.leave()
        self.data.close_jobs()
        self.parameters.takes.close_jobs()
        self.teach.close_jobs()
        self.hand_on.close()
        event.accept()
        self.closed.emit()
