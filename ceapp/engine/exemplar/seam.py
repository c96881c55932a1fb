"""Seams between pieces of different sources, taken out in the gradient domain.

Where neighbouring pixels come from neighbouring places, their difference is the photo's own. Where
they do not, it is a seam, and the mean of what both sources go on with takes its place. The picture
with these differences, and the photo's colours around, is the solution of a Poisson equation
(Perez, Gangnet, Blake: Poisson Image Editing, 2003). A pull back to the pieces' own colours keeps
what is wrong in one place from spreading (Bhat et al.: Fourier Analysis of the 2D Screened Poisson
Equation, 2008): strong where the picture is rough, as a wrong colour is the worse fault there; weak
where it is flat, as each step shows, but no weaker than that takes: what sources drift by would add
up along the way to a stain. Of the correction in rough places only what is soft is
used, else it would take the detail that both sources have away.
"""

import numpy as np
from scipy import ndimage

from ceapp.engine.exemplar.crew import Crew
from ceapp.engine.exemplar.field import Match
from ceapp.engine.exemplar.kernel import FLOATS, INT, MASK, PLACES, Kernel
from ceapp.engine.exemplar.poisson import solve
from ceapp.engine.exemplar.pyramid import Array, Level
from ceapp.engine.membrane import Floats

_PULL, _WEAK_PULL = 0.02, 4e-3
"""Pull in rough and in flat places: it reaches 7 and 16 px."""
_FLAT = 3e-4
"""Mean squared difference of neighbours that is neither flat nor rough; 8-bit steps: 4.4."""
_ROUGH = 0.005
"""The same where the pull is twice as strong: differences between sources are noise there."""
_WINDOW = 9
"""Side of the square that this mean is taken over, px."""
_SOFT = 2.0
"""What is softer than a blur by this, px, is used of the correction in rough places."""

_slope_rows = Kernel(
    "slope_rows", FLOATS, MASK, MASK, MASK, FLOATS, PLACES, INT, INT, FLOATS, FLOATS, FLOATS
)


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
