"""Seams between pieces of different sources, taken out in the gradient domain.

Where neighbouring pixels come from neighbouring places, their difference is the photo's own. Where
they do not, it is a seam, and the mean of what both sources go on with takes its place. The picture
with these differences, and the photo's colours around, is the solution of a Poisson equation
(Perez, Gangnet, Blake: Poisson Image Editing, 2003). A pull back to the pieces' own colours keeps
what is wrong in one place from spreading (Bhat et al.: Fourier Analysis of the 2D Screened Poisson
Equation, 2008): strong where the picture is rough, as a wrong colour is the worse fault there; weak
where it is flat, as each step shows. Of the correction in rough places only what is soft is
used, else it would take the detail that both sources have away.
"""

import numpy as np
from scipy import ndimage

from ceapp.engine.exemplar.field import Match
from ceapp.engine.exemplar.kernel import Crew, kernel
from ceapp.engine.exemplar.poisson import solve
from ceapp.engine.exemplar.pyramid import Array, Level
from ceapp.engine.membrane import Floats

_PULL, _WEAK_PULL = 0.02, 1e-4
"""Pull in rough and in flat places: it reaches 7 and 100 px."""
_FLAT = 3e-4
"""Mean squared difference of neighbours that is neither flat nor rough; 8-bit steps: 4.4."""
_ROUGH = 0.005
"""The same where the pull is twice as strong: differences between sources are noise there."""
_WINDOW = 9
"""Side of the square that this mean is taken over, px."""
_EDGE = np.float32(0.15)
"""A step between pieces that is by this other than wanted is taken out with a weight of 1/e."""
_SOFT = 2.0
"""What is softer than a blur by this, px, is used of the correction in rough places."""


@kernel
def _slope_rows(
    first: int,
    end: int,
    colours: Array,
    known: Array,
    usable: Array,
    hole: Array,
    base: Array,
    origin: Array,
    top: int,
    left: int,
    load: Array,
    degree: Array,
    steep: Array,
) -> None:
    """Compare the differences between neighbours with the wanted ones.

    Parameters
    ----------
    colours, known, usable : (h, w)
        Of the level; a source's difference is taken where both its pixels are usable.
    hole, base, origin : (bh, bw)
    load : (bh, bw, 3) float32
        Set to the sum, over the neighbours, of what the difference lacks.
    degree, steep : (bh, bw) float32
        Set to the number of neighbours, and the wanted differences' mean square.
    """
    height, width = known.shape
    rows, columns = hole.shape
    lacks = np.zeros(3, np.float32)
    for row in range(first, end):
        for column in range(columns):
            if not hole[row, column]:
                continue
            sy, sx = origin[row, column]
            for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                y, x = row + top + dy, column + left + dx
                if y < 0 or x < 0 or y >= height or x >= width:
                    continue
                j, i = row + dy, column + dx
                inside = 0 <= j < rows and 0 <= i < columns and hole[j, i]
                if not inside and not known[y, x]:
                    continue
                degree[row, column] += 1
                ey, ex = sy + dy, sx + dx
                mine = 0 <= ey < height and 0 <= ex < width and usable[ey, ex]
                ty, tx, fy, fx, theirs = 0, 0, 0, 0, False
                if inside:
                    ty, tx = origin[j, i]
                    fy, fx = ty - dy, tx - dx
                    theirs = 0 <= fy < height and 0 <= fx < width and usable[fy, fx]
                    if (ty == ey and tx == ex) or not (mine or theirs):
                        for c in range(3):
                            here = base[row, column, c] - base[j, i, c]
                            steep[row, column] += here * here / 12
                        continue
                apart = np.float32(0)
                for c in range(3):
                    wanted = np.float32(0)
                    if mine:
                        wanted += colours[sy, sx, c] - colours[ey, ex, c]
                    if theirs:
                        wanted += colours[fy, fx, c] - colours[ty, tx, c]
                    if mine and theirs:
                        wanted *= np.float32(0.5)
                    there = base[j, i, c] if inside else colours[y, x, c]
                    lacks[c] = wanted - base[row, column, c] + there
                    apart += lacks[c] * lacks[c]
                    if inside:
                        steep[row, column] += wanted * wanted / 12
                # A large step is no seam, but the edge of a thing that ends there.
                sure = np.exp(-apart / (3 * _EDGE * _EDGE))
                for c in range(3):
                    load[row, column, c] += sure * lacks[c]


def joined(crew: Crew, level: Level, match: Match, base: Floats, origin: Array) -> Floats:
    """Return `base` without its seams.

    Parameters
    ----------
    crew : Crew
    level : Level
        Its known pixels are what the fill has to meet.
    match : Match
        Its box is where the fill lies.
    base : (bh, bw, 3) float32
    origin : (bh, bw, 2) int32
        Row and column in the level that each pixel is from.

    Returns
    -------
    (bh, bw, 3) float32
        Of use in the hole alone.
    """
    hole = np.ascontiguousarray(level.hole[match.box.slices])
    load = np.zeros_like(base)
    degree, steep = np.zeros(hole.shape, np.float32), np.zeros(hole.shape, np.float32)
    crew.rows(
        _slope_rows, len(hole), level.colours, level.known, level.source, hole, base, origin,
        match.box.y0, match.box.x0, load, degree, steep,
    )  # fmt: skip
    within = hole.astype(np.float32)
    steep = ndimage.uniform_filter(steep, _WINDOW)
    steep /= np.maximum(ndimage.uniform_filter(within, _WINDOW), 1e-3)
    flat = (_FLAT / (_FLAT + steep)) ** 2
    pull = (_WEAK_PULL + (_PULL * (1 + steep / _ROUGH) - _WEAK_PULL) * (1 - flat)).astype(
        np.float32
    )
    correction = solve(crew, hole, load, degree, pull)
    soft = ndimage.gaussian_filter(correction, (_SOFT, _SOFT, 0))
    soft /= np.maximum(ndimage.gaussian_filter(within, _SOFT), 1e-3)[..., None]
    out: Floats = base + soft + flat[..., None] * (correction - soft)
    return out.astype(np.float32)
