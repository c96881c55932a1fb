"""One look of the face finder at a picture: the face that a hole lies on, as the net sees it."""

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
from ceapp.core.mask import hole_bounds
from ceapp.core.patch import Hole, Pixels
from ceapp.core.paths import shipped_models
from ceapp.engine.mask_scores import eight_bits

if TYPE_CHECKING:
    from torch import Tensor

    from ceapp.nn.face_finder import FaceFinder

MODEL = "face-finder"
SAME = 0.5
"""Frames that overlap so much (intersection over union) show the same face."""

_LONGEST = 512
"""Contexts are searched at this length at most: a face of a tenth of it is still found, and the
time of a call does not grow with the photo."""
_ENLARGED = 2.0
"""Small contexts are searched at twice their size, to find faces of few pixels."""
_UNKNOWN = 128
"""The grey that the net takes for nothing at all."""
_POINTS = 1024
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class FaceFrame:
    """A face, framed as the face model's training pictures are.

    Attributes
    ----------
    rect : Rect
        A square: hair to chin, the whole head's width, some surroundings. Of a face that the
        picture cuts off it lies beyond the picture, too.
    score : float
        How sure the net is, 0 to 1.
    """

    rect: Rect
    score: float


def look_for_face(
    net: "FaceFinder",
    pixels: Pixels,
    hole: Hole,
    unknown: Hole,
    least_side: float = 0.0,
    least_score: float | None = None,
) -> FaceFrame | None:
    """Return the frame of the face that the hole lies on, if a net sees one there.

    Parameters
    ----------
    net : FaceFinder
    pixels : (h, w, 3 or 4) uint8 or uint16
    hole : (h, w) bool
        At least one pixel.
    unknown : (h, w) bool
        What is not looked at.
    least_side : float
        Smaller frames need not be found, px.
    least_score : float, optional
        What scores less is no face; by default the net's own threshold. Not under half of that.

    Returns
    -------
    FaceFrame or None
        In the coordinates of `pixels`, or beyond them.
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
        found = search(net, seen, _core(points * scale, net.least_hole), least_side * scale)
    centre, half = found.centre.numpy() / scale, found.side.numpy()[:, None] / scale / 2
    frames = np.hstack([centre - half, centre + half])
    least = net.threshold if least_score is None else least_score
    best = _surest(frames, found.score.numpy(), points, least, net.least_hole)
    if best is None:
        return None
    frame, score = best
    top, left, side = (round(float(edge)) for edge in (*frame[:2], frame[2] - frame[0]))
    return FaceFrame(Rect(top, left, top + side, left + side), score)


def face_net() -> "FaceFinder | None":
    """Return the net that comes with ceapp; None where it is missing or broken."""
    path = shipped_models() / f"{MODEL}.safetensors"
    try:
        told = path.stat()
    except OSError:
        return None
    # Its size and time tell one file from another that took its place.
    return _loaded(path, told.st_size, told.st_mtime_ns)


@cache
def _loaded(path: Path, size: int, changed: int) -> "FaceFinder | None":
    """Return the net of a file; None, and one line in the log, where it is broken."""
    from ceapp.nn.face_finder import FaceFinder
    from ceapp.nn.finder import load_finder
    from ceapp.nn.units import folded

    try:
        return folded(load_finder(path, FaceFinder)[0])
    except CheckpointError as error:
        _log.warning("faces are not looked for: %s", error)
        return None


def _seen(pixels: Pixels, unknown: Hole, scale: float) -> "Tensor":
    """Return (1, 4, H, W) at a scale: see `ceapp.nn.face_finder.look`."""
    import torch

    size = [max(1, round(side * scale)) for side in unknown.shape[::-1]]
    colours, hidden = eight_bits(pixels).copy(), hole_bounds(unknown).slices
    colours[hidden][unknown[hidden]] = _UNKNOWN
    # What is several times too large is reduced by a whole number first, which is quicker.
    small = [
        np.asarray(Image.fromarray(x).resize(size, Image.Resampling.BILINEAR, reducing_gap=1.0))
        for x in (colours, np.uint8(255) * ~unknown)
    ]
    seen = torch.from_numpy(np.dstack(small)).permute(2, 0, 1).float()
    image, known = seen[:3], seen[3:]
    # The grey hole has been mixed in as it has to be: 0 where nothing is known.
    return torch.cat([(image / 127.5 - 1) * (known > 0), known / 255])[None]


def _core(points: NDArray[np.float64], share: float) -> Rect:
    """Return where a frame's middle lies no farther than half its side from, on either axis.

    A frame that holds such a share of the (N, 2) points of a hole reaches past their quantiles, be
    the hole ever so long.
    """
    (top, left), (bottom, right) = np.sort(np.quantile(points, [share, 1 - share], axis=0), axis=0)
    return Rect(int(top), int(left), math.ceil(bottom) + 1, math.ceil(right) + 1)


def _surest(
    frames: NDArray[np.float32],
    scores: NDArray[np.float32],
    points: NDArray[np.int64],
    least_score: float,
    least_hole: float,
) -> tuple[NDArray[np.float32], float] | None:
    """Return the frame with the highest score that holds enough of the hole, and its score."""
    for i in np.argsort(-scores, kind="stable"):
        if scores[i] < least_score:
            return None
        inside = (points >= frames[i, :2]) & (points < frames[i, 2:])
        if inside.all(1).mean() >= least_hole:
            # Neighbouring cells and levels see the same face: their mean is steadier than one.
            same = _overlap(frames, frames[i]) >= SAME
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
