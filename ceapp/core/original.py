"""The photo as it was opened, kept only where it has been changed since."""

from collections.abc import Iterable

import numpy as np

from ceapp.core.geometry import Rect
from ceapp.core.patch import Hole, Pixels
from ceapp.core.tiles import TileKey, tile_rect, tiles_of


def differing(before: Pixels, now: Pixels) -> Hole:
    """Return the pixels that differ in any bit, (h, w) bool."""
    # One channel after the other: numpy takes five times as long to look along so short an axis.
    found: Hole = before[..., 0] != now[..., 0]
    for channel in range(1, now.shape[2]):
        found |= before[..., channel] != now[..., channel]
    return found


def changed_since(tiles: Iterable[tuple[Rect, Pixels]], pixels: Pixels) -> Hole:
    """Return where pixels are not what `Original.tiles` kept of them, (H, W) bool."""
    changed = np.zeros(pixels.shape[:2], bool)
    for rect, tile in tiles:
        changed[rect.slices] = differing(tile, pixels[rect.slices])
    return changed


class Original:
    """The first content of an array of pixels, as tiles that are kept before they change.

    Parameters
    ----------
    pixels : (H, W, C) uint8 or uint16
        The array that others change in place.
    """

    def __init__(self, pixels: Pixels) -> None:
        self._pixels = pixels
        self._frame = Rect.of_shape(pixels.shape)
        self._tiles: dict[TileKey, Pixels] = {}

    def keep(self, key: TileKey, tile: Pixels) -> None:
        """Keep what a tile holds before it changes for the first time; later calls do nothing."""
        self._tiles.setdefault(key, tile)

    @property
    def used_bytes(self) -> int:
        """Memory that it holds; never more than the photo takes."""
        return sum(tile.nbytes for tile in self._tiles.values())

    def kept(self) -> list[Rect]:
        """Return the tiles that may differ from the original."""
        return [tile_rect(key, self._frame) for key in self._tiles]

    def region(self, rect: Rect) -> Pixels:
        """Return a copy of the original pixels of `rect`, which lies in the photo."""
        region = self._pixels[rect.slices].copy()
        for part, tile in self._parts(rect):
            region[part.shift(-rect.y0, -rect.x0).slices] = tile
        return region

    def tiles(self) -> list[tuple[Rect, Pixels]]:
        """Return what is kept, and where it lies; nobody changes it any more."""
        return [(tile_rect(key, self._frame), tile) for key, tile in self._tiles.items()]

    def _parts(self, rect: Rect) -> list[tuple[Rect, Pixels]]:
        """Return the kept tiles under `rect`: which part of it they cover, and their pixels."""
        parts = []
        for key in tiles_of(rect.intersect(self._frame)):
            if key in self._tiles:
                place = tile_rect(key, self._frame)
                part = place.intersect(rect)
                parts.append((part, self._tiles[key][part.shift(-place.y0, -place.x0).slices]))
        return parts
