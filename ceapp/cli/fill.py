"""`ceapp fill`: fill the masked places of one photo."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ceapp.cli.options import add_fill_options, options_in, positive, tell_terms
from ceapp.cli.stages import Stages
from ceapp.core.errors import InputError

if TYPE_CHECKING:
    from ceapp.core.photo import Photo
    from ceapp.engine.api import Method, Variation


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
    add_fill_options(parser)
    parser.add_argument(
        "--exclude", type=Path, metavar="MASK", help="a mask of pixels that must not be copied from"
    )
    parser.add_argument(
        "--variations",
        type=positive,
        default=1,
        metavar="N",
        help="so many different fills, as OUT-1, OUT-2; fewer where they would look alike",
    )
    parser.add_argument(
        "--stages", type=Path, metavar="DIR", help="write a picture of each stage into this folder"
    )
    parser.add_argument(
        "--doubt",
        type=Path,
        metavar="MAP",
        help="write a grey PNG: the brighter, the less sure a network is of what it drew there",
    )
    parser.add_argument(
        "--recipe",
        action="store_true",
        help="write beside the result all that `ceapp replay` needs to make it again",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Fill as asked and say what did it."""
    from tqdm import tqdm

    from ceapp.core.cancel import CancelToken, silent
    from ceapp.core.losses import losses
    from ceapp.core.mask import read_mask, write_mask
    from ceapp.engine.doubt import doubt_map
    from ceapp.engine.pipeline import fill
    from ceapp.engine.recipes import Fill, read_source, request_for

    outs = _outs(args)
    source, options = read_source(args.photo), options_in(args)
    photo = source.photo
    size = (photo.height, photo.width)
    mask = read_mask(args.mask, size)
    exclude = None if args.exclude is None else read_mask(args.exclude, size)
    request = request_for(photo, mask, options, exclude, args.variations)
    stages = Stages(args.stages)
    # A bar where someone sees it, and only for work that takes a while.
    with tqdm(total=100, unit="%", disable=None, delay=2, leave=False) as bar:

        def progress(fraction: float) -> None:
            bar.update(100 * fraction - bar.n)

        result = fill(request, progress, CancelToken(), stages.show)
    if args.doubt is not None:
        # Before the result: where it cannot be written, there is to be none.
        write_mask(doubt_map(request, result.variations[0], silent, CancelToken()), args.doubt)
    if args.recipe:
        Fill(source, options, mask, result, exclude).write(outs[0])
    else:
        _write(photo, result.variations, outs, note=options.note)
    for variation, out in zip(result.variations, outs, strict=False):
        told = ", ".join(dict.fromkeys(_told(method) for method in variation.methods))
        print("; ".join(part for part in (f"{out}: filled by {told}", result.device) if part))
    for note in (*photo.traits.notes, *result.notes, *losses(photo, outs[0])):
        print(f"ceapp: {note}", file=sys.stderr)
    tell_terms(method for variation in result.variations for method in variation.methods)
    return 0


def _told(method: "Method") -> str:
    """Return how a hole was filled, in a few words."""
    return f"{method.model} ({method.mode})"


def _write(
    photo: "Photo", variations: "Sequence[Variation]", outs: list[Path], *, note: bool
) -> None:
    """Write a photo for each variation, or none."""
    from ceapp.core.photo_file import with_note, write_photo
    from ceapp.engine.blending import paste

    written: list[Path] = []
    try:
        for variation, out in zip(variations, outs, strict=False):
            traits = with_note(photo.traits, out) if note and variation.drawn else photo.traits
            write_photo(paste(photo.pixels, variation.patches), traits, out)
            written.append(out)
    except BaseException:
        for out in written:
            out.unlink()
        raise


def _outs(args: argparse.Namespace) -> list[Path]:
    """Return where the variations go; refuse what cannot be, before any work is done for it."""
    from ceapp.core.photo_file import format_of

    out: Path = args.out
    format_of(out)
    numbers = range(1, args.variations + 1)
    outs = [out] if args.variations == 1 else [out.with_stem(f"{out.stem}-{n}") for n in numbers]
    taken = {args.mask.resolve()} | ({args.exclude.resolve()} if args.exclude else set())
    if any(out.resolve() in taken for out in outs):
        raise InputError("--out names the mask", "Choose another file for the result")
    if args.doubt is not None:
        if args.doubt.suffix.lower() != ".png":
            raise InputError(f"{args.doubt.name} is no name of a PNG", "Maps are written as PNG")
        if args.doubt.resolve() in taken | {args.photo.resolve(), *(o.resolve() for o in outs)}:
            raise InputError("--doubt names another file of this fill", "Choose another name")
        if not args.doubt.parent.is_dir():
            raise InputError(f"There is no folder {args.doubt.parent}", "Choose one that exists")
    if args.variations > 1 and any(out.resolve() == args.photo.resolve() for out in outs):
        raise InputError("A variation would replace the photo", "Choose another name for --out")
    if args.recipe and (args.variations > 1 or out.resolve() == args.photo.resolve()):
        raise InputError(
            "A recipe makes one result from the photo as it was",
            "Leave --variations out, and choose another name for --out",
        )
    if not out.parent.is_dir():
        raise InputError(f"There is no folder {out.parent}", "Choose one that exists")
    return outs
