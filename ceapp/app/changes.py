"""The colours of what differs from the photo as it was opened, over the darkened photo."""

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ceapp.core.display import Buffer
from ceapp.core.patch import Hole, Pixels

Map = Literal["difference", "changed"]

DIMMED = 0.3
"""How bright the photo stays under a map."""
MARK = (255, 176, 32)
"""Red, green and blue of a pixel that changed."""
# From hardly different to as different as can be: dark violet, red, orange, nearly white.
_HEAT = ((70, 20, 110), (190, 40, 90), (250, 140, 30), (255, 250, 200))


def coloured(shown: Buffer, before: Pixels, now: Pixels, changed: Hole, kind: Map) -> Buffer:
    """Return the map of a part of the photo, (h, w, 4) uint8 BGRA.

    Parameters
    ----------
    shown : (h, w, 4) uint8, BGRA
        The part as the screen shows it.
    before, now : (h, w, C) uint8 or uint16
    changed : (h, w) bool
        Where they differ.
    kind : str
        `difference` colours each pixel by its largest difference in a channel; `changed` marks
        every pixel of which any bit differs.
    """
    result: Buffer = np.rint(shown * np.float32(DIMMED)).astype(np.uint8)
    if kind == "changed":
        result[changed, :3] = MARK[::-1]
    else:
        result[changed, :3] = _heat()[_heights(before[changed], now[changed])][:, ::-1]
    return result


def _heights(before: Pixels, now: Pixels) -> NDArray[np.uint8]:
    """Return the largest difference in a channel, 0 to 255, small ones lifted.

    Parameters
    ----------
    before, now : (n, C) uint8 or uint16
    """
    most = np.iinfo(before.dtype).max
    off = np.abs(before.astype(np.int32) - now.astype(np.int32)).max(axis=1, initial=0)
    # The square root: what is hardly seen in the photo is to be seen in the map.
    heights: NDArray[np.uint8] = np.rint(255 * np.sqrt(off / most)).astype(np.uint8)
    return heights


def _heat() -> NDArray[np.uint8]:
    """Return 256 colours from the coldest to the hottest, (256, 3) RGB."""
    stops = np.linspace(0, 255, len(_HEAT))
    channels = [np.interp(np.arange(256), stops, [c[i] for c in _HEAT]) for i in range(3)]
    return np.rint(np.stack(channels, axis=1)).astype(np.uint8)
