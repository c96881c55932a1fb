"""The photo as it was opened, ready to be shown, only where it differs from what it is now."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ceapp.core.display import Display, halved
from ceapp.core.document import Document
from ceapp.core.geometry import Rect
from ceapp.core.tiles import TILE, tile_rect, tiles_of


@dataclass(frozen=True, slots=True, eq=False)
class BeforePart:
    """A box that holds changed pixels, as they were.

    Attributes
    ----------
    rect : Rect
        The box; its corner lies on the grid of tiles.
    around : Rect
        What `levels` show: the box and one more tile on each side, where before and after are the
        same, so that smooth drawing at the edge of the box reads the same neighbours.
    levels : tuple of (h, w, 4) uint8
        BGRA in full, half, quarter, ... size, as many as the display has.
    """

    rect: Rect
    around: Rect
    levels: tuple[NDArray[np.uint8], ...]


def before_parts(document: Document, display: Display) -> list[BeforePart]:
    """Return the original wherever the document differs from it; the cost goes with that area."""
    frame = document.rect
    changed = np.zeros((-(-frame.height // TILE), -(-frame.width // TILE)), bool)
    for key in tiles_of(frame):
        changed[key] = document.is_changed(tile_rect(key, frame))
    labels, _ = ndimage.label(changed, structure=np.ones((3, 3)))
    parts = []
    for rows, columns in ndimage.find_objects(labels):
        tiles = Rect(rows.start, columns.start, rows.stop, columns.stop)
        rect = _pixels(tiles).intersect(frame)
        around = _pixels(tiles.pad(1)).intersect(frame)
        levels = [display.convert(document.original_region(around), around)]
        while len(levels) < len(display.levels):
            levels.append(halved(levels[-1]))
        parts.append(BeforePart(rect, around, tuple(levels)))
    return parts


def _pixels(tiles: Rect) -> Rect:
    return Rect(tiles.y0 * TILE, tiles.x0 * TILE, tiles.y1 * TILE, tiles.x1 * TILE)
