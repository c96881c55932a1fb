"""How a fill meets the photo: as floats and back, without a seam, and only in the hole."""

from collections.abc import Callable, Iterable

import numpy as np
from PIL import Image
from scipy import ndimage

from ceapp.core.geometry import Rect
from ceapp.core.mask import hole_bounds
from ceapp.core.patch import Hole, Patch, Pixels
from ceapp.engine.api import HoleGroup
from ceapp.engine.membrane import Floats, membrane
from ceapp.engine.reduced import reduced

_REACH = 6.0
"""How far into a drawn hole the colours of its edge are heeded, in pixels of the network: to 1/e.
Further in the hole's edge tells of all its pixels alike. Four times as far costs .03 dB on faces;
what fades sooner is seen as a halo."""
_MOST = 0.2
"""And by how much they may move the drawn ones more than those of the edge do in the median, of 0
to 1: what differs by more is a rest of what was taken away, and no skin."""
_SAMPLED = 16
"""Whether a photo is grey is asked of every so many rows and columns first."""


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


def match_drawn(
    fill: Floats,
    truth: Floats,
    hole: Hole,
    other: Hole,
    step: int,
    check: Callable[[], None],
) -> Floats:
    """Return a network's picture of a hole with its colours moved so that it meets the photo.

    Unlike `match_ring` it trusts the hole's edge only so far. Where the mask is a little small, a
    rest of what was to go is left there, and its colours must not flow over a face. All of the fill
    is moved by what is missed along the edge in the median; the rest of it fades inwards. That is
    worked out at the network's own size, where its picture has no finer detail; what is left at the
    photo's fades within a pixel of the network.

    Parameters
    ----------
    fill : (h, w, 3) float32
    truth : (h, w, 3) float32
        The photo; looked at along the hole's edge alone.
    hole : (h, w) bool
        At least one pixel.
    other : (h, w) bool
        Unknown too, but not to be filled: of its edge nothing is heeded.
    step : int
        Side of a pixel of the network in the photo, px.
    check : callable
        Called now and then; what it raises ends the work.

    Returns
    -------
    (h, w, 3) float32, 0 to 1
        Outside the hole it is `truth`.
    """
    out = truth.copy()
    near = hole_bounds(hole).pad(2 * step).intersect(Rect.of_shape(hole.shape))
    fill, truth, hole = fill[near.slices], truth[near.slices], hole[near.slices]
    unknown = hole | other[near.slices]
    fill = fill + _missed(fill, truth, unknown, step, check)
    if step > 1 and not unknown.all():
        depth, nearest = ndimage.distance_transform_edt(unknown, return_indices=True)
        _, edge = ndimage.distance_transform_edt(~unknown, return_indices=True)
        outside = tuple(nearest)
        inside = tuple(axis[outside] for axis in edge)
        rest = np.clip(truth[outside] - fill[inside], -_MOST, _MOST)
        fill = fill + rest * np.exp((1 - depth) / step)[..., None]
    out[near.slices][hole] = np.clip(fill[hole], 0, 1)
    return out


def _missed(
    fill: Floats, truth: Floats, unknown: Hole, step: int, check: Callable[[], None]
) -> Floats:
    """Return by what to move a network's picture of the unknown, as told by its own pixels.

    What lies on the rim is held against the photo beside it. What the network makes of the
    photo itself does not tell: it is often as it should be, and another colour begins at the hole.
    """
    seen, known = reduced(truth, ~unknown, step)
    drawn, _ = reduced(fill, np.ones_like(unknown), step)
    rim = ~known & ndimage.binary_dilation(known, np.ones((3, 3)))
    if not rim.any():
        return np.zeros_like(fill)
    beside = _mean_beside(seen, known)[rim] - drawn[rim]
    usual = np.median(beside, 0)
    missed = np.zeros_like(drawn)
    missed[rim] = np.clip(beside - usual, -_MOST, _MOST)
    missed = membrane(missed, known | rim, check)
    missed *= np.exp((1 - ndimage.distance_transform_edt(~known)) / _REACH)[..., None]
    # Outside it goes on as on the rim, so that enlarging does not halve it there.
    missed = np.where(known[..., None], _mean_beside(missed, rim), missed)
    return np.asarray(usual + _enlarged(missed, step)[: len(unknown), : unknown.shape[1]])


def _mean_beside(values: Floats, where: Hole) -> Floats:
    """Return the means of (h, w, 3) values in 3x3 pixels, of those that count; 0 if none does."""
    count = ndimage.uniform_filter(where.astype(np.float32), 3, mode="constant")
    total = ndimage.uniform_filter(values * where[..., None], (3, 3, 0), mode="constant")
    return np.asarray(total / np.maximum(count, 1e-3)[..., None])


def _enlarged(values: Floats, step: int) -> Floats:
    """Return (h, w, 3) values at `step` times the size, bilinear between the pixels' centres."""
    if step == 1:
        return values
    size = values.shape[1] * step, values.shape[0] * step
    channels = (Image.fromarray(np.ascontiguousarray(v)) for v in np.moveaxis(values, -1, 0))
    return np.dstack([np.asarray(c.resize(size, Image.Resampling.BILINEAR)) for c in channels])


def is_grey(pixels: Pixels, known: Hole) -> bool:
    """Whether all of (h, w, 3 or 4) `pixels` that are known are shades of grey."""
    # Most photos are not, and show that in a few of their pixels.
    for step in (_SAMPLED, 1):
        some = pixels[::step, ::step][known[::step, ::step]]
        if not (some[:, :1] == some[:, 1:3]).all():
            return False
    return True


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
    if is_grey(group.pixels, ~group.unknown):
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
