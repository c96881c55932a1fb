"""Raw photos of cameras: opened as 16 bit, never written.

LibRaw develops them, through rawpy: with the camera's own white balance, to sRGB, upright.
"""

from typing import BinaryIO

from ceapp.core import exif
from ceapp.core.decoding import broken
from ceapp.core.ifd import FileData
from ceapp.core.patch import Pixels
from ceapp.core.photo import FileTraits
from ceapp.core.raster import check_size
from ceapp.core.words import say

SUFFIXES = frozenset(
    {".3fr", ".arw", ".cr2", ".cr3", ".dng", ".erf", ".iiq", ".kdc", ".mef", ".mos", ".mrw"}
    | {".nef", ".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2", ".rwl", ".sr2", ".srf", ".srw"}
    | {".x3f"}
)
"""What raw files are called. Many are TIFF files by their first bytes, so the name decides."""

# The curve of sRGB: its power, and its slope near black.
_SRGB_CURVE = (2.4, 12.92)


def read(file: BinaryIO, name: str) -> tuple[Pixels, FileTraits]:
    """Develop a raw photo.

    Returns
    -------
    pixels : (H, W, 3) uint16
        sRGB, upright.
    traits : FileTraits
        With the camera's EXIF data where the file is a TIFF by its structure.
    """
    # With the first raw photo, not with the window.
    import rawpy

    block = exif.of_tiff(FileData(file))
    file.seek(0)
    try:
        with rawpy.imread(file) as raw:
            check_size(name, raw.sizes.height, raw.sizes.width)
            pixels = raw.postprocess(use_camera_wb=True, output_bps=16, gamma=_SRGB_CURVE)
    except rawpy.LibRawError as error:
        raise broken(name) from error
    if block is not None:
        # It was turned when it was developed.
        block = exif.turned(block, 1, *pixels.shape[:2])
    notes = (
        say(
            "{name} was developed from raw data; saving makes a new file, it stays as it is",
            name=name,
        ),
    )
    return pixels, FileTraits(format="RAW", mode="RGB;16", exif=block, notes=notes)
