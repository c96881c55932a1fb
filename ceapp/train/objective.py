"""What the nets are judged by in a step: eq. (1) and the critic's own loss, as plain functions.

Each goes through a net and to its loss in one piece, so that torch can compile it in one piece:
elementwise passes then run as one.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import ParamSpec, TypeVar

import torch
from torch import Tensor, nn

from ceapp.nn import losses
from ceapp.train.config import TrainConfig

Losses = dict[str, Tensor]
_Given = ParamSpec("_Given")
_Found = TypeVar("_Found")


def painted(generator: nn.Module, truth: Tensor, hole: Tensor, noise: Tensor) -> Tensor:
    """Return (B, 3, S, S) float32, the generator's whole picture."""
    picture: Tensor = generator(truth, hole, noise)
    return picture.float()


def composite(picture: Tensor, truth: Tensor, hole: Tensor) -> Tensor:
    """Return the truth with the picture in its hole, which is what a person gets to see."""
    return truth + hole * (picture - truth)


def critic_loss(critic: nn.Module, picture: Tensor, truth: Tensor, hole: Tensor) -> Tensor:
    """Return how badly the critic tells the truth from the fill (section 2.4), () float32."""
    # Real and fake in one pass: half the kernel launches, one set of norms.
    both = torch.cat([truth, composite(picture, truth, hole)])
    logits = critic(both, hole.repeat(2, 1, 1, 1))
    return losses.critic_loss(*logits.chunk(2))


def generator_losses(
    config: TrainConfig, critic: nn.Module | None, picture: Tensor, truth: Tensor, hole: Tensor
) -> Losses:
    """Return eq. (1), `total`, and its parts: `reconstruction`, with a critic `adversarial`."""
    reconstruction = losses.reconstruction(
        picture,
        truth,
        hole,
        kind=config.loss,
        scale=config.scale,
        hole_weight=config.hole_weight,
        context_weight=config.context_weight,
        halvings=config.halvings,
    )
    if critic is None:
        return {"reconstruction": reconstruction, "total": reconstruction}
    adversarial = losses.adversarial(critic(composite(picture, truth, hole), hole))
    total = reconstruction + config.adversarial * adversarial
    return {"reconstruction": reconstruction, "adversarial": adversarial, "total": total}


@contextmanager
def frozen(net: nn.Module | None) -> Iterator[None]:
    """Keep gradients from the net's own weights while they pass through it."""
    if net is not None:
        net.requires_grad_(False)
    try:
        yield
    finally:
        if net is not None:
            net.requires_grad_(True)


@cache
def compiled(work: Callable[_Given, _Found]) -> Callable[_Given, _Found]:
    """Return one of these functions as torch compiles it, on its first use."""
    return torch.compile(work, dynamic=False)
