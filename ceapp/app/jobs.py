"""One background job at a time, told to the window by signals that fire in the GUI thread.

Knows neither photos nor widgets. A job is a plain callable, so tests can call it with no Qt.
"""

import logging
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.errors import Cancelled, CeappError, WorkError, foreseen
from ceapp.core.paths import log_file

Work = Callable[[Progress, CancelToken], Any]
"""What a job does: reports its progress, checks its token, returns a value or raises."""
Then = Callable[[Any], object]
"""What is done with a job's result, in the GUI thread."""

_log = logging.getLogger(__name__)
# More than a screen can show would only fill the event queue.
_PROGRESS_SECONDS = 1 / 30


class JobRunner(QObject):
    """Runs one piece of work in a worker thread; lives in the GUI thread, and so do its signals.

    `cancel` frees the runner at once: whatever the worker still returns is dropped, and the next
    job starts as soon as the worker has come to its next `token.check()`.

    Parameters
    ----------
    name : str
        Of the worker thread.
    """

    progressed = Signal(float)
    """Share of the work that is done, 0.0 to 1.0."""
    succeeded = Signal(object)
    """What the work returned."""
    failed = Signal(object)
    """A `CeappError`; whatever else was raised is in the log."""
    cancelled = Signal()

    # From the worker: the job's token, the public signal to emit, and its value.
    _reported = Signal(object, str, object)

    def __init__(self, name: str = "ceapp-job", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._token: CancelToken | None = None
        self._then: list[Then] = []
        # A job that was given up may still run when the next one waits behind it.
        self._submitted: list[Future[None]] = []
        self._reported.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a job is running that nobody cancelled."""
        return self._token is not None

    def start(self, work: Work, then: Then | None = None) -> None:
        """Run `work` in the worker thread.

        Parameters
        ----------
        work : callable
        then : callable, optional
            Gets its result after `succeeded` was told; not called if it fails or is cancelled.

        Raises
        ------
        RuntimeError
            If a job is running: the caller asks `busy` first.
        """
        if self.busy:
            raise RuntimeError("one job at a time")
        token = CancelToken()
        self._token, self._then = token, [] if then is None else [then]
        self._submitted = [job for job in self._submitted if not job.done()]
        self._submitted.append(self._executor.submit(self._perform, work, token))

    def also(self, then: Then) -> None:
        """Let one more get the result of the job that is running."""
        self._then.append(then)

    def cancel(self) -> None:
        """Ask the job to stop and forget it; `cancelled` is emitted before this returns."""
        if self._token is None:
            return
        self._token.cancel()
        self._token, self._then = None, []
        self.cancelled.emit()

    def close(self, patience: float | None = None) -> bool:
        """Stop the job without a signal and wait for the worker thread to end.

        Parameters
        ----------
        patience : float, optional
            Seconds to wait at most: a net looks at its token only between two layers.

        Returns
        -------
        bool
            Whether the thread has ended.
        """
        if self._token is not None:
            self._token.cancel()
            self._token, self._then = None, []
        running = [job for job in self._submitted if not job.cancel()]
        ended = not wait_for(running, patience).not_done
        self._executor.shutdown(wait=ended)
        return ended

    def _perform(self, work: Work, token: CancelToken) -> None:
        """Run in the worker thread; every way out is reported."""
        try:
            result = work(self._progress_of(token), token)
        except Cancelled:
            self._reported.emit(token, "cancelled", None)
        except CeappError as error:
            self._reported.emit(token, "failed", error)
        except Exception as error:  # noqa: BLE001 - no job may end the worker in silence
            _log.exception("a job failed")
            told = foreseen(error) or WorkError(
                "This did not work, for a reason nobody foresaw", "See {log}", log=log_file()
            )
            self._reported.emit(token, "failed", told)
        else:
            self._reported.emit(token, "succeeded", result)

    def _progress_of(self, token: CancelToken) -> Progress:
        last = 0.0

        def progress(fraction: float) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= _PROGRESS_SECONDS:
                last = now
                self._reported.emit(token, "progressed", fraction)

        return progress

    @Slot(object, str, object)
    def _receive(self, token: CancelToken, outcome: str, value: object) -> None:
        """Pass on, in the GUI thread, what the worker reported, unless its job was given up."""
        if token is not self._token:
            return
        if outcome == "progressed":
            self.progressed.emit(value)
            return
        # Who hears of the end may start the next job.
        then, self._token, self._then = self._then, None, []
        if outcome == "succeeded":
            self.succeeded.emit(value)
            for do in then:
                do(value)
        elif outcome == "failed":
            self.failed.emit(value)
        else:
            self.cancelled.emit()
