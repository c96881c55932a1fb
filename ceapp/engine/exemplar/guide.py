"""What a network says of the hole at low resolution, and how far it is to be trusted.

The coarsest level begins from it, and its search is held to it: a source has to be like its target,
and made as soft as the guide is, of the guide's colour there. So a wrong guide picks the wrong
places of the photo, but puts nothing into the fill that the photo does not have. Larger levels
do without: a network is soft where it is not sure, and would have them copy what is soft.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ceapp.core.geometry import Rect
from ceapp.core.patch import Hole
from ceapp.engine.exemplar.pyramid import Level
from ceapp.engine.membrane import Floats

_SOFT = 5.0
"""A guide's pixels say no more than the mean of so many of the level's, along each side."""


@dataclass(frozen=True, slots=True, eq=False)
class Guide:
    """A coarse picture of the whole crop that the synthesis begins from.

    Attributes
    ----------
    picture : (gh, gw, 3) float32, 0 to 1
        The crop at low resolution, 64 to 128 px for its long side; its corners are the crop's
        corners. Only what lies in the hole is looked at.
    trust : float
        Weight of the squared colour difference to the guide against that of a patch's pixels;
        with 0 it is begun from, and then forgotten.
    """

    picture: Floats
    trust: float

    def within(self, window: Rect, shape: tuple[int, ...]) -> "Guide":
        """Return the guide of a window of the crop, which has that shape, about as fine."""
        height, width = (g / s for g, s in zip(self.picture.shape[:2], shape[:2], strict=True))
        rows = _places(window.y0, window.height, height, max(2, round(window.height * height)))
        columns = _places(window.x0, window.width, width, max(2, round(window.width * width)))
        return Guide(self.sampled(rows, columns), self.trust)

    def over(self, box: Rect, shape: tuple[int, ...]) -> Floats:
        """Return the picture in a box of a level of that shape, (bh, bw, 3) float32."""
        height, width = (g / s for g, s in zip(self.picture.shape[:2], shape[:2], strict=True))
        rows = _places(box.y0, box.height, height, box.height)
        return self.sampled(rows, _places(box.x0, box.width, width, box.width))

    def sampled(self, rows: NDArray[np.float64], columns: NDArray[np.float64]) -> Floats:
        """Return the picture at rows and columns of its own that need not be whole, bilinear."""
        grid = np.meshgrid(rows, columns, indexing="ij")
        planes = [
            ndimage.map_coordinates(self.picture[..., c], grid, order=1, mode="nearest")
            for c in range(3)
        ]
        return np.stack(planes, -1).astype(np.float32)


def guidance(guide: Guide | None, level: Level, box: Rect) -> tuple[Floats, Floats, float]:
    """Return what the search at a level needs of the guide.

    Parameters
    ----------
    guide : Guide, optional
    level : Level
    box : Rect
        Of the level.

    Returns
    -------
    wanted : (bh, bw, 3) float32
        The guide's colours in the box.
    coarse : (h, w, 3) float32
        The level's known colours, as soft as the guide.
    trust : float
        0 if there is no guide; then the other two say nothing.
    """
    if guide is None or guide.trust <= 0:
        return np.zeros((box.height, box.width, 3), np.float32), np.zeros((1, 1, 3), np.float32), 0
    per_pixel = [s / g for g, s in zip(guide.picture.shape[:2], level.shape, strict=True)]
    sides = [round(max(_SOFT, pixels)) | 1 for pixels in per_pixel]
    planes = [_softened(level.colours[..., c], level.known, sides) for c in range(3)]
    coarse = np.stack(planes, -1).astype(np.float32)
    return guide.over(box, level.shape), coarse, guide.trust


def _places(start: int, length: int, scale: float, count: int) -> NDArray[np.float64]:
    """Return `count` even places from `start` on, in a picture that is so many times as large."""
    return (start + (np.arange(count) + 0.5) * length / count) * scale - 0.5


def _softened(values: NDArray[np.float32], known: Hole, sides: list[int]) -> NDArray[np.float32]:
    """Return the means of what is known over windows with these sides."""
    total = ndimage.uniform_filter(np.where(known, values, 0).astype(np.float32), sides)
    share = ndimage.uniform_filter(known.astype(np.float32), sides)
    mean: NDArray[np.float32] = total / np.maximum(share, 1e-3)
    return mean
