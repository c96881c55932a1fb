"""How a soft mask softens a fill: the paler the paint, the more of the photo stays."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ceapp.core.geometry import Rect
from ceapp.core.patch import Patch
from ceapp.engine.api import FillRequest, FillResult, HoleGroup, Variation

FULL = 255
"""Value of the mask where nothing of the photo stays."""


def feather(
    result: FillResult, request: FillRequest, mask: NDArray[np.uint8], bounds: Rect
) -> FillResult:
    """Return a result whose patches are mixed with the photo where the mask is soft.

    Parameters
    ----------
    result : FillResult
        Of `request`, whose hole is everything that is not 0 in the mask.
    request : FillRequest
    mask : (h, w) uint8
        0: the photo, 255: the fill, and evenly between.
    bounds : Rect
        Where `mask` lies; it holds every hole.
    """
    variations = (
        Variation(tuple(_mixed(v.patches, request.groups, mask, bounds)), v.methods)
        for v in result.variations
    )
    return replace(result, variations=tuple(variations))


def _mixed(
    patches: Iterable[Patch],
    groups: Sequence[HoleGroup],
    mask: NDArray[np.uint8],
    bounds: Rect,
) -> Iterable[Patch]:
    for patch in patches:
        share = mask[patch.rect.shift(-bounds.y0, -bounds.x0).slices]
        soft = patch.hole & (share < FULL)
        if not soft.any():
            yield patch
            continue
        # A long hole has several patches, and so has one that reaches out of a face.
        group = next(group for group in groups if group.context.contains(patch.rect))
        here = patch.rect.shift(-group.context.y0, -group.context.x0)
        photo = group.pixels[here.slices][soft].astype(np.float32)
        weight = (share[soft] / np.float32(FULL))[:, None]
        mixed = photo + (patch.pixels[soft] - photo) * weight
        pixels = patch.pixels.copy()
        pixels[soft] = np.rint(mixed).astype(pixels.dtype)
        yield Patch(patch.rect, pixels, patch.hole)
