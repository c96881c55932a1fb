"""Seams between pieces of different sources, taken out in the gradient domain.

Where neighbouring pixels come from neighbouring places, their difference is the photo's own. Where
they do not, it is a seam, and the mean of what both sources go on with takes its place. The picture
with these differences, and the photo's colours around, is the solution of a Poisson equation
(Perez, Gangnet, Blake: Poisson Image Editing, 2003); a pull back to the pieces' own colours keeps
what is wrong in one place from spreading (screening; Bhat et al., Fourier Analysis of the 2D
Screened Poisson Equation, 2008).
"""

import numpy as np

from ceapp.engine.exemplar.kernel import Crew, kernel
from ceapp.engine.exemplar.pyramid import Array

_OVER = np.float32(1.6)
"""Over-relaxation."""


@kernel
def slopes_rows(
    first: int,
    end: int,
    colours: Array,
    hole: Array,
    known: Array,
    base: Array,
    origin: Array,
    origin_y: int,
    origin_x: int,
    load: Array,
    degree: Array,
) -> None:
    """Set `load` to the wanted differences and known neighbours, `degree` to their number."""
    height, width = known.shape
    rows, columns = hole.shape
    for row in range(first, end):
        for column in range(columns):
            if not hole[row, column]:
                continue
            sy, sx = origin[row, column]
            for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                y, x = row + origin_y + dy, column + origin_x + dx
                if y < 0 or x < 0 or y >= height or x >= width:
                    continue
                j, i = row + dy, column + dx
                inside = 0 <= j < rows and 0 <= i < columns and hole[j, i]
                if not inside and not known[y, x]:
                    continue
                degree[row, column] += 1
                ey, ex = sy + dy, sx + dx
                mine = 0 <= ey < height and 0 <= ex < width and known[ey, ex]
                if inside:
                    ty, tx = origin[j, i]
                    fy, fx = ty - dy, tx - dx
                    theirs = 0 <= fy < height and 0 <= fx < width and known[fy, fx]
                    seam = ty != ey or tx != ex
                    for c in range(3):
                        if not seam or not (mine or theirs):
                            slope = base[row, column, c] - base[j, i, c]
                        elif mine and theirs:
                            slope = np.float32(0.5) * (
                                colours[sy, sx, c]
                                - colours[ey, ex, c]
                                + colours[fy, fx, c]
                                - colours[ty, tx, c]
                            )
                        elif mine:
                            slope = colours[sy, sx, c] - colours[ey, ex, c]
                        else:
                            slope = colours[fy, fx, c] - colours[ty, tx, c]
                        load[row, column, c] += slope
                else:
                    for c in range(3):
                        slope = colours[sy, sx, c] - colours[ey, ex, c] if mine else np.float32(0)
                        load[row, column, c] += slope + colours[y, x, c]


@kernel
def relax_rows(
    first: int,
    end: int,
    hole: Array,
    load: Array,
    degree: Array,
    pull: np.float32,
    base: Array,
    out: Array,
    parity: int,
) -> None:
    """Take one step towards the solution at every other pixel."""
    rows, columns = hole.shape
    for row in range(first, end):
        for column in range((row + parity) % 2, columns, 2):
            if not hole[row, column]:
                continue
            scale = 1 / (degree[row, column] + pull)
            for c in range(3):
                total = load[row, column, c] + pull * base[row, column, c]
                if row > 0 and hole[row - 1, column]:
                    total += out[row - 1, column, c]
                if row + 1 < rows and hole[row + 1, column]:
                    total += out[row + 1, column, c]
                if column > 0 and hole[row, column - 1]:
                    total += out[row, column - 1, c]
                if column + 1 < columns and hole[row, column + 1]:
                    total += out[row, column + 1, c]
                out[row, column, c] += _OVER * (total * scale - out[row, column, c])


def joined(
    crew: Crew,
    colours: Array,
    hole: Array,
    known: Array,
    base: Array,
    origin: Array,
    origin_y: int,
    origin_x: int,
    pull: float,
    rounds: int,
) -> Array:
    """Return `base` without its seams."""
    load = np.zeros_like(base)
    degree = np.zeros(hole.shape, np.float32)
    crew.rows(
        slopes_rows, len(hole), colours, hole, known, base, origin, origin_y, origin_x, load, degree
    )
    out = base.copy()
    for _ in range(rounds):
        for parity in (0, 1):
            crew.rows(
                relax_rows, len(hole), hole, load, degree, np.float32(pull), base, out, parity
            )
    return out
