"""Seams between pieces of different sources, taken out in the gradient domain.

Where neighbouring pixels come from neighbouring places, their difference is the photo's own. Where
they do not, it is a seam, and the mean of what both sources go on with takes its place. The picture
with these differences, and the photo's colours around, is the solution of a Poisson equation
(Perez, Gangnet, Blake: Poisson Image Editing, 2003); a pull back to the pieces' own colours keeps
what is wrong in one place from spreading (screening; Bhat et al., Fourier Analysis of the 2D
Screened Poisson Equation, 2008).
"""

import numpy as np
from scipy import ndimage

from ceapp.engine.exemplar.kernel import Crew, kernel
from ceapp.engine.exemplar.pyramid import Array
from ceapp.engine.membrane import _doubled

_OVER = np.float32(1.5)
"""Over-relaxation."""
PULL = 0.02
LOW = 1e-4
FLAT = 3e-4
BAND = 2.0
_SMALLEST = 12
_FIRST_ROUNDS = 40
_ROUNDS = 10


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
    energy: Array,
) -> None:
    """Set `load` to what the differences lack of the wanted ones, `degree` to their number."""
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
                    steep = np.float32(0)
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
                        load[row, column, c] += slope - base[row, column, c] + base[j, i, c]
                        steep += slope * slope
                    energy[row, column] += steep / 12
                else:
                    for c in range(3):
                        slope = colours[sy, sx, c] - colours[ey, ex, c] if mine else np.float32(0)
                        load[row, column, c] += slope - base[row, column, c] + colours[y, x, c]


@kernel
def relax_rows(
    first: int,
    end: int,
    hole: Array,
    load: Array,
    degree: Array,
    pull: Array,
    out: Array,
    parity: int,
) -> None:
    """Take one step towards the solution at every other pixel; outside the hole `out` is 0."""
    rows, columns = hole.shape
    for row in range(first, end):
        up, down = max(row - 1, 0), min(row + 1, rows - 1)
        for column in range((row + parity) % 2, columns, 2):
            if not hole[row, column]:
                continue
            left, right = max(column - 1, 0), min(column + 1, columns - 1)
            scale = 1 / (degree[row, column] + pull[row, column])
            for c in range(3):
                now = out[row, column, c]
                total = load[row, column, c]
                if up != row:
                    total += out[up, column, c]
                if down != row:
                    total += out[down, column, c]
                if left != column:
                    total += out[row, left, c]
                if right != column:
                    total += out[row, right, c]
                out[row, column, c] = now + _OVER * (total * scale - now)


def _solved(crew: Crew, hole: Array, load: Array, degree: Array, pull: Array) -> Array:
    """Return the solution, found at half the size first; 0 outside the hole."""
    if min(hole.shape) <= _SMALLEST:
        out, rounds = np.zeros_like(load), _FIRST_ROUNDS
    else:
        # The equation at half the size: what is lacking adds up.
        parts = [_summed(part) for part in (hole, load, pull, degree * hole)]
        count = parts[0]
        within = count > 1
        share = 4 / np.maximum(count, 1)
        coarse = _solved(
            crew,
            within,
            np.ascontiguousarray(parts[1] * share[..., None]),
            np.where(within, np.float32(4), 0),
            parts[2] * share,
        )
        out = _doubled(coarse)[: len(hole), : hole.shape[1]] * hole[..., None]
        out, rounds = np.ascontiguousarray(out), _ROUNDS
    for number in range(2 * rounds):
        crew.rows(relax_rows, len(hole), hole, load, degree, pull, out, number % 2)
    return out


def _summed(values: Array) -> Array:
    """Return the sums over 2x2 pixels."""
    odd = [(0, side % 2) for side in values.shape[:2]] + [(0, 0)] * (values.ndim - 2)
    values = np.pad(values.astype(np.float32), odd)
    values = values[0::2] + values[1::2]
    total: Array = values[:, 0::2] + values[:, 1::2]
    return total


def joined(
    crew: Crew,
    colours: Array,
    hole: Array,
    known: Array,
    base: Array,
    origin: Array,
    origin_y: int,
    origin_x: int,
) -> Array:
    """Return `base` without its seams."""
    load = np.zeros_like(base)
    degree, energy = np.zeros(hole.shape, np.float32), np.zeros(hole.shape, np.float32)
    crew.rows(
        slopes_rows, len(hole), colours, hole, known, base, origin, origin_y, origin_x, load,
        degree, energy,
    )  # fmt: skip
    inside = np.maximum(ndimage.uniform_filter(hole.astype(np.float32), 9), 1e-3)
    flat = (FLAT / (FLAT + ndimage.uniform_filter(energy, 9) / inside)) ** 2
    pull = (LOW + (PULL - LOW) * (1 - flat)).astype(np.float32)
    correction = _solved(crew, hole, load, degree, pull)
    inside = np.maximum(ndimage.gaussian_filter(hole.astype(np.float32), BAND), 1e-3)
    low = ndimage.gaussian_filter(correction, (BAND, BAND, 0)) / inside[..., None]
    return np.asarray(base + low + flat[..., None] * (correction - low), np.float32)
