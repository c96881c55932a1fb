"""The one entry: a verb goes to the command line, everything else opens the window."""

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ceapp.cli.guard import guarded
from ceapp.cli.main import VERBS
from ceapp.cli.main import main as run_command
from ceapp.core.errors import WorkError
from ceapp.core.samples import is_sample

if TYPE_CHECKING:
    from ceapp.core.demo_config import DemoConfig


def main(argv: list[str] | None = None) -> int:
    """Start ceapp and return its exit status.

    Parameters
    ----------
    argv : list of str, optional
        Without the program's name; by default those that the process was started with.
    """
    argv = sys.argv[1:] if argv is None else argv
    # Before anything imports torch: its threads would spin while they wait for one another. A batch
    # takes a third less processor time without that, and where others use the cores as well, a
    # thread that spins holds up the one that it waits for.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    if getattr(sys, "frozen", False):
        # A helper process of a packaged program starts here too, and must become that helper.
        from multiprocessing import freeze_support

        freeze_support()
    # A first word that is no verb and no option is a photo; what is after it, a mistake.
    if argv[1:] or (argv and (argv[0] in VERBS or argv[0].startswith("-"))):
        return run_command(argv, _in_window, _in_demo)
    return _open_window(argv[0] if argv else None)


def has_display() -> bool:
    """Whether a window can be opened; only Linux can tell before trying."""
    if not sys.platform.startswith("linux"):
        return True
    if any(os.environ.get(name) for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        return True
    return bool(os.environ.get("DISPLAY")) and _x_answers()


def _x_answers() -> bool:
    """Whether the X server that DISPLAY names is there: Qt ends the process where it is not."""
    import ctypes

    try:
        x = ctypes.CDLL("libX11.so.6")
    except OSError:
        # Qt will say what is missing.
        return True
    x.XOpenDisplay.restype = ctypes.c_void_p
    connection = x.XOpenDisplay(None)
    if connection is None:
        return False
    x.XCloseDisplay(ctypes.c_void_p(connection))
    return True


def _open_window(photo: str | None) -> int:
    if not has_display():
        return guarded(lambda: _without_window(photo))
    # What is made while a window opens stays until it closes: to look through it for garbage, over
    # and over, took 14 ms. `ui.startup` takes that up again.
    gc.disable()
    _prepare_qt()
    from ceapp.ui.app import run

    return run(photo)


def _without_window(photo: str | None) -> int:
    """Do without a display what can be done without one."""
    if photo is not None and not is_sample(Path(photo)):
        raise WorkError(
            f"There is no display to show {photo} on",
            "`ceapp fill PHOTO --mask MASK --out OUT` needs none",
        )
    from ceapp.cli.showcase import run

    return run()


def _in_window(verb: str, as_json: bool) -> int:
    """Do what a verb asks of the window; where there is no display, it is drawn in memory."""
    if not has_display():
        sys.stderr.write("There is no display: the window is drawn in memory\n")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _prepare_qt()
    if verb == "selftest":
        from ceapp.ui.selftest import report

        return report.run(as_json)
    from ceapp.ui import bench

    return bench.run(verb, as_json)


def _in_demo(config: "DemoConfig") -> int:
    """Run the demo for strangers."""
    if not has_display():
        raise WorkError("There is no display to show the demo on")
    _prepare_qt()
    from ceapp.ui.demo.app import run

    return run(config)


def _prepare_qt() -> None:
    """Do what has to be done before the first import of Qt."""
    if sys.platform == "win32":
        # Imported after Qt, torch >= 2.9 may not find its DLLs there (pytorch#166628).
        import torch  # noqa: F401


if __name__ == "__main__":
    sys.exit(main())
