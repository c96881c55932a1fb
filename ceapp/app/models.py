"""The models that there are and the one that fills: switched, added and removed while work goes on.

Knows no widget.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal, Slot

from ceapp.app.jobs import JobRunner, Then, Work
from ceapp.app.message import Message
from ceapp.app.preferences import Preferences
from ceapp.core.errors import CeappError
from ceapp.core.words import say

if TYPE_CHECKING:
    from ceapp.app.model_work import Added
    from ceapp.core.model_card import ModelCard
    from ceapp.engine.models import ModelEntry

Doing = Literal["", "load", "add", "export"]
"""What goes on with models in the background; empty when nothing does."""


class Models(QObject):
    """What can be done with models, one thing at a time, beside what the session does.

    Parameters
    ----------
    preferences : Preferences
    """

    in_use_changed = Signal(str)
    """Another model fills from now on."""
    list_changed = Signal()
    """Models were added or removed."""
    added = Signal(str)
    """A model of this name was added; `list_changed` came before."""
    doing_changed = Signal(str)
    """A `Doing` began, or ended (empty)."""
    progressed = Signal(float)
    """Share of it that is done, 0.0 to 1.0."""
    asked = Signal(object)
    """A file says too little of itself to be added: an `Added` with what is `missing`."""
    told = Signal(object)
    """A `Message`."""

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.in_use = preferences.current.model
        # What filled before the model that is being loaded; what a failure goes back to.
        self._proven = self.in_use
        self._doing: Doing = ""
        self._jobs = JobRunner("ceapp-models", self)
        self._jobs.progressed.connect(self.progressed)
        self._jobs.succeeded.connect(self._end)
        self._jobs.failed.connect(self._tell_failure)
        self._jobs.cancelled.connect(self._end)
        # For who looks at devices and at sample fills; each has a worker of its own, so that
        # neither waits for the other, nor the person for either.
        self.device_jobs = JobRunner("ceapp-device", self)
        self.sample_jobs = JobRunner("ceapp-samples", self)

    @property
    def doing(self) -> Doing:
        """What goes on."""
        return self._doing

    def entries(self) -> "list[ModelEntry]":
        """Return the checkpoints that there are, the shipped ones first; broken ones too."""
        from ceapp.engine.models import list_models

        return list_models()

    def use(self, name: str) -> None:
        """Fill with another model from now on; it is loaded in the background.

        A fill that is started meanwhile waits for it. If it cannot be loaded, the one before stays.
        """
        if name == self.in_use:
            return
        if self._doing == "load":
            self._jobs.cancel()
        self.in_use = name
        self.in_use_changed.emit(name)
        # While a file is added, the model is loaded by the first fill.
        if not self._doing:
            from ceapp.app.model_work import loading

            self._start("load", loading(name, self._preferences.current), self._prove)

    def add(self, path: Path, card: "ModelCard | None" = None) -> None:
        """Check a file and take it in; ask, if it says too little of itself."""
        if self._idle():
            from ceapp.app.model_work import adding

            self._start("add", adding(path, card), self._note_added)

    def export(self, name: str, out: Path) -> None:
        """Write a model's file elsewhere."""
        if self._idle():
            from ceapp.app.model_work import exporting

            self._start("export", exporting(name, out), self._note_written)

    def remove(self, name: str) -> None:
        """Delete an added model; if it was the one that fills, `auto` does from now on."""
        from ceapp.engine.model_store import remove_model
        from ceapp.engine.models import AUTO

        try:
            remove_model(name)
        except CeappError as error:
            self.told.emit(Message.of(error))
            return
        if self.in_use == name:
            self.use(AUTO)
        if self._preferences.current.model == name:
            self._preferences.change(model=AUTO)
        self.list_changed.emit()
        self.told.emit(Message("info", say("Removed {name}", name=name)))

    def cancel(self) -> None:
        """Stop what goes on."""
        self._jobs.cancel()

    def close(self, patience: float | None = None) -> bool:
        """Stop everything, wait for the threads (`JobRunner.close`); return whether all ended."""
        ended = True
        for jobs in (self._jobs, self.device_jobs, self.sample_jobs):
            ended &= jobs.close(patience)
        return ended

    def _idle(self) -> bool:
        """Make way for what a person asks for; say so if something else they asked for goes on."""
        if self._doing == "load":
            self._jobs.cancel()
        if self._doing:
            self.told.emit(
                Message("warning", say("One model at a time"), say("Wait until it is done"))
            )
        return not self._doing

    def _start(self, doing: Doing, job: Work, then: Then) -> None:
        self._doing = doing
        self._jobs.start(job, then)
        self.doing_changed.emit(doing)

    @Slot()
    def _end(self) -> None:
        self._doing = ""
        self.doing_changed.emit("")

    @Slot(object)
    def _tell_failure(self, error: CeappError) -> None:
        failed = self._doing
        self._end()
        if failed == "load":
            self.in_use = self._proven
            self.in_use_changed.emit(self.in_use)
        self.told.emit(Message.of(error))

    def _prove(self, name: str) -> None:
        self._proven = name
        self.told.emit(Message("info", say("The model {name} is ready", name=name)))

    def _note_added(self, added: "Added") -> None:
        if added.entry is None:
            self.asked.emit(added)
            return
        self.list_changed.emit()
        self.added.emit(added.entry.name)
        self.told.emit(Message("info", say("Added {name}", name=added.entry.name)))

    def _note_written(self, path: Path) -> None:
        self.told.emit(Message("info", say("Wrote {path}", path=path)))
