"""`ceapp selftest`: whether every part of an installed program works.

Each check does for real, on bundled photos and in a folder of its own, what a person would do. A
part of the program that can be packed wrongly has a check here.
"""

import json
import logging
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from ceapp.core.errors import CeappError
from ceapp.core.log import close_log, open_log
from ceapp.core.paths import away_from_home, log_file
from ceapp.ui.app import make_app
from ceapp.ui.selftest import bundled, fills, training, windows

_log = logging.getLogger(__name__)
CHECKS: dict[str, Callable[[Path], str]] = {
    "icons": bundled.draws_every_icon,
    "translations": bundled.loads_every_translation,
    "licences": bundled.names_every_licence,
    "main job": windows.does_the_main_job,
    "windows": windows.opens_every_window,
    "models": fills.fills_with_every_model,
    "batch": fills.fills_a_batch_that_replays,
    "face masks": fills.finds_a_face_mask,
    "formats": bundled.writes_every_format,
    "training": training.trains_three_steps,
    "helper": training.calls_itself,
    "demo": windows.makes_a_visit,
}


def run(as_json: bool) -> int:
    """Make every check, write what came of it to stdout, and return the exit status."""
    app = make_app()
    handler = open_log()
    checks: list[dict[str, object]] = []
    with (
        tempfile.TemporaryDirectory(prefix="ceapp-selftest-") as folder,
        away_from_home(Path(folder) / "home"),
    ):
        for name, check in CHECKS.items():
            began = time.monotonic()
            told, passed = _made(check, Path(folder))
            seconds = round(time.monotonic() - began, 2)
            checks.append({"name": name, "passed": passed, "seconds": seconds, "told": told})
            if not as_json:
                sys.stdout.write(f"{'ok  ' if passed else 'FAIL'} {name}: {told} ({seconds} s)\n")
                sys.stdout.flush()
    close_log(handler)
    app.processEvents()
    passed = all(check["passed"] for check in checks)
    if as_json:
        sys.stdout.write(json.dumps({"passed": passed, "checks": checks}) + "\n")
    elif not passed:
        sys.stdout.write(f"What went wrong is written in {log_file()}\n")
    return 0 if passed else 1


def _made(check: Callable[[Path], str], folder: Path) -> tuple[str, bool]:
    """Return what a check tells, and whether it passed."""
    try:
        return check(folder), True
    except CeappError as error:
        return str(error), False
    except Exception as error:  # noqa: BLE001 - whatever breaks is what this is here to find
        _log.exception("the self-test found a part that does not work")
        return f"{type(error).__name__}: {error}", False
