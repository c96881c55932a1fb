"""The running mean of a net's weights (EMA): steadier from step to step than the net itself."""

import copy
from typing import Generic, TypeVar

import torch
from torch import nn

_Net = TypeVar("_Net", bound=nn.Module)


class RunningMean(Generic[_Net]):
    """A copy of a net whose weights, and norms' figures, are the mean of those over many steps.

    Parameters
    ----------
    net : Module
        Followed from where it is now.
    decay : float
        Share of the mean that stays in a step, below 1.

    Attributes
    ----------
    net : Module
        The copy, which never trains.
    """

    def __init__(self, net: _Net, decay: float) -> None:
        self.net: _Net = copy.deepcopy(net).eval()
        self._decay = decay
        self._mean, self._now = (
            [value for value in each.state_dict().values() if value.is_floating_point()]
            for each in (self.net, net)
        )

    @torch.no_grad()
    def follow(self, step: int) -> None:
        """Move towards the net's present weights; early on faster, to forget the start.

        Parameters
        ----------
        step : int
            Counted from 0.
        """
        decay = min(self._decay, (step + 1) / (step + 10))
        torch._foreach_lerp_(self._mean, self._now, 1 - decay)
