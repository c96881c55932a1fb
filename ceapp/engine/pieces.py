"""How large a bite of a hole is filled at once, and how far around it the fill looks.

A wire across a photo of 100 megapixels has few pixels but a box as large as the photo; piece by
piece it needs little, and what is filled already guides what comes next.
"""

from collections.abc import Iterable

import numpy as np

from ceapp.core.geometry import Rect
from ceapp.core.mask import hole_bounds
from ceapp.core.patch import Hole, Patch
from ceapp.engine.api import HoleGroup

_TILE = 512
"""Side of the squares that thin holes are cut up by, px."""
_THIN = 0.25
"""A hole that covers less of its box than this is thin."""
_REACH = 6
"""So many times its width a fill looks around a thin hole."""
_LEAST_REACH = 96
"""The least that it looks around, px."""
_MOST = 16 << 20
"""A fill looks at no more pixels than this, about: they are held as floats several times over."""


def pieces(hole: Hole) -> list[Rect]:
    """Return where the parts of a hole lie that are filled one after the other.

    A hole that is compact, or small, is one piece.
    """
    box = hole_bounds(hole)
    if max(box.height, box.width) <= 2 * _TILE or np.count_nonzero(hole) >= _THIN * box.area:
        return [box]
    found = []
    for y in range(box.y0, box.y1, _TILE):
        for x in range(box.x0, box.x1, _TILE):
            tile = Rect(y, x, y + _TILE, x + _TILE).intersect(box)
            tight = hole_bounds(hole[tile.slices])
            if not tight.empty:
                found.append(tight.shift(tile.y0, tile.x0))
    return found


def piece_of(group: HoleGroup, rect: Rect, done: Iterable[Patch] = ()) -> HoleGroup:
    """Return the part of a group that filling its hole in `rect` looks at.

    Parameters
    ----------
    group : HoleGroup
    rect : Rect
        In the group's context; not empty of hole.
    done : iterable of Patch
        Pieces that are filled: what they hold is known now, but no source to copy from.
    """
    long = max(rect.height, rect.width)
    width = np.count_nonzero(group.hole[rect.slices]) / long
    reach = max(_LEAST_REACH, int(np.clip(_REACH * width, 0, long)))
    while reach > _LEAST_REACH and rect.pad(reach).area > _MOST:
        reach = max(_LEAST_REACH, reach * 3 // 4)
    near = rect.pad(reach).intersect(Rect.of_shape(group.hole.shape))
    part = group.cut(near)
    here = np.zeros_like(part.hole)
    inner = rect.shift(-near.y0, -near.x0)
    here[inner.slices] = part.hole[inner.slices]
    if np.array_equal(here, part.hole):
        return part
    pixels, other = part.pixels.copy(), part.unknown & ~here
    barred = np.zeros_like(here) if part.barred is None else part.barred.copy()
    for patch in done:
        shared = patch.rect.intersect(part.context)
        if shared.empty:
            continue
        mine = shared.shift(-part.context.y0, -part.context.x0).slices
        theirs = shared.shift(-patch.rect.y0, -patch.rect.x0).slices
        new = patch.hole[theirs]
        pixels[mine][new] = patch.pixels[theirs][new]
        other[mine] &= ~new
        barred[mine] |= new
    return HoleGroup(part.context, pixels, here, other, barred)


def split(patch: Patch, group: HoleGroup, rects: list[Rect]) -> tuple[Patch, ...]:
    """Return the parts of a patch of the whole group, as if each piece had been filled alone."""
    parts = []
    for rect in rects:
        place = rect.shift(group.context.y0, group.context.x0)
        inner = place.shift(-patch.rect.y0, -patch.rect.x0).slices
        parts.append(Patch(place, patch.pixels[inner], patch.hole[inner]))
    return tuple(parts)
