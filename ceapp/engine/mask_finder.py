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
from PIL import Image
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
    mask_scores,
    mean_under,
    square,
)
from ceapp.engine.outline import sharpened, widened

if TYPE_CHECKING:
    from ceapp.nn.mask_finder import MaskFinder

_LONGEST = 1536
"""The photo is searched at this length at most, px: 12 megapixels take a second, and a face of a
hundredth of it, as in a group of thirty, is still seen."""
_ENLARGED = 2.0
"""Small photos are searched at twice their size as well, for faces of few pixels."""
_LEAST = 48
"""Length of the smallest picture of the pyramid, px."""
_SUSPECTED = 0.5
"""Score from which a pixel may belong to a mask."""
_CELL = 2
"""Side of the cells in which the photo is searched, px; places are looked at pixel by pixel."""
_LEAST_PIXELS = 24
"""A suspicion of fewer pixels than this is none."""
_ALIKE = 0.35
"""From which intersection over union two such places are one."""
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
    places = _suspicions(net, colours, token)
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


def _suspicions(net: "MaskFinder", colours: NDArray[np.uint8], token: CancelToken) -> list[Rect]:
    """Return squares around whatever looks like a mask at some size of the picture.

    Each size has its own: where a group is seen from afar two masks run into one, and where one is
    seen from too near it falls into parts.
    """
    height, width = colours.shape[:2]
    longest = max(height, width)
    image = Image.fromarray(colours)
    scale = min(_ENLARGED, _LONGEST / longest)
    places: list[Rect] = []
    while True:
        token.check()
        size = (max(8, round(width * scale)), max(8, round(height * scale)))
        image = image.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)
        scores = mask_scores(net, np.asarray(image)[None], _CELL)[0]
        labels, _ = ndimage.label(scores > _SUSPECTED, np.ones((3, 3)))
        down, across = height / scores.shape[0], width / scores.shape[1]
        counts = np.bincount(labels.ravel())
        for number, (rows, columns) in enumerate(ndimage.find_objects(labels), 1):
            if counts[number] * _CELL**2 < _LEAST_PIXELS:
                continue
            middle = (
                (rows.start + rows.stop) / 2 * down,
                (columns.start + columns.stop) / 2 * across,
            )
            tall, wide = (rows.stop - rows.start) * down, (columns.stop - columns.start) * across
            place = square(middle, max(tall, wide) * _ROOM)
            if all(place.iou(other) < _ALIKE for other in places):
                places.append(place)
        scale /= 2
        if scale * longest < _LEAST:
            break
    return places


def _masks_in(net: "MaskFinder", colours: NDArray[np.uint8], place: Rect) -> list[FoundMask]:
    """Return the masks in the middle of a place: two that touch there are one suspicion."""
    part, scores = looked_at(net, colours, place)
    found = []
    for piece in _pieces(part, scores, _inner(place, _ROOM)):
        score = float(scores[piece].mean())
        if score >= net.threshold:
            box = hole_bounds(piece)
            down, across = part.height / piece.shape[0], part.width / piece.shape[1]
            middle = (
                part.y0 + (box.y0 + box.y1) / 2 * down,
                part.x0 + (box.x0 + box.x1) / 2 * across,
            )
            side = max(box.height * down, box.width * across)
            mask = _outlined(net, colours, square(middle, side * _NEARER), score)
            if mask is not None:
                found.append(mask)
    return found


def _outlined(
    net: "MaskFinder", colours: NDArray[np.uint8], place: Rect, score: float
) -> FoundMask | None:
    """Return the mask that fills a place, looked at from nearer; None if nobody wears it."""
    rect, scores = looked_at(net, colours, place)
    pieces = _pieces(rect, scores, _inner(place, _NEARER))
    if not pieces:
        return None
    # Others that stand near are left to their own places.
    alone = np.where(ndimage.binary_dilation(pieces[0], iterations=4), scores, np.float32(0))
    cover = sharpened(alone, colours[rect.slices])
    if not cover.any():
        return None
    searched_at = min(1.0, _LONGEST / max(colours.shape))
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
    box = hole_bounds(cover).shift(rect.y0, rect.x0)
    middle = (box.y0 + box.y1) / 2, (box.x0 + box.x1) / 2
    place = square(middle, _FARTHER * max(box.height, box.width))
    part, scores = looked_at(net, colours, place)
    return mean_under(scores, placed(cover, rect, part))


def _pieces(
    part: Rect, scores: Scores, inner: tuple[float, float, float, float]
) -> list[NDArray[np.bool_]]:
    """Return what may be masks and reaches into the edges given, the largest first."""
    labels, count = ndimage.label(scores > _SUSPECTED)
    down, across = part.height / scores.shape[0], part.width / scores.shape[1]
    y0, x0, y1, x1 = inner
    middle = Rect(
        round((y0 - part.y0) / down),
        round((x0 - part.x0) / across),
        round((y1 - part.y0) / down),
        round((x1 - part.x0) / across),
    ).intersect(Rect.of_shape(scores.shape))
    inside = np.bincount(labels[middle.slices].ravel(), minlength=count + 1)
    inside[0] = 0
    order = np.argsort(-inside, kind="stable")
    return [labels == number for number in order if inside[number] >= _LEAST_PIXELS]


def _inner(place: Rect, room: float) -> tuple[float, float, float, float]:
    """Return the edges of what lies in a place without the room around it."""
    down, across = place.height * (1 - 1 / room) / 2, place.width * (1 - 1 / room) / 2
    return place.y0 + down, place.x0 + across, place.y1 - down, place.x1 - across


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
