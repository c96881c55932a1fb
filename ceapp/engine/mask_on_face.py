"""Whether what looks like a face mask is worn on a face, and so is one.

How the bounds were chosen, and how well they part the two: docs/faces.md.
"""

import math

import numpy as np
from numpy.typing import NDArray

from ceapp.core.geometry import Rect
from ceapp.core.mask import hole_bounds
from ceapp.core.patch import Hole
from ceapp.engine.faces import find_face

_AROUND = 2
"""A face is looked for within so many sides of the mask around it."""
_SURE, _SURE_OF_LARGE = 0.8, 0.76
"""How sure both nets must be of mask and face, in the mean: surer where little of a face is
covered, as many false finds are small."""
_LARGE = 0.12
"""Share of a face's frame from which a mask is large."""
_SURE_OF_TINY, _TINY = 0.82, 24
"""And surest of what is a few pixels long at the size at which the photo is searched: most false
finds in photos without faces are."""
_OBVIOUS, _OF_PICTURE = 0.8, 0.1
"""A mask of which the net is so sure, and that covers so much of the picture, needs no face: too
little of one may show around it."""
MOST_OF_PICTURE = 0.65
"""Of what covers more than this a face must show: mountains and walls do, and no mask that was
seen."""
_SHARES = (0.06, 0.8)
"""How much of a face's frame a mask covers, at least and at most."""
_DOWN, _ACROSS = (0.42, 1.05), (0.28, 0.75)
"""Where the middle of a mask lies in that frame, in its sides."""
_LOWEST = 0.82
"""And at most so far down that of one that is not large: below are collars and scarves."""


def is_on_a_face(
    colours: NDArray[np.uint8], rect: Rect, cover: Hole, score: float, searched_at: float
) -> bool:
    """Whether there is a face below what looks like a mask, and the mask where one is worn.

    Parameters
    ----------
    colours : (H, W, 3) uint8
        The photo.
    rect : Rect
    cover : (h, w) bool
        The mask's pixels in `rect`.
    score : float
        How sure the net is that it is one, 0 to 1.
    searched_at : float
        Scale at which the photo was searched, 1 and less.
    """
    box = hole_bounds(cover)
    if box.empty:
        return False
    of_picture = np.count_nonzero(cover) / colours[..., 0].size
    if score >= _OBVIOUS and _OF_PICTURE <= of_picture <= MOST_OF_PICTURE:
        return True
    box = box.shift(rect.y0, rect.x0)
    around = box.pad(_AROUND * max(box.height, box.width)).intersect(Rect.of_shape(colours.shape))
    hole = placed(cover, rect, around)
    least_side = math.sqrt(np.count_nonzero(hole) / _SHARES[1])
    face = find_face(colours[around.slices], hole, np.zeros_like(hole), least_side)
    if face is None:
        return False
    frame = face.rect.shift(around.y0, around.x0)
    share = np.count_nonzero(hole) / frame.area
    length = max(box.height, box.width) * searched_at
    large = share >= _LARGE
    sure = _SURE_OF_LARGE if large else _SURE
    if (face.score + score) / 2 < (sure if length >= _TINY else max(sure, _SURE_OF_TINY)):
        return False
    down = ((box.y0 + box.y1) / 2 - frame.y0) / frame.height
    across = ((box.x0 + box.x1) / 2 - frame.x0) / frame.width
    if not large and down > _LOWEST:
        return False
    return all(
        least <= value <= most
        for value, (least, most) in ((share, _SHARES), (down, _DOWN), (across, _ACROSS))
    )


def placed(cover: Hole, rect: Rect, part: Rect) -> Hole:
    """Return what a mask in `rect` covers of another part of the photo."""
    out = np.zeros((part.height, part.width), np.bool_)
    shared = rect.intersect(part)
    own = cover[shared.shift(-rect.y0, -rect.x0).slices]
    out[shared.shift(-part.y0, -part.x0).slices] = own
    return out
