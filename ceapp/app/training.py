"""Training as a process of its own: how it is started, and how its folder is followed.

The process is detached from the start, so that neither the program's end nor its crash takes the
training along; all that is known of it comes from the run's folder, be it started here or not.
"""

import contextlib
import json
import subprocess
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ceapp.app.helper import environment, last_said, program, said, step_back
from ceapp.app.jobs import Work
from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.errors import WorkError
from ceapp.core.words import say
from ceapp.train.preflight import Estimate
from ceapp.train.run_state import Standing, read_standing

if TYPE_CHECKING:
    from ceapp.train.figures import Figures

OUTPUT = "output.txt"
"""What the process prints, in the run's folder: for where it had no time to say more."""

_POLL_MS = 500


def launch(run: Path, arguments: Sequence[str]) -> int:
    """Start `ceapp train` with these arguments in the run's folder; return the process's number.

    Raises
    ------
    WorkError
        If the folder cannot be made or the process not started.
    """
    try:
        run.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = "The folder {run} cannot be made: {why}"
        raise WorkError(
            message, "Choose another folder for the run", run=run, why=error.strerror
        ) from error
    command = [*program(), "train", *arguments, "--out", str(run)]
    try:
        with (run / OUTPUT).open("wb") as output:
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                env=environment(),
                # Neither the terminal's Ctrl-C nor the end of this program reaches it.
                start_new_session=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
    except OSError as error:
        raise WorkError("The training could not be started: {why}", why=error.strerror) from error
    _started.append(process)
    step_back(process.pid)
    return process.pid


def trying(arguments: Sequence[str], pictures: int) -> Work:
    """Return the work of trying what a training would take; its result is an `Estimate`."""

    def work(progress: Progress, token: CancelToken) -> Estimate:
        given = ["train", *arguments, "--try", str(pictures), "--json"]
        *_, told = said(given, token, patient=True)
        return Estimate(**json.loads(told))

    return work


# Those that have ended must be asked for once, or the system keeps their numbers.
_started: list[subprocess.Popen[bytes]] = []


def _runs(pid: int) -> bool:
    """Whether a process that was started here is still there."""
    _started[:] = [process for process in _started if process.poll() is None]
    return bool(psutil.pid_exists(pid))


class Following(QObject):
    """Follows one run by its folder, whoever started it.

    Attributes
    ----------
    folder : Path or None
        Of the run; None while there is none to follow.
    standing : Standing
    """

    standing_changed = Signal(object)
    """A `Standing`."""
    figures_grew = Signal(object)
    """The `Figures`, with what was added."""
    samples_drawn = Signal(object)
    """Path of the run's new `samples.png`."""
    noted = Signal(str)
    """New lines of the run's log."""
    folder_changed = Signal()
    """Another run is followed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder: Path | None = None
        self.standing = Standing()
        self.figures: Figures | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self.look)

    def follow(self, folder: Path, launched: int = 0) -> None:
        """Follow the run in a folder.

        Parameters
        ----------
        folder : Path
        launched : int
            The process that was started for it just now; 0 if none was.
        """
        from ceapp.train.figures import Figures

        self.folder, self.figures = folder, Figures(folder)
        self.standing = Standing("")
        self._launched, self._since = launched, time.time()
        self._drawn, self._read = 0, 0
        self.folder_changed.emit()
        self.look()
        self._timer.start()

    def leave(self) -> None:
        """Follow nothing any more; the training goes on."""
        self._timer.stop()
        self.folder, self.figures, self.standing = None, None, Standing()

    @Slot()
    def look(self) -> None:
        """Look at the folder now, and tell what is new."""
        if self.folder is None or self.figures is None:
            return
        standing = self._stands(self.folder)
        if self.figures.follow():
            self.figures_grew.emit(self.figures)
        samples = self.folder / "samples.png"
        with contextlib.suppress(OSError):
            drawn = samples.stat().st_mtime_ns
            if drawn != self._drawn:
                self._drawn = drawn
                self.samples_drawn.emit(samples)
        with contextlib.suppress(OSError), (self.folder / "log.txt").open("rb") as log:
            log.seek(self._read)
            fresh = log.read()
            if fresh:
                self._read += len(fresh)
                self.noted.emit(fresh.decode("utf-8", "replace"))
        # Last, so that whoever hears of an end finds everything else told.
        if replace(standing, heard=0.0) != replace(self.standing, heard=0.0):
            self.standing = standing
            self.standing_changed.emit(standing)

    def _stands(self, folder: Path) -> Standing:
        """Return how the run stands; a process that was just started has not said so yet."""
        if not folder.is_dir():
            hint = say("Bring the folder back, or choose another run")
            return Standing(
                "failed", text=say("The run's folder {folder} is gone", folder=folder), hint=hint
            )
        told = read_standing(folder)
        if not self._launched:
            return told
        if told.heard >= self._since:
            self._launched = 0
            return told
        if _runs(self._launched):
            return Standing("preparing", told.step, told.total)
        # It may have spoken between the two looks.
        told = read_standing(folder)
        if told.heard >= self._since:
            self._launched = 0
            return told
        return Standing(
            "failed", text=_last_line(folder), hint=say("See {file}", file=folder / OUTPUT)
        )


def _last_line(folder: Path) -> str:
    """Return the last thing that a run's process printed."""
    with contextlib.suppress(OSError):
        return last_said((folder / OUTPUT).read_text("utf-8", "replace"))
    return last_said("")
