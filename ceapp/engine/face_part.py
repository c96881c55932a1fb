"""Which part of a hole lies on a face: the rest of it no network for faces can draw."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
from scipy import ndimage

from ceapp.core.geometry import Rect
from ceapp.core.mask import hole_bounds
from ceapp.core.patch import Hole, Patch
from ceapp.engine.api import HoleGroup

_Oval = tuple[float, float, float]
_HEAD: _Oval = (0.5, 0.5, 0.38)
"""How far down the middle of a head lies in its frame, and half its height and width, with some
air: in sides of the frame."""
_FACE: _Oval = (0.57, 0.36, 0.28)
"""The same of the face from the forehead to the chin. In the framed pictures that models are
trained on, jaws lie between .25 and .75 and chins at .86, in the median."""
_DRAWN: _Oval = (0.55, 0.57, 0.38)
"""The same of head and neck, down to the frame's edge: what a net draws there comes nearer to the
truth than copies do (docs/faces.md)."""
_GONE = 0.72
"""A hole that takes so much of a head is to take it away; one on all of the face takes .7."""
_LEAST = 0.04
"""Pieces of a hole beside the face that are smaller than this part of it stay with the face."""


def face_oval(frame: Rect, shape: tuple[int, ...]) -> Hole:
    """Return where in a picture of a shape the face lies that a frame shows, (h, w) bool."""
    return _oval(_FACE, frame, shape)


def takes_the_head(hole: Hole, frame: Rect) -> bool:
    """Whether a hole leaves so little of the head in a frame that there is no face to complete."""
    head = _oval(_HEAD, frame, hole.shape)
    return bool(np.count_nonzero(hole & head) >= _GONE * np.count_nonzero(head))


def _oval(oval: _Oval, frame: Rect, shape: tuple[int, ...]) -> Hole:
    middle, high, wide = oval
    out = np.zeros(shape, np.bool_)
    # It lies inside its frame, of which the picture may show a part, and many times more.
    part = frame.intersect(Rect.of_shape(shape))
    y = (np.arange(part.y0, part.y1, dtype=np.float32) + 0.5 - frame.y0) / frame.height - middle
    x = (np.arange(part.x0, part.x1, dtype=np.float32) + 0.5 - frame.x0) / frame.width - 0.5
    out[part.slices] = (y[:, None] / high) ** 2 + (x[None, :] / wide) ** 2 <= 1
    return out


def parted(group: HoleGroup, face: Rect, frame: Rect) -> tuple[HoleGroup, HoleGroup | None]:
    """Return a group of which the hole lies on the face, and one of which it does not.

    A hole that stays on head and neck is wholly the face's: a net draws the jaw and what is beside
    it in one go. One that runs out of it, or out of what the net sees, is cut at the face's
    outline, as hair and all that lies behind it are better copied than drawn.

    Parameters
    ----------
    group : HoleGroup
    face : Rect
        The face's frame, in the group's context or beyond it.
    frame : Rect
        What the net sees, likewise.

    Returns
    -------
    HoleGroup
        For either group the hole of the other one is unknown.
    HoleGroup or None
        None if nearly all of the hole lies on the face.
    """
    shape = group.hole.shape
    seen = np.zeros(shape, np.bool_)
    seen[frame.intersect(Rect.of_shape(shape)).slices] = True
    if not _large_pieces(group.hole & ~(_oval(_DRAWN, face, shape) & seen), group.hole).any():
        return group, None
    beyond = _large_pieces(group.hole & ~(face_oval(face, shape) & seen), group.hole)
    on_face = group.hole & ~beyond
    if not on_face.any():
        return group, None
    return (
        replace(group, hole=on_face, other=group.other | beyond),
        replace(group, hole=beyond, other=group.other | on_face),
    )


def _large_pieces(part: Hole, hole: Hole) -> Hole:
    """Return the pieces of a part of a hole that are no mere slivers of it."""
    box = hole_bounds(hole).slices
    labels, _ = ndimage.label(part[box], np.ones((3, 3)))
    sizes = np.bincount(labels.ravel(), minlength=1)
    sizes[0] = 0
    large = np.zeros_like(hole)
    large[box] = (sizes >= _LEAST * np.count_nonzero(hole))[labels]
    return large


def with_face(group: HoleGroup, frame: Rect, patches: Iterable[Patch]) -> HoleGroup:
    """Return the group that lies beside a face once that is drawn: known, but not to be copied."""
    pixels, other = group.pixels.copy(), group.other.copy()
    for patch in patches:
        here = patch.rect.shift(-group.context.y0, -group.context.x0).slices
        pixels[here][patch.hole] = patch.pixels[patch.hole]
        other[here] &= ~patch.hole
    barred = face_oval(frame, group.hole.shape) & ~(group.hole | other)
    if group.barred is not None:
        barred |= group.barred
    return replace(group, pixels=pixels, other=other, barred=barred)
