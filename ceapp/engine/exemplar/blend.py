"""The last step: detail of single patches, without the seams between them."""

import numpy as np
from scipy import ndimage

from ceapp.engine.exemplar.field import Match
from ceapp.engine.exemplar.kernel import Crew
from ceapp.engine.exemplar.pyramid import Array, Level
from ceapp.engine.exemplar.seam import joined
from ceapp.engine.membrane import Floats

CALM = 1e-4
"""Variance of a place where mean and single patch count alike."""


def blended(
    crew: Crew, level: Level, match: Match, mean: Floats, sharp: Floats, origin: Array
) -> Floats:
    """Return the fill in the match's box."""
    hole = np.ascontiguousarray(level.hole[match.box.slices])
    grey = np.where(hole, sharp.mean(2), level.colours[match.box.slices].mean(2))
    first = ndimage.uniform_filter(grey, 9)
    variance = np.maximum(ndimage.uniform_filter(grey**2, 9) - first**2, 0)
    share = CALM / (CALM + variance)
    filled: Floats = sharp + share[..., None].astype(np.float32) * (mean - sharp)
    return joined(
        crew, level.colours, hole, level.known, filled, origin, match.box.y0, match.box.x0
    )
