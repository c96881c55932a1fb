"""Checkpoints of nets that find something and fill nothing: read for use, and written."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from torch import nn

from ceapp.core.errors import CheckpointError
from ceapp.core.model_card import ModelCard
from ceapp.core.model_file import read_card
from ceapp.nn.checkpoint import load_weights, save_net
from ceapp.nn.units import place


class Finder(nn.Module):
    """A net that finds something in a photo."""

    task: ClassVar[str]
    """What its card says it is for."""

    @property
    def arch(self) -> Mapping[str, Any]:
        """The arguments that make such a net again, its thresholds included."""
        raise NotImplementedError


Kind = TypeVar("Kind", bound=Finder)


def load_finder(path: Path, kind: type[Kind]) -> tuple[Kind, ModelCard]:
    """Return a net ready for inference on the CPU, and its card.

    Raises
    ------
    CheckpointError
        If the file is missing, broken, of another task, or does not fit its card.
    """
    card = read_card(path)
    hint = "Copy the file once more, or train it again"
    if card.task != kind.task:
        raise CheckpointError(
            "{file} is a model for {task}, not for {wanted}",
            hint,
            file=path.name,
            task=card.task,
            wanted=kind.task,
        )
    try:
        net = kind(**card.arch)
    except (TypeError, ValueError) as error:
        message = "{file} names an architecture that this ceapp does not know"
        raise CheckpointError(message, hint, file=path.name) from error
    load_weights(path, net)
    return place(net, "cpu").eval().requires_grad_(False), card


def save_finder(path: Path, net: Finder, card: ModelCard) -> None:
    """Write the checkpoint, the thresholds that the net now has in its card."""
    path.parent.mkdir(parents=True, exist_ok=True)
    save_net(path, net, replace(card, arch=dict(net.arch)))
