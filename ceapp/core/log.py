"""The log file: what happened, for whoever has to find out why. Never a pixel of a photo."""

import contextlib
import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

from ceapp.core import paths

_FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"
_MAX_BYTES = 1 << 20
_OLD_FILES = 2


class _LogFile(RotatingFileHandler):
    """A log that a full disk ends in silence: what is told is told elsewhere, too."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Print no traceback of a line that could not be written."""
        if not isinstance(sys.exception(), OSError):
            super().handleError(record)


def open_log(path: Path | None = None, level: int = logging.INFO) -> logging.Handler:
    """Let everything that is logged, and Python's warnings, go to a file of at most 3 MiB.

    Works without stderr, as a program with a window has none on Windows. Where no file can be
    written the program runs on without a log.

    Parameters
    ----------
    path : Path, optional
        `core.paths.log_file()` unless given.
    level : int
        What is logged, of `logging`.

    Returns
    -------
    logging.Handler
        To be given to `close_log`.
    """
    path = path or paths.log_file()
    handler: logging.Handler
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = _LogFile(path, maxBytes=_MAX_BYTES, backupCount=_OLD_FILES, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    handler.setLevel(level)
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    logging.captureWarnings(True)
    return handler


def close_log(handler: logging.Handler) -> None:
    """Undo `open_log`."""
    logging.captureWarnings(False)
    root = logging.getLogger()
    root.removeHandler(handler)
    root.setLevel(logging.WARNING)
    with contextlib.suppress(OSError):
        handler.close()
