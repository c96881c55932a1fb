"""`ceapp bench`: how fast the program is on this machine; one part of it per module."""

import argparse
from collections.abc import Callable
from functools import partial

from ceapp.cli import bench_fill, bench_train

WINDOW_PARTS = {
    "start": "from process start to the window shown, and to ready to fill",
    "paint": "from a mouse event to the brush dab on the canvas",
    "memory": "what a long session takes beside what it says that undo takes",
}


def add_parser(
    verbs: "argparse._SubParsersAction[argparse.ArgumentParser]",
    in_window: Callable[[str, bool], int] | None,
) -> None:
    """Add the verb to the command line; the window's parts only where there is one to measure."""
    parser = verbs.add_parser("bench", help="measure the program on this machine")
    parts = parser.add_subparsers(title="parts", metavar="PART", required=True)
    bench_fill.add_parser(parts)
    bench_train.add_parser(parts)
    if in_window is None:
        return
    for name, text in WINDOW_PARTS.items():
        part = parts.add_parser(name, help=text)
        part.add_argument("--json", action="store_true", help="JSON alone on stdout")
        part.set_defaults(run=partial(_run_window_part, in_window, name))


def _run_window_part(
    in_window: Callable[[str, bool], int], name: str, args: argparse.Namespace
) -> int:
    return in_window(name, args.json)
