"""The vote: what the patches over each pixel of the hole say that it is.

The mean of all is steady and soft, and right for the rounds of the synthesis. The pixel of the
likeliest patch is as sharp as the photo, and right for the end where the picture is rough; where
it is smooth, the mean is as sharp, and even.
"""

import numpy as np
from scipy import ndimage

from ceapp.core.patch import Hole
from ceapp.engine.exemplar.field import CHANNELS, Field, Match
from ceapp.engine.exemplar.kernel import Crew, kernel
from ceapp.engine.exemplar.pyramid import RADIUS, Array, Level
from ceapp.engine.membrane import Floats

_LEAST = np.float32(1e-20)
"""Weight of even the unlikeliest patch: some colour has to win."""
_MIDDLE = np.float32(9)
"""A patch counts 1/e for a pixel whose squared distance from its middle is this, px²."""
_CALM = 3e-5
"""Variance of a place where mean and single patch count alike."""
_WINDOW = 9
"""Side of the square that the variance is taken over, px."""


@kernel
def _vote_rows(
    first: int,
    end: int,
    features: Array,
    hole: Array,
    target: Array,
    field: Field,
    confidence: Array,
    softness: np.float32,
    top: int,
    left: int,
) -> None:
    """Set the hole's features to the mean over its patches; only known ones are read."""
    rows, columns = hole.shape
    sums = np.zeros(CHANNELS, np.float32)
    for row in range(first, end):
        for column in range(columns):
            if not hole[row, column]:
                continue
            sums[:] = 0
            total = np.float32(0)
            for j in range(max(row - RADIUS, 0), min(row + RADIUS + 1, rows)):
                for i in range(max(column - RADIUS, 0), min(column + RADIUS + 1, columns)):
                    if not target[j, i]:
                        continue
                    w = confidence[j, i] * np.exp(-field.cost[j, i] / softness) + _LEAST
                    sy = field.source[j, i, 0] + row - j + RADIUS
                    sx = (field.source[j, i, 1] + column - i + RADIUS) * CHANNELS
                    for c in range(3):
                        sums[c] += w * (features[sy, sx + c] + field.shift[j, i, c])
                    for c in range(3, CHANNELS):
                        sums[c] += w * features[sy, sx + c]
                    total += w
            y, x = row + top + RADIUS, (column + left + RADIUS) * CHANNELS
            for c in range(CHANNELS):
                features[y, x + c] = sums[c] / total


def vote(crew: Crew, match: Match, features: Array, hole: Hole, confidence: Array) -> None:
    """Set the hole's features to what the patches over each pixel say, the likelier the louder.

    Parameters
    ----------
    crew : Crew
    match : Match
    features : (h + 6, (w + 6) * 5) float32
        Written to in the hole.
    hole : (bh, bw) bool
    confidence : (bh, bw) float32
        How far the patch around each pixel is to be relied on.
    """
    crew.rows(
        _vote_rows, len(hole), features, hole, match.target, match.field, confidence,
        match.softness(), match.box.y0, match.box.x0,
    )  # fmt: skip


@kernel
def _gather_rows(
    first: int,
    end: int,
    colours: Array,
    hole: Array,
    target: Array,
    field: Field,
    softness: np.float32,
    mean: Array,
    sharp: Array,
    origin: Array,
) -> None:
    """Set `mean`, `sharp`, both (bh, bw, 3), and `origin` (bh, bw, 2): where the latter is from."""
    rows, columns = hole.shape
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
                    sy, sx = field.source[j, i, 0] + row - j, field.source[j, i, 1] + column - i
                    apart = np.float32((j - row) ** 2 + (i - column) ** 2)
                    w = np.exp(-field.cost[j, i] / softness - apart / _MIDDLE) + _LEAST
                    r = colours[sy, sx, 0] + field.shift[j, i, 0]
                    g = colours[sy, sx, 1] + field.shift[j, i, 1]
                    b = colours[sy, sx, 2] + field.shift[j, i, 2]
                    red, green, blue, total = red + w * r, green + w * g, blue + w * b, total + w
                    if w > best:
                        best = w
                        sharp[row, column, 0], sharp[row, column, 1] = r, g
                        sharp[row, column, 2] = b
                        origin[row, column, 0], origin[row, column, 1] = sy, sx
            mean[row, column, 0] = red / total
            mean[row, column, 1] = green / total
            mean[row, column, 2] = blue / total


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
        _gather_rows, len(hole), level.colours, hole, match.target, match.field,
        match.softness(), mean, sharp, origin,
    )  # fmt: skip
    return mean, sharp, origin


def mixed(level: Level, match: Match, mean: Floats, sharp: Floats) -> Floats:
    """Return `sharp` where the picture is rough, `mean` where it is smooth."""
    around = level.colours[match.box.slices].mean(2)
    grey = np.where(level.hole[match.box.slices], sharp.mean(2), around)
    first = ndimage.uniform_filter(grey, _WINDOW)
    variance = np.maximum(ndimage.uniform_filter(grey**2, _WINDOW) - first**2, 0)
    share = (_CALM / (_CALM + variance)).astype(np.float32)[..., None]
    out: Floats = sharp + share * (mean - sharp)
    return out
