"""Reading the card and the shapes of a checkpoint without loading it, and without torch."""

import hashlib
import json
from pathlib import Path
from typing import Any

from ceapp.core.errors import CheckpointError
from ceapp.core.model_card import ModelCard

CARD_FIELD = "ceapp"
PICKLES = (".pt", ".pth", ".ckpt", ".bin")
"""Suffixes of checkpoints that are pickles, or may be."""
# A thousand layers take 100 KiB; more is no header, or one that is to fill the memory.
_MAX_HEADER = 4 << 20
_MAX_FILE = 1 << 30
_HINT = "Choose a .safetensors checkpoint that ceapp wrote"
_AGAIN = "Copy it once more"


class NoCard(CheckpointError):
    """A checkpoint says nothing of itself."""


def read_header(path: Path) -> dict[str, Any]:
    """Return the JSON header of a safetensors file, checked against the file's length.

    Raises
    ------
    CheckpointError
        If there is no such file, or it is not a whole safetensors file.
    """
    try:
        length = path.stat().st_size
        if length > _MAX_FILE:
            raise CheckpointError(
                "{file} is larger than 1 GiB, as no model is", _HINT, file=path.name
            )
        with path.open("rb") as file:
            size = int.from_bytes(file.read(8), "little")
            if length < 8:
                raise CheckpointError(
                    "{file} is too short for a safetensors file", _HINT, file=path.name
                )
            if size > _MAX_HEADER:
                # What begins any other file, read as a length, is nearly always more.
                raise CheckpointError("{file} is not a safetensors file", _HINT, file=path.name)
            if size > length - 8:
                raise CheckpointError("{file} is cut off in its header", _AGAIN, file=path.name)
            header = json.loads(file.read(size))
    except OSError as error:
        raise CheckpointError(
            "{file} cannot be read: {why}", _HINT, file=path.name, why=error.strerror
        ) from error
    except (ValueError, RecursionError) as error:
        raise CheckpointError("{file} is not a safetensors file", _HINT, file=path.name) from error
    try:
        tensors = [v for k, v in header.items() if k != "__metadata__"]
        end = 8 + size + max((int(v["data_offsets"][1]) for v in tensors), default=0)
    except (AttributeError, KeyError, TypeError, ValueError, IndexError) as error:
        raise CheckpointError("{file} has a broken header", _HINT, file=path.name) from error
    if end > length:
        raise CheckpointError(
            "{file} is cut off: {missing} bytes are missing",
            _AGAIN,
            file=path.name,
            missing=end - length,
        )
    if end < length:
        raise CheckpointError(
            "{file} has {extra} bytes too many", _AGAIN, file=path.name, extra=length - end
        )
    return dict(header)


def shapes_in(header: dict[str, Any]) -> dict[str, tuple[int, ...]]:
    """Return the shapes of the tensors that a header lists, by name.

    Raises
    ------
    CheckpointError
        If it lists something else.
    """
    try:
        return {
            name: tuple(int(side) for side in tensor["shape"])
            for name, tensor in header.items()
            if name != "__metadata__"
        }
    except (KeyError, TypeError, ValueError) as error:
        raise CheckpointError("The file has a broken header", _HINT) from error


def read_card(path: Path) -> ModelCard:
    """Return the model card of a checkpoint.

    Raises
    ------
    CheckpointError
        If the file is broken; `NoCard` if it is whole and carries none.
    """
    about = read_header(path).get("__metadata__")
    text = about.get(CARD_FIELD) if isinstance(about, dict) else None
    if not isinstance(text, str):
        raise NoCard("{file} carries no ceapp model card", _HINT, file=path.name)
    return ModelCard.from_json(text)


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal.

    Raises
    ------
    CheckpointError
        If it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise CheckpointError(
            "{file} cannot be read: {why}", _AGAIN, file=path.name, why=error.strerror
        ) from error
