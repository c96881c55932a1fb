"""Which pixels of a photo show a date that the camera burned in: warm, bright digits near a corner.

No net: digits of one colour and one height that stand in a row, as cameras print them. What is not
such a row is left alone, so that a sunset or a shop's sign is hardly ever taken for a date.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy import ndimage

from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.geometry import Rect
from ceapp.core.mask import Mask
from ceapp.core.patch import Hole, Pixels

_LONGEST = 1600
"""Photos are searched at this length at most, px: digits still have 15 of them and more."""
_RED, _WARMTH, _SHARE = 150, 90, 0.45
"""Least red of a digit's pixel, and by how much it exceeds blue: in levels, and of the red."""
_STANDS_OUT, _AROUND = 45, 0.08
"""By how much it is warmer than the mean around it, within so many short sides."""
_HEIGHTS = (0.015, 0.075)
"""Of a digit, in short sides of the photo."""
_WIDEST = 1.5
"""Of a digit, in its heights: two may touch."""
_INK = (0.12, 0.9)
"""How much of its box a digit covers."""
_EDGE = 0.2
"""How near to the upper or lower edge, and to a side, a stamp lies, in sides of the photo."""
_DIGITS = 4
"""Least digits of a date."""
_GAP, _UNLIKE, _OFF_LINE = 2.2, 0.22, 0.18
"""How far two digits stand apart, and how much their heights and base lines differ, in heights."""
_SPREAD = 35.0
"""Largest standard deviation of the digits' mean colours, levels."""


@dataclass(frozen=True, slots=True)
class _Digit:
    number: int
    box: Rect


def find_date_stamp(pixels: Pixels, progress: Progress, token: CancelToken) -> Mask:
    """Return the pixels of a date stamp, its glow included.

    Parameters
    ----------
    pixels : (H, W, 3 or 4) uint8 or uint16
    progress : callable
    token : CancelToken

    Returns
    -------
    (H, W) uint8
        255 on the stamp, 0 elsewhere; all 0 if there is none.

    Raises
    ------
    Cancelled
        If the token says so.
    """
    progress(0.0)
    height, width = pixels.shape[:2]
    colours = pixels[..., :3] if pixels.dtype == np.uint8 else (pixels[..., :3] >> 8)
    image = Image.fromarray(np.ascontiguousarray(colours, np.uint8))
    image.thumbnail((_LONGEST, _LONGEST), Image.Resampling.BOX)
    token.check()
    small = np.asarray(image, np.float32)
    ink = _ink(small)
    # Segments of a digit do not touch one another.
    labels, _ = ndimage.label(ndimage.binary_dilation(ink, np.ones((3, 3))), np.ones((3, 3)))
    token.check()
    row = _longest_row(_digits(labels, ink))
    out = np.zeros((height, width), np.uint8)
    if _is_stamp(row, labels, small):
        found = Image.fromarray(_cover(row, labels))
        out[np.asarray(found.resize((width, height), Image.Resampling.NEAREST))] = 255
    progress(1.0)
    return out


def _ink(colours: NDArray[np.float32]) -> Hole:
    """Return where a (h, w, 3) picture is bright, orange to red, and more so than around."""
    red, green, blue = np.moveaxis(colours, 2, 0)
    warmth = red - blue
    around = ndimage.uniform_filter(warmth, max(3, int(min(red.shape) * _AROUND) | 1))
    bright = (red > _RED) & (green < red) & (warmth > np.maximum(_WARMTH, _SHARE * red))
    return np.asarray(bright & (warmth > around + _STANDS_OUT))


def _digits(labels: NDArray[np.int32], ink: Hole) -> list[_Digit]:
    """Return what has the size and place of a digit of a stamp, from left to right."""
    height, short = labels.shape[0], min(labels.shape)
    found = []
    for number, (rows, columns) in enumerate(ndimage.find_objects(labels), 1):
        box = Rect(rows.start, columns.start, rows.stop, columns.stop)
        if not _HEIGHTS[0] * short <= box.height <= _HEIGHTS[1] * short:
            continue
        middle = (box.y0 + box.y1) / 2 / height
        if box.width > _WIDEST * box.height or _EDGE < middle < 1 - _EDGE:
            continue
        share = np.count_nonzero(ink[box.slices] & (labels[box.slices] == number)) / box.area
        if _INK[0] < share < _INK[1]:
            found.append(_Digit(number, box))
    return sorted(found, key=lambda digit: digit.box.x0)


def _longest_row(digits: list[_Digit]) -> list[_Digit]:
    """Return the most digits that stand side by side, of like height on one base line."""
    best: list[_Digit] = []
    for first in digits:
        row, height = [first], first.box.height
        for digit in digits:
            box, last = digit.box, row[-1].box
            if (
                last.x0 < box.x0 <= last.x1 + _GAP * height
                and abs(box.height - height) <= max(2, _UNLIKE * height)
                and abs(box.y1 - first.box.y1) <= max(2, _OFF_LINE * height)
            ):
                row.append(digit)
        best = max(best, row, key=len)
    return best


def _is_stamp(row: list[_Digit], labels: NDArray[np.int32], colours: NDArray[np.float32]) -> bool:
    """Whether there are enough digits, near a side, of one colour."""
    if len(row) < _DIGITS:
        return False
    width = labels.shape[1]
    if _EDGE * width < row[0].box.x0 and row[-1].box.x1 < (1 - _EDGE) * width:
        return False
    means = [
        colours[digit.box.slices][labels[digit.box.slices] == digit.number].mean(0) for digit in row
    ]
    return bool(np.std(means, axis=0).max() <= _SPREAD)


def _cover(row: list[_Digit], labels: NDArray[np.int32]) -> Hole:
    """Return the digits, what belongs to them beside and between, and their glow."""
    box = Rect.around(digit.box for digit in row)
    height = row[0].box.height
    near = Rect(
        box.y0 - height // 3, box.x0 - 2 * height, box.y1 + height // 3, box.x1 + 2 * height
    ).intersect(Rect.of_shape(labels.shape))
    cover = np.zeros(labels.shape, np.bool_)
    cover[near.slices] = labels[near.slices] > 0
    return np.asarray(ndimage.binary_dilation(cover, iterations=max(1, height // 8)))
