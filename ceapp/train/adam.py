"""The optimiser of both nets (section 2.5), and its learning rate from step to step."""

import math

import torch
from torch import Tensor, nn

from ceapp.train.config import TrainConfig


def adam_of(net: nn.Module, device: str, *, recorded: bool) -> torch.optim.Adam:
    """Return the optimiser of a net's weights.

    Parameters
    ----------
    net : Module
    device : str
    recorded : bool
        Its steps are to be part of a recording (`train.replay`).
    """
    fused = device.startswith("cuda") or device == "cpu"
    return torch.optim.Adam(net.parameters(), fused=fused, capturable=recorded)


def rate_at(config: TrainConfig, step: int, total: int) -> float:
    """Return the share of the highest learning rate that step `step` of `total` takes, 0 to 1."""
    rate = min(1.0, (step + 1) / config.warmup) if config.warmup else 1.0
    if config.decay == "cosine":
        rate *= 0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * min(1.0, step / total)))
    return rate


def set_rate(adam: torch.optim.Adam, rate: float) -> None:
    """Set the learning rate of the next step; a recording reads it where it was when recorded."""
    for group in adam.param_groups:
        if not group["capturable"]:
            group["lr"] = rate
        elif isinstance(group["lr"], Tensor):
            group["lr"].fill_(rate)
        else:
            group["lr"] = torch.tensor(rate, device=group["params"][0].device)


def load_adam(adam: torch.optim.Adam, state: dict[str, object]) -> None:
    """Take up the state of an optimiser that may have worked on another device."""
    own = [(group["lr"], group["capturable"], group["fused"]) for group in adam.param_groups]
    adam.load_state_dict(state)
    for group, (lr, capturable, fused) in zip(adam.param_groups, own, strict=True):
        group |= {"lr": lr, "capturable": capturable, "fused": fused}
