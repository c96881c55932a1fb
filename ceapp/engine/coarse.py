"""A fill for who cannot wait: copied from the photo's own pixels at a fraction of its size.

It is as soft as it is coarse, but goes on with what is around, which smooth colours do not; and its
cost hardly goes with the size of the hole.
"""

import numpy as np
from PIL import Image

from ceapp.core.cancel import CancelToken, Progress, part
from ceapp.core.geometry import Rect
from ceapp.core.patch import Hole, Patch
from ceapp.engine import pipeline
from ceapp.engine.api import FillRequest, FillResult, HoleGroup, Method, Variation
from ceapp.engine.blending import as_floats, finish, paste
from ceapp.engine.models import CLASSIC
from ceapp.engine.reduced import reduced

# The hole is made about so small, px, but the photo not so small that it would tell nothing.
_HOLE = 3000
_MOST = 6


def coarse_fill(request: FillRequest, progress: Progress, token: CancelToken) -> FillResult:
    """Fill the holes of a request without a network, roughly and soon.

    Parameters
    ----------
    request : FillRequest
        Its mode and model are not looked at.
    progress : callable
    token : CancelToken

    Raises
    ------
    Cancelled
        If the token says so.
    """
    count = len(request.groups)
    patches = tuple(
        _patch(group, part(progress, i / count, (i + 1) / count), token)
        for i, group in enumerate(request.groups)
    )
    method = Method("texture", CLASSIC)
    return FillResult((Variation(patches, (method,) * count),), "")


def _patch(group: HoleGroup, progress: Progress, token: CancelToken) -> Patch:
    area = np.count_nonzero(group.hole) / _HOLE
    step = min(max(round(area**0.5), 1), _MOST)
    small = _reduced(group, step)
    request = FillRequest((small,), small.hole.shape, model=CLASSIC, mode="texture")
    picture = paste(small.pixels, pipeline.fill(request, progress, token).patches)
    height, width = picture.shape[:2]
    large = Image.fromarray(picture).resize((width * step, height * step), Image.Resampling.BICUBIC)
    height, width = group.hole.shape
    return finish(as_floats(np.asarray(large)[:height, :width]), group)


def _reduced(group: HoleGroup, step: int) -> HoleGroup:
    """Return a group at a fraction of its size: a pixel for `step` x `step` of what is known."""
    means, known = reduced(as_floats(group.pixels), ~group.unknown, step)
    # A square of which little is known is filled, if any of it is to be.
    hole = ~known & ~_everywhere(~group.hole, step)
    barred = None
    if group.barred is not None:
        barred = ~_everywhere(~group.barred, step) & known
    pixels = np.rint(means * 255).astype(np.uint8)
    return HoleGroup(Rect.of_shape(hole.shape), pixels, hole, ~known & ~hole, barred)


def _everywhere(true: Hole, step: int) -> Hole:
    """Return the squares in which every pixel is `true`."""
    height, width = true.shape
    padded = np.ones((-(-height // step) * step, -(-width // step) * step), bool)
    padded[:height, :width] = true
    squares = padded.reshape(padded.shape[0] // step, step, padded.shape[1] // step, step)
    return np.asarray(squares.all(axis=(1, 3)))
