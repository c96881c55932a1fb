"""The brush: a round, hard stroke into a mask, at a cost that goes with what is new of it."""

import math

import numpy as np
from numpy.typing import NDArray

from ceapp.core.geometry import Rect
from ceapp.core.spans import columns_between, fill_spans

# Half a pixel's diagonal: with at least this radius, the pixel under the pointer is always drawn.
_MIN_RADIUS = math.sqrt(0.5)


def _radius(diameter: float) -> float:
    return max(diameter / 2, _MIN_RADIUS)


def segment_box(y0: float, x0: float, y1: float, x1: float, diameter: float) -> Rect:
    """Return the rectangle of all pixels that `draw_segment` would draw on an endless mask."""
    reach = _radius(diameter) + 0.5
    return Rect(
        math.ceil(min(y0, y1) - reach),
        math.ceil(min(x0, x1) - reach),
        math.floor(max(y0, y1) + reach),
        math.floor(max(x0, x1) + reach),
    )


def draw_segment(
    mask: NDArray[np.uint8],
    y0: float,
    x0: float,
    y1: float,
    x1: float,
    diameter: float,
    value: int,
    goes_on: bool = False,
) -> Rect:
    """Draw a straight stroke of a round, hard brush into `mask`.

    A pixel is drawn if its centre is no farther than half the diameter from the segment. The cost
    grows with the stroke's rows and area, not with the size of the mask.

    Parameters
    ----------
    mask : (H, W) uint8, changed in place
    y0, x0, y1, x1 : float
        Ends of the segment, px; pixel (r, c) covers r to r + 1 and c to c + 1.
    diameter : float
        Of the brush, px.
    value : int
        What to draw, 0 to 255.
    goes_on : bool
        The brush has just drawn its round end at (y0, x0), so that only what lies beyond it is
        drawn: of a brush much wider than the segment is long, a small part.

    Returns
    -------
    Rect
        All pixels that were drawn lie in it; it lies in the mask.
    """
    box = segment_box(y0, x0, y1, x1, diameter).intersect(Rect.of_shape(mask.shape))
    if box.empty:
        return box
    radius = _radius(diameter)
    # From here on in the coordinates of pixel centres.
    ys, xs = (y0 - 0.5, y1 - 0.5), (x0 - 0.5, x1 - 0.5)
    rows = np.arange(box.y0, box.y1, dtype=np.float64)
    left, right = _band_spans(rows, ys, xs, radius)
    near, far = (_disc_spans(rows, y, x, radius) for y, x in zip(ys, xs, strict=True))
    left = np.minimum(left, np.minimum(near[0], far[0]))
    right = np.maximum(right, np.maximum(near[1], far[1]))
    pixels = np.arange(box.y0, box.y1)
    start, end = columns_between(left, right, box.x0, box.x1)
    if goes_on:
        # What is left of a row is a piece on either side of the drawn end; rows that it misses
        # have theirs in the first one.
        drawn_start, drawn_end = columns_between(*near, box.x0, box.x1)
        missed = drawn_start >= drawn_end
        drawn_start[missed], drawn_end[missed] = end[missed], end[missed]
        fill_spans(mask, pixels, start, np.minimum(drawn_start, end), value)
        start = np.maximum(drawn_end, start)
    fill_spans(mask, pixels, start, end, value)
    return box


def _disc_spans(
    rows: NDArray[np.float64], y: float, x: float, radius: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return where rows enter and leave a disc; rows that miss it go from +inf to -inf."""
    half = np.sqrt(np.maximum(radius**2 - (rows - y) ** 2, 0))
    reached = np.abs(rows - y) <= radius
    return np.where(reached, x - half, np.inf), np.where(reached, x + half, -np.inf)


def _band_spans(
    rows: NDArray[np.float64], ys: tuple[float, float], xs: tuple[float, float], radius: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return where rows enter and leave the band along a segment, without its round ends.

    The band is where both hold: no farther than `radius` from the line, and between its ends.
    Rows that miss it get an empty span, from +inf to -inf.
    """
    left = np.full(rows.shape, -np.inf)
    right = np.full(rows.shape, np.inf)
    dy, dx = ys[1] - ys[0], xs[1] - xs[0]
    length = math.hypot(dy, dx)
    if length > 0:
        uy, ux = dy / length, dx / length
        # Both are linear in the column: low <= along * x + offset <= high.
        across = (-uy, ux * (rows - ys[0]) + uy * xs[0], -radius, radius)
        forward = (ux, uy * (rows - ys[0]) - ux * xs[0], 0.0, length)
        for slope, offset, low, high in (across, forward):
            if abs(slope) < 1e-12:
                outside = (offset < low) | (offset > high)
                left[outside], right[outside] = np.inf, -np.inf
            else:
                ends = (low - offset) / slope, (high - offset) / slope
                left = np.maximum(left, np.minimum(*ends))
                right = np.minimum(right, np.maximum(*ends))
    missed = (left > right) | (length == 0)
    left[missed], right[missed] = np.inf, -np.inf
    return left, right
