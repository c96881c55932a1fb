"""The vote: what the patches over each pixel of the hole say that it is.

The mean of all is steady and soft, and right for the rounds of the synthesis. The pixel of the
likeliest patch is as sharp as the photo, and right for the end where the picture is rough; where
it is smooth, the mean is as sharp, and even.
"""

import numpy as np
from scipy import ndimage

from ceapp.core.patch import Hole
from ceapp.engine.exemplar.crew import Crew
from ceapp.engine.exemplar.field import Match
from ceapp.engine.exemplar.kernel import FLOATS, INT, MASK, PLACES, Kernel
from ceapp.engine.exemplar.pyramid import Array, Level
from ceapp.engine.membrane import Floats

_LEAST = np.float32(1e-20)
"""Weight of even the unlikeliest patch: some colour has to win."""
_CALM = 3e-5
"""Variance of a place where mean and single patch count alike."""
_WINDOW = 9
"""Side of the square that the variance is taken over, px."""

_vote_rows = Kernel("vote_rows", FLOATS, MASK, PLACES, FLOATS, FLOATS, INT, INT)
_gather_rows = Kernel(
    "gather_rows", FLOATS, MASK, PLACES, FLOATS, FLOATS, FLOATS, FLOATS, PLACES
)  # fmt: skip


def vote(
    crew: Crew, match: Match, features: Array, hole: Hole, confidence: Array | np.float32
) -> None:
    """Set the hole's features to what the patches over each pixel say, the likelier the louder.

    Parameters
    ----------
    crew : Crew
    match : Match
    features : (h + 6, (w + 6) * 5) float32
        Written to in the hole.
    hole : (bh, bw) bool
    confidence : (bh, bw) float32, or one for all
        How far the patch around each pixel is to be relied on.
    """
    crew.rows(
        _vote_rows, len(hole), features, hole, match.field.source, match.field.shift,
        _loudness(match, confidence), match.box.y0, match.box.x0,
    )  # fmt: skip


def gathered(crew: Crew, match: Match, level: Level) -> tuple[Floats, Floats, Array]:
    """Return the hole's colours in the match's box, in two ways; outside the hole they are 0.

    Returns
    -------
    mean : (bh, bw, 3) float32
        The mean of all patches over each pixel, the likelier and the nearer the louder.
    sharp : (bh, bw, 3) float32
        The pixel of the one that is loudest.
    origin : (bh, bw, 2) int32
        The row and column in the level that this pixel is from; -1 outside the hole.
    """
    hole = np.ascontiguousarray(level.hole[match.box.slices])
    mean = np.zeros((*hole.shape, 3), np.float32)
    sharp = np.zeros_like(mean)
    origin = np.full((*hole.shape, 2), -1, np.int32)
    crew.rows(
        _gather_rows, len(hole), level.colours, hole, match.field.source, match.field.shift,
        _loudness(match, np.float32(1)), mean, sharp, origin,
    )  # fmt: skip
    return mean, sharp, origin


def _loudness(match: Match, confidence: Array | np.float32) -> Array:
    """Return how much each patch has to say, (bh, bw) float32; 0 where there is none."""
    likely = np.exp(-match.field.cost / match.softness())
    return np.where(match.target, confidence * likely + _LEAST, np.float32(0))


def mixed(level: Level, match: Match, mean: Floats, sharp: Floats) -> Floats:
    """Return `sharp` where the picture is rough, `mean` where it is smooth."""
    around = level.colours[match.box.slices].mean(2)
    grey = np.where(level.hole[match.box.slices], sharp.mean(2), around)
    first = ndimage.uniform_filter(grey, _WINDOW)
    variance = np.maximum(ndimage.uniform_filter(grey**2, _WINDOW) - first**2, 0)
    share = (_CALM / (_CALM + variance)).astype(np.float32)[..., None]
    out: Floats = sharp + share * (mean - sharp)
    return out
