"""The one job that runs for a document, and what is told of it.

While it runs, nothing changes the document. Knows neither what the job is nor a widget.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ceapp.app.editing import Editing
from ceapp.app.jobs import JobRunner, Then, Work
from ceapp.app.message import Message
from ceapp.core.errors import CeappError
from ceapp.core.words import phrase, say, sentences

if TYPE_CHECKING:
    from ceapp.core.document import Document

Activity = Literal["", "open", "fill", "save", "mask", "face-masks", "date-stamp"]
"""What a job is running for; empty when none is."""
ON_THE_MASK = ("mask", "face-masks", "date-stamp")
"""Those that end in another mask."""

_STOPPED = {
    "open": phrase("Opening was cancelled"),
    "fill": phrase("Fill cancelled"),
    "save": phrase("Saving cancelled"),
    **dict.fromkeys(ON_THE_MASK, phrase("The mask stayed as it was")),
}
# Most changes of a mask are done sooner: a window that greys out and comes back would only flicker.
_LATE_MS = 200


class Working(Editing):
    """Runs one job at a time on top of the quick edits, which wait meanwhile."""

    busy_changed = Signal(str)
    """An `Activity` began, or ended (empty)."""
    progressed = Signal(float)
    """Share of the running activity that is done, 0.0 to 1.0."""
    told = Signal(object)
    """A `Message`."""
    gave_up = Signal()
    """What was running failed or was cancelled."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._activity: Activity = ""
        self._saving = False
        self._jobs = JobRunner("ceapp-job", self)
        self._jobs.progressed.connect(self.progressed)
        self._jobs.succeeded.connect(self._end)
        self._jobs.failed.connect(self._tell_failure)
        self._jobs.cancelled.connect(self._tell_cancelled)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE_MS)
        self._late.timeout.connect(self._tell_busy)

    @property
    def activity(self) -> Activity:
        """What is running."""
        return self._activity

    @property
    def _editable(self) -> "Document | None":
        return None if self._activity else self.document

    def run(self, activity: Activity, job: Work, then: Then) -> None:
        """Do work of another part in the background, and then `then` with its result.

        Nothing happens while something is running or no photo is open.
        """
        if self._editable is not None:
            self._start(activity, job, then)

    def _afterwards(self, do: Callable[[], None]) -> None:
        """Do something as soon as what is running has succeeded; never, if it does not."""
        self._jobs.also(lambda _: do())

    def cancel(self) -> None:
        """Stop what is running; the window is free at once, a late result is dropped."""
        self._jobs.cancel()

    def _start(self, activity: Activity, job: Work, then: Then) -> None:
        """Run a job; `then` gets what it returns, unless it fails or is cancelled."""
        self._activity = activity
        self._saving = activity == "save"
        self._jobs.start(job, then)
        if activity in ON_THE_MASK:
            self._late.start()
        else:
            self._tell_busy()

    @Slot()
    def _tell_busy(self) -> None:
        self.busy_changed.emit(self._activity)

    def _stop(self, patience: float | None) -> bool:
        """Stop what is running without a word; return whether its thread has ended."""
        self._late.stop()
        self._activity = ""
        # A save that is left in the middle, even a cancelled one, leaves a temporary file behind.
        return self._jobs.close(None if self._saving else patience)

    @Slot()
    def _end(self) -> Activity:
        self._late.stop()
        ended, self._activity = self._activity, ""
        self.busy_changed.emit("")
        return ended

    def _tell_notes(self, notes: tuple[str, ...]) -> None:
        if notes:
            self.told.emit(Message("warning", sentences(*notes)))

    @Slot(object)
    def _tell_failure(self, error: CeappError) -> None:
        self._end()
        self.told.emit(Message.of(error))
        self.gave_up.emit()

    @Slot()
    def _tell_cancelled(self) -> None:
        self.told.emit(Message("info", say(_STOPPED[self._end()])))
        self.gave_up.emit()
