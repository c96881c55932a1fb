"""What a person sees when something goes wrong: one line, and the exit status that fits it."""

import logging
import os
import sys
from collections.abc import Callable

from ceapp.core import paths
from ceapp.core.errors import Cancelled, CeappError, foreseen
from ceapp.core.log import close_log, open_log

_log = logging.getLogger(__name__)


def guarded(work: Callable[[], int]) -> int:
    """Run `work` and return its exit status; what it raises becomes a line on stderr and a status.

    0 done, 1 the work failed, 2 wrong input or usage, 130 interrupted.
    """
    try:
        return work()
    except CeappError as error:
        return _say(error)
    except KeyboardInterrupt:
        return _say(Cancelled())
    except BrokenPipeError:
        # Whoever read our output has gone. Python would complain once more when it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:  # noqa: BLE001 - the last resort: no traceback reaches a person
        told = foreseen(error)
        return _say(told or CeappError("Something went wrong that should not have", _logged()))


def _say(error: CeappError) -> int:
    print(f"ceapp: {error}", file=sys.stderr)
    return error.exit_code


def _logged() -> str:
    """Write the exception at hand into the log; return where to find it."""
    handler = open_log()
    try:
        _log.critical("an error that nobody caught: %s", sys.argv, exc_info=True)
    finally:
        close_log(handler)
    if isinstance(handler, logging.NullHandler):
        return f"The log {paths.log_file()} cannot be written either"
    return f"The details are in {paths.log_file()}"
