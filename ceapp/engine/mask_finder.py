"""Which pixels of a photo show a face mask.

A net looks at the photo at several sizes, then at each place that it took for a mask: from near,
and from nearer for the outline, which `engine.outline` brings to the photo's own pixels. Whether
it is one that is worn is told by these looks, one from farther away, and a face below it.
"""

import math
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.geometry import Rect
from ceapp.core.mask import Mask, hole_bounds
from ceapp.core.patch import Hole, Pixels
from ceapp.engine.mask_scores import (
    Scores,
    eight_bits,
    looked_at,
    mask_net,
    roomy,
)
from ceapp.engine.mask_search import LEAST_PIXELS, SUSPECTED, suspicions
from ceapp.engine.outline import sharpened, widened
from ceapp.engine.worn_masks import is_worn

if TYPE_CHECKING:
    from ceapp.nn.mask_finder import MaskFinder

_AS_SURE = 0.01
"""Finds whose scores differ by less are about as sure."""
_AT_ONCE = 2
"""Places that are looked at side by side: each is too small to keep two cores busy."""
_ROOM = 2.4
"""Side of such a place, in long sides of the mask: all of the face shows."""
_NEARER = 1.6
"""And of the place from which its outline is drawn."""
_STEPS_BACK, _NEAR_AN_EDGE = 3, 4
"""How often its outline is drawn anew, at most, where it comes so near an edge of such a place, px:
there the net is less sure."""


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
    net = mask_net()
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
    colours = eight_bits(pixels)
    places = suspicions(net, colours, token)
    progress(0.6)

    def look(place: Rect) -> list[FoundMask]:
        token.check()
        return _masks_in(net, colours, place)

    seen: list[FoundMask] = []
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        for number, masks in enumerate(pool.map(look, places), 1):
            seen += masks
            progress(0.6 + 0.4 * number / len(places))
    found: list[FoundMask] = []
    # The surest first, as two masks that ran into one are less sure than either; of those that are
    # about as sure the largest, as others may be a part of it.
    for mask in sorted(seen, key=_rank, reverse=True):
        if not any(_same(mask, other) for other in found):
            found.append(mask)
    progress(1.0)
    return found


def _masks_in(net: "MaskFinder", colours: NDArray[np.uint8], place: Rect) -> list[FoundMask]:
    """Return the masks in a place: two that touch there are one suspicion."""
    part, scores = looked_at(net, colours, roomy(place, _ROOM))
    found = []
    for piece in _pieces(part, scores, place):
        score = float(scores[piece].mean())
        if score >= net.threshold:
            mask = _outlined(net, colours, _place_of(piece, part), score)
            if mask is not None:
                found.append(mask)
    return found


def _outlined(
    net: "MaskFinder", colours: NDArray[np.uint8], place: Rect, score: float
) -> FoundMask | None:
    """Return the mask that fills a place, looked at from nearer; None if nobody wears it."""
    for _ in range(_STEPS_BACK + 1):
        rect, scores = looked_at(net, colours, roomy(place, _NEARER))
        pieces = _pieces(rect, scores, place)
        if not pieces:
            return None
        if not _is_cut(pieces[0], rect, Rect.of_shape(colours.shape)):
            break
        place = _place_of(pieces[0], rect)
    # Others that stand near are left to their own places.
    alone = np.where(ndimage.binary_dilation(pieces[0], iterations=4), scores, np.float32(0))
    cover = sharpened(alone, colours[rect.slices])
    if not cover.any():
        return None
    if not is_worn(net, colours, rect, cover, (score, float(scores[pieces[0]].mean()))):
        return None
    return FoundMask(rect, widened(cover, colours[rect.slices]), score)


def _place_of(piece: NDArray[np.bool_], part: Rect) -> Rect:
    """Return where in the photo a piece of what a part of it showed lies."""
    box = hole_bounds(piece)
    down, across = part.height / piece.shape[0], part.width / piece.shape[1]
    return Rect(
        part.y0 + math.floor(box.y0 * down),
        part.x0 + math.floor(box.x0 * across),
        part.y0 + math.ceil(box.y1 * down),
        part.x0 + math.ceil(box.x1 * across),
    )


def _is_cut(piece: NDArray[np.bool_], part: Rect, photo: Rect) -> bool:
    """Whether a piece comes near an edge of the part that was looked at, and not of the photo."""
    near = _NEAR_AN_EDGE
    return bool(
        (piece[:near].any() and part.y0 > photo.y0)
        or (piece[:, :near].any() and part.x0 > photo.x0)
        or (piece[-near:].any() and part.y1 < photo.y1)
        or (piece[:, -near:].any() and part.x1 < photo.x1)
    )


def _pieces(part: Rect, scores: Scores, place: Rect) -> list[NDArray[np.bool_]]:
    """Return what may be masks and reaches into a place, the largest there first."""
    labels, count = ndimage.label(scores > SUSPECTED)
    down, across = part.height / scores.shape[0], part.width / scores.shape[1]
    inner = Rect(
        round((place.y0 - part.y0) / down),
        round((place.x0 - part.x0) / across),
        round((place.y1 - part.y0) / down),
        round((place.x1 - part.x0) / across),
    ).intersect(Rect.of_shape(scores.shape))
    inside = np.bincount(labels[inner.slices].ravel(), minlength=count + 1)
    inside[0] = 0
    order = np.argsort(-inside, kind="stable")
    return [labels == number for number in order if inside[number] >= LEAST_PIXELS]


def _rank(mask: FoundMask) -> tuple[int, int]:
    return round(mask.score / _AS_SURE), int(np.count_nonzero(mask.cover))


def _same(mask: FoundMask, other: FoundMask) -> bool:
    """Whether two finds show the same mask."""
    both = mask.rect.intersect(other.rect)
    if both.empty:
        return False
    one, two = (m.cover[both.shift(-m.rect.y0, -m.rect.x0).slices] for m in (mask, other))
    least = min(np.count_nonzero(mask.cover), np.count_nonzero(other.cover))
    return bool(np.count_nonzero(one & two) > 0.5 * least)
