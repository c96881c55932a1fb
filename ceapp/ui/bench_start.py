"""From the start of the process to the window, the photo in it, ready to fill, and filled."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from ceapp.core.errors import WorkError
from ceapp.core.paths import resource
from ceapp.ui.app import REPORT, SAMPLE

_RUNS = 5
_TIMEOUT_S = 120


def measure_start(runs: int = _RUNS) -> dict[str, float | int]:
    """Start the program several times and return medians in ms.

    Returns
    -------
    dict
        `shown_ms`: the window was painted; `photo_ms`: the bundled photo is in it; `ready_ms`:
        torch is there too, after the pause for the hands' rest; `filled_ms`: a first hole of 100
        px is filled. `runs`: how many starts. The first start warms the disk cache and counts only
        if it is the only one.
    """
    took = [_start_once() for _ in range(runs + 1 if runs > 1 else 1)][-runs:]
    figures: dict[str, float | int] = {
        f"{name}_ms": round(statistics.median(one[name] for one in took) * 1000, 1)
        for name in took[0]
    }
    return {**figures, "runs": len(took)}


def _environment() -> dict[str, str]:
    """Return what a start gets of the surroundings: it may keep what Python compiles, as usual."""
    kept = dict(os.environ)
    # Without compiled modules each start compiles them all, which is a fifth of its time.
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    return kept


def _start_once() -> dict[str, float]:
    """Return when what was reached, seconds after the start of the process."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ceapp"]
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "stamps.json"
        # One clock serves both: it counts from the start of the computer.
        began = time.monotonic()
        done = subprocess.run(
            [*program, str(resource(SAMPLE))],
            env=_environment() | {REPORT: str(report)},
            timeout=_TIMEOUT_S,
            check=False,
        )
        if done.returncode or not report.exists():
            raise WorkError("The window did not start", "Start ceapp and see what it says")
        stamps: dict[str, float] = json.loads(report.read_text(encoding="utf-8"))
    return {name: stamp - began for name, stamp in stamps.items()}
