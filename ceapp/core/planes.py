"""Named arrays of one size, taken and put back tile by tile; a tile of one value takes no room."""

from collections.abc import Collection, Iterable, Mapping
from itertools import groupby
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ceapp.core.geometry import Rect
from ceapp.core.tiles import TILE, TileKey, tile_rect

Plane = NDArray[Any]
"""An array whose first two axes are rows and columns of the photo."""

TileName = tuple[str, TileKey]
"""Name of a plane, and a tile of it."""

Tiles = Mapping[TileName, Plane]
"""What some tiles held; not to be written to."""


class Planes:
    """The arrays that edits change in place, as tiles.

    Parameters
    ----------
    planes : mapping of str to (H, W, ...) array
        They must stay the same objects.
    """

    def __init__(self, planes: Mapping[str, Plane]) -> None:
        self._planes = dict(planes)
        self.frame = Rect.of_shape(next(iter(self._planes.values())).shape)

    def view(self, name: TileName) -> Plane:
        """Return the part of a plane that a tile stands for; writing to it changes the plane."""
        plane, key = name
        part: Plane = self._planes[plane][tile_rect(key, self.frame).slices]
        return part

    def take(self, names: Collection[TileName]) -> dict[TileName, Plane]:
        """Return what tiles hold now: a copy, or one value spread out where all are the same."""
        even = self._even(names)
        return {
            name: np.broadcast_to(even[name], self.view(name).shape)
            if name in even
            else self.view(name).copy()
            for name in names
        }

    def changed(self, tiles: Tiles) -> dict[TileName, Plane]:
        """Return those of some tiles that hold something else now, as they are given."""
        even = self._even(tiles)

        def same(name: TileName, tile: Plane) -> bool:
            if not is_even(tile):
                return np.array_equal(tile, self.view(name))
            return name in even and tile[0, 0].tobytes() == even[name].tobytes()

        return {name: tile for name, tile in tiles.items() if not same(name, tile)}

    def put(self, tiles: Tiles) -> None:
        """Let tiles hold what they held once."""
        for name, tile in tiles.items():
            self.view(name)[...] = tile

    def _even(self, names: Iterable[TileName]) -> dict[TileName, Any]:
        """Return the value of those tiles that hold one value alone."""
        found = {}
        for (plane, row), group in groupby(sorted(names), lambda name: (name[0], name[1][0])):
            columns = [column for _, (_, column) in group]
            first = columns[0]
            # A whole row of tiles at once: numpy takes ten times as long for one after the other.
            rows = slice(row * TILE, (row + 1) * TILE)
            band = self._planes[plane][rows, first * TILE : (columns[-1] + 1) * TILE]
            starts = np.arange(0, band.shape[1], TILE)
            ends = np.minimum(starts + TILE, band.shape[1]) - 1
            if not _same(band[0, starts], band[-1, ends]).any():
                # As in nearly every photo.
                continue
            low = np.minimum.reduceat(band.min(axis=0), starts, axis=0)
            alone = _same(low, np.maximum.reduceat(band.max(axis=0), starts, axis=0))
            for column in columns:
                if alone[column - first]:
                    found[plane, (row, column)] = low[column - first]
        return found


def is_even(tile: Plane) -> bool:
    """Whether a tile that was taken is one value spread out."""
    return tile.strides[:2] == (0, 0)


def stored_bytes(tiles: Tiles) -> int:
    """Return the memory that tiles take which were taken."""
    return sum(
        int(tile[:1, :1].nbytes if is_even(tile) else tile.nbytes) for tile in tiles.values()
    )


def _same(one: Plane, other: Plane) -> NDArray[np.bool_]:
    """Return which rows of two arrays are the same, (n,) bool."""
    same: NDArray[np.bool_] = (one == other).reshape(len(one), -1).all(axis=1)
    return same
