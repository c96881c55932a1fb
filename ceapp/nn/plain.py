"""Checkpoints without a card, from elsewhere: read without running them, and what they tell.

A pickle can name any function for the reader to call. It is read here by torch's reader of weights
alone, which calls none but its own; there is no other way in.
"""

import math
import os
import pickle
import re
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from ceapp.core.errors import CheckpointError
from ceapp.core.model_file import PICKLES, read_header
from ceapp.nn.blank import HOLE_VALUES
from ceapp.nn.units import REDUCTION, UPSAMPLING, WIDTHS

_FIRST = "encoder.0.wide.0.weight"
_DEEP = 3
_MAX_FILE = 1 << 30
_GLOBAL = re.compile(r"GLOBAL ([\w.]+)")
# Whatever a file holds runs through the readers: these are what they raise where it is broken.
_BROKEN = (
    pickle.UnpicklingError,
    SafetensorError,
    RuntimeError,
    EOFError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    AssertionError,
    OverflowError,
    struct.error,
)


def read_tensors(path: Path) -> dict[str, Tensor]:
    """Return the generator's tensors of a checkpoint of the paper's architecture, on the CPU.

    They may lie deeper in the file, under a prefix of their names or under a key.

    Raises
    ------
    CheckpointError
        If the file cannot be read without running code that it carries, is broken, or holds no
        such net.
    """
    try:
        found = _unpickled(path) if path.suffix.lower() in PICKLES else _loaded(path)
    except OSError as error:
        raise CheckpointError(
            "{file} cannot be read: {why}", file=path.name, why=error.strerror or error
        ) from error
    tensors = _generator_in(found, _DEEP)
    if tensors is None:
        raise CheckpointError(
            "{file} holds no net of the architecture that ceapp knows",
            "Choose the checkpoint of a context encoder that ceapp trained",
            file=path.name,
        )
    return tensors


def guess_arch(tensors: Mapping[str, Tensor]) -> tuple[dict[str, Any], dict[str, tuple[str, ...]]]:
    """Return what the shapes of a net tell of its architecture, and what they leave open.

    Returns
    -------
    arch : dict
        Arguments of `nn.generators.build`; of what is left open, the likeliest.
    open : dict of str to tuple of str
        Arguments that only a person can tell, with their choices.

    Raises
    ------
    CheckpointError
        If the net is not of the paper's architecture.
    """
    try:
        return _read_off({name: tuple(value.shape) for name, value in tensors.items()})
    except (LookupError, ValueError) as error:
        raise CheckpointError(
            "The net is not of the architecture that ceapp knows",
            "Choose the checkpoint of a context encoder that ceapp trained",
        ) from error


def _read_off(
    shapes: Mapping[str, tuple[int, ...]],
) -> tuple[dict[str, Any], dict[str, tuple[str, ...]]]:
    units = len(WIDTHS)
    widths = [shapes[f"encoder.{i}.wide.0.weight"][0] for i in range(units)]
    latent, flat = shapes["to_latent.weight"]
    inner = [shapes[f"decoder.{i}.wide.0.weight"] for i in range(units)]
    # A transposed convolution has its inputs first, any other its outputs.
    last = shapes[f"decoder.{units - 1}.small.weight"]
    grows = last[1] == 3 and last[0] == widths[0]
    arch: dict[str, Any] = {
        "size": math.isqrt(flat // widths[-1]) * REDUCTION,
        "widths": widths,
        "latent": latent,
        "batch_norm": "encoder.0.wide.1.weight" in shapes,
        "skip": inner[-1][1] > inner[-1][0],
        "upsampling": "transposed" if grows else "nearest",
        "hole_value": HOLE_VALUES[0],
        "hole_channel": shapes[_FIRST][1] == 4,
        "noise": shapes["from_latent.weight"][1] - latent,
        "passes": 2 if "memory.weight_ih" in shapes else 1,
    }
    unsure: dict[str, tuple[str, ...]] = {"hole_value": HOLE_VALUES}
    if not grows:
        unsure["upsampling"] = tuple(way for way in UPSAMPLING if way != "transposed")
    if arch["passes"] > 1:
        unsure["passes"] = ("2", "3", "4")
    return arch, unsure


def _loaded(path: Path) -> Any:
    read_header(path)
    try:
        return load_file(path)
    except SafetensorError as error:
        raise CheckpointError("{file} cannot be read: {why}", file=path.name, why=error) from error


def _unpickled(path: Path) -> Any:
    with path.open("rb") as file:
        if file.seek(0, os.SEEK_END) > _MAX_FILE:
            raise CheckpointError("{file} is larger than 1 GiB, as no model is", file=path.name)
    try:
        return torch.load(path, map_location="cpu", weights_only=True)
    # Broken archives are sought in at places that there are not.
    except (*_BROKEN, OSError) as error:
        code = _GLOBAL.search(str(error))
        if code is not None:
            raise CheckpointError(
                "{file} carries code, {code}, and was not opened: it could do anything on this "
                "computer",
                "Ask for the weights as .safetensors",
                file=path.name,
                code=code[1],
            ) from error
        message = "{file} is broken, or no checkpoint of torch"
        raise CheckpointError(message, "Copy it once more", file=path.name) from error


def _generator_in(found: Any, deep: int) -> dict[str, Tensor] | None:
    """Look for the net in what a file holds, and in what that holds."""
    if not isinstance(found, Mapping):
        return None
    first = next((name for name in found if str(name).endswith(_FIRST)), None)
    if first is not None:
        prefix = str(first)[: -len(_FIRST)]
        return {
            str(name).removeprefix(prefix): value.detach().contiguous()
            for name, value in found.items()
            if str(name).startswith(prefix) and isinstance(value, Tensor)
        }
    inside = (_generator_in(value, deep - 1) for value in found.values()) if deep else iter(())
    return next((tensors for tensors in inside if tensors is not None), None)
