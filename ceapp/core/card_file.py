"""NAME.json beside NAME.safetensors: the model card with the file's SHA-256, for people to read."""

import json
from dataclasses import asdict
from pathlib import Path

from ceapp.core.atomic import replacing
from ceapp.core.model_file import read_card, sha256


def write_card_file(path: Path) -> Path:
    """Write the card of a checkpoint beside it, and return where.

    Raises
    ------
    CheckpointError
        If the checkpoint is broken or carries no card.
    SaveError
        If the file cannot be written.
    """
    told = asdict(read_card(path)) | {"sha256": sha256(path)}
    target = path.with_suffix(".json")
    with replacing(target) as file:
        file.write(json.dumps(told, ensure_ascii=False, indent=2).encode() + b"\n")
    return target
