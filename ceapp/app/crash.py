"""Where unexpected errors go: into the log, never in front of a person.

Every exception that nobody caught, in any thread, every Qt message and the stack of a hard crash
is written beside the log; the window is told that something happened, in one sentence.
"""

import contextlib
import faulthandler
import logging
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from ceapp.core.log import close_log, open_log

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Write a message of Qt into the log."""
    _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s", text)


class CrashGuard(QObject):
    """Hooks that catch what nobody else caught, from `install` to `remove`.

    Parameters
    ----------
    log_file : Path
        The log; a hard crash leaves its stack in the file of that name with suffix `.crash`.
    """

    unexpected = Signal(object)
    """An error that nobody caught reached a hook, from any thread: the exception."""

    def __init__(self, log_file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log_file = log_file
        self._handler: logging.Handler | None = None
        self._crash_file: IO[str] | None = None

    def install(self) -> None:
        """Open the log and take over the hooks; a folder that cannot be written costs the log."""
        self._handler = open_log(self._log_file)
        # Nowhere to write: the program is worth more than its log.
        with contextlib.suppress(OSError):
            self._crash_file = self._log_file.with_suffix(".crash").open("a", encoding="utf-8")
            faulthandler.enable(self._crash_file)
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread
        qInstallMessageHandler(log_qt_message)

    def remove(self) -> None:
        """Give the hooks back and close the files."""
        qInstallMessageHandler(None)
        threading.excepthook = threading.__excepthook__
        sys.excepthook = sys.__excepthook__
        if self._crash_file is not None:
            faulthandler.disable()
            self._crash_file.close()
            self._crash_file = None
        if self._handler is not None:
            close_log(self._handler)
            self._handler = None

    def _caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("an error that nobody caught", exc_info=(kind, error, trace))
        if sys.stderr is not None:
            # One line for the terminal; a windowed build has none.
            sys.stderr.write(f"ceapp: {kind.__name__}: {error} (see {self._log_file})\n")
        self.unexpected.emit(error)

    def _caught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            self._caught(args.exc_type, args.exc_value, args.exc_traceback)
