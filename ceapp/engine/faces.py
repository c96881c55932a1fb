"""Where the face is that a hole lies on, so that the face model gets it as it knows faces."""

import logging
import math
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ceapp.core.errors import CheckpointError
from ceapp.core.geometry import Rect
from ceapp.core.patch import Hole, Pixels
from ceapp.core.paths import shipped_models
from ceapp.engine.mask_scores import is_face_mask

if TYPE_CHECKING:
    from torch import Tensor

    from ceapp.nn.face_finder import FaceFinder

MODEL = "face-finder"
_LONGEST = 512
"""Contexts are searched at this length at most: a face of a tenth of it is still found, and the
time of a call does not grow with the photo."""
_ENLARGED = 2.0
"""Small contexts are searched at twice their size, to find faces of few pixels."""
_UNKNOWN = 128
"""The grey that the net takes for nothing at all."""
_POINTS = 1024
_SURE = 0.9
"""A face that is found around the hole with such a score is one, and lies there."""
_HIDDEN = 0.3
"""Unless the hole takes more of its frame than this: then too little is left to tell its size."""
_SURE_ALONE = 0.7
"""Where what lies under the hole shows none, it must be so sure: below are few faces in masks, and
many dogs and rocks."""
_SAME = 0.5
"""Frames that overlap so much (intersection over union) show the same face."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class FaceFrame:
    """A face, framed as the face model's training pictures are.

    Attributes
    ----------
    rect : Rect
        A square inside the picture: hair to chin, the whole head's width, some surroundings.
    score : float
        How sure the net is, 0 to 1.
    """

    rect: Rect
    score: float


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
        mask, any face around it will do.

    Returns
    -------
    FaceFrame or None
        In the coordinates of `pixels`. None if there is no face, or no usable model to find it.
    """
    path = shipped_models() / f"{MODEL}.safetensors"
    if not hole.any() or not path.is_file():
        return None
    # Its size and time tell one file from another that took its place.
    told = path.stat()
    net = _finder(path, told.st_size, told.st_mtime_ns)
    if net is None:
        return None
    around = look_for_face(net, pixels, hole, hole | other, least_side)
    if not look_under:
        return around
    found = _surer(net, around, pixels, hole, other, least_side)
    if found is not None and found.score < _SURE:
        turned = _found_in_mirror(net, pixels, hole, other, least_side)
        found = found if turned is not None and found.rect.iou(turned) >= _SAME else None
    if found is None and around is not None and is_face_mask(pixels, hole):
        return around
    return found


def _surer(
    net: "FaceFinder",
    around: FaceFrame | None,
    pixels: Pixels,
    hole: Hole,
    other: Hole,
    least_side: float,
) -> FaceFrame | None:
    """Return the surer of what was found around the hole and what is with what lies under it."""
    visible = around is not None and np.count_nonzero(hole) <= _HIDDEN * around.rect.area
    if around is not None and visible and around.score >= _SURE:
        return around
    under = look_for_face(net, pixels, hole, other, least_side)
    if around is None or under is None:
        return under or (around if around and around.score >= _SURE_ALONE else None)
    return around if visible and around.score > under.score else under


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


def look_for_face(
    net: "FaceFinder", pixels: Pixels, hole: Hole, unknown: Hole, least_side: float = 0.0
) -> FaceFrame | None:
    """Return what `find_face` does, with a given net.

    Parameters
    ----------
    net : FaceFinder
    pixels, hole, least_side
        As there; `hole` holds at least one pixel.
    unknown : (h, w) bool
        What is not looked at.
    """
    import torch

    from ceapp.nn.face_finder import SMALLEST, search

    points = _points(hole)
    # A frame must hold a good part of the hole, so it cannot be much smaller.
    least_side = max(least_side, math.sqrt(net.least_hole * np.count_nonzero(hole)))
    wanted = min(_ENLARGED, _LONGEST / max(hole.shape), SMALLEST / least_side)
    with torch.inference_mode():
        seen = _seen(pixels, unknown, wanted)
        # The reduced picture has whole pixels: this is the scale that it really has.
        scale = max(seen.shape[-2:]) / max(hole.shape)
        (top, left), (bottom, right) = points.min(0) * scale, points.max(0) * scale
        box = Rect(int(top), int(left), math.ceil(bottom) + 1, math.ceil(right) + 1)
        found = search(net, seen, box, least_side * scale)
    frames = _frames(found.centre.numpy() / scale, found.side.numpy() / scale, hole.shape)
    best = _surest(net, frames, found.score.numpy(), points)
    if best is None:
        return None
    frame, score = best
    side = max(1, round(float(frame[2] - frame[0])))
    picture = Rect.of_shape(hole.shape)
    rect = Rect(*(round(float(edge)) for edge in frame)).square_inside(side, picture)
    # A picture that shows hardly more than the face is itself a framed face.
    whole = rect.square_inside(min(hole.shape), picture)
    return FaceFrame(whole if rect.area >= net.snap * whole.area else rect, score)


@cache
def _finder(path: Path, size: int, changed: int) -> "FaceFinder | None":
    """Return the net of a file; None, and one line in the log, where it is broken."""
    from ceapp.nn.face_finder import FaceFinder
    from ceapp.nn.finder import folded, load_finder

    try:
        return folded(load_finder(path, FaceFinder)[0])
    except CheckpointError as error:
        _log.warning("faces are not looked for: %s", error)
        return None


def _seen(pixels: Pixels, unknown: Hole, scale: float) -> "Tensor":
    """Return (1, 4, H, W) at a scale: see `ceapp.nn.face_finder.look`."""
    import torch

    size = [max(1, round(side * scale)) for side in unknown.shape[::-1]]
    # What is several times too large is thinned out first, to twice the size and more.
    stride = max(1, int(0.5 / scale))
    colours, unknown = pixels[::stride, ::stride, :3], unknown[::stride, ::stride]
    colours = (colours >> 8).astype(np.uint8) if colours.dtype == np.uint16 else colours.copy()
    colours[unknown] = _UNKNOWN
    image, known = (
        np.asarray(Image.fromarray(x).resize(size, Image.Resampling.BILINEAR), np.float32)
        for x in (colours, np.uint8(255) * ~unknown)
    )
    # The grey hole has been mixed in as it has to be: 0 where nothing is known.
    image = np.where(known[..., None] > 0, image / np.float32(127.5) - 1, np.float32(0))
    seen = np.dstack([image, known / np.float32(255)])
    return torch.from_numpy(seen).permute(2, 0, 1)[None]


def _frames(
    centre: NDArray[np.float32], side: NDArray[np.float32], shape: tuple[int, ...]
) -> NDArray[np.float32]:
    """Return squares as (N, 4) top, left, bottom, right, moved and shrunk into the picture."""
    side = np.minimum(side, min(shape))[:, None]
    corner = np.clip(centre - side / 2, 0, np.array(shape, np.float32) - side)
    return np.hstack([corner, corner + side])


def _surest(
    net: "FaceFinder",
    frames: NDArray[np.float32],
    scores: NDArray[np.float32],
    points: NDArray[np.int64],
) -> tuple[NDArray[np.float32], float] | None:
    """Return the frame with the highest score that holds enough of the hole, and its score."""
    for i in np.argsort(-scores, kind="stable"):
        if scores[i] < net.threshold:
            return None
        inside = (points >= frames[i, :2]) & (points < frames[i, 2:])
        if inside.all(1).mean() >= net.least_hole:
            # Neighbouring cells and levels see the same face: their mean is steadier than one.
            same = _overlap(frames, frames[i]) >= _SAME
            return np.average(frames[same], axis=0, weights=scores[same]), float(scores[i])
    return None


def _overlap(frames: NDArray[np.float32], other: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the intersection over the union of each (N, 4) frame with another one, (4,)."""
    shared = np.minimum(frames[:, 2:], other[2:]) - np.maximum(frames[:, :2], other[:2])
    area = shared.clip(0).prod(1)
    both = (frames[:, 2:] - frames[:, :2]).prod(1) + (other[2:] - other[:2]).prod()
    return np.asarray(area / (both - area))


def _points(hole: Hole) -> NDArray[np.int64]:
    """Return (N, 2) rows and columns of hole pixels, at most a thousand or so, evenly drawn."""
    places = np.flatnonzero(hole)
    places = places[:: 1 + len(places) // _POINTS]
    return np.column_stack(np.unravel_index(places, hole.shape))
