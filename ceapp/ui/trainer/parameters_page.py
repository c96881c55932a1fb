"""The second page: what to start from, holes, parameters, what it would take; and the start."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ceapp.core.errors import InputError
from ceapp.core.words import say
from ceapp.train.config import TrainConfig
from ceapp.train.plan import Plan
from ceapp.train.preflight import Problem, data_problems, room_problems, trained_on
from ceapp.train.run_state import read_standing
from ceapp.ui.parts import scrolled
from ceapp.ui.style import GAP
from ceapp.ui.trainer.form import Form
from ceapp.ui.trainer.hole_mix import HoleMix
from ceapp.ui.trainer.run_details import RunDetails
from ceapp.ui.trainer.start_card import StartCard
from ceapp.ui.trainer.takes_card import TakesCard

if TYPE_CHECKING:
    from ceapp.train.data_report import DataReport


class ParametersPage(QWidget):
    """Makes a `Plan`; `start_asked` hands it on with the folder for the run."""

    start_asked = Signal(object, object)
    """A `Plan` and the run's folder, which can work as far as can be told."""
    config_changed = Signal(object)
    """The `TrainConfig` that is entered, whenever it can be meant."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sources: list[Path] = []
        self.config: TrainConfig | None = None
        self._report: DataReport | None = None
        self.begin = StartCard()
        self.form = Form()
        self.holes = HoleMix()
        self.takes = TakesCard()
        self.details = RunDetails()
        self.start = QPushButton(say("&Start training"))
        self.start.setObjectName("fill")
        self._compose()
        self.form.show_only(basics=True)
        self.begin.all.toggled.connect(self._show_all)
        self.begin.changed.connect(self._take_start)
        self.form.edited.connect(self.note_edit)
        self.holes.changed.connect(self.note_edit)
        self.takes.estimated.connect(self._check)
        self.details.place.textChanged.connect(self._check)
        self.start.clicked.connect(self._ask_start)
        self._take_start()

    def _compose(self) -> None:
        self.takes.body.addWidget(self.details)
        self.takes.body.addWidget(self.start, 0, Qt.AlignmentFlag.AlignRight)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(self.begin)
        left.addWidget(scrolled(self.form), 1)
        right = QVBoxLayout()
        right.setSpacing(GAP)
        right.addWidget(self.holes)
        right.addWidget(self.takes)
        right.addStretch(1)
        page = QHBoxLayout(self)
        page.setSpacing(GAP)
        page.addLayout(left, 3)
        page.addLayout(right, 2)

    def take_report(self, sources: list[Path], report: "DataReport | None") -> None:
        """Take up which pictures there are."""
        self.sources, self._report = list(sources), report
        self.holes.show_report(report)
        self.note_edit()

    @Slot()
    def _take_start(self) -> None:
        config = self.begin.config
        self.details.suit(self.begin.card)
        self.holes.show_holes(config.holes)
        self.form.show_config(config, self.begin.locked)
        self.details.renew(config)

    @Slot(bool)
    def _show_all(self, on: bool) -> None:
        self.form.show_only(basics=not on)

    @Slot()
    def note_edit(self) -> None:
        """Take up what is entered now, and find out what that would take."""
        try:
            self.config = self.form.config(self.holes.holes)
        except InputError as error:
            self.config = None
            self.takes.find_out(None, 0)
            self._say_troubles([Problem(error.message, error.hint)])
            return
        self.config_changed.emit(self.config)
        pictures = 0
        if self._report:
            pictures = max(1, trained_on(self.config, len(self._report)))
        self.takes.find_out(Plan(self.config), pictures)
        self._check()

    @Slot()
    def _check(self) -> None:
        if self.config is not None:
            self._say_troubles(self.problems())

    def problems(self) -> list[Problem]:
        """Return what would keep the training from working."""
        if self.config is None:
            return [Problem(say("A parameter cannot be meant"), "")]
        if not self.sources or self._report is None:
            text = say("No pictures have been chosen and looked at yet")
            return [Problem(text, say("Choose them on the page “Pictures”"))]
        found = data_problems(self.config, len(self._report), len(self._report.small))
        folder, estimate = self.details.folder, self.takes.estimate
        if folder is None:
            found.append(Problem(say("The run has no folder"), say("Choose one")))
            return found
        if read_standing(folder).state not in ("none", "failed"):
            text = say("{folder} holds a run already", folder=folder)
            found.append(Problem(text, say("Choose another folder, or go on with that run")))
        if estimate is not None:
            free = _free_memory() if estimate.device.startswith("CPU") else 0
            found += room_problems(folder, estimate.disk, estimate.memory, free)
        return found

    def _say_troubles(self, problems: list[Problem]) -> None:
        self.takes.say_troubles(problems)
        self.start.setEnabled(not problems)

    @Slot()
    def _ask_start(self) -> None:
        folder = self.details.folder
        if self.config is None or folder is None or self.problems():
            self._check()
            return
        terms = self.details.terms_with(self.begin.card)
        checkpoint, use = self.begin.checkpoint, self.details.use
        plan = Plan(self.config, tuple(self.sources), checkpoint, terms, use)
        self.start_asked.emit(plan, folder)

    def renew_place(self) -> None:
        """Suggest another folder, after a run has taken this one."""
        if self.config is not None:
            self.details.renew(self.config)


def _free_memory() -> int:
    import psutil

    return int(psutil.virtual_memory().available)
