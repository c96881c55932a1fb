"""Judging a generator on held-out pictures: fills as a person sees them, scored by hole shape."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ceapp.engine.classic import classic_fill
from ceapp.engine.membrane import membrane
from ceapp.nn.generators import Generator
from ceapp.train.holes import make_hole
from ceapp.train.metrics import Scores, score, swd
from ceapp.train.pictures import Pictures

_BATCH = 64


def fill_pictures(net: Generator, truth: Tensor, hole: Tensor) -> NDArray[np.uint8]:
    """Return what the net paints, as whole 8-bit pictures.

    Parameters
    ----------
    net : Generator
        In evaluation mode on return, whatever it was.
    truth : (N, 3, S, S) uint8
    hole : (N, 1, S, S) uint8, 1 in the hole

    Returns
    -------
    (N, S, S, 3) uint8
    """
    net.eval()
    device = next(net.parameters()).device
    filled = []
    with torch.no_grad():
        for start in range(0, len(truth), _BATCH):
            image = truth[start : start + _BATCH].to(device).float().div(127.5).sub(1)
            image = image.contiguous(memory_format=torch.channels_last)
            picture = net(image, hole[start : start + _BATCH].to(device).float())
            levels = picture.add(1).mul(127.5).round().clamp(0, 255).byte()
            filled.append(levels.permute(0, 2, 3, 1).cpu())
    return torch.cat(filled).numpy()


def fixed_holes(
    shapes: Sequence[str],
    size: int,
    count: int,
    seed: int = 0,
    least: float = 0.01,
    most: float = 0.5,
) -> Tensor:
    """Return one hole per picture, the shapes in turn; the same for every run and model.

    Returns
    -------
    (count, 1, size, size) uint8, 1 in the hole
    """
    rng = np.random.default_rng([seed, 5])
    holes = [make_hole(shapes[i % len(shapes)], size, rng, least, most) for i in range(count)]
    return torch.from_numpy(np.stack(holes)[:, None].astype(np.uint8))


Fill = Callable[[NDArray[np.uint8], NDArray[np.bool_]], NDArray[np.uint8]]


def mean_fill(picture: NDArray[np.uint8], hole: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Return the picture with the mean of its known pixels in the hole: what any net must beat."""
    filled = picture.copy()
    filled[hole] = np.rint(picture[~hole].mean(0))
    return filled


def membrane_fill(picture: NDArray[np.uint8], hole: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Return the picture with the smoothest surface that meets its known pixels in the hole."""
    filled = membrane((picture / 255).astype(np.float32), ~hole)
    return np.rint(filled * 255).astype(np.uint8)


def plain_fill(picture: NDArray[np.uint8], hole: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Return the picture with the program's classic fill in its hole, which needs no weights."""
    colours = (picture / 255).astype(np.float32)
    filled = classic_fill(colours, hole, np.zeros_like(hole), (0,), lambda: None)
    return np.rint(filled * 255).astype(np.uint8)


BASELINES: dict[str, Fill] = {"mean fill": mean_fill, "classic fill": plain_fill}
"""What any net must beat, by the name that a run's table of figures gives it."""


def judge(fills: NDArray[np.uint8], truth: Tensor, hole: Tensor) -> Scores:
    """Return the scores of `fill_pictures`' result.

    Parameters
    ----------
    fills : (N, S, S, 3) uint8
    truth : (N, 3, S, S) uint8
    hole : (N, 1, S, S) uint8
    """
    return score(_triples(fills, truth, hole))


def evaluate(
    net: Generator,
    pictures: Pictures,
    shapes: Sequence[str],
    size: int,
    least: float = 0.01,
    most: float = 0.5,
) -> dict[str, Any]:
    """Return the scores of a net, and what needs no net beside it, for each hole shape.

    Parameters
    ----------
    net : Generator
    pictures : Pictures
        Their centre squares are filled.
    shapes : sequence of str
    size : int
        Side of the squares, px; what the net takes.
    least, most : float
        Share of the square that a hole covers.

    Returns
    -------
    dict
        Shape -> `psnr`, `ssim`, `l1`, `sharpness`, `mse`, `swd`, and `mean_fill_psnr` and
        `membrane_psnr`, those of the mean colour and of the smoothest surface.
    """
    truth = pictures.stack(size)
    table = {}
    for shape in shapes:
        hole = fixed_holes([shape], size, len(truth), least=least, most=most)
        fills = fill_pictures(net, truth, hole)
        scores = judge(fills, truth, hole)
        plain, smooth = (
            judge(np.stack([way(t, h) for _, t, h in _triples(fills, truth, hole)]), truth, hole)
            for way in (mean_fill, membrane_fill)
        )
        table[shape] = {
            "psnr": round(scores.psnr, 2),
            "ssim": round(scores.ssim, 4),
            "l1": round(scores.l1, 2),
            "sharpness": round(scores.sharpness, 3),
            "mse": round(scores.mse, 5),
            "swd": round(swd(_triples(fills, truth, hole)), 1),
            "mean_fill_psnr": round(plain.psnr, 2),
            "membrane_psnr": round(smooth.psnr, 2),
        }
    return table


def _triples(
    fills: NDArray[np.uint8], truth: Tensor, hole: Tensor
) -> list[tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.bool_]]]:
    pictures = truth.permute(0, 2, 3, 1).numpy()
    return list(zip(fills, pictures, hole[:, 0].bool().numpy(), strict=True))
