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
LEAST = 0.0
PULL = 0.02
ROUNDS = 30
BAND = 2.0
SHARE = 1.0


def blended(
    crew: Crew, level: Level, match: Match, mean: Floats, sharp: Floats, origin: Array
) -> Floats:
    """Return the fill in the match's box."""
    hole = np.ascontiguousarray(level.hole[match.box.slices])
    grey = np.where(hole, sharp.mean(2), level.colours[match.box.slices].mean(2))
    first = ndimage.uniform_filter(grey, 9)
    variance = np.maximum(ndimage.uniform_filter(grey**2, 9) - first**2, 0)
    share = LEAST + (1 - LEAST) * CALM / (CALM + variance)
    filled: Floats = sharp + share[..., None].astype(np.float32) * (mean - sharp)
    if SHARE > 0:
        better = joined(
            crew,
            level.colours,
            hole,
            level.known,
            filled,
            origin,
            match.box.y0,
            match.box.x0,
            PULL,
            ROUNDS,
        )
        correction: Floats = np.where(hole[..., None], better - filled, 0)
        if BAND > 0:
            inside = ndimage.gaussian_filter(hole.astype(np.float32), BAND)
            correction = ndimage.gaussian_filter(correction, (BAND, BAND, 0))
            correction /= np.maximum(inside, 1e-3)[..., None]
        filled = (filled + SHARE * correction).astype(np.float32)
    return filled
