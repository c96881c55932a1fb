"""How a fill meets the photo: as floats and back, without a seam, and only in the hole."""

from collections.abc import Callable, Iterable

import numpy as np
from scipy import ndimage

from ceapp.core.mask import hole_bounds
from ceapp.core.patch import Hole, Patch, Pixels
from ceapp.engine.api import HoleGroup
from ceapp.engine.membrane import Floats, membrane


def as_floats(pixels: Pixels) -> Floats:
    """Return the colours of (h, w, 3 or 4) `pixels` as (h, w, 3) float32, 0 to 1; alpha is left."""
    return pixels[..., :3].astype(np.float32) / np.float32(np.iinfo(pixels.dtype).max)


def match_ring(fill: Floats, truth: Floats, hole: Hole, check: Callable[[], None]) -> Floats:
    """Return the fill with its colours moved so that it meets the photo along the hole's edge.

    On the ring of pixels just outside the hole both the fill and the photo are known. Their
    difference, carried smoothly into the hole, is what the fill is off.

    Parameters
    ----------
    fill : (h, w, 3) float32
    truth : (h, w, 3) float32
        The photo; looked at on the ring alone.
    hole : (h, w) bool
    check : callable
        Called now and then; what it raises ends the work.

    Returns
    -------
    (h, w, 3) float32, 0 to 1
        Outside the hole it is `truth`.
    """
    ring = ndimage.binary_dilation(hole, np.ones((3, 3))) & ~hole
    if not ring.any():
        return np.clip(fill, 0, 1)
    error = np.where(ring[..., None], truth - fill, 0)
    error = membrane(error, ~hole, check)
    return np.where(hole[..., None], np.clip(fill + error, 0, 1), truth)


def is_grey(pixels: Pixels) -> bool:
    """Whether all of (n, 3 or 4) `pixels` are shades of grey."""
    red, green, blue = pixels[..., 0], pixels[..., 1], pixels[..., 2]
    return bool((red == green).all() and (green == blue).all())


def finish(fill: Floats, group: HoleGroup) -> Patch:
    """Return a fill as a patch of the photo: its depth and channels, grey if the photo is.

    Parameters
    ----------
    fill : (h, w, 3) float32, 0 to 1
        Over the group's context.
    group : HoleGroup

    Returns
    -------
    Patch
        Alpha is the photo's own.
    """
    box = hole_bounds(group.hole)
    hole = group.hole[box.slices]
    pixels = group.pixels[box.slices].copy()
    top = np.iinfo(pixels.dtype).max
    levels = np.rint(np.clip(fill[box.slices][hole], 0, 1) * np.float32(top))
    if is_grey(group.pixels[~(group.hole | group.other)]):
        levels = np.rint(levels.mean(1, keepdims=True)).repeat(3, 1)
    pixels[hole, :3] = levels.astype(pixels.dtype)
    rect = box.shift(group.context.y0, group.context.x0)
    return Patch(rect, pixels, hole)


def paste(pixels: Pixels, patches: Iterable[Patch]) -> Pixels:
    """Return a copy of the photo with the patches in their holes.

    Parameters
    ----------
    pixels : (H, W, C) uint8 or uint16
    patches : iterable of Patch

    Returns
    -------
    (H, W, C), as `pixels`; outside the holes bit for bit the same
    """
    out = pixels.copy()
    for patch in patches:
        out[patch.rect.slices][patch.hole] = patch.pixels[patch.hole]
    return out
