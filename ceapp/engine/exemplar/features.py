"""What patches are compared by: their colours, and how rough the picture is around them.

Colours alone let a smooth patch win in a rough place, as it is not far from anything (Newson et
al., Video Inpainting of Complex Scenes, 2014, add the same two measures).
"""

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ceapp.engine.exemplar.field import CHANNELS
from ceapp.engine.exemplar.pyramid import RADIUS, Level
from ceapp.engine.membrane import Floats

Plane = NDArray[np.float32]

_WINDOW = 11
"""Side of the square that roughness is a mean over, px."""
_TEXTURE = 3.0
"""How much a difference in roughness counts, colours being 1."""
_FADE = 1.5
"""By each pixel deeper in the hole, what is there is relied on so many times less."""
_DEEPEST = 40
"""Deeper than this, px, all is relied on alike."""


def padded(level: Level) -> Plane:
    """Return the level's colours and roughness side by side, the border repeated.

    Returns
    -------
    (h + 6, (w + 6) * 5) float32
    """
    rest = ((RADIUS, RADIUS), (RADIUS, RADIUS), (0, 0))
    joined = np.pad(np.concatenate([level.colours, texture(level)], 2), rest, mode="edge")
    return np.ascontiguousarray(joined.reshape(len(joined), -1), np.float32)


def unpadded(features: Plane) -> Floats:
    """Return a view of padded features without the padding, (h, w, 5)."""
    whole = features.reshape(len(features), -1, CHANNELS)
    return whole[RADIUS:-RADIUS, RADIUS:-RADIUS]


def texture(level: Level) -> Floats:
    """Return the mean slopes down and across around each pixel, of what is known.

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


def confidence(level: Level) -> Plane:
    """Return how far each pixel is to be relied on.

    Returns
    -------
    (h, w) float32
        1 where known; less in the hole with each pixel of depth; 0 elsewhere.
    """
    depth = np.minimum(ndimage.distance_transform_edt(~level.known), _DEEPEST)
    seen = level.hole | level.known
    return np.where(seen, np.float32(_FADE) ** -depth, 0).astype(np.float32)
