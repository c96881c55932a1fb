"""The colours of a map of what differs from the photo as it was opened, over the darkened photo."""

import numpy as np
from numpy.typing import NDArray

from ceapp.core.display import Buffer
from ceapp.core.patch import Hole, Pixels

DIMMED = 0.3
"""How bright the photo stays under a map."""
MARK = (255, 176, 32)
"""Red, green and blue of a pixel that changed."""
# From hardly different to as different as can be: dark violet, red, orange, nearly white.
_HEAT = ((70, 20, 110), (190, 40, 90), (250, 140, 30), (255, 250, 200))


def coloured(shown: Buffer, marked: Hole, heights: NDArray[np.uint8] | None = None) -> Buffer:
    """Return the map of a part of the photo, (h, w, 4) uint8 BGRA.

    Parameters
    ----------
    shown : (h, w, 4) uint8, BGRA
        The part as the screen shows it.
    marked : (h, w) bool
        Which pixels have a colour.
    heights : (h, w) uint8, optional
        Which one, from cold to hot; all have the same unless given.
    """
    result: Buffer = np.empty_like(shown)
    np.multiply(shown, np.float32(DIMMED), out=result, casting="unsafe")
    if heights is None:
        colours = np.array([(*MARK[::-1], 255)], np.uint8).view(np.uint32)
    else:
        colours = np.take(_heat(), heights)
    # A pixel is one number here: a colour for it is taken at once.
    np.copyto(result.view(np.uint32)[..., 0], colours, where=marked)
    return result


def differences(before: Pixels, now: Pixels) -> NDArray[np.uint8]:
    """Return the largest difference in a channel, 0 to 255, small ones lifted.

    Parameters
    ----------
    before, now : (h, w, C) uint8 or uint16
    """
    off = np.zeros(before.shape[:2], before.dtype)
    for channel in range(before.shape[2]):
        one, other = before[..., channel], now[..., channel]
        np.maximum(off, np.maximum(one, other) - np.minimum(one, other), out=off)
    # The square root: what is hardly seen in the photo is to be seen in the map.
    share = np.sqrt(off / np.float32(np.iinfo(before.dtype).max))
    heights: NDArray[np.uint8] = np.rint(255 * share).astype(np.uint8)
    return heights


def _heat() -> NDArray[np.uint32]:
    """Return 256 colours from the coldest to the hottest, BGRA in the memory of each number."""
    stops = np.linspace(0, 255, len(_HEAT))
    channels = [np.interp(np.arange(256), stops, [c[i] for c in _HEAT]) for i in (2, 1, 0)]
    colours = np.rint(np.stack([*channels, np.full(256, 255.0)], axis=1)).astype(np.uint8)
    heat: NDArray[np.uint32] = colours.view(np.uint32)[:, 0]
    return heat
