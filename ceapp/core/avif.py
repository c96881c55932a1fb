"""AVIF files, through Pillow: 8 bits per channel."""

from typing import Any, BinaryIO

from PIL import Image

from ceapp.core import exif
from ceapp.core.decoding import pixels_of
from ceapp.core.patch import Pixels
from ceapp.core.photo import FileTraits
from ceapp.core.profiles import profile_for
from ceapp.core.raster import animation_notes, check_size, to_8bit
from ceapp.core.words import say

# No colour is thrown away, and 0.4 s per megapixel.
_OPTIONS: dict[str, Any] = {"quality": 90, "subsampling": "4:4:4", "speed": 7}
# The box that tells the depth of each channel, near the head of the file.
_DEPTHS, _HEAD = b"pixi\0\0\0\0", 1 << 14


def read(file: BinaryIO, name: str) -> tuple[Pixels, FileTraits]:
    """Read an AVIF, as it lies in the file; of an animation, the first picture.

    Returns
    -------
    pixels : (H, W, 3 or 4) uint8
    traits : FileTraits
    """
    depth = _depth(file.read(_HEAD))
    file.seek(0)
    with Image.open(file, formats=("AVIF",)) as image:
        check_size(name, image.height, image.width)
        notes = []
        if depth > 8:
            notes.append(
                say(
                    "{name} has {depth} bits per channel; it was opened with 8",
                    name=name,
                    depth=depth,
                )
            )
        notes += animation_notes(image, name)
        traits = FileTraits(
            format="AVIF",
            mode=image.mode,
            lossless=False,
            exif=image.info.get("exif"),
            icc=image.info.get("icc_profile"),
            xmp=image.info.get("xmp"),
            notes=tuple(notes),
        )
        return pixels_of(image, name, None), traits


def write(file: BinaryIO, pixels: Pixels, traits: FileTraits) -> None:
    """Write an AVIF."""
    options = dict(_OPTIONS)
    icc = profile_for(traits.icc, grey=False)
    # Pillow would write the EXIF data anew for the orientation's sake, and so break maker notes.
    block = exif.without_orientation(traits.exif) if traits.exif is not None else None
    for name, value in (("exif", block), ("icc_profile", icc), ("xmp", traits.xmp)):
        if value is not None:
            options[name] = value
    Image.fromarray(to_8bit(pixels)).save(file, "AVIF", **options)


def _depth(head: bytes) -> int:
    """Return the bits per channel that the head of a file tells; 8 if it tells none."""
    at = head.find(_DEPTHS)
    told = head[at + len(_DEPTHS) : at + len(_DEPTHS) + 2] if at >= 0 else b""
    return told[1] if len(told) == 2 and told[0] else 8
