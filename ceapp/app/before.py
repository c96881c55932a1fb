"""The photo as it was opened, ready to be shown, only where it differs from what it is now."""

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from ceapp.core.display import Buffer, Display, halved
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
    levels: tuple[Buffer, ...]


def before_parts(document: Document, display: Display) -> list[BeforePart]:
    """Return the original wherever the document differs from it; the cost goes with that area."""
    parts = []
    for rect, around in changed_boxes(document):
        shown = display.convert(document.original_region(around), around)
        parts.append(BeforePart(rect, around, levels_of(shown, len(display.levels))))
    return parts


def changed_boxes(document: Document) -> list[tuple[Rect, Rect]]:
    """Return boxes that hold every changed pixel: each with the same and one more tile around."""
    frame = document.rect
    changed = np.zeros((-(-frame.height // TILE), -(-frame.width // TILE)), bool)
    for key in tiles_of(frame):
        changed[key] = document.is_changed(tile_rect(key, frame))
    labels, _ = ndimage.label(changed, structure=np.ones((3, 3)))
    boxes = []
    for rows, columns in ndimage.find_objects(labels):
        tiles = Rect(rows.start, columns.start, rows.stop, columns.stop)
        boxes.append((_pixels(tiles).intersect(frame), _pixels(tiles.pad(1)).intersect(frame)))
    return boxes


def levels_of(shown: Buffer, count: int) -> tuple[Buffer, ...]:
    """Return a picture in full, half, quarter, ... size."""
    levels = [shown]
    while len(levels) < count:
        levels.append(halved(levels[-1]))
    return tuple(levels)


def _pixels(tiles: Rect) -> Rect:
    return Rect(tiles.y0 * TILE, tiles.x0 * TILE, tiles.y1 * TILE, tiles.x1 * TILE)
