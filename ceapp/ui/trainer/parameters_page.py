"""The second page: what to start from, holes, parameters, what it would take; and the start."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ceapp.app.jobs import JobRunner
from ceapp.app.training import trying
from ceapp.core.errors import CeappError, InputError
from ceapp.core.model_file import read_card
from ceapp.core.words import phrase, say
from ceapp.train.config import TrainConfig
from ceapp.train.plan import ARCH, Plan, config_for
from ceapp.train.preflight import (
    Estimate,
    Problem,
    data_problems,
    room_problems,
    size_text,
    trained_on,
)
from ceapp.train.presets import PRESETS
from ceapp.train.run_list import free_folder
from ceapp.train.run_state import read_standing
from ceapp.ui.numbers import count, duration
from ceapp.ui.parts import Card, label, scrolled
from ceapp.ui.style import GAP
from ceapp.ui.trainer.form import Form
from ceapp.ui.trainer.hole_mix import HoleMix

if TYPE_CHECKING:
    from ceapp.train.data_report import DataReport

# After the last change, so that a number that is being typed is not tried digit by digit.
_WAIT_MS = 700

_PRESETS = {
    "paper": phrase("The net of the paper, as written"),
    "paper-bn": phrase("The paper's net with batch norm, which it proposes"),
    "face": phrase("For any hole in framed faces; the best so far"),
    "recurrent": phrase("Like “face”, shown its own fill three times"),
    "photo": phrase("For photos of any kind; slow to learn on a CPU"),
}


class ParametersPage(QWidget):
    """Makes a `Plan`; `start_asked` hands it on with the folder for the run."""

    start_asked = Signal(object, object)
    """A `Plan` and the run's folder, which can work as far as can be told."""
    config_changed = Signal(object)
    """The `TrainConfig` that is entered, whenever it can be meant."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Form()
        self.holes = HoleMix()
        self.sources: list[Path] = []
        self._report: DataReport | None = None
        self._init: Path | None = None
        self._estimate: Estimate | None = None
        self._config: TrainConfig | None = None
        self._jobs = JobRunner("ceapp-estimate", self)
        self._jobs.succeeded.connect(self._take_estimate)
        self._jobs.failed.connect(self._tell_no_estimate)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self._begin_estimate)
        self._compose()
        self.form.edited.connect(self._note_edit)
        self.holes.changed.connect(self._note_edit)
        self.start_from.currentIndexChanged.connect(self._take_start)
        self._take_start()

    def _compose(self) -> None:
        self.start_from = QComboBox()
        self.start_from.setAccessibleName(self.tr("Start from"))
        for name in PRESETS:
            what = say(_PRESETS.get(name, ""))
            self.start_from.addItem(f"{name}  –  {what}" if what else name, name)
        self.other = QPushButton(self.tr("A &checkpoint…"))
        self.other.setToolTip(self.tr("Go on from a model that was trained before"))
        self.other.clicked.connect(self._ask_checkpoint)
        self.all = QCheckBox(self.tr("Show &all parameters"))
        self.all.toggled.connect(self._show_all)
        row = QHBoxLayout()
        row.addWidget(self.start_from, 1)
        row.addWidget(self.other)
        start = Card(self.tr("Start from"))
        start.body.addLayout(row)
        self._about_start = label("", "muted", wrap=True)
        start.body.addWidget(self._about_start)
        start.body.addWidget(self.all)
        self.form.show_only(basics=True)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(start)
        left.addWidget(scrolled(self.form), 1)

        takes = Card(self.tr("What it takes"))
        self._facts = label("", "fact", wrap=True)
        self._told = label("", "muted", wrap=True)
        self._troubles = label("", "trouble", wrap=True)
        for part in (self._facts, self._told, self._troubles):
            takes.body.addWidget(part)
        self.place = QLineEdit()
        self.place.textChanged.connect(self._check)
        self.place.setAccessibleName(self.tr("The run's folder"))
        browse = QPushButton(self.tr("&Browse…"))
        browse.clicked.connect(self._ask_place)
        self.terms = QLineEdit()
        self.terms.setAccessibleName(self.tr("Terms of the pictures"))
        self.terms.setPlaceholderText(self.tr("e.g. my own photos"))
        self.free = QCheckBox(self.tr("The pictures may be used for anything"))
        self.free.setToolTip(
            self.tr("Otherwise the model's card says that it is for research alone")
        )
        grid = QGridLayout()
        grid.addWidget(label(self.tr("Folder of the run")), 0, 0)
        grid.addWidget(self.place, 0, 1)
        grid.addWidget(browse, 0, 2)
        grid.addWidget(label(self.tr("Terms of the pictures")), 1, 0)
        grid.addWidget(self.terms, 1, 1, 1, 2)
        grid.addWidget(self.free, 2, 1, 1, 2)
        takes.body.addLayout(grid)
        self.start = QPushButton(self.tr("&Start training"))
        self.start.setObjectName("fill")
        self.start.clicked.connect(self._ask_start)
        takes.body.addWidget(self.start, 0, Qt.AlignmentFlag.AlignRight)
        right = QVBoxLayout()
        right.setSpacing(GAP)
        right.addWidget(self.holes)
        right.addWidget(takes)
        right.addStretch(1)
        page = QHBoxLayout(self)
        page.setSpacing(GAP)
        page.addLayout(left, 3)
        page.addLayout(right, 2)

    # --- what is chosen ----------------------------------------------------------------------

    def take_report(self, sources: list[Path], report: "DataReport | None") -> None:
        """Take up which pictures there are."""
        self.sources, self._report = list(sources), report
        self.holes.show_report(report)
        self._note_edit()

    def start_with(self, checkpoint: Path) -> None:
        """Go on from a checkpoint.

        Raises
        ------
        CheckpointError
            If it is none that can be trained here.
        """
        card = read_card(checkpoint)
        config_for(card)
        text = self.tr("{name}  –  go on from this checkpoint").format(name=card.name)
        self.start_from.addItem(text, str(checkpoint))
        self.start_from.setCurrentIndex(self.start_from.count() - 1)

    @Slot()
    def _ask_checkpoint(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a checkpoint to go on from"),
            "",
            self.tr("Checkpoints") + " (*.safetensors)",
        )
        if name:
            try:
                self.start_with(Path(name))
            except CeappError as error:
                self._about_start.setText(str(error))

    @Slot()
    def _take_start(self) -> None:
        chosen = self.start_from.currentData()
        locked: tuple[str, ...] = ()
        self.free.setEnabled(True)
        if chosen in PRESETS:
            self._init = None
            config = PRESETS[chosen]
            self._about_start.setText(self.tr("Weights begin at random."))
        else:
            self._init = Path(chosen)
            card = read_card(self._init)
            config, locked = config_for(card), ARCH
            told = self.tr("Has learned for {n} steps from: {data}. Its net is fixed.")
            data = "; ".join(card.data) or self.tr("unknown pictures")
            self._about_start.setText(told.format(n=count(card.steps), data=data))
            if card.use != "any":
                self.free.setChecked(False)
                self.free.setEnabled(False)
        self.holes.show_holes(config.holes)
        self.form.show_config(config, locked)
        self.place.setText(str(free_folder(f"{config.preset}-{config.size}")))

    @Slot(bool)
    def _show_all(self, on: bool) -> None:
        self.form.show_only(basics=not on)

    @Slot()
    def _ask_place(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder for the run"))
        if name:
            self.place.setText(name)

    @property
    def folder(self) -> Path:
        """Where the run is to be written."""
        return Path(self.place.text().strip()).expanduser()

    # --- what it takes -----------------------------------------------------------------------

    @Slot()
    def _note_edit(self) -> None:
        self._estimate = None
        self._jobs.cancel()
        try:
            self._config = self.form.config(self.holes.holes)
        except InputError as error:
            self._config = None
            self._wait.stop()
            self._facts.setText("")
            self._told.setText("")
            self._say_troubles([Problem(error.message, error.hint)])
            return
        self.config_changed.emit(self._config)
        self._facts.setText("")
        self._told.setText(self.tr("A few steps are tried…") if self._report else "")
        if self._report:
            self._wait.start()
        self._check()

    @Slot()
    def _begin_estimate(self) -> None:
        if self._config is None or self._report is None or self._jobs.busy:
            return
        train = trained_on(self._config, len(self._report))
        self._jobs.start(trying(Plan(self._config).net_arguments(), max(1, train)))

    @Slot(object)
    def _take_estimate(self, found: Estimate) -> None:
        self._estimate = found
        assert self._config is not None
        text = self.tr("About {time} for {steps} steps, {memory} of memory, {disk} on the disk.")
        self._facts.setText(
            text.format(
                time=duration(found.seconds),
                steps=count(found.steps),
                memory=size_text(found.memory),
                disk=size_text(found.disk),
            )
        )
        text = self.tr("Measured by a few steps on this machine: {device}. {n} weights.")
        weights = f"{found.weights / 1e6:.1f} M" if found.weights > 1e5 else count(found.weights)
        self._told.setText(text.format(device=found.device, n=weights))
        self._check()

    @Slot(object)
    def _tell_no_estimate(self, error: CeappError) -> None:
        self._told.setText(self.tr("What it takes is not known: {}").format(error))

    @Slot()
    def _check(self) -> None:
        if self._config is not None:
            self._say_troubles(self.problems())

    def problems(self) -> list[Problem]:
        """Return what would keep the training from working."""
        if self._config is None:
            return [Problem(self.tr("A parameter cannot be meant"), "")]
        if not self.sources or self._report is None:
            text = self.tr("No pictures have been chosen and looked at yet")
            return [Problem(text, self.tr("Choose them on the page “Pictures”"))]
        found = data_problems(self._config, len(self._report), len(self._report.small))
        if not self.place.text().strip():
            found.append(Problem(self.tr("The run has no folder"), self.tr("Choose one")))
        elif read_standing(self.folder).state not in ("none", "failed"):
            text = self.tr("{} holds a run already").format(self.folder)
            found.append(Problem(text, self.tr("Choose another folder, or go on with that run")))
        if self._estimate is not None:
            on_cpu = self._estimate.device.startswith("CPU")
            free = _free_memory() if on_cpu else 0
            found += room_problems(self.folder, self._estimate.disk, self._estimate.memory, free)
        return found

    def _say_troubles(self, problems: list[Problem]) -> None:
        told = " ".join(f"{p.text}. {p.hint}." if p.hint else f"{p.text}." for p in problems)
        self._troubles.setText(told)
        self._troubles.setVisible(bool(problems))
        self.start.setEnabled(not problems)

    @property
    def told(self) -> str:
        """What is said of the plan."""
        return " ".join(part.text() for part in (self._facts, self._told, self._troubles)).strip()

    @Slot()
    def _ask_start(self) -> None:
        if self._config is None or self.problems():
            self._check()
            return
        terms = self.terms.text().strip()
        card = read_card(self._init) if self._init else None
        if card is not None and card.data:
            terms = "; ".join([*card.data, *([terms] if terms else [])])
        use = "any" if self.free.isChecked() else "research"
        plan = Plan(replace(self._config), tuple(self.sources), self._init, terms, use)
        self.start_asked.emit(plan, self.folder)

    def renew_place(self) -> None:
        """Suggest another folder, after a run has taken this one."""
        if self._config is not None:
            self.place.setText(str(free_folder(f"{self._config.preset}-{self._config.size}")))

    def close_jobs(self) -> None:
        """Stop trying and end the thread."""
        self._wait.stop()
        self._jobs.close()


def _free_memory() -> int:
    import psutil

    return int(psutil.virtual_memory().available)
