"""What the net says of a picture or of a place in it, as seen from near."""

import math
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

if TYPE_CHECKING:
    from ceapp.nn.mask_finder import MaskFinder

MODEL = "mask-finder"
NEAR = 128
"""Side of a place as it is looked at from near, px."""

_MARGIN = 16
"""Width of the grey margin in which the net sees pictures, px."""
_ROOM = 2.0
"""Side of the place in which a hole is looked at, in long sides of it."""
_IS_ONE = 0.4
"""Mean score of a hole that lies on a mask. Ten real masks on faces that were in doubt had .44 to
.97, twelve holes beside which a face was claimed where none was .06 and less."""

Scores = NDArray[np.float32]


def mask_scores(net: "MaskFinder", images: NDArray[np.uint8], cell: int = 1) -> Scores:
    """Return (N, ceil(H / cell), ceil(W / cell)) scores, 0 to 1, of (N, H, W, 3) pictures.

    A score is for a square of `cell` pixels, of which the margin is a multiple.

    The net sees them in a grey margin: on a face that fills the picture it is surer so than where
    the picture's last pixels go on.
    """
    import torch
    import torch.nn.functional as F

    from ceapp.nn.mask_finder import STRIDE

    height, width = images.shape[1:3]
    with torch.inference_mode():
        seen = torch.from_numpy(images.copy()).permute(0, 3, 1, 2).float() / 127.5 - 1
        right, low = (_MARGIN + (-side - 2 * _MARGIN) % STRIDE for side in (width, height))
        seen = F.pad(seen, (_MARGIN, right, _MARGIN, low))
        logits = net(seen.contiguous(memory_format=torch.channels_last))
        logits = F.avg_pool2d(logits, cell)[:, 0, _MARGIN // cell :, _MARGIN // cell :]
        scores = logits[:, : -(-height // cell), : -(-width // cell)].sigmoid()
    return np.asarray(scores.contiguous().numpy())


def square(middle: tuple[float, float], side: float) -> Rect:
    """Return a square around a place, given as y, x."""
    top, left = (math.floor(coordinate - side / 2) for coordinate in middle)
    return Rect(top, left, top + math.ceil(side), left + math.ceil(side))


def roomy(place: Rect, room: float) -> Rect:
    """Return a square around a place, so many times as long."""
    middle = (place.y0 + place.y1) / 2, (place.x0 + place.x1) / 2
    return square(middle, room * max(place.height, place.width))


def looked_at(net: "MaskFinder", colours: NDArray[np.uint8], place: Rect) -> tuple[Rect, Scores]:
    """Return the part of a place that the photo shows, and its scores as seen from near.

    The mean of what the net says to the picture and to its mirror image is steadier than one.
    """
    rect = place.intersect(Rect.of_shape(colours.shape))
    scale = NEAR / max(place.height, place.width)
    size = max(8, round(rect.width * scale)), max(8, round(rect.height * scale))
    part = Image.fromarray(colours[rect.slices])
    seen = np.asarray(part.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0))
    both = mask_scores(net, np.stack([seen, seen[:, ::-1]]))
    return rect, (both[0] + both[1, :, ::-1]) / 2


def is_face_mask(pixels: Pixels, hole: Hole) -> bool:
    """Return whether what lies under a hole is a face mask: one that is to be taken off.

    Parameters
    ----------
    pixels : (h, w, 3 or 4) uint8 or uint16
    hole : (h, w) bool
    """
    place = roomy(hole_bounds(hole), _ROOM)
    try:
        part, scores = looked_at(mask_net(), eight_bits(pixels), place)
    except CheckpointError:
        return False
    return mean_under(scores, hole[part.slices]) >= _IS_ONE


def mean_under(scores: Scores, cover: Hole) -> float:
    """Return the mean of scores over what is covered of the same place, at whatever size."""
    shares = Image.fromarray(cover.astype(np.float32))
    weights = np.asarray(shares.resize(scores.shape[::-1], Image.Resampling.BOX))
    return float((weights * scores).sum() / weights.sum())


def eight_bits(pixels: Pixels) -> NDArray[np.uint8]:
    """Return (h, w, 3) uint8 colours."""
    if pixels.dtype == np.uint8:
        return np.ascontiguousarray(pixels[..., :3])
    return (pixels[..., :3] >> 8).astype(np.uint8)


def mask_net() -> "MaskFinder":
    """Return the net that comes with ceapp.

    Raises
    ------
    CheckpointError
        If it is missing or broken.
    """
    path = shipped_models() / f"{MODEL}.safetensors"
    try:
        told = path.stat()
    except OSError as error:
        raise CheckpointError(
            "The model {name} is missing",
            "Install the ceapp that has all models, or paint the masks",
            name=MODEL,
        ) from error
    # Its size and time tell one file from another that took its place.
    return _loaded(path, told.st_size, told.st_mtime_ns)


@cache
def _loaded(path: Path, size: int, changed: int) -> "MaskFinder":
    from ceapp.nn.finder import load_finder
    from ceapp.nn.mask_finder import MaskFinder
    from ceapp.nn.units import folded

    return folded(load_finder(path, MaskFinder)[0])
