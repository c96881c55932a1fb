"""An outline that was found coarsely, brought to the edges that the photo has there."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy import ndimage

from ceapp.core.patch import Hole

_WORKED_AT = 320
"""Long side at which the filter's coefficients are computed, px."""
_REACH = 0.022
"""Radius of the filter's windows, in sides of the picture: about a cell of the net."""
_EPSILON = 4e-4
"""How much the colours of a window must vary to be followed, of 0 to 1 and squared."""
_WIDER = 0.012
"""How much wider than found the outline is drawn, in sides of the mask: its last pixels are mixed
with the skin's."""
_SMALL_HOLE = 0.03
"""Holes of a piece that are smaller than this part of it belong to it."""

Scores = NDArray[np.float32]


def sharpened(scores: Scores, colours: NDArray[np.uint8]) -> Hole:
    """Return which pixels an object covers, from coarse scores and the photo's own edges.

    The guided filter (He, Sun and Tang, *Guided image filtering*, 2010), in its fast form (He and
    Sun, 2015): in each window the scores are taken for a linear function of the colours, whose
    coefficients vary slowly and so can be had at a small size.

    Parameters
    ----------
    scores : (n, m) float32, 0 to 1
    colours : (h, w, 3) uint8
        The same place in the photo.

    Returns
    -------
    (h, w) bool
    """
    height, width = colours.shape[:2]
    scale = min(1.0, _WORKED_AT / max(height, width))
    size = max(2, round(width * scale)), max(2, round(height * scale))
    wanted = np.asarray(Image.fromarray(scores).resize(size, Image.Resampling.BILINEAR))
    small = Image.fromarray(colours).resize(size, Image.Resampling.BOX)
    guide = np.asarray(small, np.float32) / np.float32(255)
    reach = max(1, round(_REACH * max(size)))
    slopes, offset = _coefficients(guide, wanted, reach)
    full = (width, height)
    cover = np.asarray(Image.fromarray(offset).resize(full, Image.Resampling.BILINEAR)).copy()
    for channel in range(3):
        slope = Image.fromarray(np.ascontiguousarray(slopes[..., channel]))
        cover += np.asarray(slope.resize(full, Image.Resampling.BILINEAR)) * (
            colours[..., channel] * np.float32(1 / 255)
        )
    return _tidied(cover > 0.5)


def _coefficients(
    guide: NDArray[np.float32], wanted: Scores, reach: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return (h, w, 3) slopes and (h, w) offsets of the filter."""

    def mean(values: NDArray[np.float32]) -> NDArray[np.float32]:
        size = 2 * reach + 1
        return np.asarray(ndimage.uniform_filter(values, (size, size, 0)[: values.ndim]))

    colours, level = mean(guide), mean(wanted)
    products = guide[..., :, None] * guide[..., None, :]
    spread = np.stack([mean(np.ascontiguousarray(products[..., i])) for i in range(3)], -1)
    spread -= colours[..., :, None] * colours[..., None, :]
    spread += _EPSILON * np.eye(3, dtype=np.float32)
    along = mean(guide * wanted[..., None]) - colours * level[..., None]
    slopes = np.linalg.solve(spread, along[..., None])[..., 0].astype(np.float32)
    offset = level - (slopes * colours).sum(-1)
    return mean(slopes), mean(offset)


def _tidied(cover: Hole) -> Hole:
    """Return the largest piece, without small holes, and somewhat wider."""
    labels, count = ndimage.label(cover)
    if not count:
        return cover
    sizes = np.bincount(labels.ravel())
    sizes[0] = 0
    own = labels == sizes.argmax()
    box = ndimage.find_objects(own.astype(np.int8))[0]
    side = max(box[0].stop - box[0].start, box[1].stop - box[1].start)
    wider = int(_WIDER * side)
    filled = _without_small_holes(own)
    if not wider:
        return filled
    away = ndimage.distance_transform_edt(~np.pad(filled, wider, mode="edge"))
    return np.asarray((away <= wider)[wider:-wider, wider:-wider])


def _without_small_holes(own: Hole) -> Hole:
    """Return a piece whose small holes are filled: a large one is an ear or a cheek."""
    labels, _ = ndimage.label(ndimage.binary_fill_holes(own) & ~own)
    sizes = np.bincount(labels.ravel(), minlength=1)
    small = sizes <= _SMALL_HOLE * np.count_nonzero(own)
    small[0] = False
    return np.asarray(own | small[labels])
