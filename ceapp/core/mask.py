"""The mask: a (H, W) uint8 plane, 255 where the picture is missing; how it is drawn and filed."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ceapp.core.atomic import replacing
from ceapp.core.errors import MaskError
from ceapp.core.geometry import Rect
from ceapp.core.patch import Hole
from ceapp.core.photo_file import read_photo
from ceapp.core.raster import to_8bit
from ceapp.core.shapes import HOLE

Mask = NDArray[np.uint8]
"""(H, W) uint8; 128 and more is the hole."""

THRESHOLD = 128

# Formats that keep every value; JPEG would turn black into many shades that are nearly so.
_EXACT = ("PNG", "TIFF", "BMP")
# Weights of red, green and blue in the brightness (Rec. 601).
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)


def hole_bounds(mask: NDArray[np.uint8] | Hole) -> Rect:
    """Return the smallest rectangle that holds every non-zero value of a (H, W) array."""
    rows = np.flatnonzero(mask.any(axis=1))
    if not rows.size:
        return Rect(0, 0, 0, 0)
    y0, y1 = int(rows[0]), int(rows[-1]) + 1
    columns = np.flatnonzero(mask[y0:y1].any(axis=0))
    return Rect(y0, int(columns[0]), y1, int(columns[-1]) + 1)


def read_mask(path: Path, size: tuple[int, int], soft: bool = False) -> Mask:
    """Read a mask from a picture of any format.

    Parameters
    ----------
    path : Path
    size : (height, width) of the upright photo
    soft : bool
        Keep what lies between black and white, if the format keeps values as they were written.

    Returns
    -------
    (H, W) uint8
        255 where the picture's brightness is 128 or more, 0 elsewhere; soft, it is the brightness
        itself. Transparent is black.

    Raises
    ------
    ImageError
        If it is no picture.
    MaskError
        If it is of another size, or marks nothing, or everything.
    """
    path = Path(path)
    photo = read_photo(path)
    pixels = to_8bit(photo.pixels)
    height, width = pixels.shape[:2]
    if (height, width) != tuple(size):
        raise MaskError(
            "The mask {file} is {width} x {height} pixels, the photo is {photo_width} x "
            "{photo_height}",
            "Make the mask for this photo, upright and at its full size",
            file=path.name,
            width=width,
            height=height,
            photo_width=size[1],
            photo_height=size[0],
        )
    mask = _brightness(pixels, photo.traits.grey)
    if not (soft and photo.traits.format in _EXACT):
        mask = np.where(mask >= THRESHOLD, np.uint8(HOLE), np.uint8(0))
    if not mask.any():
        raise MaskError(
            "The mask {file} marks nothing",
            "Pixels of {least} or more, white say, are the hole",
            file=path.name,
            least=THRESHOLD,
        )
    if (mask >= THRESHOLD).all():
        raise MaskError(
            "The mask {file} marks the whole photo",
            "Leave something to fill the hole from",
            file=path.name,
        )
    return mask


def _brightness(pixels: NDArray[np.uint8], grey: bool) -> Mask:
    """Return the brightness of (H, W, 3 or 4) pixels; transparent is black."""
    if grey and pixels.shape[2] == 3:
        # Nearly all masks: no sum is needed where all three are the same.
        return pixels[..., 0].copy()
    brightness = np.dot(pixels[..., :3], _LUMA)
    if pixels.shape[2] == 4:
        brightness *= pixels[..., 3] / np.float32(255)
    # Whole numbers, as the limit is one: 0.299 + 0.587 + 0.114 is not quite 1 in floats.
    mask: Mask = np.rint(brightness).astype(np.uint8)
    return mask


def write_mask(mask: Mask, path: Path) -> None:
    """Write a mask as a grey PNG: white where the picture is missing.

    Raises
    ------
    SaveError
        If the file cannot be written; what was there before is still there.
    """
    # Here alone: a training reads no masks, and its machine need not have the library.
    import imagecodecs

    with replacing(path) as file:
        file.write(imagecodecs.png_encode(np.ascontiguousarray(mask)))
