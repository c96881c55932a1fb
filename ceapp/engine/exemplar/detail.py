"""From the last searched level up to full size: the field is carried up, the pixels gathered.

No search is made here: a source moves by a pixel, or to where a neighbour's goes on. So the cost is
a few reads for each pixel of the hole.
"""

import numpy as np
from scipy import ndimage

from ceapp.core.geometry import Rect
from ceapp.core.patch import Hole
from ceapp.engine.exemplar.crew import Crew
from ceapp.engine.exemplar.field import Match
from ceapp.engine.exemplar.kernel import FLOATS, INT, MASK, PLACES, Kernel
from ceapp.engine.exemplar.pyramid import SIDE, Level

_refine_rows = Kernel(
    "refine_rows", FLOATS, MASK, MASK, MASK, PLACES, FLOATS, FLOATS, PLACES, FLOATS, INT, INT
)  # fmt: skip


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


def refine(crew: Crew, match: Match, level: Level) -> None:
    """Move each source to where it is most like its target: by a pixel, or beside a neighbour's.

    The latter lets the border between two sources leave the edges of the larger pixels that it was
    carried up from; along a hard edge these stood there as stairs.

    At its place a patch reaches over nothing unknown: it did not at half the size, where it covered
    twice as much.
    """
    source, shift, cost = match.field
    crew.rows(
        _refine_rows, len(match.target), level.colours, level.known, level.hole, match.target,
        source, shift, cost, source.copy(), shift.copy(), match.box.y0, match.box.x0,
    )  # fmt: skip
