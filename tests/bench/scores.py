"""How near a fill comes to the truth: in the hole alone, by scores that others use too."""

from dataclasses import dataclass

import cv2
import numpy as np
from skimage.metrics import structural_similarity

_MARGIN = 16
_PATCHES = 200
_SIDE = 7


@dataclass(frozen=True)
class Score:
    """Scores of one fill.

    Attributes
    ----------
    psnr : float
        In the hole, dB.
    ssim : float
        Mean over the hole's pixels.
    l1 : float
        Mean difference, per cent of white.
    sharp : float
        Gradient energy in the hole, fill over truth.
    """

    psnr: float
    ssim: float
    l1: float
    sharp: float


def score(fill, truth, hole) -> Score:
    """Return the scores of a (h, w, 3) uint8 BGR fill; `hole` is (h, w) bool."""
    error = (fill.astype(float) - truth)[hole]
    rows, columns = np.nonzero(hole)
    near = (
        slice(max(0, rows.min() - _MARGIN), rows.max() + _MARGIN),
        slice(max(0, columns.min() - _MARGIN), columns.max() + _MARGIN),
    )
    _, likeness = structural_similarity(fill[near], truth[near], channel_axis=2, full=True)
    return Score(
        10 * np.log10(255**2 / max((error**2).mean(), 1e-6)),
        likeness[hole[near]].mean(),
        np.abs(error).mean() / 2.55,
        _energy(fill, hole) / max(_energy(truth, hole), 1e-6),
    )


def _energy(picture, hole) -> float:
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY).astype(np.float32)
    across, down = cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1)
    return float((across**2 + down**2)[hole].mean())


def patches(picture, hole) -> list:
    """Return (n, 147) patches in the hole, for each of three levels of a Laplacian pyramid."""
    rng = np.random.default_rng(0)
    found = []
    level = picture.astype(np.float32)
    for _ in range(3):
        smaller = cv2.pyrDown(level)
        detail = level - cv2.pyrUp(smaller, dstsize=level.shape[1::-1])
        level = smaller
        here = cv2.resize(hole.astype(np.uint8), detail.shape[1::-1], interpolation=cv2.INTER_AREA)
        rows, columns = np.nonzero(here[3:-3, 3:-3] > 0)
        if not len(rows):
            found.append(np.zeros((0, 3 * _SIDE**2), np.float32))
            continue
        some = rng.integers(0, len(rows), _PATCHES)
        cut = [
            detail[y : y + _SIDE, x : x + _SIDE].ravel()
            for y, x in zip(rows[some], columns[some], strict=True)
        ]
        found.append(np.stack(cut))
    return found


def swd(fills: list, truths: list) -> float:
    """Return the sliced Wasserstein distance of patches of many photos, times 1000 (Karras 2018).

    Parameters
    ----------
    fills, truths : list, one for each photo, of what `patches` returns
    """
    rng = np.random.default_rng(1)
    distances = []
    for level in range(3):
        one, other = (np.concatenate([p[level] for p in side]) for side in (fills, truths))
        count = min(len(one), len(other))
        one, other = one[:count], other[:count]
        directions = rng.normal(size=(one.shape[1], 256)).astype(np.float32)
        directions /= np.linalg.norm(directions, axis=0)
        spread = np.concatenate([one, other]).std() + 1e-6
        apart = np.abs(np.sort(one @ directions, 0) - np.sort(other @ directions, 0))
        distances.append(apart.mean() / spread)
    return 1e3 * float(np.mean(distances))
