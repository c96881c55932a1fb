"""Before and after, block by block: the original, or a map of what changed, where they differ.

Only what was touched is looked at. Reads the document and the display without a copy: what changed
meanwhile makes a block out of date, no more.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ceapp.app.changes import coloured, differences
from ceapp.core.display import Buffer, Display, halved
from ceapp.core.document import Document
from ceapp.core.geometry import Rect
from ceapp.core.original import differing

What = Literal["before", "difference", "changed", "doubt"]
"""The original; how much each pixel differs; which do; how sure a network was of them."""

BlockKey = tuple[int, int]
"""(row, column) of a block."""

BLOCK = 1024
"""Side of a block, px: whole tiles of what is kept of the original."""


@dataclass(frozen=True, slots=True, eq=False)
class BeforePart:
    """What is to be seen in place of the photo where a block of it changed.

    Attributes
    ----------
    rect : Rect
        Holds every changed pixel of the block.
    around : Rect
        What `levels` show: `rect` and two pixels of the smallest level on each side, so that smooth
        drawing at its edge reads the neighbours that it reads inside.
    levels : tuple of (h, w, 4) uint8
        BGRA in full, half, quarter, ... size, as many as the display has.
    changed : int
        How many pixels differ in any bit.
    """

    rect: Rect
    around: Rect
    levels: tuple[Buffer, ...]
    changed: int


Parts = dict[BlockKey, BeforePart | None]
"""Blocks that were looked at; None where nothing changed."""


def touched_blocks(document: Document) -> dict[BlockKey, Rect]:
    """Return the blocks in which pixels may have changed, and what of each was touched."""
    tiles: dict[BlockKey, list[Rect]] = {}
    for tile in document.touched():
        tiles.setdefault((tile.y0 // BLOCK, tile.x0 // BLOCK), []).append(tile)
    return {key: Rect.around(there) for key, there in tiles.items()}


def blocks_under(rect: Rect) -> set[BlockKey]:
    """Return the blocks that share a pixel with `rect`."""
    if rect.empty:
        return set()
    rows = range(rect.y0 // BLOCK, (rect.y1 - 1) // BLOCK + 1)
    columns = range(rect.x0 // BLOCK, (rect.x1 - 1) // BLOCK + 1)
    return {(row, column) for row in rows for column in columns}


def reach(display: Display) -> int:
    """Return how far a part shows more than its block, px: two pixels of the smallest level."""
    return 2 << (len(display.levels) - 1)


def before_parts(
    document: Document,
    display: Display,
    what: What,
    blocks: Iterable[tuple[BlockKey, Rect]],
    check: Callable[[], None],
    doubt: NDArray[np.uint8] | None = None,
) -> Parts:
    """Return what is to be seen of each block.

    Parameters
    ----------
    document : Document
    display : Display
    what : str
    blocks : iterable of (key, Rect)
        As `touched_blocks` gives them.
    check : callable
        Called before each block; what it raises ends the work.
    doubt : (H, W) uint8, optional
        Of the whole photo, as `engine.doubt` tells it, to show `doubt`.
    """
    parts: Parts = {}
    for key, rect in blocks:
        check()
        parts[key] = _part(document, display, what, rect, doubt)
    return parts


def _part(
    document: Document,
    display: Display,
    what: What,
    rect: Rect,
    doubt: NDArray[np.uint8] | None,
) -> BeforePart | None:
    around = rect.pad(reach(display)).intersect(document.rect)
    before, now = document.original_region(around), document.pixels[around.slices]
    changed = differing(before, now)
    count = int(np.count_nonzero(changed[rect.shift(-around.y0, -around.x0).slices]))
    if not count:
        return None
    if what == "before":
        shown = display.convert(before, around)
    else:
        if what == "difference":
            heights, marked = differences(before, now), changed
        elif doubt is not None:
            heights = doubt[around.slices]
            marked = changed & (heights > 0)
        else:
            heights, marked = None, changed
        shown = coloured(display.buffer[around.slices], marked, heights)
    levels = [shown]
    while len(levels) < len(display.levels):
        levels.append(halved(levels[-1]))
    return BeforePart(rect, around, tuple(levels), count)
