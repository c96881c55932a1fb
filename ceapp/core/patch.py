"""Pixels, holes, and the patch: new pixels for one place of the photo."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ceapp.core.geometry import Rect

Pixels = NDArray[np.uint8] | NDArray[np.uint16]
"""(H, W, C), C 3 (RGB) or 4 (RGB and alpha), in the photo's own colour space and depth."""

Hole = NDArray[np.bool_]
"""(H, W), True where the picture is missing."""


@dataclass(frozen=True, slots=True, eq=False)
class Patch:
    """New pixels for one place of the photo.

    Attributes
    ----------
    rect : Rect
        Where it lies in the photo.
    pixels : (h, w, C), dtype and channels of the photo
    hole : (h, w) bool
        Only these pixels are new; the others are to be ignored.
    """

    rect: Rect
    pixels: Pixels
    hole: Hole

    def matches(self, other: "Patch") -> bool:
        """Whether both say the same of the same pixels."""
        return (
            self.rect == other.rect
            and np.array_equal(self.hole, other.hole)
            and np.array_equal(self.pixels[self.hole], other.pixels[other.hole])
        )
