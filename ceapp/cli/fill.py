"""`ceapp fill`: fill the masked places of one photo."""

import argparse
import sys
from pathlib import Path

from ceapp.core.errors import InputError


def add_parser(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the verb to the command line."""
    parser = verbs.add_parser(
        "fill",
        help="fill the masked places of a photo",
        description="Fill the masked places of a photo; every other pixel stays as it is.",
    )
    parser.add_argument("photo", type=Path, metavar="PHOTO")
    parser.add_argument(
        "--mask",
        type=Path,
        required=True,
        help="a picture of the upright photo's size; 128 and more is the hole",
    )
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        help="the result, in the format of its suffix; PHOTO itself is replaced only if named here",
    )
    parser.add_argument(
        "--model", default="auto", metavar="NAME", help="auto, classic, or one of `ceapp models`"
    )
    parser.add_argument(
        "--grow", type=_not_negative, default=0, metavar="PX", help="widen the holes first"
    )
    parser.add_argument("--device", choices=("auto", "cpu", "cuda", "mps"), default="auto")
    parser.add_argument(
        "--seed", type=_not_negative, default=0, metavar="N", help="same seed, same result"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Fill as asked and say what did it."""
    from tqdm import tqdm

    from ceapp.core.cancel import CancelToken
    from ceapp.core.mask import read_mask
    from ceapp.core.photo_file import losses, read_photo, write_photo
    from ceapp.engine.blending import paste
    from ceapp.engine.grouping import make_request
    from ceapp.engine.pipeline import fill

    _check_out(args)
    photo = read_photo(args.photo)
    mask = read_mask(args.mask, (photo.height, photo.width))
    request = make_request(
        photo.pixels,
        mask,
        model=args.model,
        device=args.device,
        grow=args.grow,
        seed=args.seed,
    )
    # A bar where someone sees it, and only for work that takes a while.
    with tqdm(total=100, unit="%", disable=None, delay=2, leave=False) as bar:

        def progress(fraction: float) -> None:
            bar.update(100 * fraction - bar.n)

        result = fill(request, progress, CancelToken())
    write_photo(paste(photo.pixels, result.patches), photo.traits, args.out)
    models = ", ".join(dict.fromkeys(result.models))
    print("; ".join(part for part in (f"{args.out}: filled by {models}", result.device) if part))
    for note in (*photo.traits.notes, *result.notes, *losses(photo, args.out)):
        print(f"ceapp: {note}", file=sys.stderr)
    return 0


def _check_out(args: argparse.Namespace) -> None:
    """Refuse an OUT that cannot be, before any work is done for it."""
    from ceapp.core.photo_file import format_of

    format_of(args.out)
    if args.out.resolve() == args.mask.resolve():
        raise InputError("--out names the mask", "Choose another file for the result")
    if not args.out.parent.is_dir():
        raise InputError(f"There is no folder {args.out.parent}", "Choose one that exists")


def _not_negative(text: str) -> int:
    """Return the number in `text`."""
    number = int(text) if text.isdecimal() else -1
    if number < 0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 0 up")
    return number
