"""ceapp as a helper process of the window: how it is called, and what it says while it works."""

import contextlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import ceapp
from ceapp.core.cancel import CancelToken
from ceapp.core.errors import WorkError
from ceapp.core.words import say

_CHECK_S = 0.1


def program() -> list[str]:
    """Return the command line that this program is started with, packaged or not."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ceapp"]


def environment() -> dict[str, str]:
    """Return what a helper gets of the surroundings: the window keeps a core for itself."""
    made = surroundings() | {"PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8"}
    made.setdefault("OMP_NUM_THREADS", str(max(1, (os.cpu_count() or 2) - 1)))
    return made


def surroundings() -> dict[str, str]:
    """Return the environment in which `program` finds the same ceapp as this one."""
    made = dict(os.environ)
    if not getattr(sys, "frozen", False):
        # The same ceapp as this one, wherever the window was started.
        here = str(Path(ceapp.__file__).resolve().parent.parent)
        made["PYTHONPATH"] = os.pathsep.join(filter(None, (here, made.get("PYTHONPATH", ""))))
    return made


def step_back(pid: int) -> None:
    """Let the window come first: it must not stutter because a helper works beside it."""
    # Not before it is needed: the window opens without it.
    import psutil

    with contextlib.suppress(psutil.Error, OSError):
        lower = psutil.BELOW_NORMAL_PRIORITY_CLASS if sys.platform == "win32" else 10
        psutil.Process(pid).nice(lower)


def said(arguments: Sequence[str], token: CancelToken, *, patient: bool = False) -> Iterator[str]:
    """Run ceapp with these arguments and yield the lines that it prints, as they come.

    In a process of its own: what torch imports for a first step would hold up the window for
    seconds, and its memory would stay.

    Parameters
    ----------
    arguments : sequence of str
    token : CancelToken
        Checked ten times a second.
    patient : bool
        Nobody waits for it: it gives way to everything else that computes.

    Raises
    ------
    WorkError
        If it ends with an error; what it said of that.
    Cancelled
        If the token says so; the process is ended.
    """
    token.check()
    with tempfile.TemporaryDirectory(prefix="ceapp-") as folder:
        out, told = Path(folder) / "out", Path(folder) / "told"
        with out.open("wb") as output, told.open("wb") as errors:
            process = subprocess.Popen(
                [*program(), *arguments],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=errors,
                env=environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        try:
            if patient:
                step_back(process.pid)
            begun, ended = b"", False
            with out.open("rb") as output:
                while not ended:
                    token.check()
                    with contextlib.suppress(subprocess.TimeoutExpired):
                        process.wait(_CHECK_S)
                        ended = True
                    # After the end once more: the last line may have come since.
                    *lines, begun = (begun + output.read()).split(b"\n")
                    yield from (line.decode("utf-8", "replace").strip() for line in lines)
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()
        if process.returncode:
            raise WorkError(last_said(told.read_text("utf-8", "replace")))


def last_said(text: str) -> str:
    """Return the last line that says anything, without the program's name."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    return lines[-1].removeprefix("ceapp: ") if lines else say("It ended before it had begun")
