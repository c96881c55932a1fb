"""Whether what looks like a face mask is one: the net says so from three distances, or a face too.

How the bounds were chosen, and how well they part the two: docs/faces.md.
"""

import math
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ceapp.core.geometry import Rect
from ceapp.core.mask import hole_bounds
from ceapp.core.patch import Hole
from ceapp.engine.faces import find_face
from ceapp.engine.mask_scores import looked_at, mean_under, roomy

if TYPE_CHECKING:
    from ceapp.nn.mask_finder import MaskFinder

_FARTHER = 3.4
"""Side of the place in which a find is seen from farther away, in long sides of it."""
_NEAR, _FAR, _FACE = 0.4, 0.2, 0.1
"""What each of two looks from near, that from afar, and a face below the mask count for."""
_CERTAIN = 0.78
"""From which sum what looks like a mask is one."""
_MOST_OF_PICTURE = 0.65
"""What covers more of the picture than this is none: mountains and walls do."""
_FEW_OF_PICTURE = 0.0003
"""Below what covers less than this a face must be: much looks like a mask that is a few pixels."""
_AROUND = 2
"""A face is looked for within so many sides of the mask around it."""
_SHARES = (0.06, 0.8)
"""How much of a face's frame a mask covers, at least and at most."""
_DOWN, _ACROSS = (0.42, 1.05), (0.28, 0.75)
"""Where the middle of a mask lies in that frame, in its sides."""
_LARGE, _LOWEST = 0.12, 0.82
"""And at most so far down that of one that covers less of the frame than this: below are collars
and scarves."""


def is_worn(
    net: "MaskFinder",
    colours: NDArray[np.uint8],
    rect: Rect,
    cover: Hole,
    looks: tuple[float, float],
) -> bool:
    """Whether what looks like a mask is one that is worn.

    Parameters
    ----------
    net : MaskFinder
    colours : (H, W, 3) uint8
        The photo.
    rect : Rect
    cover : (h, w) bool
        The mask's pixels in `rect`.
    looks : (float, float)
        How sure the net is that it is one, 0 to 1, from near and from nearer.
    """
    of_picture = np.count_nonzero(cover) / colours[..., 0].size
    sure = _NEAR * sum(looks)
    if of_picture > _MOST_OF_PICTURE or sure + _FAR + _FACE < _CERTAIN:
        return False
    if sure < _CERTAIN:
        sure += _FAR * _from_afar(net, colours, rect, cover)
    without_a_face = bool(sure >= _CERTAIN and of_picture >= _FEW_OF_PICTURE)
    if without_a_face or sure + _FACE < _CERTAIN:
        return without_a_face
    face = face_below(colours, rect, cover)
    return face > 0 and sure + _FACE * face >= _CERTAIN


def _from_afar(net: "MaskFinder", colours: NDArray[np.uint8], rect: Rect, cover: Hole) -> float:
    """Return how sure the net is of a find as seen from farther away."""
    place = hole_bounds(cover).shift(rect.y0, rect.x0)
    part, scores = looked_at(net, colours, roomy(place, _FARTHER))
    return mean_under(scores, _placed(cover, rect, part))


def face_below(colours: NDArray[np.uint8], rect: Rect, cover: Hole) -> float:
    """Return how sure a face is, 0 to 1, that wears a mask where one is worn; 0 if there is none.

    Parameters
    ----------
    colours : (H, W, 3) uint8
        The photo.
    rect : Rect
    cover : (h, w) bool
        The mask's pixels in `rect`.
    """
    box = hole_bounds(cover).shift(rect.y0, rect.x0)
    around = box.pad(_AROUND * max(box.height, box.width)).intersect(Rect.of_shape(colours.shape))
    hole = _placed(cover, rect, around)
    least_side = math.sqrt(np.count_nonzero(hole) / _SHARES[1])
    face = find_face(colours[around.slices], hole, np.zeros_like(hole), least_side)
    if face is None:
        return 0.0
    frame = face.rect.shift(around.y0, around.x0)
    share = np.count_nonzero(hole) / frame.area
    down = ((box.y0 + box.y1) / 2 - frame.y0) / frame.height
    across = ((box.x0 + box.x1) / 2 - frame.x0) / frame.width
    lowest = _DOWN[1] if share >= _LARGE else _LOWEST
    fits = (
        _SHARES[0] <= share <= _SHARES[1]
        and _DOWN[0] <= down <= lowest
        and _ACROSS[0] <= across <= _ACROSS[1]
    )
    return face.score if fits else 0.0


def _placed(cover: Hole, rect: Rect, part: Rect) -> Hole:
    """Return what a mask in `rect` covers of another part of the photo."""
    out = np.zeros((part.height, part.width), np.bool_)
    shared = rect.intersect(part)
    own = cover[shared.shift(-rect.y0, -rect.x0).slices]
    out[shared.shift(-part.y0, -part.x0).slices] = own
    return out
