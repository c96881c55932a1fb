"""One visit: the photo of one visitor, from its opening to its end.

Everything that a visitor brings or makes hangs on this one object, and goes with it. Each visit
has workers of its own: one that does not listen any more takes no later visitor's time.
"""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ceapp.app import fill_work
from ceapp.app.demo.photos import opening
from ceapp.app.jobs import JobRunner
from ceapp.app.message import Message
from ceapp.app.preferences import Preferences
from ceapp.app.session import SessionController
from ceapp.core.demo_config import DemoConfig
from ceapp.core.errors import CeappError, WorkError
from ceapp.engine.api import FillResult

# The quick fill begins so late that a good one which is in time is not slowed down, and so early
# that it is there when the deadline passes.
_QUICK_FROM = 0.5
_PATIENCE_S = 8.0
"""How long a fill may take beyond its deadline, or a photo to open, before it is given up."""


class Visit(QObject):
    """A photo that is painted on and filled, within a deadline.

    Parameters
    ----------
    config : DemoConfig
    preferences : Preferences

    Attributes
    ----------
    session : SessionController
    path : Path or None
        Of the photo that was asked for.
    wait_s : float
        How long the last fill took, seconds.
    quick : bool
        Whether the last fill was a quick one.
    """

    opened = Signal()
    filled = Signal()
    """A fill is in the photo."""
    kept = Signal(int)
    """The result lies in the folder, under this number."""
    failed = Signal(object)
    """A `CeappError`: nothing came of what was asked for."""
    missed = Signal(object)
    """A `CeappError`: the good fill failed, a quick one is on its way."""

    def __init__(
        self, config: DemoConfig, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._config = config
        self.session = SessionController(preferences, self)
        self.session.mode, self.session.model = config.mode, config.model  # type: ignore[assignment]
        self.path: Path | None = None
        self.wait_s = 0.0
        self.quick = False
        self._began = 0.0
        self._filling = False
        self._number = 0
        self._asked: fill_work.Asked | None = None
        self._result: FillResult | None = None
        self._spare = JobRunner("ceapp-quick", self)
        self._spare.succeeded.connect(self._take_quick)
        self._spare.failed.connect(self._fail)
        self._start_quick = self._timer(self._fill_quickly)
        self._deadline = self._timer(self._give_up_good)
        self._patience = self._timer(self._give_up)
        self.session.document_changed.connect(self._note_opened)
        self.session.variations_changed.connect(self._take_good)
        self.session.told.connect(self._hear)
        self.session.models.told.connect(self._hear)
        self.session.saved.connect(self._note_kept)

    def open(self, path: Path) -> None:
        """Read a photo; `opened` or `failed` comes."""
        self.path = path
        self._patience.start(round(_PATIENCE_S * 1000))
        self.session.open_by(opening(path, self._config.side))

    def fill(self) -> bool:
        """Fill what is painted; return False, and take the paint away, if it cannot be.

        `filled` or `failed` comes, whatever the workers do.
        """
        document, settings = self.session.document, self.session.preferences.current
        if document is None:
            return False
        try:
            wish = fill_work.Wish("texture", "classic")
            self._asked = fill_work.asking(document, wish, settings)
        except CeappError:
            # Nothing, or everything, is painted.
            self.session.clear_mask()
            return False
        self._filling, self._result = True, None
        self._began = time.monotonic()
        deadline = self._config.deadline_s * 1000
        self._start_quick.start(round(deadline * _QUICK_FROM))
        self._deadline.start(round(deadline))
        self._patience.start(round(deadline + _PATIENCE_S * 1000))
        self.session.fill()
        return True

    def paint_again(self) -> None:
        """Show the photo as it was opened."""
        self.session.go_to(0)

    def keep(self, folder: Path) -> None:
        """Write the result into a folder; `kept` or `failed` comes."""
        numbers = [0]
        for path in folder.glob("ceapp-*.jpg"):
            number = path.stem.removeprefix("ceapp-")
            if number.isascii() and number.isdecimal():
                numbers.append(int(number))
        self._number = max(numbers) + 1
        self.session.save(folder / f"ceapp-{self._number:04}.jpg")

    def close(self) -> bool:
        """End everything; return whether all workers have ended."""
        self._end_fill()
        self._patience.stop()
        # Nobody waits at a booth; a save alone is waited for.
        ended = [self.session.close(0), self._spare.close(0)]
        self._asked = self._result = None
        self.session.document = self.session.display = None
        return all(ended)

    def _timer(self, then: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(then)
        return timer

    @Slot()
    def _note_opened(self) -> None:
        self._patience.stop()
        self.opened.emit()

    @Slot()
    def _take_good(self) -> None:
        """Take the fill that the session has put into the photo."""
        if self._filling and self.session.variations:
            self._end(quick=False)

    @Slot()
    def _fill_quickly(self) -> None:
        """Begin the quick fill, if it has not begun."""
        self._start_quick.stop()
        if self._asked is not None and not self._spare.busy and self._result is None:
            self._spare.start(fill_work.filling_quickly(self._asked))

    @Slot()
    def _give_up_good(self) -> None:
        """Take the quick fill: the deadline has passed, or no good one will come."""
        self._deadline.stop()
        self.session.cancel()
        if self._result is not None:
            self._put_in(self._result)
        else:
            self._fill_quickly()

    @Slot(object)
    def _take_quick(self, result: FillResult) -> None:
        self._result = result
        if self._filling and not self._deadline.isActive():
            self._put_in(result)

    def _put_in(self, result: FillResult) -> None:
        self.session.put_in(result.patches)
        self._end(quick=True)

    def _end(self, quick: bool) -> None:
        self._end_fill()
        self.wait_s, self.quick = time.monotonic() - self._began, quick
        self.filled.emit()

    def _end_fill(self) -> None:
        self._filling = False
        for timer in (self._start_quick, self._deadline, self._patience):
            timer.stop()
        self._spare.cancel()

    @Slot()
    def _note_kept(self) -> None:
        self.kept.emit(self._number)

    @Slot(object)
    def _hear(self, said: Message) -> None:
        """Look for failures in what the session tells."""
        if said.kind != "error":
            return
        error = WorkError(said.text, said.hint)
        if self._filling:
            self.missed.emit(error)
            self._give_up_good()
        else:
            self._fail(error)

    @Slot()
    def _give_up(self) -> None:
        self.session.cancel()
        self._fail(WorkError("It took too long, and was given up"))

    @Slot(object)
    def _fail(self, error: CeappError) -> None:
        """Pass on that nothing comes of it; a quick fill that fails too early may yet be late."""
        if self._filling and self._deadline.isActive():
            self.missed.emit(error)
            return
        self._end_fill()
        self.failed.emit(error)
