"""What the net says of a picture or of a place in it, as seen from near."""

import math
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ceapp.core.geometry import Rect

if TYPE_CHECKING:
    from ceapp.nn.mask_finder import MaskFinder

NEAR = 128
"""Side of a place as it is looked at from near, px."""

Scores = NDArray[np.float32]


def mask_scores(net: "MaskFinder", images: NDArray[np.uint8]) -> Scores:
    """Return (N, ceil(H / 2), ceil(W / 2)) scores, 0 to 1, of (N, H, W, 3) pictures.

    The net sees them in a grey margin: on a face that fills the picture it is surer so than where
    the picture's last pixels go on.
    """
    import torch
    import torch.nn.functional as F

    from ceapp.nn.mask_finder import STRIDE

    height, width = images.shape[1:3]
    with torch.inference_mode():
        seen = torch.from_numpy(images.copy()).permute(0, 3, 1, 2).float() / 127.5 - 1
        right, low = (STRIDE + -side % STRIDE for side in (width, height))
        seen = F.pad(seen, (STRIDE, right, STRIDE, low))
        logits = net(seen.contiguous(memory_format=torch.channels_last))[:, 0]
        cells = STRIDE // 2
        scores = logits[:, cells:, cells:][:, : -(-height // 2), : -(-width // 2)].sigmoid()
    return np.asarray(scores.contiguous().numpy())


def square(middle: tuple[float, float], side: float) -> Rect:
    """Return a square around a place, given as y, x."""
    top, left = (math.floor(coordinate - side / 2) for coordinate in middle)
    return Rect(top, left, top + math.ceil(side), left + math.ceil(side))


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
