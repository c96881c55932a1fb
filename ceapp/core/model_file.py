"""Reading the card and the shapes of a checkpoint without loading it, and without torch."""

import hashlib
import json
from pathlib import Path
from typing import Any

from ceapp.core.errors import CheckpointError
from ceapp.core.model_card import ModelCard

CARD_FIELD = "ceapp"
_MAX_HEADER = 4 << 20
_HINT = "Choose a .safetensors checkpoint that ceapp wrote"


def read_header(path: Path) -> dict[str, Any]:
    """Return the JSON header of a safetensors file, checked against the file's length.

    Raises
    ------
    CheckpointError
        If there is no such file, or it is not a whole safetensors file.
    """
    try:
        length = path.stat().st_size
        with path.open("rb") as file:
            size = int.from_bytes(file.read(8), "little")
            if length < 8 or size > min(_MAX_HEADER, length - 8):
                raise CheckpointError(
                    f"{path.name} is not a safetensors file, or is cut off", _HINT
                )
            header = json.loads(file.read(size))
    except OSError as error:
        raise CheckpointError(f"{path.name} cannot be read: {error.strerror}", _HINT) from error
    except ValueError as error:
        raise CheckpointError(f"{path.name} is not a safetensors file", _HINT) from error
    try:
        tensors = [v for k, v in header.items() if k != "__metadata__"]
        end = 8 + size + max((int(v["data_offsets"][1]) for v in tensors), default=0)
    except (AttributeError, KeyError, TypeError, ValueError, IndexError) as error:
        raise CheckpointError(f"{path.name} has a broken header", _HINT) from error
    if end != length:
        raise CheckpointError(f"{path.name} is cut off or has bytes too many", "Copy it once more")
    return dict(header)


def read_card(path: Path) -> ModelCard:
    """Return the model card of a checkpoint.

    Raises
    ------
    CheckpointError
        If the file is broken or carries no card.
    """
    text = (read_header(path).get("__metadata__") or {}).get(CARD_FIELD)
    if not isinstance(text, str):
        raise CheckpointError(f"{path.name} carries no ceapp model card", _HINT)
    return ModelCard.from_json(text)


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
