"""`ceapp find-mask`: the pixels of every face mask in a photo, or of its date stamp."""

import argparse
import sys
from pathlib import Path

from ceapp.core.errors import InputError


def add_parser(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the verb to the command line."""
    parser = verbs.add_parser(
        "find-mask",
        help="find the face masks in a photo, or its date stamp",
        description="Write a mask for `ceapp fill`: white where somebody in the photo wears a face"
        " mask, or where the camera printed the date; all black where there is none.",
    )
    parser.add_argument("photo", type=Path, metavar="PHOTO")
    parser.add_argument(
        "--what",
        choices=("face-masks", "date-stamp"),
        default="face-masks",
        help="what to find (face-masks)",
    )
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
    from ceapp.engine.date_stamp import find_date_stamp
    from ceapp.engine.mask_finder import find_face_masks

    out: Path = args.out
    if out.suffix.lower() != ".png":
        raise InputError(f"{out.name} is no name of a PNG", "Masks are written as PNG: MASK.png")
    if not out.parent.is_dir():
        raise InputError(f"There is no folder {out.parent}", "Choose one that exists")
    if out.resolve() == args.photo.resolve():
        raise InputError("--out names the photo", "Choose another file for the mask")
    photo = read_photo(args.photo)
    faces = args.what == "face-masks"
    mask = (find_face_masks if faces else find_date_stamp)(photo.pixels, silent, CancelToken())
    write_mask(mask, out)
    told = _told(ndimage.label(mask)[1]) if faces else _told_of_date(bool(mask.any()))
    print(f"{out}: {told}")
    for note in photo.traits.notes:
        print(f"ceapp: {note}", file=sys.stderr)
    return 0


def _told(places: int) -> str:
    if not places:
        return "no face mask was found, the mask is black"
    return "one face mask" if places == 1 else f"{places} places with face masks"


def _told_of_date(found: bool) -> str:
    return "a date stamp" if found else "no date stamp was found, the mask is black"
