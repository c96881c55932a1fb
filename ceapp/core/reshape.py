"""A mask made wider, narrower or softer: every place is looked at where it matters alone.

How far a pixel is from what is wholly painted decides all three. Distances cost most, so that they
are computed in squares along the edges of what is painted, and nowhere else.
"""

import math
from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ceapp.core.geometry import Rect
from ceapp.core.shapes import HOLE
from ceapp.core.soft_brush import fading

Values = NDArray[np.uint8]
Check = Callable[[], None]


def _go_on() -> None:
    """Never stop."""


# Side of the squares, px, unless a wide reach asks for more.
_SQUARE = 512
# The mask is looked at in steps of so many pixels to find how wide its soft edges are.
_COARSE = 8
# Farther from what is wholly painted, soft paint is no edge: it keeps its value.
_WIDEST_EDGE = 256


def grown(values: Values, pixels: float, check: Check = _go_on) -> Values:
    """Return a mask whose paint reaches farther in all directions; soft edges move outwards whole.

    Parameters
    ----------
    values : (h, w) uint8
        With as much room around the paint as it is to grow.
    pixels : float
        How far, px, 0 or more; round (Euclidean).
    check : callable, optional
        Called now and then; what it raises ends the work.

    Returns
    -------
    (h, w) uint8
        Nowhere less than `values`.
    """
    core = values == HOLE
    edge = _edge_width(values, core)
    out = values.copy()
    for square, around in _along_edges(core, pixels + edge):
        check()
        away, (rows, columns) = ndimage.distance_transform_edt(
            ~core[around.slices], return_indices=True
        )
        inner = square.shift(-around.y0, -around.x0).slices
        away = away[inner]
        moved = np.where(away <= pixels, np.uint8(HOLE), np.uint8(0))
        if edge:
            # What lies there is what lay `pixels` nearer to the paint, on the shortest way to it.
            share = np.minimum(pixels / np.maximum(away, 1), 1)
            own_rows, own_columns = np.ogrid[square.y0 : square.y1, square.x0 : square.x1]
            from_rows = own_rows + (rows[inner] + around.y0 - own_rows) * share
            from_columns = own_columns + (columns[inner] + around.x0 - own_columns) * share
            nearer = values[np.rint(from_rows).astype(int), np.rint(from_columns).astype(int)]
            moved = np.maximum(moved, nearer)
        np.maximum(out[square.slices], moved, out=out[square.slices])
    return out


def shrunk(values: Values, pixels: float, check: Check = _go_on) -> Values:
    """Return a mask whose paint ends earlier: what is not painted has grown.

    Parameters
    ----------
    values : (h, w) uint8
        With a pixel of room around the paint, but for where the photo ends: there nothing shrinks.
    pixels, check
        As for `grown`.
    """
    left: Values = HOLE - grown(HOLE - values, pixels, check)
    return left


def feathered(values: Values, pixels: float, check: Check = _go_on) -> Values:
    """Return a mask that fades out around what is wholly painted, over so many pixels.

    What is painted stays so: nothing of it would shine through a fill.

    Parameters
    ----------
    values : (h, w) uint8
        With as much room around the paint as it is to fade out over.
    pixels, check
        As for `grown`.
    """
    core = values == HOLE
    out = values.copy()
    for square, around in _along_edges(core, pixels):
        check()
        away = ndimage.distance_transform_edt(~core[around.slices])
        inner = square.shift(-around.y0, -around.x0).slices
        faded = fading(away[inner].astype(np.float32), 0, pixels + 1)
        np.maximum(out[square.slices], faded, out=out[square.slices])
    return out


def _edge_width(values: Values, core: NDArray[np.bool_]) -> int:
    """Return how far soft paint reaches from what is wholly painted, roughly and no less, px."""
    soft = (values > 0) & ~core
    if not soft.any() or not core.any():
        return 0
    few = (slice(None, None, _COARSE),) * 2
    away = ndimage.distance_transform_edt(~core[few])[soft[few]] * _COARSE
    widest = int(away.max()) if away.size else 0
    return min(widest + 2 * _COARSE, _WIDEST_EDGE)


def _along_edges(core: NDArray[np.bool_], reach: float) -> Iterator[tuple[Rect, Rect]]:
    """Yield squares where something within reach is painted wholly and something is not.

    Yields
    ------
    (Rect, Rect)
        The square, and the part of the mask that decides it.
    """
    frame = Rect.of_shape(core.shape)
    side = max(_SQUARE, math.ceil(2 * reach))
    for y in range(0, frame.height, side):
        for x in range(0, frame.width, side):
            square = Rect(y, x, y + side, x + side).intersect(frame)
            around = square.pad(math.ceil(reach) + 1).intersect(frame)
            if core[around.slices].any() and not core[square.slices].all():
                yield square, around
