"""What is painted into a mask at once: a box, an ellipse, a polygon, or any plane of values."""

import math
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ceapp.core.geometry import Rect
from ceapp.core.spans import Numbers, columns_between, fill_spans

HOLE = 255


class Shape(Protocol):
    """Something that can be painted into a mask, or taken away from it."""

    @property
    def bounds(self) -> Rect:
        """A rectangle that holds all its pixels; it may reach beyond the mask."""

    def draw(self, mask: NDArray[np.uint8], erase: bool) -> Rect:
        """Paint it into `mask`, or take it away, in place; return where the mask may differ.

        Parameters
        ----------
        mask : (H, W) uint8, 0 to 255
        erase : bool
        """


@dataclass(frozen=True, slots=True)
class Box:
    """Every pixel of a rectangle."""

    bounds: Rect

    def draw(self, mask: NDArray[np.uint8], erase: bool) -> Rect:
        """Paint it, or take it away."""
        inside = self.bounds.intersect(Rect.of_shape(mask.shape))
        mask[inside.slices] = _value(erase)
        return inside


@dataclass(frozen=True, slots=True)
class Ellipse:
    """Every pixel whose centre lies in the ellipse that touches a frame's four sides.

    Attributes
    ----------
    y0, x0, y1, x1 : float
        The frame, px; `y0 <= y1`, `x0 <= x1`.
    """

    y0: float
    x0: float
    y1: float
    x1: float

    @property
    def bounds(self) -> Rect:
        """All pixels that the frame touches."""
        return _around(self.y0, self.x0, self.y1, self.x1)

    def draw(self, mask: NDArray[np.uint8], erase: bool) -> Rect:
        """Paint it, or take it away."""
        inside = self.bounds.intersect(Rect.of_shape(mask.shape))
        tall, wide = (self.y1 - self.y0) / 2, (self.x1 - self.x0) / 2
        if inside.empty or tall <= 0 or wide <= 0:
            return inside
        rows = np.arange(inside.y0, inside.y1)
        # How far a row lies from the middle, as a share of the half axis.
        away = (rows + 0.5 - (self.y0 + self.y1) / 2) / tall
        half = np.where(abs(away) <= 1, wide * np.sqrt(np.maximum(1 - away**2, 0)), -np.inf)
        middle = (self.x0 + self.x1) / 2 - 0.5
        spans = columns_between(middle - half, middle + half, inside.x0, inside.x1)
        fill_spans(mask, rows, *spans, _value(erase))
        return inside


@dataclass(frozen=True, slots=True)
class Polygon:
    """Every pixel whose centre is wound around by a closed line; where it crosses itself too.

    Attributes
    ----------
    corners : tuple of (y, x), px
        The last one is joined with the first.
    """

    corners: tuple[tuple[float, float], ...]

    @property
    def bounds(self) -> Rect:
        """All pixels that the corners' frame touches."""
        ys, xs = zip(*self.corners, strict=True)
        return _around(min(ys), min(xs), max(ys), max(xs))

    def draw(self, mask: NDArray[np.uint8], erase: bool) -> Rect:
        """Paint it, or take it away; the cost goes with rows and corners, not with the area."""
        inside = self.bounds.intersect(Rect.of_shape(mask.shape))
        if inside.empty:
            return inside
        rows, xs, winding = _crossings(np.asarray(self.corners, np.float64), inside)
        # From left to right in each row; a closed line's windings of a row add up to 0.
        order = np.lexsort((xs, rows))
        rows, xs = rows[order], xs[order] - 0.5
        within = np.cumsum(winding[order])[:-1] != 0
        # A middle that lies on a side belongs to what is right of it alone.
        right = np.nextafter(xs[1:], -np.inf)
        spans = columns_between(xs[:-1][within], right[within], inside.x0, inside.x1)
        fill_spans(mask, rows[:-1][within], *spans, _value(erase))
        return inside


@dataclass(frozen=True, slots=True, eq=False)
class Cover:
    """A plane of values: 255 is painted wholly, 128 by half.

    Attributes
    ----------
    bounds : Rect
        Where it lies, inside the mask.
    values : (h, w) uint8
    """

    bounds: Rect
    values: NDArray[np.uint8]

    def draw(self, mask: NDArray[np.uint8], erase: bool) -> Rect:
        """Paint it, or take it away: of two values the stronger one stays."""
        part = mask[self.bounds.slices]
        if erase:
            np.minimum(part, HOLE - self.values, out=part)
        else:
            np.maximum(part, self.values, out=part)
        return self.bounds


def _value(erase: bool) -> int:
    return 0 if erase else HOLE


def _around(y0: float, x0: float, y1: float, x1: float) -> Rect:
    return Rect(math.floor(y0), math.floor(x0), math.ceil(y1), math.ceil(x1))


def _crossings(
    corners: Numbers, inside: Rect
) -> tuple[NDArray[np.intp], Numbers, NDArray[np.intp]]:
    """Return where the closed line crosses the middles of rows: row, x, and 1 if downwards or -1.

    Parameters
    ----------
    corners : (n, 2) float
        Rows of (y, x).
    inside : Rect
        Only its rows are looked at.
    """
    begin, end = corners, np.roll(corners, -1, axis=0)
    down = end[:, 0] > begin[:, 0]
    top = np.where(down, begin[:, 0], end[:, 0])
    bottom = np.where(down, end[:, 0], begin[:, 0])
    # A middle that lies on a corner belongs to the edge below it alone.
    first = np.clip(np.ceil(top - 0.5), inside.y0, inside.y1).astype(np.intp)
    count = np.clip(np.ceil(bottom - 0.5), inside.y0, inside.y1).astype(np.intp) - first
    edge = np.repeat(np.arange(len(corners)), count)
    rows = np.arange(len(edge)) - np.repeat(np.cumsum(count) - count, count) + first[edge]
    height = np.where(begin[:, 0] == end[:, 0], 1.0, end[:, 0] - begin[:, 0])
    slope = (end[:, 1] - begin[:, 1]) / height
    xs = begin[edge, 1] + (rows + 0.5 - begin[edge, 0]) * slope[edge]
    return rows, xs, np.where(down, 1, -1)[edge]
