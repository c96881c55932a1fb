"""Which pixels of a photo show a face mask.

A net looks at the photo at several sizes, then once more, from near, at each place that it took for
a mask. What it still takes for one must lie where a mask lies on a face, as another net
(`engine.faces`) sees it. The outline is brought to the photo's own pixels by `engine.outline`.
"""

import math
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy import ndimage

from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.errors import CheckpointError
from ceapp.core.geometry import Rect
from ceapp.core.mask import Mask
from ceapp.core.patch import Hole, Pixels
from ceapp.core.paths import shipped_models
from ceapp.engine.mask_on_face import is_on_a_face
from ceapp.engine.outline import sharpened, widened

if TYPE_CHECKING:
    from ceapp.nn.mask_finder import MaskFinder

MODEL = "mask-finder"
_LONGEST = 1600
"""The photo is searched at this length at most, px: 12 megapixels take a second, and a face of a
hundredth of it, as in a group of thirty, is still seen."""
_ENLARGED = 2.0
"""Small photos are searched at twice their size as well, for faces of few pixels."""
_LEAST = 48
"""Length of the smallest picture of the pyramid, px."""
_SUSPECTED = 0.5
"""Score from which a pixel may belong to a mask."""
_CELLS = 6
"""A suspicion of fewer cells than this, of 2x2 px, is none."""
_NEAR = 128
"""Side of a place as it is looked at from near, px."""
_AT_ONCE = 2
"""Places that are looked at side by side: each is too small to keep two cores busy."""
_ROOM = 2.4
"""Side of such a place, in long sides of the mask: all of the face shows."""

Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class FoundMask:
    """One face mask.

    Attributes
    ----------
    rect : Rect
        In the photo.
    cover : (h, w) bool
        Its pixels in `rect`.
    score : float
        How sure the net is, 0 to 1.
    """

    rect: Rect
    cover: Hole
    score: float


def find_face_masks(pixels: Pixels, progress: Progress, token: CancelToken) -> Mask:
    """Return the pixels of every face mask in a photo.

    Parameters
    ----------
    pixels : (H, W, 3 or 4) uint8 or uint16
    progress : callable
    token : CancelToken

    Returns
    -------
    (H, W) uint8
        255 on a face mask, 0 elsewhere; all 0 if there is none.

    Raises
    ------
    CheckpointError
        If the model that finds them is missing or broken.
    Cancelled
        If the token says so.
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
    net = _finder(path, told.st_size, told.st_mtime_ns)
    return painted(look_for_masks(net, pixels, progress, token), pixels.shape[:2])


def painted(masks: list[FoundMask], shape: tuple[int, ...]) -> Mask:
    """Return the masks as one picture of the photo's shape: 255 on a mask, 0 elsewhere."""
    out = np.zeros(shape, np.uint8)
    for mask in masks:
        out[mask.rect.slices][mask.cover] = 255
    return out


def look_for_masks(
    net: "MaskFinder", pixels: Pixels, progress: Progress, token: CancelToken
) -> list[FoundMask]:
    """Do what `find_face_masks` does with a given net, and return the masks one by one."""
    progress(0.0)
    colours = _eight_bits(pixels)
    places = _suspicions(net, colours, token)
    progress(0.6)

    def look(place: Rect) -> FoundMask | None:
        token.check()
        return _confirmed(net, colours, place)

    found: list[FoundMask] = []
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        for number, mask in enumerate(pool.map(look, places), 1):
            if mask is not None and not any(_same(mask, other) for other in found):
                found.append(mask)
            progress(0.6 + 0.4 * number / len(places))
    progress(1.0)
    return found


@cache
def _finder(path: Path, size: int, changed: int) -> "MaskFinder":
    from ceapp.nn.finder import folded, load_finder
    from ceapp.nn.mask_finder import MaskFinder

    return folded(load_finder(path, MaskFinder)[0])


def _eight_bits(pixels: Pixels) -> NDArray[np.uint8]:
    """Return (H, W, 3) uint8 colours."""
    if pixels.dtype == np.uint8:
        return np.ascontiguousarray(pixels[..., :3])
    return (pixels[..., :3] >> 8).astype(np.uint8)


def _suspicions(net: "MaskFinder", colours: NDArray[np.uint8], token: CancelToken) -> list[Rect]:
    """Return squares around whatever looks like a mask at some size of the picture."""
    height, width = colours.shape[:2]
    longest = max(height, width)
    image = Image.fromarray(colours)
    scale = min(_ENLARGED, _LONGEST / longest)
    boxes: list[Rect] = []
    whole: Scores | None = None
    while whole is None or scale * longest >= _LEAST:
        token.check()
        size = (max(8, round(width * scale)), max(8, round(height * scale)))
        image = image.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)
        scores = _scores(net, np.asarray(image)[None])[0]
        # All sizes are joined on the cells of the largest one: a mask may show at two of them.
        if whole is None:
            whole = scores
        else:
            up = Image.fromarray(scores).resize(whole.shape[::-1], Image.Resampling.BILINEAR)
            np.maximum(whole, np.asarray(up), out=whole)
        scale /= 2
    labels, _ = ndimage.label(whole > _SUSPECTED, np.ones((3, 3)))
    down, across = height / whole.shape[0], width / whole.shape[1]
    counts = np.bincount(labels.ravel())
    for number, (rows, columns) in enumerate(ndimage.find_objects(labels), 1):
        if counts[number] < _CELLS:
            continue
        middle = (rows.start + rows.stop) / 2 * down, (columns.start + columns.stop) / 2 * across
        tall, wide = (rows.stop - rows.start) * down, (columns.stop - columns.start) * across
        half = max(tall, wide) * _ROOM / 2
        top, left = math.floor(middle[0] - half), math.floor(middle[1] - half)
        side = math.ceil(2 * half)
        boxes.append(Rect(top, left, top + side, left + side))
    return boxes


def _scores(net: "MaskFinder", images: NDArray[np.uint8]) -> Scores:
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


def _confirmed(net: "MaskFinder", colours: NDArray[np.uint8], place: Rect) -> FoundMask | None:
    """Return the mask in the middle of a place, looked at from near; None if it is none.

    The mean of what the net says to the picture and to its mirror image is steadier than one.
    """
    rect = place.intersect(Rect.of_shape(colours.shape))
    scale = _NEAR / max(place.height, place.width)
    size = max(8, round(rect.width * scale)), max(8, round(rect.height * scale))
    part = Image.fromarray(colours[rect.slices])
    seen = np.asarray(part.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0))
    both = _scores(net, np.stack([seen, seen[:, ::-1]]))
    scores = (both[0] + both[1, :, ::-1]) / 2
    labels, count = ndimage.label(scores > _SUSPECTED)
    cell = 2 / scale
    middle = Rect(
        *(
            round((edge - start) / cell)
            for edge, start in zip(
                _inner(place, _ROOM), (rect.y0, rect.x0, rect.y0, rect.x0), strict=True
            )
        )
    ).intersect(Rect.of_shape(scores.shape))
    inside = np.bincount(labels[middle.slices].ravel(), minlength=count + 1)
    inside[0] = 0
    number = int(inside.argmax())
    if inside[number] < _CELLS:
        return None
    own = labels == number
    score = float(scores[own].mean())
    if score < net.threshold:
        return None
    # Others that stand near are left to their own places.
    alone = np.where(ndimage.binary_dilation(own, iterations=2), scores, np.float32(0))
    cover = sharpened(alone, colours[rect.slices])
    searched_at = min(1.0, _LONGEST / max(colours.shape))
    if not is_on_a_face(colours, rect, cover, score, searched_at):
        return None
    return FoundMask(rect, widened(cover, colours[rect.slices]), score)


def _inner(place: Rect, room: float) -> tuple[float, float, float, float]:
    """Return the edges of what lies in a place without the room around it."""
    down, across = place.height * (1 - 1 / room) / 2, place.width * (1 - 1 / room) / 2
    return place.y0 + down, place.x0 + across, place.y1 - down, place.x1 - across


def _same(mask: FoundMask, other: FoundMask) -> bool:
    """Whether two finds show the same mask."""
    both = mask.rect.intersect(other.rect)
    if both.empty:
        return False
    one, two = (m.cover[both.shift(-m.rect.y0, -m.rect.x0).slices] for m in (mask, other))
    least = min(np.count_nonzero(mask.cover), np.count_nonzero(other.cover))
    return bool(np.count_nonzero(one & two) > 0.5 * least)
