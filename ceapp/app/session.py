"""The session: one open document, and all that a person can ask for.

What takes long runs as a job over copies; its result comes in here, and only if it still fits.
Knows no widget.
"""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ceapp.app import work
from ceapp.app.editing import Editing
from ceapp.app.jobs import JobRunner, Work
from ceapp.app.message import Message
from ceapp.app.models import Models
from ceapp.app.preferences import Preferences
from ceapp.core.errors import CeappError

if TYPE_CHECKING:
    from ceapp.core.document import Document
    from ceapp.core.journal import Journal

Activity = Literal["", "open", "fill", "save", "mask"]
"""What a job is running for; empty when none is."""

_STOPPED = {
    "open": "Opening was cancelled",
    "fill": "Fill cancelled",
    "save": "Saving cancelled",
    "mask": "The mask stayed as it was",
}
# Most changes of a mask are done sooner: a window that greys out and comes back would only flicker.
_LATE_MS = 200


class SessionController(Editing):
    """Opens, fills and saves in the background, one at a time, on top of the quick edits.

    Parameters
    ----------
    preferences : Preferences, optional
        What the person has chosen; read from the person's file unless given.

    Attributes
    ----------
    source, saved_to : Path or None
        Where the photo was opened, and where it was saved last.
    digest : str
        SHA-256 of the source.
    """

    busy_changed = Signal(str)
    """An `Activity` began, or ended (empty)."""
    progressed = Signal(float)
    """Share of the running activity that is done, 0.0 to 1.0."""
    told = Signal(object)
    """A `Message`."""
    saved = Signal()
    """The document lies in `saved_to`."""
    gave_up = Signal()
    """What was running failed or was cancelled."""
    closed = Signal()
    """The session is over: whoever has a thread for it ends that."""
    device_changed = Signal(str)
    """Where fills are computed, and why there."""

    def __init__(
        self, preferences: Preferences | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.preferences = preferences or Preferences(parent=self)
        self.source: Path | None = None
        self.saved_to: Path | None = None
        self.digest = ""
        self.models = Models(self.preferences, self)
        self.models.told.connect(self.told)
        self._activity: Activity = ""
        self._then: Callable[[Any], None] | None = None
        self._began = 0.0
        self._jobs = JobRunner("ceapp-job", self)
        self._jobs.progressed.connect(self.progressed)
        self._jobs.succeeded.connect(self._take)
        self._jobs.failed.connect(self._tell_failure)
        self._jobs.cancelled.connect(self._tell_cancelled)
        # Its own thread: a person who opens a photo must not wait for torch.
        self._warmer = JobRunner("ceapp-warm", self)
        self._warmer.succeeded.connect(self._note_device)
        self.preferences.changed.connect(self._follow)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE_MS)
        self._late.timeout.connect(self._tell_busy)

    @property
    def model(self) -> str:
        """What fills: `auto`, `classic` or the name of a checkpoint."""
        return self.models.in_use

    @model.setter
    def model(self, name: str) -> None:
        """Take a model that the next fill loads; `models.use` loads it beforehand."""
        self.models.in_use = name

    @property
    def activity(self) -> Activity:
        """What is running."""
        return self._activity

    @property
    def _editable(self) -> "Document | None":
        return None if self._activity else self.document

    def open(self, path: Path) -> None:
        """Read a photo; it takes the place of the open one when it is complete."""
        self.open_by(work.opening(path, self.preferences.current))

    def open_by(self, job: Work) -> None:
        """Do work whose result is `Opened`; that takes the place of the open photo."""
        if not self._activity:
            self._start("open", job, self.adopt)

    def restore(self, journal: "Journal") -> None:
        """Read the photo of a journal and put back what was done to it."""
        self.open_by(work.restoring(journal, self.preferences.current))

    def save(self, path: Path) -> None:
        """Write the result to `path`, which becomes `saved_to`."""
        if document := self._editable:
            self._start("save", work.saving(document, path), self._note_saved)

    def adopt(self, opened: work.Opened) -> None:
        """Work on a photo that was read; it takes the place of the open one."""
        self.document, self.display = opened.document, opened.display
        self.source, self.saved_to, self.digest = opened.path, None, opened.digest
        self.paint = "mask"
        self.document_changed.emit()
        self.state_changed.emit()
        self._tell_notes(opened.document.traits.notes)

    def _note_saved(self, written: work.Saved) -> None:
        if self.document is not None:
            self.document.mark_saved()
            self.saved_to = written.path
            self.state_changed.emit()
            told = (f"Saved {written.path.name}", *written.losses)
            self.told.emit(Message("info", ". ".join(told)))
            self.saved.emit()

    def fill(self) -> None:
        """Fill the hole in the background, with the model in `model`."""
        document = self._editable
        if document is None:
            return
        document.end_stroke()
        try:
            filling = work.filling(document, self.model, self.preferences.current)
        except CeappError as error:
            self.told.emit(Message("warning", error.message, error.hint))
            return
        self._start("fill", filling, self._put_in)

    def warm_up(self) -> None:
        """Get ready for the first fill in the background, and find the device."""
        # What was asked for last holds; it begins when the worker is through with the one before.
        self._warmer.cancel()
        self._warmer.start(work.warming(self.preferences.current))

    @Slot(object)
    def _note_device(self, device: str) -> None:
        self.device_changed.emit(device)

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        """Let changed settings hold for what is open, too."""
        settings = self.preferences.current
        if "undo_budget_mb" in names and self.document is not None:
            self.document.history_budget = settings.undo_budget_mb << 20
            self.state_changed.emit()
        if names & {"device", "threads"}:
            self.warm_up()

    def _put_in(self, filled: work.Filled) -> None:
        result = filled.result
        if self.document is None or self.document.revision != filled.revision:
            self.told.emit(
                Message("warning", "The photo changed meanwhile, so the fill was dropped")
            )
            return
        self.put_in(result.patches)
        if result.device:
            self.device_changed.emit(result.device)
        names = ("the classic fill" if name == "classic" else name for name in result.models)
        models = " and ".join(dict.fromkeys(names))
        seconds = time.monotonic() - self._began
        self.told.emit(Message("info", f"Filled with {models} in {seconds:.1f} s"))
        self._tell_notes(result.notes)

    def cancel(self) -> None:
        """Stop what is running; the window is free at once, a late result is dropped."""
        self._jobs.cancel()

    def close(self) -> None:
        """Stop everything and wait for the threads to end."""
        self._activity = ""
        self._late.stop()
        self._jobs.close()
        self._warmer.close()
        self.models.close()
        self.closed.emit()
        self.preferences.save()

    def run(self, activity: Activity, job: Work, then: Callable[[Any], None]) -> None:
        """Do work of another part in the background, and then `then` with its result.

        Nothing happens while something is running or no photo is open.
        """
        if self._editable is not None:
            self._start(activity, job, then)

    def _start(self, activity: Activity, job: Work, then: Callable[[Any], None]) -> None:
        self._then = then
        self._activity = activity
        self._began = time.monotonic()
        self._jobs.start(job)
        if activity == "mask":
            self._late.start()
        else:
            self._tell_busy()

    @Slot()
    def _tell_busy(self) -> None:
        self.busy_changed.emit(self._activity)

    def _end(self) -> Activity:
        self._late.stop()
        ended, self._activity = self._activity, ""
        self.busy_changed.emit("")
        return ended

    def _tell_notes(self, notes: tuple[str, ...]) -> None:
        if notes:
            self.told.emit(Message("warning", " ".join(notes)))

    @Slot(object)
    def _take(self, result: object) -> None:
        self._end()
        if self._then is not None:
            self._then(result)

    @Slot(object)
    def _tell_failure(self, error: CeappError) -> None:
        self._end()
        self.told.emit(Message("error", error.message, error.hint))
        self.gave_up.emit()

    @Slot()
    def _tell_cancelled(self) -> None:
        self.told.emit(Message("info", _STOPPED[self._end()]))
        self.gave_up.emit()
