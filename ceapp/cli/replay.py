"""`ceapp replay`: do a fill once more from its recipe, and see whether it comes out the same."""

import argparse
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from ceapp.core.errors import ImageError, InputError

if TYPE_CHECKING:
    from ceapp.core.recipe import Recipe
    from ceapp.engine.recipes import Fill


def add_parser(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the verb to the command line."""
    parser = verbs.add_parser(
        "replay",
        help="do a fill once more from its recipe",
        description="Fill a photo once more as its recipe says, and compare with the result that "
        "lies beside the recipe. On the same kind of device, with the same versions, every byte "
        "is the same; elsewhere the largest difference is told.",
    )
    parser.add_argument("recipe", type=Path, metavar="RECIPE", help="NAME.ceapp.json")
    parser.add_argument("--out", type=Path, help="write the result here; else it is only compared")
    parser.add_argument("--photo", type=Path, help="where the photo lies now, if it was moved")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Fill again and say how that compares."""
    from tqdm import tqdm

    from ceapp.core.cancel import CancelToken
    from ceapp.core.photo_file import format_of
    from ceapp.core.recipe import read_recipe
    from ceapp.engine.recipes import other_models, read_source, replay, setting

    recipe = read_recipe(args.recipe)
    recorded = args.recipe.parent / recipe.result.file
    photo = args.photo or args.recipe.parent / recipe.photo.file
    if args.out is not None:
        format_of(args.out)
        if args.out.resolve() in (recorded.resolve(), args.recipe.resolve()):
            raise InputError("--out names what was recorded", "Choose another file")
        if not args.out.parent.is_dir():
            raise InputError(f"There is no folder {args.out.parent}", "Choose one that exists")
        if args.out.resolve() == photo.resolve():
            raise InputError("--out names the photo that was filled", "Choose another file")
    if not photo.exists():
        raise InputError(f"There is no photo {photo} any more", "Say with --photo where it is")
    with tqdm(total=100, unit="%", disable=None, delay=2, leave=False) as bar:

        def progress(fraction: float) -> None:
            bar.update(100 * fraction - bar.n)

        now = replay(recipe, read_source(photo), progress, CancelToken())
    elsewhere = recipe.setting.differences(setting(now.result.device))
    elsewhere += [f"model {name}: another file" for name in other_models(recipe, now)]
    same = _compare(recipe, now, recorded, args.out)
    for difference in elsewhere:
        print(f"then and now differ in {difference}")
    if same or elsewhere:
        return 0
    print("ceapp: Everything is as it was, and yet the result is not", file=sys.stderr)
    return 1


def _compare(recipe: "Recipe", now: "Fill", recorded: Path, out: Path | None) -> bool:
    """Write the result, say how it compares, and return whether it is the same."""
    from ceapp.core.photo_file import write_photo
    from ceapp.engine.recipes import file_digest, pixels_digest

    pixels = now.pixels()
    same_pixels = pixels_digest(pixels) == recipe.pixels
    with tempfile.TemporaryDirectory(prefix="ceapp-") as folder:
        # A file of another format has other bytes in any case: its pixels have to do.
        written = Path(folder) / recorded.name
        write_photo(pixels, now.traits(written), written, jpeg_quality=recipe.jpeg_quality)
        same = file_digest(written) == recipe.result.sha256
        if out is not None:
            write_photo(pixels, now.traits(out), out, jpeg_quality=recipe.jpeg_quality)
        place = f"{out}: " if out is not None else ""
        if same:
            print(f"{place}the same bytes as {recorded.name}")
        elif same_pixels:
            print(f"{place}the same pixels as {recorded.name}; the bytes of the file differ")
        else:
            print(f"{place}{_difference(written, recorded, recipe.result.sha256)}")
    return same or same_pixels


def _difference(written: Path, recorded: Path, digest: str) -> str:
    """Return how far two files are apart, in words."""
    import numpy as np

    from ceapp.core.photo_file import read_photo
    from ceapp.engine.recipes import file_digest

    try:
        old, new = read_photo(recorded).pixels, read_photo(written).pixels
    except ImageError as error:
        return f"not the same as {recorded.name}; how far from it is not known: {error.message}"
    if old.shape != new.shape or old.dtype != new.dtype:
        return f"not the same as {recorded.name}, which has another size or depth now"
    apart = np.abs(old.astype(np.int32) - new).max(-1)
    since = "" if file_digest(recorded) == digest else ", which was changed since"
    return (
        f"the largest difference from {recorded.name}{since} is {apart.max()} of "
        f"{np.iinfo(old.dtype).max}; {np.count_nonzero(apart)} of {apart.size} pixels differ"
    )
