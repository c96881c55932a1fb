"""BMP files."""

import struct
from typing import BinaryIO

import numpy as np
from PIL import Image

from ceapp.core.decoding import pixels_of
from ceapp.core.patch import Pixels
from ceapp.core.photo import FileTraits
from ceapp.core.raster import bands, check_size, squeezed, to_8bit

_BITFIELDS = 3
_SRGB = b"BGRs"


def read(file: BinaryIO, name: str) -> tuple[Pixels, FileTraits]:
    """Read a BMP.

    Returns
    -------
    pixels : (H, W, 3 or 4) uint8
    traits : FileTraits
    """
    with Image.open(file, formats=("BMP",)) as image:
        check_size(name, image.height, image.width)
        traits = FileTraits(format="BMP", mode=image.mode, dpi=image.info.get("dpi"))
        return pixels_of(image, name, None), traits


def write(file: BinaryIO, pixels: Pixels, traits: FileTraits) -> None:
    """Write a BMP; it has no place for EXIF, XMP and profiles."""
    narrow = to_8bit(pixels)
    if narrow.shape[2] == 4:
        _write_alpha(file, narrow, traits)
        return
    grey = squeezed(narrow) if traits.grey else None
    image = Image.fromarray(narrow if grey is None else grey)
    options = {"dpi": traits.dpi} if traits.dpi is not None else {}
    image.save(file, "BMP", **options)


def _write_alpha(file: BinaryIO, pixels: np.ndarray, traits: FileTraits) -> None:
    """Write RGBA pixels with a header of version 4, the first that knows alpha; Pillow's does not.

    Rows go from the bottom up, each pixel as blue, green, red, alpha.
    """
    height, width = pixels.shape[:2]
    size = height * width * 4
    start = 14 + 108
    metres = [round(dpi / 0.0254) for dpi in traits.dpi or (0, 0)]
    file.write(struct.pack("<2sIHHI", b"BM", start + size, 0, 0, start))
    file.write(
        struct.pack("<IiiHHIIiiII", 108, width, height, 1, 32, _BITFIELDS, size, *metres, 0, 0)
    )
    masks = (0x00FF0000, 0x0000FF00, 0x000000FF, 0xFF000000)
    file.write(struct.pack("<4I4s", *masks, _SRGB) + bytes(48))
    upside_down = pixels[::-1]
    for rows in bands(height, width):
        file.write(upside_down[rows][..., [2, 1, 0, 3]].tobytes())
