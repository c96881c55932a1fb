"""The crop at falling sizes: what is known of it, what is missing, what may be copied."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ceapp.core.geometry import Rect
from ceapp.core.mask import hole_bounds
from ceapp.core.patch import Hole
from ceapp.engine.exemplar.kernel import FLOATS, MASK, PLACES, Kernel
from ceapp.engine.membrane import Floats

RADIUS = 3
"""A patch is 7x7 pixels: its middle, and so many on each side."""
SIDE = 2 * RADIUS + 1
"""Side of a patch, px."""
_LEAST_SIDE = 64
"""No level is smaller than this, px."""
_LEAST_SOURCES = 150
"""No level has fewer patches to copy than this."""

Array = NDArray[Any]

_halve_rows = Kernel("halve_rows", FLOATS, MASK, MASK, MASK, FLOATS, PLACES)


@dataclass(frozen=True, slots=True, eq=False)
class Level:
    """The crop at one size.

    Attributes
    ----------
    colours : (h, w, 3) float32
        Written to in the hole.
    hole : (h, w) bool
    known : (h, w) bool
        What can be seen. Neither known nor hole: unknown, but not to be filled.
    source : (h, w) bool
        What can be copied: all that lies under this pixel is known and not barred.
    """

    colours: Floats
    hole: Hole
    known: Hole
    source: Hole

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width."""
        return self.hole.shape[0], self.hole.shape[1]

    def middles(self) -> Hole:
        """Return where a patch lies wholly on what can be copied."""
        whole: Hole = ndimage.minimum_filter(self.source, SIDE, mode="constant", cval=False)
        return whole

    def put(self, box: Rect, colours: Floats) -> None:
        """Set the hole's pixels in `box` to (bh, bw, 3) `colours`."""
        inside = self.hole[box.slices]
        self.colours[box.slices][inside] = colours[inside]

    def box(self) -> Rect:
        """Return the bounds of all patches that reach into the hole."""
        return hole_bounds(self.hole).pad(RADIUS).intersect(Rect.of_shape(self.shape))


def build(level: Level) -> list[Level]:
    """Return the level and ever smaller ones, the largest first, as far as it makes sense."""
    levels = [level]
    while min(levels[-1].shape) >= 2 * _LEAST_SIDE:
        smaller = halved(levels[-1])
        if np.count_nonzero(smaller.middles()) < _LEAST_SOURCES:
            break
        levels.append(smaller)
    return levels


def halved(level: Level) -> Level:
    """Return a level at half the size, rounded up.

    A pixel is the mean of what is known of its 2x2; it is known if half of them are. Where thin
    parts of the hole would vanish by that, they stay: each level has something of every hole.
    """
    height, width = (-(-side // 2) for side in level.shape)
    colours = np.empty((height, width, 3), np.float32)
    counts = np.empty((height, width, 3), np.int32)
    half = _halve_rows.on(level.colours, level.hole, level.known, level.source, colours, counts)
    half(0, height)
    holes, known, source = np.moveaxis(counts, 2, 0)
    hole = (known < 2) & (holes > 0)
    lost = (holes > 0) & ~ndimage.binary_dilation(hole, np.ones((3, 3)))
    hole |= lost
    return Level(colours, hole, (known >= 2) & ~lost, source == 4)
