"""The third page: a run while it goes on, wherever it was started."""

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ceapp.app.training import Following
from ceapp.core.errors import CeappError
from ceapp.core.words import say
from ceapp.train.about import About, read_about
from ceapp.train.figures import Figures
from ceapp.train.preflight import size_text
from ceapp.train.run_state import GO, PAUSE, STOP, Standing, give_order
from ceapp.ui.numbers import count, duration
from ceapp.ui.parts import Card, Pages, empty_state, label
from ceapp.ui.style import GAP
from ceapp.ui.theme import Theme
from ceapp.ui.trainer.run_cards import CurvesCard, SamplesCard
from ceapp.ui.trainer.words import state_name, state_told

_LINES = 2000


class RunPage(QWidget):
    """Follows a run and passes a person's orders on."""

    resume_asked = Signal()
    """The run that is followed shall go on, which takes a new process."""
    compare_asked = Signal()
    failed = Signal(object)
    """A `CeappError`."""

    def __init__(self, following: Following, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._following = following
        self._about: About | None = None
        self._compose(theme)
        following.folder_changed.connect(self._begin)
        following.standing_changed.connect(self._show_standing)
        following.figures_grew.connect(self._show_facts)
        following.noted.connect(self._show_notes)
        self._show_standing(Standing())

    def _compose(self, theme: Theme) -> None:
        self._state = label("", "title")
        self._facts = label("", "fact", wrap=True)
        self._more = label("", "muted", wrap=True)
        self._trouble = label("", "trouble", wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(say("Progress"))
        self.pause = QPushButton(say("&Pause"))
        self.go_on = QPushButton(say("&Go on"))
        self.stop = QPushButton(say("S&top"))
        self.stop.setToolTip(say("Save everything and end; it can go on from there later"))
        self.against = QPushButton(say("&Compare with…"))
        self.against.setCheckable(True)
        self.pause.clicked.connect(self._pause)
        self.go_on.clicked.connect(self._go_on)
        self.stop.clicked.connect(self._stop)
        self.against.clicked.connect(self.compare_asked)
        row = QHBoxLayout()
        row.addWidget(self._state)
        row.addWidget(self._bar, 1)
        for button in (self.pause, self.go_on, self.stop, self.against):
            row.addWidget(button)
        head = Card("")
        head.body.addLayout(row)
        for part in (self._facts, self._more, self._trouble):
            head.body.addWidget(part)
        self.curves = CurvesCard(self._following, theme)
        self.samples = SamplesCard(self._following)
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setMaximumBlockCount(_LINES)
        self.log.setAccessibleName(say("Log"))
        # Not a button: whoever presses twice to start would stop the run.
        self.setFocusProxy(self.log)
        log = Card(say("Log"))
        log.body.addWidget(self.log)
        beside = QSplitter(Qt.Orientation.Horizontal)
        beside.addWidget(self.curves)
        beside.addWidget(self.samples)
        beside.setStretchFactor(0, 3)
        beside.setStretchFactor(1, 2)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(beside)
        parts.addWidget(log)
        parts.setStretchFactor(0, 4)
        parts.setStretchFactor(1, 1)
        for splitter in (beside, parts):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(GAP)
        run = QWidget()
        page = QVBoxLayout(run)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(GAP)
        page.addWidget(head)
        page.addWidget(parts, 1)
        self._pages = Pages()
        self._pages.addWidget(
            empty_state(
                say("No run is open"),
                say(
                    "Start one on the page “Parameters”, or open the folder of one. Its curves, "
                    "its samples and its log are shown here while it goes on."
                ),
            )
        )
        self._pages.addWidget(run)
        QVBoxLayout(self).addWidget(self._pages)

    def dress(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.curves.dress(theme)

    @property
    def told(self) -> str:
        """What is said of the run."""
        parts = (self._state, self._facts, self._more, self._trouble)
        return " ".join(part.text() for part in parts if part.text())

    # --- what a person does ------------------------------------------------------------------

    @Slot()
    def _pause(self) -> None:
        self._order(PAUSE)

    @Slot()
    def _stop(self) -> None:
        self._order(STOP)

    @Slot()
    def _go_on(self) -> None:
        if self._following.standing.alive:
            self._order(GO)
        else:
            self.resume_asked.emit()

    def _order(self, order: str) -> None:
        folder = self._following.folder
        if folder is None:
            return
        try:
            give_order(folder, order)
        except CeappError as error:
            self.failed.emit(error)
            return
        waiting = {PAUSE: say("Pausing…"), STOP: say("Stopping…"), GO: say("Going on…")}
        self._state.setText(waiting[order])

    def show_comparison(self, folder: Path | None) -> None:
        """Draw an earlier run beside this one; None takes it away."""
        self.against.setChecked(folder is not None)
        self.curves.show_beside(folder)

    # --- what the run says -------------------------------------------------------------------

    @Slot()
    def _begin(self) -> None:
        self.log.clear()
        self.against.setChecked(False)
        self._about = None
        self._facts.setText("")
        self._more.setText("")

    @Slot(object)
    def _show_standing(self, standing: Standing) -> None:
        self._pages.setCurrentIndex(0 if self._following.folder is None else 1)
        self._state.setText(state_name(standing))
        self._bar.setValue(round(standing.share * 1000))
        self._bar.setFormat(
            say("Step {} of {}").format(count(standing.step), count(standing.total))
            if standing.total
            else ""
        )
        known = standing.state not in ("", "none")
        resumable = known and not standing.alive and standing.state not in ("finished", "silent")
        self._allow(
            pause=standing.state == "running",
            go_on=standing.state == "paused" or resumable,
            stop=standing.alive,
        )
        self.against.setEnabled(known)
        text, hint = state_told(standing)
        self._trouble.setText(f"{text}. {hint}." if text else "")
        self._trouble.setVisible(bool(text))
        self._show_facts()

    def _allow(self, *, pause: bool, go_on: bool, stop: bool) -> None:
        """Let buttons be pressed; the space bar that pauses goes on next, and never stops."""
        here = self.window().focusWidget() in (self.pause, self.go_on)
        self.pause.setEnabled(pause)
        self.go_on.setEnabled(go_on)
        if here:
            (self.pause if pause else self.go_on if go_on else self.log).setFocus()
        self.stop.setEnabled(stop)

    @Slot(str)
    def _show_notes(self, lines: str) -> None:
        self.log.appendPlainText(lines.rstrip("\n"))

    @Slot()
    def _show_facts(self) -> None:
        folder, figures = self._following.folder, self._following.figures
        if folder is None or figures is None:
            return
        if self._about is None:
            try:
                self._about = read_about(folder)
            except CeappError:
                self._more.setText(str(folder))
        self._facts.setText("   ·   ".join(self._pieces(figures)))
        if self._about is not None:
            told = say("{folder}   ·   preset {preset}, {n} pictures   ·   {device}")
            self._more.setText(
                told.format(
                    folder=folder,
                    preset=self._about.config.preset,
                    n=count(self._about.train),
                    device=self._about.computes,
                )
            )

    def _pieces(self, figures: Figures) -> list[str]:
        standing, pieces = self._following.standing, []
        pace, held = figures.pace(), figures.score("held-out")
        if pace:
            pieces.append(say("{pace:.3g} pictures/s", pace=pace))
        if pace and self._about and standing.state == "running" and standing.total:
            left = (standing.total - standing.step) * self._about.config.batch_size / pace
            at = datetime.now().astimezone() + timedelta(seconds=left)
            when = at.strftime("%H:%M") if left < 86400 else at.strftime("%a %H:%M")
            pieces.append(say("{left} left, until {when}").format(left=duration(left), when=when))
        if held is not None:
            pieces.append(say("held-out pictures: {score:.2f} dB in the hole", score=held))
        memory = figures.losses.get("memory")
        if memory and memory.last:
            where = self._about.computes if self._about else ""
            text = say("{} of memory") if where.startswith("CPU") else say("{} of GPU memory")
            pieces.append(text.format(size_text(int(memory.last * 2**20))))
        return pieces
