"""The command line: parse, call, print, exit status. Knows no window."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from ceapp import __version__
from ceapp.cli.guard import guarded
from ceapp.core.errors import InputError

if TYPE_CHECKING:
    # Brings numpy along, which the window opens without.
    from ceapp.core.demo_config import DemoConfig

VERBS = (
    "fill",
    "find-mask",
    "batch",
    "replay",
    "models",
    "train",
    "teach",
    "eval",
    "bench",
    "selftest",
)
"""A first word that is none of these is a photo."""

InWindow = Callable[[str, bool], int]
"""Does what needs the window: `start`, `paint` or `selftest`, and whether to print JSON; returns
the status."""
InDemo = Callable[["DemoConfig"], int]
"""Runs the demo; returns the status."""

_USAGE = """ceapp [PHOTO]
       ceapp --demo [--config FILE]
       ceapp VERB ...
       ceapp --version | --help"""
_DESCRIPTION = """\
Open a photo, brush over a region, and a context encoder fills it.
Without a verb it opens the window, with PHOTO if there is one."""
_EPILOG = (
    "`ceapp VERB --help` tells more. Exit status: 0 done, 1 failed, 2 wrong input, 130 stopped."
)


class _Parser(argparse.ArgumentParser):
    """A parser whose complaint is one line."""

    def error(self, message: str) -> NoReturn:
        raise InputError(message, f"See `{self.prog} --help`")


def main(argv: list[str], in_window: InWindow | None = None, in_demo: InDemo | None = None) -> int:
    """Run the command line and return its exit status.

    Parameters
    ----------
    argv : list of str
        Without the program's name.
    in_window : callable, optional
        What `bench start`, `bench paint` and `selftest` call; without it there are none.
    in_demo : callable, optional
        What `--demo` calls; without it there is no demo.
    """
    return guarded(lambda: _run(argv, in_window, in_demo))


def _run(argv: list[str], in_window: InWindow | None, in_demo: InDemo | None) -> int:
    if argv and argv[0] not in VERBS and not argv[0].startswith("-"):
        raise InputError(
            f"{argv[0]} is none of the verbs {', '.join(VERBS)}, and a photo stands alone",
            "Put a file name with blanks into quotes",
        )
    try:
        args = _parser(in_window, in_demo).parse_args(argv)
    except SystemExit as stop:
        # --help and --version have printed.
        return int(stop.code or 0)
    if in_demo is not None and (args.demo or args.config):
        return _demo(args, in_demo)
    if "run" not in args:
        raise InputError("The command line names no verb", "See `ceapp --help`")
    status: int = args.run(args)
    sys.stdout.flush()
    return status


def _demo(args: argparse.Namespace, in_demo: InDemo) -> int:
    from ceapp.core.demo_config import read_demo_config

    if "run" in args or not args.demo:
        raise InputError("--demo and --config FILE stand alone", "See docs/demo.md")
    config = read_demo_config(args.config)
    if config.pin_is_made_up:
        # Without it nobody gets out.
        print(f"ceapp: the crew's PIN is {config.pin}; `pin` in the file of --config sets another")
        sys.stdout.flush()
    return in_demo(config)


def _parser(in_window: InWindow | None, in_demo: InDemo | None) -> argparse.ArgumentParser:
    from ceapp.cli import batch, bench, evaluate, fill, find_mask, models, replay, teach, train

    parser: argparse.ArgumentParser = _Parser(
        prog="ceapp",
        usage=_USAGE,
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"ceapp {__version__}")
    if in_demo is not None:
        parser.add_argument(
            "--demo", action="store_true", help="fill the screen for a booth with strangers"
        )
        parser.add_argument(
            "--config", type=Path, metavar="FILE", help="how the demo runs: see docs/demo.md"
        )
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", prog="ceapp")
    for verb in (fill, find_mask, batch, replay, models, train, teach, evaluate):
        verb.add_parser(verbs)
    bench.add_parser(verbs, in_window)
    if in_window is not None:
        selftest = verbs.add_parser("selftest", help="see whether every part of the program works")
        selftest.add_argument("--json", action="store_true", help="JSON alone on stdout")
        selftest.set_defaults(run=lambda args: in_window("selftest", args.json))
    return parser
