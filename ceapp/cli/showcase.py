"""The main job where there is no display: the bundled photos are filled, and one can look later."""

import shutil
import tempfile
from pathlib import Path

from ceapp.core.samples import samples


def run() -> int:
    """Fill the bundled photos into a new folder and print the paths."""
    from ceapp.core.cancel import CancelToken, silent
    from ceapp.core.mask import read_mask
    from ceapp.core.photo_file import read_photo, write_photo
    from ceapp.engine.blending import paste
    from ceapp.engine.grouping import make_request
    from ceapp.engine.pipeline import fill

    print("There is no display, so bundled photos are filled without a window:")
    folder = Path(tempfile.mkdtemp(prefix="ceapp-"))
    for sample in samples():
        photo = read_photo(sample.photo)
        mask = read_mask(sample.mask, (photo.height, photo.width))
        result = fill(make_request(photo.pixels, mask), silent, CancelToken())
        before, hole, after = (
            folder / f"{sample.name}.{part}" for part in ("before.jpg", "mask.png", "after.jpg")
        )
        shutil.copyfile(sample.photo, before)
        shutil.copyfile(sample.mask, hole)
        write_photo(paste(photo.pixels, result.patches), photo.traits, after)
        models = ", ".join(dict.fromkeys(result.models))
        print(f"  {before}\n  {hole}\n  {after}  (filled by {models})")
    print(
        "With a display, `ceapp` opens the window; `ceapp fill --help` tells how to fill without."
    )
    return 0
