"""What several verbs ask in the same words: how a hole is to be filled."""

import argparse
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ceapp.core.recipe import Options
    from ceapp.engine.api import Method


def add_fill_options(parser: argparse.ArgumentParser) -> None:
    """Add mode, model, device, seed, the width by which holes grow, and the note in the file."""
    parser.add_argument(
        "--mode",
        choices=("auto", "structure", "texture", "smooth"),
        default="auto",
        help="by a network, from the photo's own pixels, by colours that flow in; auto chooses",
    )
    parser.add_argument(
        "--model", default="auto", metavar="NAME", help="auto, classic, or one of `ceapp models`"
    )
    parser.add_argument(
        "--grow", type=not_negative, default=0, metavar="PX", help="widen the holes first"
    )
    parser.add_argument("--device", choices=("auto", "cpu", "cuda", "mps"), default="auto")
    parser.add_argument(
        "--seed", type=not_negative, default=0, metavar="N", help="same seed, same result"
    )
    parser.add_argument(
        "--no-note",
        action="store_true",
        help="leave the XMP data as they are where a network drew a part of the photo",
    )


def options_in(args: argparse.Namespace) -> "Options":
    """Return what the person wishes."""
    from ceapp.core.recipe import Options

    return Options(args.mode, args.model, args.grow, args.seed, args.device, note=not args.no_note)


def tell_terms(methods: "Iterable[Method]") -> None:
    """Say on stderr which of the models that took part are for research only."""
    from ceapp.engine.models import for_research

    for name in for_research(method.model for method in methods):
        more = f"`ceapp models show {name}` tells why, --model classic fills without any"
        print(f"ceapp: The fills of {name} are for research only; {more}", file=sys.stderr)


def not_negative(text: str) -> int:
    """Return the number in `text`."""
    number = int(text) if text.isdecimal() else -1
    if number < 0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 0 up")
    return number


def positive(text: str) -> int:
    """Return the number in `text`."""
    number = not_negative(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 up")
    return number
