"""Checkpoints: safetensors weights, the model card in the header; written whole or not at all."""

from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save
from torch import Tensor, nn

from ceapp.core.atomic import replacing
from ceapp.core.errors import CheckpointError
from ceapp.core.model_card import ModelCard
from ceapp.core.model_file import CARD_FIELD, read_card, read_header, shapes_in
from ceapp.core.words import say
from ceapp.nn.generators import Generator, build
from ceapp.nn.units import place

_HINT = "Choose another model, or copy the file once more"
_ARITHMETIC = (TypeError, ValueError, ArithmeticError, LookupError)
# A fully convolutional net has the same layers for any size, and would take any memory.
_MOST_SIZE = 2048


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
    save_tensors(path, tensors, card)


def save_tensors(path: Path, tensors: Mapping[str, Tensor], card: ModelCard) -> None:
    """Write contiguous tensors on the CPU as they are, with a card.

    Raises
    ------
    SaveError
        If it cannot be written; what was there before still is.
    """
    with replacing(path) as file:
        file.write(save(dict(tensors), metadata={CARD_FIELD: card.to_json()}))


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
        raise CheckpointError("{file} cannot be read", _HINT, file=path.name) from error
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
        raise CheckpointError("{file} cannot be read", _HINT, file=path.name) from error
    # A batch norm's counter of steps is an integer and stays one.
    tensors = {k: v.float() if v.is_floating_point() else v for k, v in tensors.items()}
    broken = [k for k, v in tensors.items() if not torch.isfinite(v).all()]
    if broken:
        raise CheckpointError("{file} holds values that are not numbers", _HINT, file=path.name)
    try:
        net.load_state_dict(tensors)
    except RuntimeError as error:
        message = "{file} does not fit the architecture that its card names"
        raise CheckpointError(message, _HINT, file=path.name) from error


def check_shapes(name: str, shapes: Mapping[str, tuple[int, ...]], card: ModelCard) -> None:
    """Compare the shapes of a checkpoint's tensors with the architecture of its card.

    Parameters
    ----------
    name : str
        Of the file, for the message.
    shapes : mapping of str to tuple of int
    card : ModelCard

    Raises
    ------
    CheckpointError
        If the architecture is unknown, or its layers are others.
    """
    if card.size > _MOST_SIZE:
        message = "{name} works at {size} px, and {most} are the most"
        raise CheckpointError(message, _HINT, name=name, size=card.size, most=_MOST_SIZE)
    try:
        with torch.device("meta"):
            wanted = {k: tuple(v.shape) for k, v in build(card.arch).state_dict().items()}
    # Whatever a card names goes into the architecture's own arithmetic.
    except (*_ARITHMETIC, RuntimeError, AttributeError, AssertionError) as error:
        message = "{file} names an architecture that this ceapp does not know"
        raise CheckpointError(message, _HINT, file=name) from error
    lacking = [layer for layer in wanted if layer not in shapes]
    foreign = [layer for layer in shapes if layer not in wanted]
    if lacking or foreign:
        told = (
            say("it lacks {layer}", layer=lacking[0])
            if lacking
            else say("it has {layer}", layer=foreign[0])
        )
        message = "{name} does not fit the architecture that its card names: {told}"
        raise CheckpointError(message, _HINT, name=name, told=told)
    for layer, shape in wanted.items():
        if shapes[layer] != shape:
            told = say(
                "{layer} is {found} instead of {wanted}",
                layer=layer,
                found=_by(shapes[layer]),
                wanted=_by(shape),
            )
            message = "{name} does not fit the size that its card names: {told}"
            raise CheckpointError(message, _HINT, name=name, told=told)


def load_net(path: Path, device: str = "cpu") -> tuple[Generator, ModelCard]:
    """Return a checkpoint's generator, ready for inference, and its card.

    Raises
    ------
    CheckpointError
        If the file is missing, broken, no generator, or does not fit its card.
    """
    card = read_card(path)
    if card.task != "fill":
        raise CheckpointError(
            "{file} is a model for {task}, not for fills", _HINT, file=path.name, task=card.task
        )
    # Before a byte is reserved for it: a card may name an architecture as large as it likes.
    check_shapes(path.name, shapes_in(read_header(path)), card)
    net = build(card.arch)
    load_weights(path, net)
    return place(net, device).eval().requires_grad_(False), card


def _by(shape: tuple[int, ...]) -> str:
    return " x ".join(map(str, shape)) or say("one number")
