"""Rectangles of pixels, half-open, rows before columns."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rect:
    """Pixels with `y0 <= y < y1` and `x0 <= x < x1`."""

    y0: int
    x0: int
    y1: int
    x1: int

    @classmethod
    def of_shape(cls, shape: tuple[int, ...]) -> "Rect":
        """Return the rectangle of a whole (H, W, ...) array."""
        return cls(0, 0, shape[0], shape[1])

    @classmethod
    def around(cls, rects: Iterable["Rect"]) -> "Rect":
        """Return the smallest rectangle that holds all of `rects`; empty ones do not count."""
        full = [r for r in rects if not r.empty]
        if not full:
            return cls(0, 0, 0, 0)
        return cls(
            min(r.y0 for r in full),
            min(r.x0 for r in full),
            max(r.y1 for r in full),
            max(r.x1 for r in full),
        )

    @property
    def height(self) -> int:
        """Rows."""
        return max(0, self.y1 - self.y0)

    @property
    def width(self) -> int:
        """Columns."""
        return max(0, self.x1 - self.x0)

    @property
    def area(self) -> int:
        """Pixels."""
        return self.height * self.width

    @property
    def empty(self) -> bool:
        """Whether it holds no pixel."""
        return self.y1 <= self.y0 or self.x1 <= self.x0

    @property
    def slices(self) -> tuple[slice, slice]:
        """Index of these pixels in an (H, W, ...) array."""
        return slice(self.y0, self.y1), slice(self.x0, self.x1)

    def pad(self, pixels: int) -> "Rect":
        """Return it grown by `pixels` on each side."""
        return Rect(self.y0 - pixels, self.x0 - pixels, self.y1 + pixels, self.x1 + pixels)

    def shift(self, dy: int, dx: int) -> "Rect":
        """Return it moved down by `dy` and right by `dx`."""
        return Rect(self.y0 + dy, self.x0 + dx, self.y1 + dy, self.x1 + dx)

    def intersect(self, other: "Rect") -> "Rect":
        """Return the pixels that are in both."""
        y0, x0 = max(self.y0, other.y0), max(self.x0, other.x0)
        return Rect(y0, x0, max(y0, min(self.y1, other.y1)), max(x0, min(self.x1, other.x1)))

    def iou(self, other: "Rect") -> float:
        """Return the intersection over the union, 0 to 1; neither is empty."""
        shared = self.intersect(other).area
        return shared / (self.area + other.area - shared)

    def contains(self, other: "Rect") -> bool:
        """Whether every pixel of `other` is in this one."""
        return other.empty or self.intersect(other) == other

    def square_inside(self, side: int, frame: "Rect") -> "Rect":
        """Return a square of `side` around this centre, shifted to lie inside `frame`.

        A side of the frame that is shorter than `side` limits that side of the result.
        """
        height, width = min(side, frame.height), min(side, frame.width)
        y0 = (self.y0 + self.y1 - height) // 2
        x0 = (self.x0 + self.x1 - width) // 2
        y0 = min(max(y0, frame.y0), frame.y1 - height)
        x0 = min(max(x0, frame.x0), frame.x1 - width)
        return Rect(y0, x0, y0 + height, x0 + width)


NOWHERE = Rect(0, 0, 0, 0)
"""What changed when nothing did."""
