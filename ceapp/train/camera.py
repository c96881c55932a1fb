"""What light and cameras do to a batch of scenes."""

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

Rng = np.random.Generator


def coloured(images: Tensor, rng: Rng) -> Tensor:
    """Return 0..255 as -1..1, with other contrast, brightness and tint."""
    gain = rng.uniform(0.7, 1.25, len(images))
    lift = rng.uniform(-0.25, 0.25, (len(images), 1)) + rng.normal(0, 0.05, (len(images), 3))
    shift = torch.from_numpy(lift - gain[:, None]).float()[:, :, None, None]
    return images.mul_(column(gain / 127.5)).add_(shift)


def worn(images: Tensor, rng: Rng) -> Tensor:
    """Return the scenes as cameras give them: some grey, some blurred, some noisy."""
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


def column(values: NDArray[np.bool_] | NDArray[np.float64]) -> Tensor:
    """Return one value per picture as (B, 1, 1, 1) float."""
    return torch.from_numpy(values.astype(np.float32))[:, None, None, None]
