"""Which pixels of a photo show a face mask.

A net looks at the photo at several sizes, then at each place that it took for a mask: from near,
and from nearer for the outline, which `engine.outline` brings to the photo's own pixels. What it
still takes for a mask must lie where one lies on a face, as another net (`engine.faces`) sees it,
or look like one from farther away as well.
"""

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
from ceapp.engine.mask_on_face import MOST_OF_PICTURE, is_on_a_face, placed
from ceapp.engine.mask_scores import (
    Scores,
    eight_bits,
    looked_at,
    mask_net,
    mean_under,
    square,
)
from ceapp.engine.mask_search import LEAST_PIXELS, LONGEST, SUSPECTED, suspicions
from ceapp.engine.outline import sharpened, widened

if TYPE_CHECKING:
    from ceapp.nn.mask_finder import MaskFinder

_AS_SURE = 0.01
"""Finds whose scores differ by less are about as sure."""
_AT_ONCE = 2
"""Places that are looked at side by side: each is too small to keep two cores busy."""
_ROOM = 2.4
"""Side of such a place, in long sides of the mask: all of the face shows."""
_NEARER, _FARTHER = 1.6, 3.4
"""And of the places from which its outline is drawn, and from which one that shows no face is seen
once more."""
_CERTAIN, _OF_PICTURE = 0.8, 0.001
"""Score from which a mask needs no face, in the mean of these three looks, and how much of the
picture it covers then at least: most of what only looks like one does not from farther away."""


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
    part, scores = looked_at(net, colours, _roomy(place, _ROOM))
    found = []
    for piece in _pieces(part, scores, place):
        score = float(scores[piece].mean())
        if score >= net.threshold:
            box = hole_bounds(piece)
            down, across = part.height / piece.shape[0], part.width / piece.shape[1]
            middle = (
                part.y0 + (box.y0 + box.y1) / 2 * down,
                part.x0 + (box.x0 + box.x1) / 2 * across,
            )
            side = max(box.height * down, box.width * across)
            mask = _outlined(net, colours, square(middle, side), score)
            if mask is not None:
                found.append(mask)
    return found


def _outlined(
    net: "MaskFinder", colours: NDArray[np.uint8], place: Rect, score: float
) -> FoundMask | None:
    """Return the mask that fills a place, looked at from nearer; None if nobody wears it."""
    rect, scores = looked_at(net, colours, _roomy(place, _NEARER))
    pieces = _pieces(rect, scores, place)
    if not pieces:
        return None
    # Others that stand near are left to their own places.
    alone = np.where(ndimage.binary_dilation(pieces[0], iterations=4), scores, np.float32(0))
    cover = sharpened(alone, colours[rect.slices])
    if not cover.any():
        return None
    searched_at = min(1.0, LONGEST / max(colours.shape))
    if not is_on_a_face(colours, rect, cover, score, searched_at):
        share = np.count_nonzero(cover) / colours[..., 0].size
        if not _OF_PICTURE <= share <= MOST_OF_PICTURE:
            return None
        nearer = float(scores[pieces[0]].mean())
        if score + nearer + _from_afar(net, colours, rect, cover) < 3 * _CERTAIN:
            return None
    return FoundMask(rect, widened(cover, colours[rect.slices]), score)


def _from_afar(net: "MaskFinder", colours: NDArray[np.uint8], rect: Rect, cover: Hole) -> float:
    """Return how sure the net is of a find as seen from farther away."""
    place = hole_bounds(cover).shift(rect.y0, rect.x0)
    part, scores = looked_at(net, colours, _roomy(place, _FARTHER))
    return mean_under(scores, placed(cover, rect, part))


def _roomy(place: Rect, room: float) -> Rect:
    """Return a square around a place, so many times as long."""
    middle = (place.y0 + place.y1) / 2, (place.x0 + place.x1) / 2
    return square(middle, room * max(place.height, place.width))


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
