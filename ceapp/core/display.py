"""What the screen shows of a photo: 8 bits in the memory layout of a QImage, at several sizes.

Built once, then kept up to date rectangle by rectangle. Knows no Qt.
"""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ceapp.core.colour import needed_profile, write_bgra
from ceapp.core.geometry import Rect
from ceapp.core.patch import Pixels
from ceapp.core.photo import Photo
from ceapp.core.raster import bands, to_8bit

Buffer = NDArray[np.uint8]
"""(H, W, 4) uint8, C-contiguous: blue, green, red, 255."""

# A level no longer than this needs no smaller one: drawing it takes no time.
_SMALLEST_SIDE = 512

# Side and two greys of the squares that show through transparent pixels.
_SQUARE = 8
_LIGHT, _DARK = 255, 204


def halved(buffer: Buffer) -> Buffer:
    """Return a buffer of half the size, rounded up; each pixel is the mean of its two by two."""
    return _halved_part(buffer, Rect.of_shape(buffer.shape))


def pyramid(buffer: Buffer) -> list[Buffer]:
    """Return the buffer itself, a half, a quarter, ... of it, until no side exceeds 512 px."""
    levels = [buffer]
    while max(levels[-1].shape[:2]) > _SMALLEST_SIDE:
        levels.append(halved(levels[-1]))
    return levels


class Display:
    """A photo as the screen shows it, beside the photo itself.

    Parameters
    ----------
    photo : Photo
        Its pixels are read again at each `update`; they are a document's, say.
    screen : bytes or None
        Profile of the screen; None where that is sRGB, or nobody knows.

    Attributes
    ----------
    levels : list of (h, w, 4) uint8
        Level k holds blue, green, red, 255, one pixel for 2**k x 2**k of the photo (fewer at the
        right and lower edge). The arrays stay the same objects and change in place.
    """

    def __init__(self, photo: Photo, screen: bytes | None = None) -> None:
        self._pixels = photo.pixels
        self._grey = photo.traits.grey
        self._profile = needed_profile(photo.traits.icc, self._grey)
        self._screen = needed_profile(screen, grey=False)
        self.levels = pyramid(self.convert(photo.pixels, photo.rect))

    @property
    def buffer(self) -> Buffer:
        """The level of the photo's own size."""
        return self.levels[0]

    def update(self, rect: Rect) -> None:
        """Convert the pixels of `rect` once more, and all levels above them."""
        rect = rect.intersect(Rect.of_shape(self.buffer.shape))
        if rect.empty:
            return
        self._write(self._pixels[rect.slices], rect, self.buffer[rect.slices], self._screen)
        for finer, level in zip(self.levels, self.levels[1:], strict=False):
            rect = Rect(rect.y0 // 2, rect.x0 // 2, (rect.y1 + 1) // 2, (rect.x1 + 1) // 2)
            under = Rect(rect.y0 * 2, rect.x0 * 2, rect.y1 * 2, rect.x1 * 2)
            under = under.intersect(Rect.of_shape(finer.shape))
            level[rect.slices] = _halved_part(finer, under)

    def show_on(self, screen: bytes | None) -> bool:
        """Convert everything for another screen; return whether that one has other colours."""
        needed = needed_profile(screen, grey=False)
        if needed == self._screen:
            return False
        self._screen = needed
        self.update(Rect.of_shape(self.buffer.shape))
        return True

    def convert(self, pixels: Pixels, rect: Rect) -> Buffer:
        """Return pixels as they would be shown at a place of the photo.

        Parameters
        ----------
        pixels : (h, w, C), depth and channels of the photo
            The original ones, say, for a comparison.
        rect : Rect
            Where they lie.

        Returns
        -------
        (h, w, 4) uint8
            Blue, green, red, 255.
        """
        return self._converted(pixels, rect, self._screen)

    def standard(self, pixels: Pixels, rect: Rect) -> Buffer:
        """Return the like in sRGB, whatever the screen is: for a file that others look at."""
        return self._converted(pixels, rect, None)

    def exported(self) -> NDArray[np.uint8]:
        """Return the photo in sRGB for other programs: (H, W, 3) RGB, or (H, W, 4) RGBA."""
        if self._pixels.shape[2] == 3:
            if self._screen is None:
                return self.buffer[..., 2::-1]
            return self.standard(self._pixels, Rect.of_shape(self.buffer.shape))[..., 2::-1]
        # Anew from the pixels: the buffer shows the ground through them.
        shown = np.empty_like(self.buffer)
        for rows in bands(*shown.shape[:2]):
            band = self._pixels[rows]
            write_bgra(band, self._profile, self._grey, shown[rows])
            shown[rows, :, 3] = to_8bit(band[..., 3])
        return shown[..., [2, 1, 0, 3]]

    def _converted(self, pixels: Pixels, rect: Rect, screen: bytes | None) -> Buffer:
        shown = np.empty((rect.height, rect.width, 4), np.uint8)
        self._write(pixels, rect, shown, screen)
        return shown

    def _write(self, pixels: Pixels, rect: Rect, out: Buffer, screen: bytes | None) -> None:
        for rows in bands(rect.height, rect.width):
            band, shown = pixels[rows], out[rows]
            write_bgra(band, self._profile, self._grey, shown, screen)
            if pixels.shape[2] == 4:
                _show_through(to_8bit(band[..., 3]), rect.y0 + rows.start, rect.x0, shown)


def _show_through(alpha: NDArray[np.uint8], y: int, x: int, out: Buffer) -> None:
    """Blend colours with the chequered ground under them, in place; (y, x) is their corner."""
    if (alpha == 255).all():
        return
    rows = (np.arange(y, y + out.shape[0]) // _SQUARE)[:, None]
    columns = (np.arange(x, x + out.shape[1]) // _SQUARE)[None]
    ground = np.where((rows + columns) % 2, _DARK, _LIGHT).astype(np.uint16)[..., None]
    weight = alpha.astype(np.uint16)[..., None]
    out[..., :3] = (out[..., :3] * weight + ground * (255 - weight) + 127) // 255


def _halved_part(buffer: Buffer, part: Rect) -> Buffer:
    """Return a part of a buffer at half the size; it begins at even rows and columns."""
    height, width = buffer.shape[:2]
    # RGBX, though it is BGRA: Pillow shares the memory and averages four independent bytes.
    image = Image.frombuffer("RGBX", (width, height), buffer, "raw", "RGBX", 0, 1)
    box = (part.x0, part.y0, part.x1, part.y1)
    return np.array(image.reduce(2, box))
