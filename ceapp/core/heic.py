"""HEIC photos of phones: opened where pillow-heif is installed, never written.

It does not come with ceapp: its wheels hold an encoder under the GPL (docs/adr/0013).
"""

import sys
from typing import BinaryIO

import numpy as np

from ceapp.core import exif
from ceapp.core.decoding import broken
from ceapp.core.errors import ImageError
from ceapp.core.patch import Pixels
from ceapp.core.photo import FileTraits
from ceapp.core.raster import check_size

SUFFIXES = frozenset({".heic", ".heif", ".hif"})

_INSTALL = "Install it with `pip install pillow-heif`, or save the photo as JPEG first"
_SAVE_FIRST = "Save the photo as JPEG first: phones do so when they share one"


def read(file: BinaryIO, name: str) -> tuple[Pixels, FileTraits]:
    """Read the main picture of a HEIC file, upright.

    Returns
    -------
    pixels : (H, W, 3 or 4) uint8 or uint16
        16 bits where the file has more than 8.
    traits : FileTraits
    """
    try:
        import pillow_heif
    except ImportError as error:
        # Nothing can be installed into a packaged program.
        hint = _SAVE_FIRST if getattr(sys, "frozen", False) else _INSTALL
        text = "{name} is a HEIC photo, which ceapp opens only with pillow-heif"
        raise ImageError(text, hint, name=name) from error
    try:
        image = pillow_heif.open_heif(file, convert_hdr_to_8bit=False)
        width, height = image.size
        check_size(name, height, width)
        pixels = np.array(image)
    except (OSError, EOFError, SyntaxError) as error:
        raise broken(name) from error
    if pixels.ndim == 2:
        pixels = np.repeat(pixels[..., None], 3, axis=2)
    # The file's turns were made when it was decoded.
    block = exif.normalised(image.info.get("exif"))
    if block is not None:
        block = exif.turned(block, 1, *pixels.shape[:2])
    return pixels, FileTraits(
        format="HEIC",
        mode=image.mode,
        lossless=False,
        exif=block,
        icc=image.info.get("icc_profile"),
        xmp=image.info.get("xmp"),
    )
