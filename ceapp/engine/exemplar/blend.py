"""The last step: detail of single patches, without the seams between them."""

import numpy as np
from scipy import ndimage

from ceapp.engine.exemplar.field import Match
from ceapp.engine.exemplar.kernel import Crew
from ceapp.engine.exemplar.pyramid import Level
from ceapp.engine.membrane import Floats

_CALM = 64 / 65025
"""Variance of a place where mean and single patch count alike."""


def blended(crew: Crew, level: Level, match: Match, mean: Floats, sharp: Floats) -> Floats:
    """Return the fill in the match's box."""
    hole = level.hole[match.box.slices]
    grey = np.where(hole, sharp.mean(2), level.colours[match.box.slices].mean(2))
    first = ndimage.uniform_filter(grey, 9)
    variance = np.maximum(ndimage.uniform_filter(grey**2, 9) - first**2, 0)
    share = 0.2 + 0.8 * _CALM / (_CALM + variance)
    filled: Floats = sharp + share[..., None] * (mean - sharp)
    return filled
