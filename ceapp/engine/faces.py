"""Whether a hole lies on a face, and where: which looks at the photo are taken, and believed.

Why so: docs/adr/0018-face-under-the-hole.md.
"""

from typing import TYPE_CHECKING

import numpy as np

from ceapp.core.geometry import Rect
from ceapp.core.patch import Hole, Pixels
from ceapp.engine.face_look import SAME, FaceFrame, face_net, look_for_face
from ceapp.engine.mask_scores import is_face_mask

if TYPE_CHECKING:
    from ceapp.nn.face_finder import FaceFinder

_SURE = 0.9
"""A face that is found around the hole with such a score is one, and lies there."""
_HIDDEN = 0.3
"""Unless the hole takes more of its frame than this: then too little is left to tell its size."""
_SURE_ALONE = 0.7
"""Where what lies under the hole shows none, it must be so sure: below are few faces in masks, and
many dogs and rocks."""
_WORN = 0.5
"""Where the hole takes a face mask somebody wears it: any face around it with such a score will
do."""


def find_face(
    pixels: Pixels,
    hole: Hole,
    other: Hole,
    least_side: float = 0.0,
    *,
    look_under: bool = False,
) -> FaceFrame | None:
    """Return the frame of the face that the hole lies on, if it lies on one.

    Parameters
    ----------
    pixels : (h, w, 3 or 4) uint8 or uint16
        The context of the hole. What lies under the holes is not looked at, unless `look_under`.
    hole : (h, w) bool
        The hole to be filled.
    other : (h, w) bool
        Other holes: unknown too.
    least_side : float
        Smaller frames need not be found, px.
    look_under : bool
        Whether to look once more, at what lies under the hole too, where the rest does not tell for
        sure (ADR 18). Of the two finds the surer one is taken, and this one if the hole is large.
        One that is not plain has to be found in the mirror image, too: a face that is drawn where
        none was ruins a photo, one that is missed costs a retouch. Where the hole takes a face
        mask, any face around it will do, however doubtful, and there is no second look.

    Returns
    -------
    FaceFrame or None
        In the coordinates of `pixels`, or beyond them. None if there is no face, or no usable
        model to find it.
    """
    net = face_net() if hole.any() else None
    if net is None:
        return None
    seen = look_for_face(net, pixels, hole, hole | other, least_side, min(_WORN, net.threshold))
    around = seen if seen is not None and seen.score >= net.threshold else None
    if not look_under or _is_plain(around, hole):
        return around
    if seen is not None and is_face_mask(pixels, hole):
        return seen
    found = _surer(net, around, pixels, hole, other, least_side)
    if found is not None and found.score < _SURE:
        turned = _found_in_mirror(net, pixels, hole, other, least_side)
        found = found if turned is not None and found.rect.iou(turned) >= SAME else None
    return found


def _is_plain(around: FaceFrame | None, hole: Hole) -> bool:
    """Whether what was found around a hole is surely a face, of which enough shows."""
    return around is not None and around.score >= _SURE and _shows(around, hole)


def _shows(around: FaceFrame, hole: Hole) -> bool:
    """Whether a hole leaves so much of a face that its size can be told."""
    return bool(np.count_nonzero(hole) <= _HIDDEN * around.rect.area)


def _surer(
    net: "FaceFinder",
    around: FaceFrame | None,
    pixels: Pixels,
    hole: Hole,
    other: Hole,
    least_side: float,
) -> FaceFrame | None:
    """Return the surer of what was found around the hole and what is with what lies under it."""
    if _is_plain(around, hole):
        return around
    under = look_for_face(net, pixels, hole, other, least_side)
    if around is None or under is None:
        return under or (around if around and around.score >= _SURE_ALONE else None)
    return around if _shows(around, hole) and around.score > under.score else under


def _found_in_mirror(
    net: "FaceFinder", pixels: Pixels, hole: Hole, other: Hole, least_side: float
) -> Rect | None:
    """Return where the surer find of the mirror image lies in the picture."""
    pixels, hole, other = pixels[:, ::-1], hole[:, ::-1], other[:, ::-1]
    around = look_for_face(net, pixels, hole, hole | other, least_side)
    turned = _surer(net, around, pixels, hole, other, least_side)
    if turned is None:
        return None
    rect, width = turned.rect, hole.shape[1]
    return Rect(rect.y0, width - rect.x1, rect.y1, width - rect.x0)
