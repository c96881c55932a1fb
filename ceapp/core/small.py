"""A photo's file as a small picture for lists, as a screen shows it, without reading all of it."""

from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from ceapp.core.decoding import BROKEN, quiet
from ceapp.core.display import Buffer, Display, halved
from ceapp.core.patch import Pixels
from ceapp.core.photo import FileTraits, Photo
from ceapp.core.photo_file import read_photo


def small_picture(path: Path, side: int) -> Buffer:
    """Return a photo's file as a picture whose sides are near `side`, px, and rarely below it.

    Returns
    -------
    (h, w, 4) uint8
        Blue, green, red, 255.

    Raises
    ------
    ImageError, WorkError
        As `read_photo`.
    """
    photo = _drafted(path, side) or read_photo(path)
    step = max(1, max(photo.height, photo.width) // (4 * side))
    pixels: Pixels = photo.pixels[::step, ::step].copy()
    picture = Display(Photo(pixels, photo.traits)).buffer
    while max(picture.shape[:2]) >= 2 * side:
        picture = halved(picture)
    return picture


def _drafted(path: Path, side: int) -> Photo | None:
    """Return a JPEG as its decoder shrinks it, which takes a fifth of the time; None if it is none.

    What is wrong with a file, `read_photo` says better.
    """
    try:
        with quiet(), Image.open(path) as image:
            if image.format != "JPEG" or image.mode != "RGB":
                return None
            image.draft("RGB", (side, side))
            icc = image.info.get("icc_profile")
            upright = ImageOps.exif_transpose(image).convert("RGB")
            return Photo(np.asarray(upright), FileTraits(mode="RGB", icc=icc))
    except (OSError, *BROKEN):
        return None
