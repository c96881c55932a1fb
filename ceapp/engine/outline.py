"""An outline that was found coarsely, brought to the edges that the photo has there."""

import math

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy import ndimage

from ceapp.core.geometry import Rect
from ceapp.core.mask import hole_bounds
from ceapp.core.patch import Hole

_WORKED_AT = 200
"""Long side at which the filter's coefficients are computed, px."""
_REACH = 0.022
"""Radius of the filter's windows, in sides of the picture: about a cell of the net."""
_EPSILON = 4e-4
"""How much the colours of a window must vary to be followed, of 0 to 1 and squared."""
_EDGE = 0.016
"""How much wider than found an outline is drawn, in sides of the mask: its last pixels are mixed
with the skin's."""
_RIM = 0.03
"""How far beyond the outline a rim of the mask may lie, in sides of it."""
_BESIDE = 0.15
"""How far beyond it the colours beside the mask are taken from, in sides of it."""
_ALIKE = 0.4
"""Where between the colours beside the mask (0) and those of the mask (1) its rim begins."""
_NEARBY = 0.1
"""Standard deviation of what counts as near for these colours, in sides of the mask."""
_NEARBY_AT = 96
"""Long side at which these colours are computed, px: blurred so much they need no more."""
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
    return _tidied(_linear(slopes, offset, colours) > 0.5)


def widened(cover: Hole, colours: NDArray[np.uint8]) -> Hole:
    """Return a mask with the rim around it that has its colours, and its last, mixed pixels.

    A rim that stayed would lend its colour to all that is filled. What lies near the outline
    belongs to the mask where its colour is nearly as far from that of the surroundings as the
    mask's own colours nearby are.

    Parameters
    ----------
    cover : (h, w) bool
    colours : (h, w, 3) uint8

    Returns
    -------
    (h, w) bool
    """
    box = hole_bounds(cover)
    side = max(box.height, box.width)
    box = box.pad(math.ceil(_BESIDE * side)).intersect(Rect.of_shape(cover.shape))
    if box.empty:
        return cover
    own, seen = cover[box.slices], colours[box.slices]
    away = ndimage.distance_transform_edt(~own) / side
    scale = min(1.0, _NEARBY_AT / max(own.shape))
    size = max(2, round(box.width * scale)), max(2, round(box.height * scale))
    guide = np.asarray(Image.fromarray(seen).resize(size, Image.Resampling.BOX), np.float32) / 255
    spread = _NEARBY * side * scale

    def near(those: Hole) -> NDArray[np.float32]:
        shares = Image.fromarray(those.astype(np.float32)).resize(size, Image.Resampling.BOX)
        weights = np.asarray(shares)[..., None]
        total, count = (
            ndimage.gaussian_filter(part, (spread, spread, 0))
            for part in (guide * weights, weights)
        )
        return np.asarray(total / (count + 1e-6))

    beside = near((away > _RIM) & (away <= _BESIDE))
    slopes = near(own) - beside
    slopes /= np.square(slopes).sum(-1, keepdims=True) + 1e-3
    alike = _linear(slopes, -(slopes * beside).sum(-1), seen) > _ALIKE
    wider = cover.copy()
    wider[box.slices] = own | (away <= _EDGE) | (alike & (away <= _RIM))
    return _tidied(wider)


def _linear(
    slopes: NDArray[np.float32], offset: NDArray[np.float32], colours: NDArray[np.uint8]
) -> NDArray[np.float32]:
    """Return slopes times colours plus offset, (h, w), of slopes and offsets that are coarser."""
    full = colours.shape[1::-1]
    out = np.asarray(Image.fromarray(offset).resize(full, Image.Resampling.BILINEAR)).copy()
    for channel in range(3):
        slope = Image.fromarray(np.ascontiguousarray(slopes[..., channel]))
        out += np.asarray(slope.resize(full, Image.Resampling.BILINEAR)) * (
            colours[..., channel] * np.float32(1 / 255)
        )
    return out


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
    """Return the largest piece, without small holes."""
    labels, count = ndimage.label(cover)
    if not count:
        return cover
    sizes = np.bincount(labels.ravel())
    sizes[0] = 0
    return _without_small_holes(labels == sizes.argmax())


def _without_small_holes(own: Hole) -> Hole:
    """Return a piece whose small holes are filled: a large one is an ear or a cheek."""
    labels, _ = ndimage.label(ndimage.binary_fill_holes(own) & ~own)
    sizes = np.bincount(labels.ravel(), minlength=1)
    small = sizes <= _SMALL_HOLE * np.count_nonzero(own)
    small[0] = False
    return np.asarray(own | small[labels])
