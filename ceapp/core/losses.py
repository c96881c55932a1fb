"""What saving a photo in a format would lose."""

from pathlib import Path

import numpy as np

from ceapp.core import jpeg
from ceapp.core.photo import Photo
from ceapp.core.photo_file import format_of
from ceapp.core.words import say

_EIGHT_BITS = {"JPEG", "WEBP", "AVIF", "BMP"}
_LOSSY = {"JPEG", "AVIF"}


def losses(photo: Photo, path: Path) -> tuple[str, ...]:
    """Return what saving a photo as `path` would lose, as sentences; none if nothing.

    Raises
    ------
    InputError
        If the suffix names no format that can be written.
    """
    kind = format_of(path)
    traits, pixels = photo.traits, photo.pixels
    found = []
    if kind in _LOSSY and traits.lossless:
        found.append(
            say("{kind} changes all pixels a little; PNG and TIFF keep them exactly", kind=kind)
        )
    if kind in _EIGHT_BITS and pixels.dtype != np.uint8:
        found.append(say("{kind} has 8 bits per channel instead of 16", kind=kind))
    if kind == "JPEG" and photo.has_alpha and pixels[..., 3].min() < np.iinfo(pixels.dtype).max:
        found.append(say("JPEG has no transparency: transparent parts become white"))
    if kind == "JPEG" and jpeg.fitting_exif(traits.exif) != traits.exif:
        found.append(say("JPEG has no room for all of the EXIF data"))
    if kind == "JPEG" and traits.xmp is not None and len(traits.xmp) > jpeg.MAX_XMP:
        found.append(say("JPEG has no room for the XMP data"))
    if kind == "BMP":
        data = {
            say("EXIF data"): traits.exif,
            say("XMP data"): traits.xmp,
            say("colour profile"): traits.icc,
        }
        found += [
            say("BMP has no place for the {name}", name=name)
            for name, value in data.items()
            if value
        ]
    return tuple(found)
