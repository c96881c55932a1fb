"""How good fills are, inside the hole alone, on 8-bit pictures as a person sees them.

A whole-picture PSNR of a quarter-area hole is 6.02 dB higher than the hole's own: it is not used.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

Picture = NDArray[np.uint8]
Hole = NDArray[np.bool_]
_BORDER = 16
_WINDOW = 7
_LEVELS = 3


@dataclass(frozen=True, slots=True)
class Scores:
    """Means over fills; sharpness is the median.

    Attributes
    ----------
    psnr : float
        dB, in the hole.
    ssim : float
        In the hole, windows of 7 px (Wang 2004).
    l1 : float
        Per cent of the full range, in the hole.
    sharpness : float
        Gradient energy of the fill over that of the truth, in the hole; 1 is as sharp.
    mse : float
        The paper's: mean square error over the whole picture, values 0..1 (section 2.4).
    """

    psnr: float
    ssim: float
    l1: float
    sharpness: float
    mse: float


def score(fills: Iterable[tuple[Picture, Picture, Hole]]) -> Scores:
    """Return the scores of (fill, truth, hole) triples.

    Parameters
    ----------
    fills : iterable of ((H, W, 3) uint8, (H, W, 3) uint8, (H, W) bool)
        The fill is the whole picture; what it holds outside the hole counts for `mse` alone.
    """
    rows = np.array([_row(*triple) for triple in fills])
    psnr, ssim, l1, _, mse = rows.mean(0).tolist()
    return Scores(psnr, ssim, l1, float(np.median(rows[:, 3])), mse)


def _row(fill: Picture, truth: Picture, hole: Hole) -> tuple[float, float, float, float, float]:
    whole = float(np.square(fill / 255.0 - truth / 255.0).mean())
    fill = np.where(hole[..., None], fill, truth)
    error = (fill.astype(float) - truth)[hole]
    rows, columns = np.nonzero(hole)
    around = (
        slice(max(0, rows.min() - _BORDER), rows.max() + _BORDER),
        slice(max(0, columns.min() - _BORDER), columns.max() + _BORDER),
    )
    similarity = ssim_map(fill[around], truth[around])[hole[around]].mean()
    psnr = 10 * np.log10(255**2 / max(float(np.square(error).mean()), 1e-6))
    sharp = _gradient_energy(fill, hole) / max(_gradient_energy(truth, hole), 1e-6)
    return psnr, float(similarity), float(np.abs(error).mean() / 2.55), sharp, whole


def ssim_map(a: Picture, b: Picture) -> NDArray[np.float64]:
    """Return structural similarity per pixel and channel (Wang 2004; uniform window).

    Parameters
    ----------
    a, b : (H, W, C) uint8

    Returns
    -------
    (H, W, C) float64
    """
    x, y = a.astype(np.float64), b.astype(np.float64)
    size = (_WINDOW, _WINDOW, 1)

    def mean(values: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(ndimage.uniform_filter(values, size))

    unbias = _WINDOW**2 / (_WINDOW**2 - 1)
    mx, my = mean(x), mean(y)
    vx, vy = unbias * (mean(x * x) - mx * mx), unbias * (mean(y * y) - my * my)
    vxy = unbias * (mean(x * y) - mx * my)
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    top = (2 * mx * my + c1) * (2 * vxy + c2)
    return np.asarray(top / ((mx**2 + my**2 + c1) * (vx + vy + c2)))


def _grey(picture: Picture) -> NDArray[np.float64]:
    return np.asarray(np.rint(picture @ np.array([0.299, 0.587, 0.114])))


def _gradient_energy(picture: Picture, hole: Hole) -> float:
    grey = _grey(picture)
    dy = ndimage.sobel(grey, 0, mode="mirror")
    dx = ndimage.sobel(grey, 1, mode="mirror")
    return float((dy**2 + dx**2)[hole].mean())


def swd(fills: Iterable[tuple[Picture, Picture, Hole]], seed: int = 0) -> float:
    """Return 1000 x the sliced Wasserstein distance of 7x7 Laplacian-pyramid patches (Karras 2018).

    Patches are drawn around hole pixels, 200 a picture and level, at the same places in fill and
    truth; the mean over three levels.

    Parameters
    ----------
    fills : iterable of ((H, W, 3) uint8, (H, W, 3) uint8, (H, W) bool)
    seed : int
    """
    rng = np.random.default_rng(seed)
    pools: list[list[list[NDArray[np.float32]]]] = [[[], []] for _ in range(_LEVELS)]
    for fill, truth, hole in fills:
        fill = np.where(hole[..., None], fill, truth)
        pair = _laplacian(fill), _laplacian(truth)
        for level in range(_LEVELS):
            shape = pair[0][level].shape
            rows, columns = _patch_places(hole, shape[0], shape[1])
            if len(rows) == 0:
                continue
            picks = rng.integers(0, len(rows), 200)
            for side in (0, 1):
                pools[level][side].append(_patches(pair[side][level], rows[picks], columns[picks]))
    distances = []
    for a, b in pools:
        if not a:
            continue
        p, q = np.concatenate(a), np.concatenate(b)
        directions = rng.standard_normal((p.shape[1], 256), np.float32)
        directions /= np.linalg.norm(directions, axis=0)
        spread = np.concatenate([p, q]).std() + 1e-6
        gap = np.abs(np.sort(p @ directions, 0) - np.sort(q @ directions, 0)).mean()
        distances.append(gap / spread)
    return 1e3 * float(np.mean(distances))


def _blur(values: NDArray[np.float32], gain: float = 1.0) -> NDArray[np.float32]:
    kernel = np.array([1, 4, 6, 4, 1], np.float32) / 16 * gain
    once = ndimage.convolve1d(values, kernel, 0, mode="mirror")
    return np.asarray(ndimage.convolve1d(once, kernel, 1, mode="mirror"))


def _laplacian(picture: Picture) -> list[NDArray[np.float32]]:
    levels, values = [], picture.astype(np.float32)
    for _ in range(_LEVELS):
        small = _blur(values)[::2, ::2]
        grown = np.zeros_like(values)
        grown[::2, ::2] = small
        levels.append(values - _blur(grown, 2.0))
        values = small
    return levels


def _patch_places(
    hole: Hole, height: int, width: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the top left corners of 7x7 patches with a hole pixel of that level in the middle."""
    step = round(hole.shape[0] / height)
    padded = np.zeros((height * step, width * step), bool)
    padded[: hole.shape[0], : hole.shape[1]] = hole[: height * step, : width * step]
    small = np.asarray(padded.reshape(height, step, width, step).any(axis=(1, 3)))
    rows, columns = np.nonzero(small[3:-3, 3:-3])
    return rows, columns


def _patches(
    level: NDArray[np.float32], rows: NDArray[np.int64], columns: NDArray[np.int64]
) -> NDArray[np.float32]:
    offsets = np.arange(7)
    picked = level[
        rows[:, None, None] + offsets[:, None], columns[:, None, None] + offsets[None, :]
    ]
    return np.asarray(picked.reshape(len(rows), -1))
