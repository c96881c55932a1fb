"""A batch in the window: its rows, and what a person does with them. Knows no widget."""

import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ceapp.app.batch_job import Row, Wanted, filling_all
from ceapp.app.jobs import JobRunner
from ceapp.app.preferences import Preferences
from ceapp.app.telling import short
from ceapp.core.errors import CeappError
from ceapp.core.folder import photos_in
from ceapp.engine.batch.reins import Reins

if TYPE_CHECKING:
    from ceapp.engine.batch.news import News

Standing = Literal["idle", "running", "pausing", "paused", "stopping"]


class BatchWork(QObject):
    """The rows of a batch, and what is done with them.

    Parameters
    ----------
    preferences : Preferences
        Device, precision, threads and the quality of new JPEGs.

    Attributes
    ----------
    rows : list of Row
    standing : Standing
    """

    rows_changed = Signal()
    """There are other rows."""
    row_changed = Signal(int)
    """A row stands otherwise now."""
    standing_changed = Signal()
    filled = Signal(object)
    """A photo was filled in this run: the `Method` of each hole."""
    failed = Signal(object)
    """A `CeappError` that ended the batch or kept it from beginning."""

    # From the worker: which run, and its news.
    _heard = Signal(object, object)

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.rows: list[Row] = []
        self.standing: Standing = "idle"
        self._jobs = JobRunner("ceapp-batch", self)
        self._jobs.succeeded.connect(self._end)
        self._jobs.failed.connect(self._fail)
        self._jobs.cancelled.connect(self._end)
        self._heard.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._running: list[Row] = []
        self._reins: Reins | None = None
        self._wanted: Wanted | None = None
        self._began = 0.0

    # --- what a person does ------------------------------------------------------------------

    def add(self, paths: Sequence[Path]) -> None:
        """Add photos; of a folder those that it holds. What is there already is not added again."""
        known = {row.photo for row in self.rows}
        for path in paths:
            found = [path]
            if path.is_dir():
                found = [p for p in photos_in(path) if not p.stem.endswith(".mask")]
            new = [p.absolute() for p in found if p.absolute() not in known]
            self.rows += [Row(photo) for photo in new]
            known.update(new)
        self.rows_changed.emit()

    def remove(self, rows: Sequence[Row]) -> None:
        """Take rows off the list, while nothing runs."""
        if self.standing == "idle":
            self.rows = [row for row in self.rows if row not in rows]
            self.rows_changed.emit()

    def start(self, wanted: Wanted) -> None:
        """Fill every photo; what is done already and the same is found out and kept."""
        self._start(self.rows, wanted)

    def redo(self, rows: Sequence[Row], mode: str, wanted: Wanted) -> None:
        """Fill photos once more in another mode: now, or after those that are being filled."""
        self._wanted = self._wanted or wanted
        for row in rows:
            if row not in self._running or row.ended:
                row.again, row.state, row.told, row.hint = mode, "waiting", "", ""
                self._tell(row)
        if self.standing == "idle":
            self._wanted = wanted
            self._go_on_with_redone()

    def pause(self) -> None:
        """Begin no other photo."""
        if self._reins is not None and self.standing == "running":
            self._reins.pause()
            self._stand("pausing" if self._is_working() else "paused")

    def go_on(self) -> None:
        """End a pause."""
        if self._reins is not None and self.standing in ("pausing", "paused"):
            self._reins.go_on()
            self._stand("running")

    def skip(self, rows: Sequence[Row]) -> None:
        """Leave photos out, even those that are being filled."""
        for row in rows:
            if self._reins is not None and row in self._running and not row.ended:
                self._reins.skip(self._running.index(row))
                if row.state == "waiting":
                    row.state = "skipped"
                    self._tell(row)

    def stop(self) -> None:
        """Stop; what is done stays, and `start` goes on with the rest."""
        if self._reins is not None:
            self._reins.cancel()
            self._stand("stopping")

    def close(self, patience: float | None = None) -> bool:
        """Stop and wait for the thread to end, for so many seconds at most."""
        if self._reins is not None:
            self._reins.cancel()
        return self._jobs.close(patience)

    # --- how it stands -----------------------------------------------------------------------

    @property
    def share(self) -> float:
        """How much of the present run is done, 0.0 to 1.0."""
        rows = self._running
        return sum(1.0 if r.ended else r.share for r in rows) / len(rows) if rows else 0.0

    @property
    def seconds_left(self) -> float | None:
        """How long the present run may still take; None while that is not known."""
        filled = [row for row in self._running if row.state == "done"]
        left = sum(not row.ended for row in self._running)
        if len(filled) < 2 or not left:
            return None
        return (time.monotonic() - self._began) / len(filled) * left

    def _is_working(self) -> bool:
        return any(row.state in ("reading", "filling", "writing") for row in self._running)

    def _stand(self, standing: Standing) -> None:
        if standing != self.standing:
            self.standing = standing
            self.standing_changed.emit()

    def _tell(self, row: Row) -> None:
        if row in self.rows:
            self.row_changed.emit(self.rows.index(row))

    # --- the job -----------------------------------------------------------------------------

    def _start(self, rows: Sequence[Row], wanted: Wanted) -> None:
        if self.standing != "idle" or not rows:
            return
        self._wanted, self._running = wanted, list(rows)
        for row in rows:
            row.state, row.share, row.told, row.hint = "waiting", 0.0, "", ""
            self._tell(row)
        self._reins, self._began = Reins(len(rows)), time.monotonic()
        told = partial(self._heard.emit, self._reins)
        self._stand("running")
        settings = self._preferences.current
        self._jobs.start(filling_all(rows, wanted, settings, self._reins, told))

    @Slot(object, object)
    def _take(self, reins: Reins, news: "News") -> None:
        """Take over what became of a photo, in the GUI thread."""
        if reins is not self._reins:
            return
        row = self._running[news.index]
        row.state, row.share = news.state, news.share
        if news.error is not None:
            row.told, row.hint = news.error.message, news.error.hint
        if news.state in ("done", "kept") and self._wanted is not None:
            from ceapp.engine.batch.plan import result_path

            row.out, row.again = result_path(row.photo, self._wanted.out), ""
            row.told, row.hint = short(news.methods), " ".join(news.notes)
            self.filled.emit(news.methods)
        if self.standing == "pausing" and not self._is_working():
            self._stand("paused")
        self._tell(row)

    @Slot()
    @Slot(object)
    def _end(self, result: object = None) -> None:
        stopped = self._reins is not None and self._reins.whole.cancelled
        for row in self._running:
            if not row.ended:
                row.state, row.share = "waiting", 0.0
                self._tell(row)
        self._reins, self._running = None, []
        self._stand("idle")
        if not stopped:
            self._go_on_with_redone()

    @Slot(object)
    def _fail(self, error: CeappError) -> None:
        for row in self.rows:
            row.again = ""
        self._end()
        self.failed.emit(error)

    def _go_on_with_redone(self) -> None:
        rows = [row for row in self.rows if row.again and not row.ended]
        if rows and self._wanted is not None:
            self._start(rows, self._wanted)
