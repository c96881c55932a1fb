"""Arrays of pixels: from Pillow's images, from one depth to another, the right way up.

Everything here goes by bands of rows, so that a photo of 100 MP never needs a second one beside it.
"""

from collections.abc import Iterator
from typing import Any, TypeVar, cast

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ceapp.core.errors import ImageError
from ceapp.core.patch import Pixels
from ceapp.core.words import say

MAX_PIXELS = 300_000_000
"""The largest photo that is opened; its pixels alone are 0.9 GB at 8 bits."""

# Pillow's own limit warns at 89 MP and refuses at 179 MP, photos that cameras make.
# `check_size` is asked instead, before anything is decoded.
Image.MAX_IMAGE_PIXELS = None

_BAND_PIXELS = 1 << 21

_Array = TypeVar("_Array", bound=NDArray[Any])


def check_size(name: str, height: int, width: int) -> None:
    """Refuse a size that no photo has, or that memory would not hold.

    Raises
    ------
    ImageError
        With the size and the limit.
    """
    if height < 1 or width < 1:
        raise ImageError(
            "{name} says that it is {width} x {height} pixels",
            "The file is broken",
            name=name,
            width=width,
            height=height,
        )
    if height * width > MAX_PIXELS:
        raise ImageError(
            "{name} is {width} x {height} pixels, more than the {most} million that ceapp opens",
            "Make it smaller with another program first",
            name=name,
            width=width,
            height=height,
            most=MAX_PIXELS // 1000000,
        )


def animation_notes(image: Image.Image, name: str) -> tuple[str, ...]:
    """Return what a person is told of an animation, of which the first picture is opened."""
    frames = getattr(image, "n_frames", 1)
    if frames == 1:
        return ()
    told = say(
        "{name} is an animation; only the first of {frames} pictures was opened",
        name=name,
        frames=frames,
    )
    return (told,)


def bands(height: int, width: int) -> Iterator[slice]:
    """Yield the rows of a picture in slices of a few megapixels."""
    step = max(1, _BAND_PIXELS // max(1, width))
    for y in range(0, height, step):
        yield slice(y, min(y + step, height))


def from_image(image: Image.Image, mode: str) -> NDArray[np.uint8]:
    """Return the pixels of a loaded image.

    Parameters
    ----------
    image : PIL.Image.Image
    mode : str
        `L`, `LA`, `RGB`, `RGBA` or `CMYK`: what it is converted to.

    Returns
    -------
    (H, W) or (H, W, C) uint8, writable
    """
    channels = len(mode)
    shape = (image.height, image.width) if channels == 1 else (image.height, image.width, channels)
    pixels = np.empty(shape, np.uint8)
    for rows in bands(image.height, image.width):
        band = image.crop((0, rows.start, image.width, rows.stop))
        pixels[rows] = np.asarray(band if band.mode == mode else band.convert(mode))
    return pixels


def spread(values: Pixels) -> Pixels:
    """Return grey pixels, (H, W) or with alpha (H, W, 2), as RGB or RGBA of the same depth."""
    if values.ndim == 2:
        values = values[..., None]
    height, width, channels = values.shape
    pixels = np.empty((height, width, channels + 2), values.dtype)
    pixels[..., :3] = values[..., :1]
    pixels[..., 3:] = values[..., 1:]
    return pixels


def squeezed(pixels: Pixels) -> Pixels | None:
    """Return grey RGB(A) pixels as (H, W), with alpha as (H, W, 2); None where one has colour."""
    for rows in bands(*pixels.shape[:2]):
        red, green, blue = (pixels[rows, :, i] for i in range(3))
        if not (np.array_equal(red, green) and np.array_equal(red, blue)):
            return None
    return pixels[..., 0].copy() if pixels.shape[2] == 3 else pixels[..., ::3].copy()


def to_8bit(pixels: NDArray[np.uint8] | NDArray[np.uint16]) -> NDArray[np.uint8]:
    """Return the pixels with 8 bits, rounded; 8-bit ones as they are, without a copy."""
    if pixels.dtype == np.uint8:
        return pixels.view(np.uint8)
    result = np.empty(pixels.shape, np.uint8)
    for rows in bands(*pixels.shape[:2]):
        # round(v * 255 / 65535) in whole numbers, exact for all 65,536 values.
        result[rows] = (pixels[rows].astype(np.uint32) * 255 + 32895) >> 16
    return result


def oriented(pixels: _Array, orientation: int) -> _Array:
    """Return the pixels turned as EXIF orientation 1 to 8 asks; others count as 1."""
    turned: NDArray[Any]
    match orientation:
        case 2:
            turned = pixels[:, ::-1]
        case 3:
            turned = pixels[::-1, ::-1]
        case 4:
            turned = pixels[::-1]
        case 5:
            turned = pixels.swapaxes(0, 1)
        case 6:
            turned = pixels[::-1].swapaxes(0, 1)
        case 7:
            turned = pixels[::-1, ::-1].swapaxes(0, 1)
        case 8:
            turned = pixels[:, ::-1].swapaxes(0, 1)
        case _:
            return pixels
    return cast(_Array, turned.copy())


def turned_back(pixels: _Array, orientation: int) -> _Array:
    """Return upright pixels as they lie in a file of that orientation."""
    return oriented(pixels, {6: 8, 8: 6}.get(orientation, orientation))


def flattened(pixels: Pixels) -> Pixels:
    """Return RGBA pixels on white, as RGB of the same depth; RGB pixels as they are."""
    if pixels.shape[2] == 3:
        return pixels
    top = int(np.iinfo(pixels.dtype).max)
    result = np.empty((*pixels.shape[:2], 3), pixels.dtype)
    for rows in bands(*pixels.shape[:2]):
        band = pixels[rows].astype(np.uint32)
        alpha = band[..., 3:]
        # Unsigned 32 bits are enough: 65535 * 65535 + 32767 < 2**32.
        result[rows] = (band[..., :3] * alpha + top * (top - alpha) + top // 2) // top
    return result
