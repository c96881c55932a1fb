"""Checkpoints: safetensors weights, the model card in the header; written whole or not at all."""

from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save
from torch import nn

from ceapp.core.atomic import replacing
from ceapp.core.errors import CheckpointError
from ceapp.core.model_card import ModelCard
from ceapp.core.model_file import CARD_FIELD, read_card
from ceapp.nn.networks import ContextEncoder, build
from ceapp.nn.units import place

_HINT = "Choose another model, or copy the file once more"


def save_net(path: Path, net: nn.Module, card: ModelCard, *, half: bool = True) -> None:
    """Write a net's weights and its card.

    Parameters
    ----------
    path : Path
    net : Module
    card : ModelCard
    half : bool
        Store floating-point weights as fp16: what ships does, what is trained on need not.

    Raises
    ------
    SaveError
        If it cannot be written; what was there before still is.
    """
    tensors = {
        name: (value.half() if half and value.is_floating_point() else value).contiguous().cpu()
        for name, value in net.state_dict().items()
    }
    with replacing(path) as file:
        file.write(save(tensors, metadata={CARD_FIELD: card.to_json()}))


def replace_card(path: Path, card: ModelCard) -> None:
    """Give a checkpoint another card; its weights stay as they are.

    Raises
    ------
    CheckpointError, SaveError
        If the file cannot be read or written.
    """
    try:
        content = save(load_file(path), metadata={CARD_FIELD: card.to_json()})
    except (OSError, SafetensorError) as error:
        raise CheckpointError(f"{path.name} cannot be read", _HINT) from error
    with replacing(path) as file:
        file.write(content)


def load_weights(path: Path, net: nn.Module) -> None:
    """Put a file's weights into a net of the same architecture, as float32.

    Raises
    ------
    CheckpointError
        If the file is broken, does not fit, or holds a value that is not finite.
    """
    try:
        tensors = load_file(path)
    except (OSError, SafetensorError) as error:
        raise CheckpointError(f"{path.name} cannot be read", _HINT) from error
    # A batch norm's counter of steps is an integer and stays one.
    tensors = {k: v.float() if v.is_floating_point() else v for k, v in tensors.items()}
    broken = [k for k, v in tensors.items() if not torch.isfinite(v).all()]
    if broken:
        raise CheckpointError(f"{path.name} holds values that are not numbers", _HINT)
    try:
        net.load_state_dict(tensors)
    except RuntimeError as error:
        message = f"{path.name} does not fit the architecture that its card names"
        raise CheckpointError(message, _HINT) from error


def load_net(path: Path, device: str = "cpu") -> tuple[ContextEncoder, ModelCard]:
    """Return a checkpoint's generator, ready for inference, and its card.

    Raises
    ------
    CheckpointError
        If the file is missing, broken, no generator, or does not fit its card.
    """
    card = read_card(path)
    if card.task != "fill":
        raise CheckpointError(f"{path.name} is a model for {card.task}, not for fills", _HINT)
    try:
        net = build(card.arch)
    except (TypeError, ValueError) as error:
        message = f"{path.name} names an architecture that this ceapp does not know"
        raise CheckpointError(message, _HINT) from error
    load_weights(path, net)
    return place(net, device).eval().requires_grad_(False), card
