"""Film grain: the fine noise of every photo, without which a smooth fill looks like plastic."""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ceapp.core.geometry import Rect
from ceapp.core.mask import hole_bounds
from ceapp.core.patch import Hole
from ceapp.engine.membrane import Floats

REACH = 48
"""Grain is measured up to so far from the hole's bounds, px."""
_SIGMAS = (0.8, 1.6)
"""Bounds of the bands of grain: blurs, px. What is coarser is picture, not grain."""
_CALM = 0.3
"""Share of the pixels, the calmest, that grain is measured on: edges and textures are not grain."""
_LEAST = 64
"""Fewer calm pixels than this tell nothing."""
_TILE = 256
"""Grain is drawn so large at most, px, and then repeats: no eye finds that."""
_STRENGTH = 0.7
"""Share of the measured grain that is put into the fill: noise in the wrong place counts twice."""


def grain_like(
    picture: Floats, known: Hole, hole: Hole, seed: Sequence[int], check: Callable[[], None]
) -> Floats:
    """Return grain for the hole, of the strength, size and colour that the pixels around it show.

    Parameters
    ----------
    picture : (h, w, 3) float32, 0 to 1
    known : (h, w) bool
        Which pixels of the picture count.
    hole : (h, w) bool
    seed : sequence of int
        Same seed, same grain.
    check : callable
        Called now and then; what it raises ends the work.

    Returns
    -------
    (h, w, 3) float32
        To be added; 0 outside the hole, and everywhere if too little is known to measure.
    """
    out = np.zeros(picture.shape, np.float32)
    box = hole_bounds(hole).pad(REACH).intersect(Rect.of_shape(hole.shape))
    picture, known, hole = picture[box.slices], known[box.slices], hole[box.slices]
    # A blur must not reach into the unknown: its value there is no one's.
    reach = int(4 * _SIGMAS[-1] + 0.5)
    whole = ndimage.minimum_filter(known, 2 * reach + 1, mode="nearest")
    if np.count_nonzero(whole) < _LEAST / _CALM:
        return out
    # What lies under the holes must have no influence, not even on the rounding of sums.
    picture = np.where(known[..., None], picture, picture[known].mean(0))
    tile = [min(side, _TILE) for side in hole.shape]
    noise = np.random.default_rng(seed).standard_normal((*tile, 3), np.float32)
    grain = np.zeros_like(noise)
    for real, drawn in zip(_bands(picture, "nearest"), _bands(noise, "wrap"), strict=True):
        check()
        activity = ndimage.uniform_filter((real**2).mean(2), 7)
        calm = whole & (activity <= np.quantile(activity[whole], _CALM))
        # Grain of neighbouring colours goes together: draw it with the same covariance.
        grain += drawn / drawn.std() @ _root(np.cov(real[calm].T))
    rest = [(0, side - shown) for side, shown in zip(hole.shape, tile, strict=True)]
    grain = np.pad(grain, (*rest, (0, 0)), mode="wrap")
    out[box.slices] = _STRENGTH * grain * hole[..., None]
    return out


def _bands(picture: Floats, border: str) -> Iterator[Floats]:
    """Yield the bands of (h, w, 3) `picture` between neighbouring blurs, the finest first.

    The border is `nearest` or `wrap`, as in scipy.
    """
    finer = picture
    for sigma in _SIGMAS:
        coarser = ndimage.gaussian_filter(picture, (sigma, sigma, 0), mode=border)
        yield finer - coarser
        finer = coarser


def _root(covariance: NDArray[np.float64]) -> NDArray[np.float32]:
    """Return the (3, 3) matrix that gives white noise that covariance."""
    values, vectors = np.linalg.eigh(covariance)
    root: NDArray[np.float64] = vectors * np.sqrt(np.maximum(values, 0)) @ vectors.T
    return root.astype(np.float32)
