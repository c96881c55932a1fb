"""`ceapp bench start`, `paint` and `memory`: how quick and how large the window is, measured."""

import json
import os
import sys
from collections.abc import Callable
from typing import Any

from ceapp.ui.app import make_app
from ceapp.ui.bench_memory import measure_memory
from ceapp.ui.bench_paint import measure_paint
from ceapp.ui.bench_start import measure_start


def run(which: str, as_json: bool) -> int:
    """Measure `start`, `paint` or `memory`, write the figures to stdout; return the exit status.

    Where there is no screen, Qt draws into memory.
    """
    if sys.platform == "linux" and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    measured: dict[str, Callable[[], dict[str, Any]]] = {
        "start": measure_start,
        "paint": lambda: measure_paint(make_app()),
        "memory": lambda: measure_memory(make_app()),
    }
    figures = measured[which]()
    sys.stdout.write(json.dumps(figures) if as_json else "\n".join(_lines(figures)))
    sys.stdout.write("\n")
    return 0


def _lines(figures: dict[str, Any], path: tuple[str, ...] = ()) -> list[str]:
    """Return one line for each figure, with its place in the tree before it."""
    lines = []
    for name, value in figures.items():
        place = (*path, name)
        if isinstance(value, dict):
            lines += _lines(value, place)
        else:
            lines.append(f"{' '.join(place):32} {value}")
    return lines
