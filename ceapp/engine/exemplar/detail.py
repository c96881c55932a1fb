"""From the last searched level up to full size: the field is carried up, the pixels gathered.

No search is made here: a source moves by a pixel at most. So the cost is a few reads for each
pixel of the hole.
"""

import numpy as np
from scipy import ndimage

from ceapp.core.geometry import Rect
from ceapp.core.patch import Hole
from ceapp.engine.exemplar.field import Field, Match
from ceapp.engine.exemplar.kernel import Crew, kernel
from ceapp.engine.exemplar.pyramid import RADIUS, SIDE, Array, Level

_MOVING = np.float32(1.02)
"""Staying needs no reason; a move must be better by this factor."""


def targets(level: Level, box: Rect) -> Hole:
    """Return the middles, in the box, of all patches that reach into the hole."""
    near: Hole = ndimage.maximum_filter(level.hole[box.slices], SIDE)
    return near


def carried(match: Match, level: Level) -> Match:
    """Return the field of the level below at twice the size, for `level`."""
    box = level.box()
    up = Match(box, targets(level, box))
    y, x = np.mgrid[box.y0 : box.y1, box.x0 : box.x1].astype(np.int32)
    row = np.clip(y // 2 - match.box.y0, 0, match.target.shape[0] - 1)
    column = np.clip(x // 2 - match.box.x0, 0, match.target.shape[1] - 1)
    # Each target's half-size pixel is one, too, as no part of the hole vanishes when halved. Its
    # source, of pixels that all may be copied, is at this size more than a patch wide.
    for axis, odd in enumerate((y % 2, x % 2)):
        up.field.source[..., axis] = 2 * match.field.source[..., axis][row, column] + odd
    up.field.shift[:] = match.field.shift[row, column]
    up.field.cost[:] = match.field.cost[row, column]
    return up


@kernel
def _refine_rows(
    first: int,
    end: int,
    colours: Array,
    known: Array,
    hole: Array,
    target: Array,
    field: Field,
    top: int,
    left: int,
) -> None:
    """Move each source by up to a pixel to where it is most like its target."""
    height, width = hole.shape
    for row in range(first, end):
        for column in range(target.shape[1]):
            if not target[row, column]:
                continue
            y, x = row + top, column + left
            upper, lower = max(y - RADIUS, 0), min(y + RADIUS + 1, height)
            before, behind = max(x - RADIUS, 0), min(x + RADIUS + 1, width)
            sy, sx = field.source[row, column]
            red, green, blue = field.shift[row, column]
            best, by, bx = np.float32(np.inf), sy, sx
            for dy in range(-1, 2):
                for dx in range(-1, 2):
                    cy, cx = sy + dy, sx + dx
                    if cy < RADIUS or cx < RADIUS:
                        continue
                    if cy >= height - RADIUS or cx >= width - RADIUS:
                        continue
                    found, total = np.float32(0), np.float32(0)
                    for j in range(upper, lower):
                        for i in range(before, behind):
                            # What is known counts twice what was made.
                            w = np.float32(2 * known[j, i] + hole[j, i])
                            ky, kx = j - y + cy, i - x + cx
                            r = colours[j, i, 0] - colours[ky, kx, 0] - red
                            g = colours[j, i, 1] - colours[ky, kx, 1] - green
                            b = colours[j, i, 2] - colours[ky, kx, 2] - blue
                            found += w * (r * r + g * g + b * b)
                            total += w
                    found /= max(total, np.float32(1))
                    if dy != 0 or dx != 0:
                        found *= _MOVING
                    if found < best:
                        best, by, bx = found, cy, cx
            field.source[row, column, 0], field.source[row, column, 1] = by, bx
            field.cost[row, column] = best


def refine(crew: Crew, match: Match, level: Level) -> None:
    """Move each source by up to a pixel to where it is most like its target.

    At its place a patch reaches over nothing unknown: it did not at half the size, where it covered
    twice as much.
    """
    crew.rows(
        _refine_rows, len(match.target), level.colours, level.known, level.hole, match.target,
        match.field, match.box.y0, match.box.x0,
    )  # fmt: skip
