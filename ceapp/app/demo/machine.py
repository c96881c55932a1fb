"""The demo as one machine: which step it is in, what leads to another, and what always leads home.

Whatever goes wrong, and whoever goes away, the next step is the loop, and nothing of the visit is
left. Knows no widget.
"""

import logging
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ceapp.app.demo.films import Films
from ceapp.app.demo.incoming import Incoming
from ceapp.app.demo.photos import Offer
from ceapp.app.demo.pin_lock import PinLock
from ceapp.app.demo.steps import BUSY, LEADS_TO, VISITED, Step
from ceapp.app.demo.visit import Visit
from ceapp.app.preferences import Preferences
from ceapp.core.demo_config import DemoConfig
from ceapp.core.errors import CeappError, SaveError
from ceapp.core.paths import tally_file
from ceapp.core.tally import Tally, read_tally

_log = logging.getLogger(__name__)


class Demo(QObject):
    """The machine. A verb that does not fit the step does nothing: strangers press everything.

    Parameters
    ----------
    config : DemoConfig
    preferences : Preferences
        Device and threads are taken from them; nothing is written to them.
    tally_path : Path, optional
        Where the crew's numbers are kept; `core.paths.tally_file()` unless given.

    Attributes
    ----------
    step : Step
    visit : Visit or None
        From the choice of a photo to another choice, or the end.
    films : Films
    incoming : Incoming
    tally : Tally
    tally_path : Path
        Its file.
    """

    step_changed = Signal(object)
    """A `Step`; whatever belonged to the one before is over."""
    visit_changed = Signal(object)
    """A `Visit` that begins, or None: what showed the one before must let go of it."""
    kept = Signal(int)
    """The result was kept under this number."""
    nothing_painted = Signal()
    """What was painted cannot be filled: nothing, or all of the photo."""
    sorry = Signal()
    """The loop is back because something went wrong."""
    left = Signal()
    """The crew ends the demo."""

    def __init__(
        self,
        config: DemoConfig,
        preferences: Preferences,
        tally_path: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.config = config
        self.step = Step.LOOP
        self.visit: Visit | None = None
        self.tally_path = tally_path or tally_file()
        self.tally: Tally = read_tally(self.tally_path)
        self.films = Films(config, preferences, self)
        self.incoming = Incoming(config.watched, config.delete_watched, self)
        self._preferences = preferences
        # Whether every worker of the visits so far has ended.
        self._all_ended = True
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(round(config.idle_s * 1000))
        self._idle.timeout.connect(self.finish)
        self._lock = PinLock(config.pin, self)

    @property
    def idle_left_s(self) -> float:
        """Seconds until everything is wiped if nobody touches the screen; 0 in the loop."""
        return max(0, self._idle.remainingTime()) / 1000

    @property
    def locked(self) -> bool:
        """Whether no PIN is taken for now."""
        return self._lock.closed

    @Slot()
    def touched(self) -> None:
        """Somebody is there: begin to count the idle time anew."""
        if self.step is not Step.LOOP and self.step not in BUSY:
            self._idle.start()

    # --- what a visitor does ---------------------------------------------------------------

    @Slot()
    def begin(self) -> None:
        """Leave the loop."""
        if self.step is Step.LOOP:
            self.tally.visits += 1
            self._go(Step.CHOOSE)

    def offers(self) -> list[Offer]:
        """Return what can be chosen, the visitors' own first, for a visitor to see."""
        return [*self.incoming.show(), *self.films.offers]

    @Slot(object)
    def choose(self, offer: Offer) -> None:
        """Open a photo."""
        if self.step is Step.CHOOSE:
            visit = Visit(self.config, self._preferences, self)
            visit.opened.connect(self._note_opened)
            visit.filled.connect(self._note_filled)
            visit.kept.connect(self._note_kept)
            visit.failed.connect(self.fail)
            visit.missed.connect(self._note_missed)
            visit.session.lifted.connect(self._fill)
            self.visit = visit
            self.visit_changed.emit(visit)
            self._go(Step.OPENING)
            visit.open(offer.path)

    @Slot()
    def again(self) -> None:
        """Paint on the same photo, as it was opened."""
        # While the result is being kept, nothing may change.
        if self.step is Step.RESULT and self.visit is not None and self.visit.session.can_edit:
            self.visit.paint_again()
            self._go(Step.PAINT)

    @Slot()
    def more(self) -> None:
        """Paint on what has come of it."""
        if self.step is Step.RESULT:
            self._go(Step.PAINT)

    @Slot()
    def another(self) -> None:
        """Choose another photo."""
        if self.step in (Step.PAINT, Step.RESULT):
            self._go(Step.CHOOSE)

    @Slot()
    def keep(self) -> None:
        """Keep the result for the visitor."""
        if self.step is Step.RESULT and self.visit is not None and self.config.keep is not None:
            self.visit.keep(self.config.keep)

    @Slot()
    def finish(self) -> None:
        """Wipe everything; the loop begins again."""
        if self.step is not Step.LOOP:
            self._go(Step.LOOP)

    # --- what the crew does ----------------------------------------------------------------

    @Slot()
    def ask_crew(self) -> None:
        """Ask for the PIN; a visit ends with it."""
        if self.step not in (Step.PIN, Step.CREW):
            self._go(Step.PIN)

    def enter(self, pin: str) -> bool:
        """Let the crew in if the PIN is right."""
        right = self.step is Step.PIN and self._lock.opens(pin)
        if right:
            self._go(Step.CREW)
        return right

    @Slot()
    def count_anew(self) -> None:
        """Set the crew's numbers to zero."""
        if self.step is Step.CREW:
            self.tally = Tally()
            self._save_tally()
            self.step_changed.emit(Step.CREW)

    @Slot()
    def leave(self) -> None:
        """End the demo."""
        if self.step is Step.CREW:
            self.left.emit()

    # --- what happens ----------------------------------------------------------------------

    @Slot(object)
    def fail(self, error: Exception) -> None:
        """Something went wrong: note it, and go back to the loop."""
        self._count(error)
        if self.step is not Step.LOOP:
            self._go(Step.LOOP)
            self.sorry.emit()

    def close(self) -> bool:
        """End everything; return whether all workers have ended."""
        self._end_visit()
        self._save_tally()
        self._idle.stop()
        return all((self.films.close(), self.incoming.close(), self._all_ended))

    def _go(self, step: Step) -> None:
        if step not in LEADS_TO[self.step]:
            raise ValueError(f"{self.step} does not lead to {step}")
        before, self.step = self.step, step
        if step not in VISITED or step is Step.CHOOSE:
            self._end_visit()
        if step is Step.LOOP or step is Step.PIN:
            self.incoming.forget_shown()
        if step is Step.LOOP:
            self._idle.stop()
            self.films.start()
            if before in VISITED:
                self._save_tally()
        elif step in BUSY:
            # Nobody can touch anything, and it ends by itself.
            self._idle.stop()
        else:
            self._idle.start()
            self.films.rest()
        self.step_changed.emit(step)

    def _end_visit(self) -> None:
        """Let go of everything that the visitor brought and made."""
        visit, self.visit = self.visit, None
        if visit is None:
            return
        visit.disconnect(self)
        self.visit_changed.emit(None)
        self._all_ended &= visit.close()
        visit.deleteLater()

    @Slot()
    def _note_opened(self) -> None:
        if self.step is Step.OPENING:
            self._go(Step.PAINT)

    @Slot()
    def _fill(self) -> None:
        """Fill what the finger has painted that was lifted."""
        if self.step is Step.PAINT and self.visit is not None:
            if self.visit.fill():
                self._go(Step.FILLING)
            else:
                self.nothing_painted.emit()

    @Slot()
    def _note_filled(self) -> None:
        if self.step is Step.FILLING and self.visit is not None:
            self.tally.note_fill(self.visit.wait_s, self.visit.quick)
            self._go(Step.RESULT)

    @Slot(int)
    def _note_kept(self, number: int) -> None:
        self.tally.kept += 1
        self.kept.emit(number)

    @Slot(object)
    def _note_missed(self, error: CeappError) -> None:
        self._count(error)

    def _count(self, error: Exception) -> None:
        self.tally.errors += 1
        told = str(error)
        if self.visit is not None and self.visit.path is not None:
            # The name of a visitor's file may be the visitor's.
            told = told.replace(self.visit.path.name, "the photo")
        _log.error("in step %s: %s", self.step.value, told)

    def _save_tally(self) -> None:
        try:
            self.tally.save(self.tally_path)
        except (SaveError, OSError) as error:
            _log.error("the crew's numbers were not saved: %s", type(error).__name__)
