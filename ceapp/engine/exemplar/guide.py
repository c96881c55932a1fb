"""What a network says of the hole at low resolution, and how far it is to be trusted."""

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from ceapp.core.geometry import Rect
from ceapp.engine.membrane import Floats


@dataclass(frozen=True, slots=True, eq=False)
class Guide:
    """A coarse picture of the whole crop that the synthesis has to keep to.

    Attributes
    ----------
    picture : (gh, gw, 3) float32, 0 to 1
        The crop at low resolution, 64 to 128 px for its long side; its corners are the crop's
        corners. Only what lies in the hole is looked at.
    trust : float
        Weight of the squared colour difference to the guide against that of a patch's pixels:
        3 for a guide known to be good, 1 for a fair one, 0.3 for a doubtful one, 0 for none.
    """

    picture: Floats
    trust: float

    def within(self, window: Rect, shape: tuple[int, int]) -> "Guide":
        """Return the guide of a window of the crop, which has that shape, as fine as this one."""
        scale = [g / s for g, s in zip(self.picture.shape[:2], shape, strict=True)]
        size = [
            max(2, round(n * s)) for n, s in zip((window.height, window.width), scale, strict=True)
        ]
        part = self.sampled(
            *(
                (start + (np.arange(n) + 0.5) / n * length) * s - 0.5
                for start, length, n, s in zip(
                    (window.y0, window.x0), (window.height, window.width), size, scale, strict=True
                )
            )
        )
        return Guide(part, self.trust)

    def sampled(self, rows: Floats, columns: Floats) -> Floats:
        """Return the picture at rows and columns of its own that need not be whole, bilinear."""
        grid = np.meshgrid(rows, columns, indexing="ij")
        planes = [
            ndimage.map_coordinates(self.picture[..., c], grid, order=1, mode="nearest")
            for c in range(3)
        ]
        return np.stack(planes, -1).astype(np.float32)
