"""The brush with a soft edge: stamps of one size, put down close to each other along a segment."""

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from ceapp.core.geometry import Rect
from ceapp.core.shapes import HOLE, Cover

Values = NDArray[np.uint8]

# Stamps lie so close that what the eye sees of the edge between them is under a level of grey.
_SPACING = 0.04
# Narrower brushes are placed to a quarter of a pixel: there a whole one can be seen.
_FINE_DIAMETER = 64
_PHASES = 4
# Somewhere in a circle of this radius lies a pixel's middle, or nearly.
_LEAST_CORE = 0.6


def draw_soft_segment(
    mask: NDArray[np.uint8],
    y0: float,
    x0: float,
    y1: float,
    x1: float,
    diameter: float,
    hardness: float,
    erase: bool = False,
    goes_on: bool = False,
) -> Rect:
    """Draw a straight stroke of a round, soft brush into `mask`.

    Where strokes overlap the stronger value stays, so that going over a place again changes
    nothing.

    Parameters
    ----------
    mask : (H, W) uint8, changed in place
    y0, x0, y1, x1 : float
        Ends of the segment, px; pixel (r, c) covers r to r + 1 and c to c + 1.
    diameter : float
        To where the brush has faded out, px.
    hardness : float
        Share of the diameter that is painted wholly, 0 to below 1.
    erase : bool
        Take away instead.
    goes_on : bool
        (y0, x0) was drawn already.

    Returns
    -------
    Rect
        All pixels that were drawn lie in it; it lies in the mask.
    """
    frame = Rect.of_shape(mask.shape)
    count = math.ceil(math.hypot(y1 - y0, x1 - x0) / max(0.5, diameter * _SPACING))
    drawn = []
    for step in range(1 if goes_on and count else 0, count + 1):
        share = step / max(count, 1)
        y, x = y0 + (y1 - y0) * share, x0 + (x1 - x0) * share
        dab = _placed(y, x, diameter, hardness)
        seen = dab.bounds.intersect(frame)
        if not seen.empty:
            part = seen.shift(-dab.bounds.y0, -dab.bounds.x0)
            drawn.append(Cover(seen, dab.values[part.slices]).draw(mask, erase))
    return Rect.around(drawn)


def _placed(y: float, x: float, diameter: float, hardness: float) -> Cover:
    """Return the dab of a brush at a place that may lie outside the mask."""
    row, column = math.floor(y), math.floor(x)
    if diameter < _FINE_DIAMETER:
        phase_y, phase_x = ((math.floor(p % 1 * _PHASES) + 0.5) / _PHASES for p in (y, x))
        values = _kept_stamp(diameter, hardness, phase_y, phase_x)
    else:
        values = _kept_wide_stamp(diameter, hardness)
    reach = values.shape[0] // 2
    return Cover(Rect(row - reach, column - reach, row + reach + 1, column + reach + 1), values)


def _stamp(diameter: float, hardness: float, phase_y: float, phase_x: float) -> Values:
    """Return a dab, (2 n + 1) squared; the phases say where in the middle pixel its middle is."""
    # However narrow and soft, it paints its middle wholly.
    inner = max(diameter / 2 * hardness, _LEAST_CORE)
    radius = max(diameter / 2, inner + 0.5)
    pixels = np.arange(-math.ceil(radius), math.ceil(radius) + 1, dtype=np.float32) + 0.5
    away = np.hypot((pixels - np.float32(phase_y))[:, None], pixels - np.float32(phase_x))
    return fading(away, inner, radius)


def _wide_stamp(diameter: float, hardness: float) -> Values:
    """Return the same for a brush in the middle of a pixel, from its lower right quarter."""
    pixels = np.arange(math.ceil(diameter / 2) + 1, dtype=np.float32)
    away = np.hypot(pixels[:, None], pixels)
    # The middle lies on a pixel's own, which so is painted wholly.
    quarter = fading(away, diameter / 2 * hardness, diameter / 2)
    half = np.concatenate((quarter[:0:-1], quarter))
    return np.concatenate((half[:, :0:-1], half), axis=1)


# Wide ones are some megabytes each.
_kept_stamp = lru_cache(maxsize=32)(_stamp)
_kept_wide_stamp = lru_cache(maxsize=4)(_wide_stamp)


def fading(away: NDArray[np.float32], inner: float, outer: float) -> Values:
    """Return 255 up to a distance of `inner`, 0 from `outer` on, and an S-shaped fall between.

    The fall is `1 - 3 t^2 + 2 t^3`, level at both ends, so that neither shows as a line.

    Parameters
    ----------
    away : float array, 0 or more
    inner, outer : float
        `inner < outer`.
    """
    t = np.clip((away - np.float32(inner)) / np.float32(outer - inner), 0, 1)
    falling = np.float32(HOLE) * (1 - t * t * (3 - 2 * t))
    values: Values = np.rint(falling).astype(np.uint8)
    return values
