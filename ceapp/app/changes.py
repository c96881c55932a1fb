"""What differs from the photo as it was opened: how much of it, where, and by how much.

Only tiles that were touched are looked at, so that it is quick at any size of photo.
"""

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ceapp.app.before import BeforePart, changed_boxes, levels_of
from ceapp.core.display import Display
from ceapp.core.document import Document
from ceapp.core.original import differing
from ceapp.core.patch import Pixels

Map = Literal["difference", "changed"]

DIMMED = 0.3
"""How bright the photo stays under a map."""
MARK = (255, 176, 32)
"""Red, green and blue of a pixel that changed."""
# From hardly different to as different as can be: dark violet, red, orange, nearly white.
_HEAT = ((70, 20, 110), (190, 40, 90), (250, 140, 30), (255, 250, 200))


def map_parts(document: Document, display: Display, kind: Map) -> list[BeforePart]:
    """Return the map wherever the document differs from the original.

    Parameters
    ----------
    document : Document
    display : Display
    kind : str
        `difference` colours each pixel by its largest difference in a channel; `changed` marks
        every pixel of which any bit differs.
    """
    table = _heat() if kind == "difference" else np.full((256, 3), MARK, np.uint8)
    parts = []
    for rect, around in changed_boxes(document):
        before, now = document.original_region(around), document.pixels[around.slices]
        shown = np.rint(display.buffer[around.slices] * np.float32(DIMMED)).astype(np.uint8)
        changed = differing(before, now)
        shown[changed, :3] = table[_heights(before[changed], now[changed])][:, ::-1]
        parts.append(BeforePart(rect, around, levels_of(shown, len(display.levels))))
    return parts


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
