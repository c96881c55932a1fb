"""The trainer's window: puts its pages together, starts runs, hands finished models on."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ceapp.app.handing_on import adopt, export
from ceapp.app.jobs import JobRunner, Then, Work
from ceapp.app.message import Message
from ceapp.app.training import Following, launch
from ceapp.core.errors import CeappError
from ceapp.core.paths import runs
from ceapp.core.words import say
from ceapp.train.plan import Plan
from ceapp.train.run_list import is_run, known_runs, remember
from ceapp.train.run_state import STOP, Standing, give_order, read_standing
from ceapp.ui.asking import ask_model_place
from ceapp.ui.message_bar import MessageBar
from ceapp.ui.parts import label
from ceapp.ui.style import GAP, Look, Theme
from ceapp.ui.trainer.asking import Leave, ask_leave, ask_run
from ceapp.ui.trainer.data_page import DataPage
from ceapp.ui.trainer.parameters_page import ParametersPage
from ceapp.ui.trainer.report_page import ReportPage
from ceapp.ui.trainer.run_page import RunPage
from ceapp.ui.trainer.teach_page import OpenPhotoSource, TeachPage, no_photo
from ceapp.ui.trainer.words import state_name


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
        self._jobs = JobRunner("ceapp-hand-on", self)
        self._jobs.failed.connect(self._tell_failure)
        self._compose()
        self._connect()
        look.changed.connect(self._dress)
        self._dress(look.theme)
        self._list_runs()
        self._take_up()

    def _compose(self) -> None:
        self.pages = QStackedWidget()
        self._buttons = QButtonGroup(self)
        nav = QVBoxLayout()
        nav.setSpacing(2)
        for i, (text, page) in enumerate(
            (
                (say("1  &Pictures"), self.data),
                (say("2  P&arameters"), self.parameters),
                (say("3  &Run"), self.run),
                (say("4  R&eport"), self.report),
                (say("&Teach it a shoot"), self.teach),
            )
        ):
            self.pages.addWidget(page)
            button = QPushButton(text)
            button.setCheckable(True)
            button.setObjectName("step")
            self._buttons.addButton(button, i)
            nav.addWidget(button)
        self._buttons.idClicked.connect(self.pages.setCurrentIndex)
        self.pages.currentChanged.connect(self._note_page)
        self.runs = QComboBox()
        self.runs.setAccessibleName(say("Runs"))
        self.runs.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.runs.setMinimumContentsLength(14)
        self.open_run = QPushButton(say("&Open a run…"))
        self.open_run.setToolTip(
            say("Follow a run that was started elsewhere, or on the command line")
        )
        nav.addSpacing(GAP * 2)
        nav.addWidget(label(say("Runs"), "muted"))
        nav.addWidget(self.runs)
        nav.addWidget(self.open_run)
        nav.addStretch(1)
        side = QWidget()
        side.setLayout(nav)
        side.setFixedWidth(190)
        middle = QWidget()
        row = QHBoxLayout()
        row.setContentsMargins(GAP, GAP, GAP, GAP)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self.pages, 1)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.message)
        self.setCentralWidget(middle)
        self._buttons.button(0).setChecked(True)
        room = self.screen().availableSize()
        self.resize(min(1240, room.width() * 9 // 10), min(860, room.height() * 9 // 10))

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
        self.report.train_on_asked.connect(self._train_on)
        self.teach.use_asked.connect(self._note_adopted)
        self.teach.failed.connect(self._tell_failure)
        self.following.standing_changed.connect(self._note_standing)
        self.runs.activated.connect(self._open_listed)
        self.open_run.clicked.connect(self._ask_run)

    # --- pages -------------------------------------------------------------------------------

    def show_page(self, page: QWidget) -> None:
        """Turn to a page."""
        self.pages.setCurrentWidget(page)

    @Slot(int)
    def _note_page(self, index: int) -> None:
        self._buttons.button(index).setChecked(True)
        self.message.dismiss()
        if self.pages.widget(index) is self.teach:
            self.teach.offer()

    @Slot(object)
    def _take_report(self, report: object) -> None:
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

    def follow(self, folder: Path, launched: int = 0) -> None:
        """Show a run, and what it does from now on."""
        self.following.follow(folder.absolute(), launched)
        self.show_page(self.run)

    @Slot()
    def _ask_run(self) -> None:
        folder = ask_run(self, runs())
        if folder is None:
            return
        if not is_run(folder):
            text = say("No training has written into {}").format(folder)
            hint = say("Choose the folder that `--out` named, with events.csv in it.")
            self.message.tell(Message("error", text, hint))
            return
        try:
            remember(folder)
        except CeappError as error:
            self._tell_failure(error)
        self.follow(folder)

    @Slot(int)
    def _open_listed(self, index: int) -> None:
        folder = self.runs.itemData(index)
        if folder:
            self.follow(Path(folder))

    def _take_up(self) -> None:
        """Follow a run that is going on: it may have been started by an earlier window."""
        for folder in known_runs():
            if read_standing(folder).alive:
                self.follow(folder)
                return

    def _list_runs(self) -> None:
        self.runs.clear()
        for folder in known_runs():
            state = state_name(read_standing(folder))
            self.runs.addItem(f"{folder.name} – {state}", str(folder))
        if not self.runs.count():
            self.runs.addItem(say("None yet"))
        some = self.runs.itemData(0) is not None
        self.runs.setEnabled(some)
        here = self.following.folder
        chosen = self.runs.findData(str(here)) if here else -1
        self.runs.setPlaceholderText(say("Choose one"))
        self.runs.setCurrentIndex(chosen if some else 0)

    @Slot(object)
    def _note_standing(self, standing: Standing) -> None:
        before, self._state = self._state, standing.state
        if before == standing.state:
            return
        self._list_runs()
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
        self._hand_on(partial(adopt, checkpoint, self._name(checkpoint)), self._note_adopted)

    @Slot(object)
    def _export(self, checkpoint: Path) -> None:
        target = ask_model_place(self, Path.home() / f"{self._name(checkpoint)}.safetensors")
        if target is not None:
            self._hand_on(partial(export, checkpoint, target), self._note_exported)

    def _name(self, checkpoint: Path) -> str:
        folder = self.following.folder
        return folder.name if folder else checkpoint.stem

    def _hand_on(self, work: Work, then: Then) -> None:
        """Do in the background what checks and copies a checkpoint."""
        if not self._jobs.busy:
            self._jobs.start(work, then)

    @Slot(str)
    def _note_adopted(self, name: str) -> None:
        text = say("The editor now fills with {}").format(name)
        self.message.tell(Message("info", text, say("It is among its models from now on.")))
        self.model_chosen.emit(name)

    def _note_exported(self, target: Path) -> None:
        text = say("Exported {}").format(target.name)
        self.message.tell(Message("info", text, say("Its card lies beside it, as JSON.")))

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
        self.message.tell(Message("error", error.message, error.hint))

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
        self._jobs.close()
        event.accept()
        self.closed.emit()
