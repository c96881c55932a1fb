"""Reconstruction and adversarial losses of section 2.4, and the critic's gradient penalty."""

from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor


def reconstruction(
    picture: Tensor,
    truth: Tensor,
    hole: Tensor,
    *,
    kind: str = "l2",
    scale: str = "mean",
    hole_weight: float = 1.0,
    context_weight: float = 1.0,
    halvings: int = 0,
) -> Tensor:
    """Return how far the picture is from the truth, hole and context apart (section 2.4).

    Parameters
    ----------
    picture, truth : (B, 3, S, S) float, [-1, 1]
    hole : (B, 1, S, S) float, 1 in the hole
    kind : str
        `l2` (the paper) or `l1`.
    scale : str
        `sum`: over all values of a picture, in units of 0..1, so that equal weights in eq. (1)
        train and the total settles near 70 as in section 3.2. `mean`: over the hole and over the
        context, each by its own size.
    hole_weight, context_weight : float
    halvings : int
        How often the difference is also judged at half the size of before, in the hole alone; what
        is returned is then the mean over all sizes. Structure and colour count for more so.

    Returns
    -------
    () float32, the mean over the batch
    """
    difference = (picture.float() - truth.float()) / 2
    total = _reconstruction(difference, hole, kind, scale, hole_weight, context_weight)
    inside = difference * hole
    for _ in range(halvings):
        inside, hole = F.avg_pool2d(inside, 2), F.avg_pool2d(hole, 2)
        # Of a cell that is half hole, the difference is half: it counts by half as it is.
        total = total + hole_weight * _error(inside, kind).sum() / (3 * hole.sum()).clamp(min=1)
    return total / (1 + halvings)


def _error(difference: Tensor, kind: str) -> Tensor:
    if kind == "l2":
        return difference.square()
    if kind == "l1":
        return difference.abs()
    raise ValueError(f"kind must be 'l2' or 'l1', not {kind!r}")


def _reconstruction(
    difference: Tensor,
    hole: Tensor,
    kind: str,
    scale: str,
    hole_weight: float,
    context_weight: float,
) -> Tensor:
    error = _error(difference, kind)
    if scale == "sum":
        weight = context_weight + (hole_weight - context_weight) * hole
        return (error * weight).sum((1, 2, 3)).mean()
    if scale != "mean":
        raise ValueError(f"scale must be 'sum' or 'mean', not {scale!r}")
    inside = (error * hole).sum() / (3 * hole.sum()).clamp(min=1)
    outside = (error * (1 - hole)).sum() / (3 * (1 - hole).sum()).clamp(min=1)
    return hole_weight * inside + context_weight * outside


def critic_loss(real: Tensor, fake: Tensor) -> Tensor:
    """Return the negative log likelihood of telling real from fake (section 2.4).

    Parameters
    ----------
    real, fake : (B, D) logits of D discriminators

    Returns
    -------
    () float32
    """
    return F.softplus(-real.float()).mean() + F.softplus(fake.float()).mean()


def adversarial(fake: Tensor) -> Tensor:
    """Return the generator's negative log likelihood of passing for real (section 2.4).

    The non-saturating form, -log D(G(x)): where the critic is sure, log(1 - D) has no gradient.

    Parameters
    ----------
    fake : (B, D) logits

    Returns
    -------
    () float32
    """
    return F.softplus(-fake.float()).mean()


def r1_penalty(critic: Callable[[Tensor, Tensor], Tensor], real: Tensor, hole: Tensor) -> Tensor:
    """Return the critic's squared gradient at real pictures (R1, Mescheder 2018), batch mean.

    Parameters
    ----------
    critic : callable
        (image, hole) -> (B, D) logits.
    real : (B, 3, S, S) float, [-1, 1]
    hole : (B, 1, S, S) float
    """
    real = real.detach().requires_grad_()
    logits = critic(real, hole)
    (gradient,) = torch.autograd.grad(logits.sum(), real, create_graph=True)
    return gradient.float().square().sum((1, 2, 3)).mean()
