"""Places of one colour: around a pixel as far as the colour goes on, or everywhere in the photo.

Works on what the screen shows, so that a tolerance means the same for photos of 8 and of 16 bits.
The photo is gone through in bands of rows, of which those count that the colour reaches.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ceapp.core.display import Buffer
from ceapp.core.mask import hole_bounds
from ceapp.core.shapes import HOLE, Cover

Check = Callable[[], None]
Like = NDArray[np.bool_]

# Pixels of a band: enough to keep numpy busy, few enough to stop soon.
_BAND = 1 << 20


def pick_connected(buffer: Buffer, y: int, x: int, tolerance: int, check: Check) -> Cover:
    """Return the pixels around (y, x) that have its colour and hang together at their sides.

    Parameters
    ----------
    buffer : (H, W, 4) uint8
        As the screen shows the photo; the fourth channel is not looked at.
    y, x : int
        Inside the photo.
    tolerance : int
        By how much each channel may differ, 0 to 255.
    check : callable
        Called between bands; what it raises ends the work.
    """
    bands = _Bands(buffer, y, x, tolerance, check)
    height = bands.height
    first = y // height
    bands.reach(first, bands.labels(first)[y - first * height, [x]])
    waiting = [first]
    while waiting:
        band = waiting.pop()
        for other, own_row, its_row in ((band - 1, 0, -1), (band + 1, -1, 0)):
            if 0 <= other < bands.count:
                meets = bands.reached(band, own_row)
                if meets.any() and bands.reach(other, bands.labels(other)[its_row][meets]):
                    waiting.append(other)
    return bands.cover()


def pick_similar(buffer: Buffer, y: int, x: int, tolerance: int, check: Check) -> Cover:
    """Return all pixels of the photo that have the colour of (y, x).

    Parameters
    ----------
    buffer, y, x, tolerance, check
        As for `pick_connected`.
    """
    height, width = buffer.shape[:2]
    values = np.empty((height, width), np.uint8)
    step = max(1, _BAND // width)
    for top in range(0, height, step):
        check()
        rows = slice(top, top + step)
        values[rows] = _like(buffer[rows], buffer[y, x], tolerance)
    values *= HOLE
    return _tight(values, 0)


class _Bands:
    """The photo in bands of rows: the pieces of each that have the colour, and which are reached.

    A band is looked at when something of it is asked for.
    """

    def __init__(self, buffer: Buffer, y: int, x: int, tolerance: int, check: Check) -> None:
        self._buffer = buffer
        self._colour = buffer[y, x].copy()
        self._tolerance = tolerance
        self._check = check
        self.height = max(1, _BAND // buffer.shape[1])
        self.count = -(-buffer.shape[0] // self.height)
        self._labels: dict[int, NDArray[np.int32]] = {}
        # Band -> for each number of a piece whether it is reached.
        self._reached: dict[int, Like] = {}

    def labels(self, band: int) -> NDArray[np.int32]:
        """Return the number of each pixel's piece; 0 where the colour is another."""
        if band not in self._labels:
            self._check()
            rows = slice(band * self.height, (band + 1) * self.height)
            like = _like(self._buffer[rows], self._colour, self._tolerance)
            self._labels[band], count = ndimage.label(like, output=np.int32)
            self._reached[band] = np.zeros(count + 1, np.bool_)
        return self._labels[band]

    def reach(self, band: int, numbers: NDArray[np.int32]) -> bool:
        """Note that pieces are reached; return whether any was not."""
        numbers = numbers[numbers > 0]
        reached = self._reached[band]
        if reached[numbers].all():
            return False
        reached[numbers] = True
        return True

    def reached(self, band: int, row: int) -> Like:
        """Return which pixels of a band's row are reached."""
        found: Like = self._reached[band][self._labels[band][row]]
        return found

    def cover(self) -> Cover:
        """Return all that is reached."""
        hit = sorted(band for band, reached in self._reached.items() if reached.any())
        top = hit[0] * self.height
        bottom = min((hit[-1] + 1) * self.height, self._buffer.shape[0])
        values = np.zeros((bottom - top, self._buffer.shape[1]), np.uint8)
        for band in hit:
            self._check()
            labels, begin = self._labels[band], band * self.height - top
            shades = self._reached[band].astype(np.uint8) * np.uint8(HOLE)
            values[begin : begin + len(labels)] = shades[labels]
        return _tight(values, top)


def _like(pixels: Buffer, colour: NDArray[np.uint8], tolerance: int) -> Like:
    """Return where no channel differs by more than the tolerance."""
    like = np.ones(pixels.shape[:2], np.bool_)
    for channel in range(3):
        low = max(0, int(colour[channel]) - tolerance)
        span = min(255, int(colour[channel]) + tolerance) - low
        # What lies below wraps around to the top: one comparison does for both ends.
        like &= pixels[..., channel] - np.uint8(low) <= span
    return like


def _tight(values: NDArray[np.uint8], top: int) -> Cover:
    """Return values as a cover without the empty margin; their first row is the photo's `top`."""
    bounds = hole_bounds(values)
    return Cover(bounds.shift(top, 0), values[bounds.slices].copy())
