"""What patches are compared by: their colours, and how rough the picture is around them.

Colours alone let a smooth patch win in a rough place, as it is not far from anything (Newson et
al., Video Inpainting of Complex Scenes, 2014, add the same two measures).
"""

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ceapp.core.patch import Hole
from ceapp.engine.exemplar.field import CHANNELS
from ceapp.engine.exemplar.pyramid import RADIUS, Level
from ceapp.engine.membrane import Floats

_WINDOW = 11
"""Side of the square that roughness is a mean over, px."""
_TEXTURE = 3.0
"""How much a difference in roughness counts, colours being 1."""
_FADE = 1.5
"""By each pixel deeper in the hole, what is there is relied on so many times less."""
_DEEPEST = 40
"""Deeper than this, px, all is relied on alike."""


def texture(level: Level) -> Floats:
    """Return the mean slopes across and down around each pixel, of what is known.

    Returns
    -------
    (h, w, 2) float32
        In the hole and where nothing near is known: 0.
    """
    grey = level.colours.mean(2)
    out = np.zeros((*level.shape, 2), np.float32)
    for axis in (0, 1):
        slope = np.abs(np.diff(grey, axis=axis))
        both = np.take(level.known, range(1, level.shape[axis]), axis)
        both = both & np.take(level.known, range(level.shape[axis] - 1), axis)
        rest = [(0, 1) if a == axis else (0, 0) for a in (0, 1)]
        total = np.pad(np.where(both, slope, 0), rest).astype(np.float32)
        share = ndimage.uniform_filter(np.pad(both, rest).astype(np.float32), _WINDOW)
        mean = ndimage.uniform_filter(total, _WINDOW) / np.maximum(share, 1e-3)
        out[..., axis] = _TEXTURE * np.where(level.known, mean, 0)
    return out


def padded(colours: Floats, texture: Floats) -> NDArray[np.float32]:
    """Return both side by side, (h + 6, (w + 6) * 5) float32, the border repeated."""
    rest = ((RADIUS, RADIUS), (RADIUS, RADIUS), (0, 0))
    joined = np.pad(np.concatenate([colours, texture], 2), rest, mode="edge")
    return np.ascontiguousarray(joined.reshape(len(joined), -1), np.float32)


def inside(features: NDArray[np.float32]) -> Floats:
    """Return a view of what `padded` was given, (h, w, 5)."""
    whole = features.reshape(len(features), -1, CHANNELS)
    return whole[RADIUS:-RADIUS, RADIUS:-RADIUS]


def confidence(hole: Hole, known: Hole) -> NDArray[np.float32]:
    """Return how far each pixel is to be relied on.

    Returns
    -------
    (h, w) float32
        1 where known; less in the hole with each pixel of depth; 0 elsewhere.
    """
    depth = np.minimum(ndimage.distance_transform_edt(~known), _DEEPEST)
    return np.where(hole | known, np.float32(_FADE) ** -depth, 0).astype(np.float32)
