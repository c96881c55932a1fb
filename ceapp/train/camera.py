"""What light, cameras and distance do to pictures, for scenes to learn from."""

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor


def column(values: NDArray[np.bool_] | NDArray[np.float64]) -> Tensor:
    """Return one value per picture as (B, 1, 1, 1) float."""
    return torch.from_numpy(values.astype(np.float32))[:, None, None, None]


def coloured(images: Tensor, rng: np.random.Generator) -> Tensor:
    """Return pictures with other contrast, brightness and tint.

    Parameters
    ----------
    images : (B, 3, H, W) float, 0 to 255
        Overwritten.
    rng : Generator

    Returns
    -------
    (B, 3, H, W) float, about [-1, 1]
    """
    gain = rng.uniform(0.7, 1.25, len(images))
    lift = rng.uniform(-0.25, 0.25, (len(images), 1)) + rng.normal(0, 0.05, (len(images), 3))
    shift = torch.from_numpy(lift - gain[:, None]).float()[:, :, None, None]
    return images.mul_(column(gain / 127.5)).add_(shift)


def photographed(images: Tensor, rng: np.random.Generator) -> Tensor:
    """Return pictures as cameras give them: some grey, some blurred, some noisy.

    Parameters
    ----------
    images : (B, 3, H, W) float
        Overwritten.
    rng : Generator

    Returns
    -------
    (B, 3, H, W) float, [-1, 1]
    """
    grey, blurred, noisy = (
        torch.from_numpy(np.flatnonzero(rng.random(len(images)) < share))
        for share in (0.1, 0.3, 0.2)
    )
    images[grey] = images[grey].mean(1, keepdim=True)
    sharp = images[blurred]
    soft = F.avg_pool2d(F.pad(sharp, (1, 1, 1, 1), "reflect"), 3, 1)
    images[blurred] = torch.lerp(sharp, soft, column(rng.random(len(blurred))))
    noise = torch.from_numpy(rng.standard_normal((len(noisy), *images.shape[1:]), np.float32))
    images[noisy] += noise * column(rng.uniform(0, 0.08, len(noisy)))
    return images.clamp_(-1, 1)


def far(images: Tensor, sides: NDArray[np.float64]) -> Tensor:
    """Return pictures without the detail that the size they will be shown at cannot carry.

    Parameters
    ----------
    images : (B, 3, S, S) float, S even
    sides : (B,) float
        What their sides will be, px.
    """
    coarse = F.interpolate(F.avg_pool2d(images, 2), scale_factor=2.0, mode="bilinear")
    return torch.where(column(sides < images.shape[-1] * 0.6) > 0, coarse, images)
