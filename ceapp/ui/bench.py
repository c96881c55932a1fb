"""`ceapp bench start` and `ceapp bench paint`: how quick the window is, measured."""

import json
import os
import sys
from typing import Any

from ceapp.ui.app import make_app
from ceapp.ui.bench_paint import measure_paint
from ceapp.ui.bench_start import measure_start


def run(which: str, as_json: bool) -> int:
    """Measure `start` or `paint`, write the figures to stdout, and return the exit status.

    Where there is no screen, Qt draws into memory.
    """
    if sys.platform == "linux" and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    figures = measure_start() if which == "start" else measure_paint(make_app())
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
