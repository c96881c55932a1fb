"""How the whole batch stands, and the buttons that start, pause and stop it."""

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ceapp.app.batch import BatchWork
from ceapp.core.words import say
from ceapp.ui.batch.form import BatchForm
from ceapp.ui.batch.words import standing_told
from ceapp.ui.parts import label, shine
from ceapp.ui.style import GAP


class RunBar(QWidget):
    """A line, a bar and the buttons below them.

    Parameters
    ----------
    work : BatchWork
    form : BatchForm
        Says what is wanted, or what is missing.
    """

    started = Signal()
    """The person starts the batch."""

    def __init__(self, work: BatchWork, form: BatchForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._form = work, form
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(say("How much of the batch is done"))
        self.bar.setMaximumHeight(GAP)
        self._told = label("", "muted", wrap=True)
        self.start = QPushButton(say("&Start"))
        self.pause = QPushButton(say("&Pause"))
        self.stop = QPushButton(say("S&top"))
        self.stop.setToolTip(say("What is filled stays; Start goes on with the rest"))
        self.results = QPushButton(say("Open the folder of the &results"))
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        for button in (self.stop, self.pause, self.start):
            buttons.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._told)
        column.addWidget(self.bar)
        column.addLayout(buttons)
        column.addWidget(self.results)
        for button, act in (
            (self.start, self.started),
            (self.pause, self._pause),
            (self.stop, work.stop),
            (self.results, self._open_results),
        ):
            button.clicked.connect(act)

    @property
    def told(self) -> str:
        """The line above the buttons."""
        return str(self._told.text())

    def suit(self) -> None:
        """Grey out what makes no sense now, and let shine what to do next."""
        standing = self._work.standing
        idle = standing == "idle"
        self.start.setEnabled(idle and self._form.wanted is not None)
        self.stop.setEnabled(not idle and standing != "stopping")
        pausable = standing in ("running", "pausing", "paused")
        self.pause.setEnabled(pausable)
        running = not pausable or standing == "running"
        self.pause.setText(say("&Pause") if running else say("&Go on"))
        rows = self._work.rows
        results = any(row.out is not None for row in rows)
        done = idle and results and all(row.ended for row in rows)
        self.results.setVisible(results)
        shine(self.start, not done)
        shine(self.results, done)
        self.show_progress()

    def show_progress(self) -> None:
        """Say how far the batch is, or what is missing."""
        idle = self._work.standing == "idle"
        self.bar.setVisible(not idle)
        self.bar.setValue(round(1000 * self._work.share))
        self._told.setText((idle and self._form.missing) or standing_told(self._work))

    @Slot()
    def _pause(self) -> None:
        if self._work.standing == "running":
            self._work.pause()
        else:
            self._work.go_on()

    @Slot()
    def _open_results(self) -> None:
        if self._form.out.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._form.out.path)))
