"""Hands the model of a run on: to the editor, or out to a file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ceapp.app.handing_on import adopt, export
from ceapp.app.jobs import JobRunner, Then, Work
from ceapp.app.message import Message
from ceapp.core.words import say
from ceapp.ui.asking import ask_model_place


class HandOn(QObject):
    """Checks and copies checkpoints in the background, one at a time.

    Parameters
    ----------
    window : QWidget
        Over which a question appears.
    """

    adopted = Signal(str)
    """The name of a model that the editor shall use."""
    told = Signal(object)
    """A `Message`."""
    failed = Signal(object)
    """A `CeappError`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = JobRunner("ceapp-hand-on", self)
        self._jobs.failed.connect(self.failed)

    def use(self, checkpoint: Path, name: str) -> None:
        """Put a checkpoint among the models of the editor, and use it there."""
        self._start(partial(adopt, checkpoint, name), self.note_adopted)

    def export(self, checkpoint: Path, name: str) -> None:
        """Write a checkpoint, card and all, where the person wants it."""
        target = ask_model_place(self._window, Path.home() / f"{name}.safetensors")
        if target is not None:
            self._start(partial(export, checkpoint, target), self._note_exported)

    def note_adopted(self, name: str) -> None:
        """Tell that a model is among those of the editor, and let it be used."""
        text = say("The editor now fills with {name}", name=name)
        self.told.emit(Message("info", text, say("It is among its models from now on.")))
        self.adopted.emit(name)

    def close(self) -> None:
        """End the thread."""
        self._jobs.close()

    def _start(self, work: Work, then: Then) -> None:
        if not self._jobs.busy:
            self._jobs.start(work, then)

    def _note_exported(self, target: Path) -> None:
        text = say("Exported {name}", name=target.name)
        self.told.emit(Message("info", text, say("Its card lies beside it, as JSON.")))
