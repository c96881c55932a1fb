"""From the last searched level up to full size: the field is carried up, the pixels gathered.

No search is made here: a source moves by a pixel at most. So the cost is a few reads for each
pixel of the hole.
"""

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ceapp.core.geometry import Rect
from ceapp.core.patch import Hole
from ceapp.engine.exemplar.field import Match
from ceapp.engine.exemplar.kernel import Crew, kernel
from ceapp.engine.exemplar.pyramid import RADIUS, Array, Level
from ceapp.engine.membrane import Floats


def targets(level: Level, box: Rect) -> Hole:
    """Return the middles, in the box, of all patches that reach into the hole."""
    near: Hole = ndimage.maximum_filter(level.hole[box.slices], 2 * RADIUS + 1)
    return near


def carried(match: Match, level: Level) -> Match:
    """Return the field at twice the size, for `level`."""
    box = level.box()
    target = targets(level, box)
    source, cost = match.field, match.cost
    # Where a pixel's half-size one was no target, the nearest that was has to do.
    down, right = ndimage.distance_transform_edt(
        ~match.target, return_distances=False, return_indices=True
    )
    y, x = np.mgrid[box.y0 : box.y1, box.x0 : box.x1].astype(np.int32)
    row = np.clip(y // 2 - match.box.y0, 0, match.target.shape[0] - 1)
    column = np.clip(x // 2 - match.box.x0, 0, match.target.shape[1] - 1)
    row, column = down[row, column], right[row, column]
    field = np.empty((*target.shape, 2), np.int32)
    for axis, (here, near, origin) in enumerate(
        ((y, row, match.box.y0), (x, column, match.box.x0))
    ):
        offset = source[..., axis][row, column] - (near + origin)
        field[..., axis] = np.clip(here + 2 * offset, RADIUS, level.shape[axis] - 1 - RADIUS)
    up = Match(box, target, field)
    up.cost = np.ascontiguousarray(cost[row, column])
    up.shift = np.ascontiguousarray(match.shift[row, column])
    return up


@kernel
def _gather_rows(
    first: int,
    end: int,
    colours: Array,
    hole: Array,
    target: Array,
    field: Array,
    shift: Array,
    cost: Array,
    softness: np.float32,
    origin_y: int,
    origin_x: int,
    mean: Array,
    sharp: Array,
    origin: Array,
) -> None:
    """Set `mean` and `sharp`, (bh, bw, 3): of all patches over a pixel, and of the likeliest."""
    rows, columns = hole.shape
    height, width = colours.shape[0], colours.shape[1]
    for row in range(first, end):
        for column in range(columns):
            if not hole[row, column]:
                continue
            red, green, blue, total = np.float32(0), np.float32(0), np.float32(0), np.float32(0)
            best = np.float32(-1)
            for j in range(max(row - RADIUS, 0), min(row + RADIUS + 1, rows)):
                for i in range(max(column - RADIUS, 0), min(column + RADIUS + 1, columns)):
                    if not target[j, i]:
                        continue
                    sy, sx = field[j, i, 0] + row - j, field[j, i, 1] + column - i
                    if sy < 0 or sx < 0 or sy >= height or sx >= width:
                        continue
                    near = np.float32((j - row) ** 2 + (i - column) ** 2)
                    w = np.exp(-cost[j, i] / softness - near / np.float32(9)) + np.float32(1e-20)
                    r = colours[sy, sx, 0] + shift[j, i, 0]
                    g = colours[sy, sx, 1] + shift[j, i, 1]
                    b = colours[sy, sx, 2] + shift[j, i, 2]
                    red, green, blue, total = red + w * r, green + w * g, blue + w * b, total + w
                    if w > best:
                        best = w
                        sharp[row, column, 0], sharp[row, column, 1] = r, g
                        sharp[row, column, 2] = b
                        origin[row, column, 0], origin[row, column, 1] = sy, sx
            mean[row, column, 0] = red / total
            mean[row, column, 1] = green / total
            mean[row, column, 2] = blue / total


@kernel
def _refine_rows(
    first: int,
    end: int,
    colours: Array,
    known: Array,
    hole: Array,
    target: Array,
    field: Array,
    shift: Array,
    cost: Array,
    origin_y: int,
    origin_x: int,
) -> None:
    """Move each source by up to a pixel to where it is most like its target."""
    height, width = hole.shape
    columns = target.shape[1]
    for row in range(first, end):
        for column in range(columns):
            if not target[row, column]:
                continue
            y, x = row + origin_y, column + origin_x
            top, bottom = max(y - RADIUS, 0), min(y + RADIUS + 1, height)
            left, right = max(x - RADIUS, 0), min(x + RADIUS + 1, width)
            best, by, bx = np.float32(np.inf), field[row, column, 0], field[row, column, 1]
            sy, sx = by, bx
            red, green, blue = shift[row, column]
            for dy in range(-1, 2):
                for dx in range(-1, 2):
                    cy, cx = sy + dy, sx + dx
                    if cy < RADIUS or cx < RADIUS:
                        continue
                    if cy >= height - RADIUS or cx >= width - RADIUS:
                        continue
                    found, total = np.float32(0), np.float32(0)
                    for j in range(top, bottom):
                        for i in range(left, right):
                            if known[j, i]:
                                w = np.float32(2)
                            elif hole[j, i]:
                                w = np.float32(1)
                            else:
                                continue
                            ky, kx = j - y + cy, i - x + cx
                            r = colours[j, i, 0] - colours[ky, kx, 0] - red
                            g = colours[j, i, 1] - colours[ky, kx, 1] - green
                            b = colours[j, i, 2] - colours[ky, kx, 2] - blue
                            found += w * (r * r + g * g + b * b)
                            total += w
                    # Staying needs no reason; moving does.
                    found = found / max(total, np.float32(1))
                    if dy != 0 or dx != 0:
                        found *= np.float32(1.02)
                    if found < best:
                        best, by, bx = found, cy, cx
            field[row, column, 0], field[row, column, 1], cost[row, column] = by, bx, best


def gathered(crew: Crew, match: Match, level: Level) -> tuple[Floats, Floats, NDArray[np.int32]]:
    """Return the hole's colours in the match's box, twice.

    Returns
    -------
    mean, sharp : (bh, bw, 3) float32
        The mean of all patches over each pixel, and the pixel of the likeliest; 0 outside.
    """
    hole: NDArray[np.bool_] = np.ascontiguousarray(level.hole[match.box.slices])
    mean = np.zeros((*hole.shape, 3), np.float32)
    sharp = np.zeros_like(mean)
    origin = np.full((*hole.shape, 2), -1, np.int32)
    softness = np.float32(2 * np.percentile(match.cost[match.target], 75) + 1e-9)
    crew.rows(
        _gather_rows, len(hole), level.colours, hole, match.target, match.field, match.shift,
        match.cost,        softness, match.box.y0, match.box.x0, mean, sharp, origin,
    )  # fmt: skip
    return mean, sharp, origin


def refine(crew: Crew, match: Match, level: Level) -> None:
    """Move each source by up to a pixel to where it is most like its target."""
    crew.rows(
        _refine_rows, len(match.target), level.colours, level.known, level.hole, match.target,
        match.field, match.shift, match.cost, match.box.y0, match.box.x0,
    )  # fmt: skip
