"""The one place where arrays become Qt images and Qt images become arrays.

numpy owns the pixels of the photo and of the mask; Qt draws from the same memory. Everything that
comes out of Qt is copied: a view of a QImage that was freed is a crash.
"""

# qimage2ndarray takes the Qt binding that is already there, so PySide6 comes first.
from PySide6.QtGui import QImage, qRgba  # isort: skip
from functools import lru_cache

import numpy as np
import qimage2ndarray
from numpy.typing import NDArray


def view_bgra(buffer: NDArray[np.uint8]) -> QImage:
    """Return an image that shows `buffer` without a copy, and every later change of it.

    Parameters
    ----------
    buffer : (H, W, 4) uint8, BGRA in memory, rows contiguous; alpha is not looked at

    Raises
    ------
    ValueError
        If the pixels of a row do not lie side by side.
    """
    height, width, channels = buffer.shape
    if channels != 4 or buffer.strides[1:] != (4, 1):
        raise ValueError(f"not rows of BGRA: shape {buffer.shape}, strides {buffer.strides}")
    return QImage(buffer.data, width, height, buffer.strides[0], QImage.Format.Format_RGB32)


def view_mask(mask: NDArray[np.uint8], colour: tuple[int, int, int, int]) -> QImage:
    """Return an image that shows `mask` without a copy: clear where 0, `colour` where 255.

    Parameters
    ----------
    mask : (H, W) uint8, rows padded to a multiple of 4 bytes
    colour : red, green, blue, alpha, 0 to 255
    """
    height, width = mask.shape
    if mask.strides[1] != 1 or mask.strides[0] % 4:
        raise ValueError(f"not rows of bytes, padded to 4: strides {mask.strides}")
    # QImage takes whole rows alone, so it gets the padding too.
    rows = np.lib.stride_tricks.as_strided(mask, (height, mask.strides[0]), (mask.strides[0], 1))
    image = QImage(rows.data, width, height, mask.strides[0], QImage.Format.Format_Indexed8)
    red, green, blue, alpha = colour
    image.setColorTable([qRgba(red, green, blue, alpha * v // 255) for v in range(256)])
    return image


def coloured(mask: NDArray[np.uint8], colour: tuple[int, int, int, int]) -> QImage:
    """Return an image of its own that is clear where `mask` is 0, and `colour` where 255.

    Parameters
    ----------
    mask : (H, W) uint8
    colour : red, green, blue, alpha, 0 to 255
    """
    pixels = _premultiplied(colour)[mask]
    height, width = mask.shape
    return QImage(pixels.data, width, height, width * 4, QImage.Format.Format_ARGB32_Premultiplied)


@lru_cache(maxsize=8)
def _premultiplied(colour: tuple[int, int, int, int]) -> NDArray[np.uint32]:
    """Return the 256 shades of a colour, from clear on, as Qt draws them quickest."""
    alphas = colour[3] * np.arange(256) // 255
    red, green, blue = ((value * alphas + 127) // 255 for value in colour[:3])
    return ((alphas << 24) | (red << 16) | (green << 8) | blue).astype(np.uint32)


def cut_out(buffer: NDArray[np.uint8], hole: NDArray[np.bool_]) -> QImage:
    """Return an image of its own that shows `buffer` in the hole and is clear elsewhere.

    Parameters
    ----------
    buffer : (H, W, 4) uint8, BGRA in memory; alpha is not looked at
    hole : (H, W) bool
    """
    pixels = np.where(hole[..., None], buffer, np.uint8(0))
    pixels[..., 3] = np.where(hole, np.uint8(255), np.uint8(0))
    height, width = hole.shape
    return QImage(pixels.data, width, height, width * 4, QImage.Format.Format_ARGB32_Premultiplied)


def to_image(pixels: NDArray[np.uint8]) -> QImage:
    """Return a copy of (H, W, 3 or 4) uint8 RGB or RGBA pixels as an image of its own."""
    image: QImage = qimage2ndarray.array2qimage(pixels)
    return image


def to_array(image: QImage) -> NDArray[np.uint8]:
    """Return a copy of an image as (H, W, 3) uint8 RGB."""
    opaque = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.array(qimage2ndarray.rgb_view(opaque))


def to_pixels(image: QImage) -> NDArray[np.uint8]:
    """Return a copy of an image as uint8 pixels: (H, W, 3) RGB, or (H, W, 4) if it has alpha."""
    if not image.hasAlphaChannel():
        return to_array(image)
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    return np.dstack((qimage2ndarray.rgb_view(plain), qimage2ndarray.alpha_view(plain)))
