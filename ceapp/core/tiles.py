"""The grid of 256-px tiles that undo and the kept original are made of."""

from collections.abc import Iterator

from ceapp.core.geometry import Rect

TILE = 256
"""Side of a tile, px. Small enough for a brush stroke, large enough that 100 MP are 1,600 tiles."""

TileKey = tuple[int, int]
"""(row, column) of a tile in the grid."""


def tiles_of(rect: Rect) -> Iterator[TileKey]:
    """Yield the tiles that share a pixel with `rect`, row by row."""
    if rect.empty:
        return
    for row in range(rect.y0 // TILE, (rect.y1 - 1) // TILE + 1):
        for column in range(rect.x0 // TILE, (rect.x1 - 1) // TILE + 1):
            yield row, column


def tile_rect(key: TileKey, frame: Rect) -> Rect:
    """Return the pixels of a tile; tiles at the edge of `frame` are cut."""
    y0, x0 = key[0] * TILE, key[1] * TILE
    return Rect(y0, x0, y0 + TILE, x0 + TILE).intersect(frame)
