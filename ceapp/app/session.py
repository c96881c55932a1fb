"""The session: one open document, and all that a person can ask for.

What takes long runs as a job over copies; its result comes in here, and only if it still fits.
Knows no widget.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ceapp.app import file_work, fill_work
from ceapp.app.filling import Filling
from ceapp.app.jobs import JobRunner, Work
from ceapp.app.message import Message
from ceapp.app.preferences import Preferences
from ceapp.core.words import say, sentences

if TYPE_CHECKING:
    from ceapp.core.journal import Journal

PATIENCE_S = 0.5
"""How long who leaves waits for a worker that was told to stop."""


class SessionController(Filling):
    """Opens and saves in the background, on top of fills and quick edits.

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
    screen : bytes or None
        ICC profile of the screen that photos are shown on; None for sRGB.
    """

    saved = Signal()
    """The document lies in `saved_to`."""
    closed = Signal()
    """The session is over: whoever has a thread for it ends that."""

    def __init__(
        self, preferences: Preferences | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(preferences or Preferences(), parent)
        if preferences is None:
            self.preferences.setParent(self)
        self.source: Path | None = None
        self.saved_to: Path | None = None
        self.digest = ""
        self.screen: bytes | None = None
        # Its own thread: a person who opens a photo must not wait for torch.
        self._warmer = JobRunner("ceapp-warm", self)
        self._warmer.succeeded.connect(self._note_device)
        self.preferences.changed.connect(self._follow)

    def open(self, path: Path) -> None:
        """Read a photo; it takes the place of the open one when it is complete."""
        self.open_by(file_work.opening(path, self.preferences.current, self.screen))

    def open_by(self, job: Work) -> None:
        """Do work whose result is `Opened`; that takes the place of the open photo."""
        if not self._activity:
            self._start("open", job, self.adopt)

    def restore(self, journal: "Journal") -> None:
        """Read the photo of a journal and put back what was done to it."""
        self.open_by(file_work.restoring(journal, self.preferences.current, self.screen))

    def save(self, path: Path) -> None:
        """Write the result to `path`, which becomes `saved_to`."""
        if document := self._editable:
            job = file_work.saving(document, path, self.preferences.current)
            self._start("save", job, self._note_saved)

    def show_on(self, screen: bytes | None) -> None:
        """Show photos on a screen of this ICC profile from now on, the open one too."""
        self.screen = screen
        if self.display is not None and self.document is not None and self.display.show_on(screen):
            self.dirty.emit(self.document.rect)

    def adopt(self, opened: file_work.Opened) -> None:
        """Work on a photo that was read; it takes the place of the open one."""
        self.document, self.display = opened.document, opened.display
        # It may have been read while the window was on another screen.
        self.display.show_on(self.screen)
        self.source, self.saved_to, self.digest = opened.path, None, opened.digest
        self.paint = "mask"
        self.document_changed.emit()
        self.state_changed.emit()
        self._tell_notes(opened.document.traits.notes)

    def _note_saved(self, written: file_work.Saved) -> None:
        if self.document is not None:
            self.document.mark_saved()
            self.saved_to = written.path
            self.state_changed.emit()
            # Who has painted and forgot Enter would find out from the file.
            left = say("What is painted over is not filled yet") if self.document.has_hole else ""
            told = (say("Saved {file}", file=written.path.name), *written.losses, left)
            self.told.emit(Message("info", sentences(*told)))
            self.saved.emit()

    def warm_up(self) -> None:
        """Get ready for the first fill in the background, and find the device."""
        # What was asked for last holds; it begins when the worker is through with the one before.
        self._warmer.cancel()
        self._warmer.start(fill_work.warming(self.preferences.current))

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

    def close(self, patience: float | None = None) -> bool:
        """Stop everything and wait for the threads to end.

        Parameters
        ----------
        patience : float, optional
            Seconds to wait at most for each; a save is waited for in any case.

        Returns
        -------
        bool
            Whether they have ended; what they still do is for nothing.
        """
        # Both are told to stop before one is waited for.
        self._warmer.cancel()
        ended = [
            self._stop(patience),
            self._warmer.close(patience),
            self.models.close(patience),
        ]
        self.closed.emit()
        self.preferences.save()
        return all(ended)
