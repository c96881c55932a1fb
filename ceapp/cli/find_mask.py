"""`ceapp find-mask`: the pixels of every face mask in a photo."""

import argparse
import sys
from pathlib import Path

from ceapp.core.errors import InputError


def add_parser(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the verb to the command line."""
    parser = verbs.add_parser(
        "find-mask",
        help="find the face masks in a photo",
        description="Write a mask for `ceapp fill`: white where somebody in the photo wears a face"
        " mask, all black where nobody does.",
    )
    parser.add_argument("photo", type=Path, metavar="PHOTO")
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="MASK",
        help="a grey PNG of the upright photo's size",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Find them and say how many there are."""
    from scipy import ndimage

    from ceapp.core.cancel import CancelToken, silent
    from ceapp.core.mask import write_mask
    from ceapp.core.photo_file import read_photo
    from ceapp.engine.mask_finder import find_face_masks

    out: Path = args.out
    if out.suffix.lower() != ".png":
        raise InputError(f"{out.name} is no name of a PNG", "Masks are written as PNG: MASK.png")
    if not out.parent.is_dir():
        raise InputError(f"There is no folder {out.parent}", "Choose one that exists")
    if out.resolve() == args.photo.resolve():
        raise InputError("--out names the photo", "Choose another file for the mask")
    photo = read_photo(args.photo)
    mask = find_face_masks(photo.pixels, silent, CancelToken())
    write_mask(mask, out)
    places = ndimage.label(mask)[1]
    print(f"{out}: {_told(places)}")
    for note in photo.traits.notes:
        print(f"ceapp: {note}", file=sys.stderr)
    return 0


def _told(places: int) -> str:
    if not places:
        return "no face mask was found, the mask is black"
    return "one face mask" if places == 1 else f"{places} places with face masks"
