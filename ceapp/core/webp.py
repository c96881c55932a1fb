"""WebP files, lossless or not, as they were."""

import struct
from typing import Any, BinaryIO

from PIL import Image

from ceapp.core.decoding import pixels_of
from ceapp.core.patch import Pixels
from ceapp.core.photo import FileTraits
from ceapp.core.profiles import profile_for
from ceapp.core.raster import animation_notes, check_size, to_8bit

MAX_SIDE = 16_383
"""Longest side of a WebP, px."""

# For lossless files the quality is how hard the encoder tries: these take 0.2 s per megapixel.
_LOSSLESS = {"lossless": True, "exact": True, "quality": 50, "method": 4}
_LOSSY = {"quality": 95, "method": 4}


def read(file: BinaryIO, name: str) -> tuple[Pixels, FileTraits]:
    """Read a WebP, as it lies in the file; of an animation, the first picture.

    Returns
    -------
    pixels : (H, W, 3 or 4) uint8
    traits : FileTraits
    """
    lossless = _is_lossless(file)
    file.seek(0)
    with Image.open(file, formats=("WEBP",)) as image:
        check_size(name, image.height, image.width)
        traits = FileTraits(
            format="WEBP",
            mode=image.mode,
            lossless=lossless,
            exif=image.info.get("exif"),
            icc=image.info.get("icc_profile"),
            xmp=image.info.get("xmp"),
            notes=animation_notes(image, name),
        )
        return pixels_of(image, name, None), traits


def write(file: BinaryIO, pixels: Pixels, traits: FileTraits) -> None:
    """Write a WebP, lossless unless the photo came from a file that was not."""
    options: dict[str, Any] = dict(_LOSSLESS if traits.lossless else _LOSSY)
    icc = profile_for(traits.icc, grey=False)
    for name, value in (("exif", traits.exif), ("icc_profile", icc), ("xmp", traits.xmp)):
        if value is not None:
            options[name] = value
    Image.fromarray(to_8bit(pixels)).save(file, "WEBP", **options)


def _is_lossless(file: BinaryIO) -> bool:
    """Whether the first picture of a WebP is stored losslessly."""
    at = 12
    while True:
        file.seek(at)
        head = file.read(8)
        if len(head) < 8 or head[:4] == b"VP8 ":
            return False
        if head[:4] == b"VP8L":
            return True
        # A frame of an animation holds its picture's chunk behind 16 bytes of its own.
        size = 16 if head[:4] == b"ANMF" else struct.unpack("<I", head[4:])[0]
        at += 8 + size + size % 2
