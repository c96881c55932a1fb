"""How a face is shown to a network: on a square that is like the pictures that it learned from.

Some of those show a head with what is around it, others a face that fills the picture. A photo may
cut a face off; what of the square lies beyond the photo is unknown then, as what lies in the hole.
"""

import numpy as np

from ceapp.core.geometry import Rect
from ceapp.core.patch import Hole
from ceapp.engine.membrane import Floats

_CLOSER = 0.95
"""A network sees so much of the side of a face's frame in a photo: these are found a tenth larger
in the mean than the pictures that it was trained on (docs/faces.md), and it draws a smaller face
softer."""
_TIGHT, _LOWER = 0.53, 0.045
"""Side of a picture that a face fills, in sides of its frame as it is found, and how far below the
frame's middle the picture's lies."""
_FRAMED, _FILLED = 0.8, 0.84
"""A photo that overlaps so much with a face's frame (intersection over union) is framed already;
one that does so much with the picture that the face fills is that."""
_LEAST = 1 / 3
"""A frame of which the photo shows less than this says too little to a network."""


def shown(face: Rect, photo: Rect) -> tuple[Rect, Rect]:
    """Return the square on which a network is to see a face, and the face's frame by that.

    Parameters
    ----------
    face : Rect
        The face's frame, which may lie beyond the photo.
    photo : Rect
        What of the photo is at hand: the context of the hole.

    Returns
    -------
    Rect
        What is shown.
    Rect
        By which it is told where the head's parts lie: the same, unless the face alone is shown.
    """
    whole = face.square_inside(min(photo.height, photo.width), photo)
    side = round(_TIGHT * face.height)
    down, across = (face.height - side) // 2, (face.width - side) // 2
    tight = Rect(0, 0, side, side).shift(face.y0 + down, face.x0 + across)
    tight = tight.shift(round(_LOWER * face.height), 0)
    if face.iou(whole) >= _FRAMED or min(tight.iou(whole), tight.iou(photo)) >= _FILLED:
        return whole, whole
    if photo.contains(face):
        closer = face.square_inside(round(_CLOSER * face.height), photo)
        return closer, closer
    if _share(face, photo) < _LEAST and _share(tight, photo) >= _LEAST:
        return tight, face
    return face, face


def _share(frame: Rect, photo: Rect) -> float:
    """Return how much of a frame a photo shows, 0 to 1."""
    return frame.intersect(photo).area / frame.area


def framed(picture: Floats, unknown: Hole, frame: Rect) -> tuple[Floats, Hole]:
    """Return what a frame shows of a picture: colours, and what is unknown of them.

    Parameters
    ----------
    picture : (h, w, 3) float32, 0 to 1
    unknown : (h, w) bool
    frame : Rect
        In the picture, or partly beyond it: there nothing is known.

    Returns
    -------
    (h, w, 3) float32, 0 to 1
    (h, w) bool
    """
    inside = frame.intersect(Rect.of_shape(unknown.shape))
    seen, hidden = picture[inside.slices], unknown[inside.slices]
    if inside == frame:
        return seen, hidden
    beyond = (
        (inside.y0 - frame.y0, frame.y1 - inside.y1),
        (inside.x0 - frame.x0, frame.x1 - inside.x1),
    )
    return np.pad(seen, (*beyond, (0, 0))), np.pad(hidden, beyond, constant_values=True)
