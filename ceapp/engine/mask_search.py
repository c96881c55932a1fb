"""Where in a photo face masks may be: a net looks at the whole of it, at several sizes."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy import ndimage

from ceapp.core.cancel import CancelToken
from ceapp.core.geometry import Rect
from ceapp.engine.mask_scores import mask_scores, square

if TYPE_CHECKING:
    from ceapp.nn.mask_finder import MaskFinder

LONGEST = 1536
"""The photo is searched at this length at most, px: 12 megapixels take a second, and a face of a
hundredth of it, as in a group of thirty, is still seen."""
_ENLARGED = 2.0
"""Small photos are searched at twice their size as well, for faces of few pixels."""
_LEAST = 48
"""Length of the smallest picture of the pyramid, px."""
SUSPECTED = 0.5
"""Score from which a pixel may belong to a mask."""
_CELL = 2
"""Side of the cells in which the photo is searched, px; places are looked at pixel by pixel."""
LEAST_PIXELS = 24
"""A suspicion of fewer pixels than this is none."""
_ALIKE = 0.3
"""From which intersection over union two such squares are one place."""


def suspicions(net: "MaskFinder", colours: NDArray[np.uint8], token: CancelToken) -> list[Rect]:
    """Return squares just around whatever looks like a mask at some size of the picture.

    Each size has its own: where a group is seen from afar two masks run into one, and where one is
    seen from too near it falls into parts.

    Raises
    ------
    Cancelled
        If the token says so.
    """
    height, width = colours.shape[:2]
    longest = max(height, width)
    image = Image.fromarray(colours)
    scale = min(_ENLARGED, LONGEST / longest)
    places: list[Rect] = []
    while True:
        token.check()
        size = (max(8, round(width * scale)), max(8, round(height * scale)))
        image = image.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)
        scores = mask_scores(net, np.asarray(image)[None], _CELL)[0]
        labels, _ = ndimage.label(scores > SUSPECTED, np.ones((3, 3)))
        down, across = height / scores.shape[0], width / scores.shape[1]
        counts = np.bincount(labels.ravel())
        for number, (rows, columns) in enumerate(ndimage.find_objects(labels), 1):
            if counts[number] * _CELL**2 < LEAST_PIXELS:
                continue
            middle = (
                (rows.start + rows.stop) / 2 * down,
                (columns.start + columns.stop) / 2 * across,
            )
            tall, wide = (rows.stop - rows.start) * down, (columns.stop - columns.start) * across
            place = square(middle, max(tall, wide))
            if all(place.iou(other) < _ALIKE for other in places):
                places.append(place)
        scale /= 2
        if scale * longest < _LEAST:
            break
    return places
