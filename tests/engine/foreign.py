"""Checkpoints that must not be used, one of each kind, as they might come from elsewhere."""

import os
import pickle
from collections.abc import Callable
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

from ceapp.core.model_card import ModelCard
from ceapp.core.model_file import CARD_FIELD
from ceapp.nn.generators import build
from tests.engine.made import SIZE, make_model

ARCH = {"size": SIZE, "widths": [4, 4, 4, 4, 4, 8], "latent": 8}


class Payload:
    """What runs a command as soon as a pickle that holds it is opened carelessly."""

    def __init__(self, command: str) -> None:
        self.command = command

    def __reduce__(self) -> tuple[Callable[[str], int], tuple[str]]:
        return os.system, (self.command,)


def write_tensors(path: Path, tensors: dict[str, torch.Tensor], **changes: object) -> Path:
    """Write tensors with a card of the tiny architecture."""
    told = {"summary": "Made by a test.", "task": "fill", "subject": "photo", "arch": ARCH}
    card = ModelCard(path.stem, **(told | {"size": SIZE} | changes))  # type: ignore[arg-type]
    save_file(tensors, path, metadata={CARD_FIELD: card.to_json()})
    return path


def tiny(folder: Path) -> dict[str, torch.Tensor]:
    """Return the tensors of a net that works."""
    return load_file(make_model(folder / "whole", "whole"))


def truncated(folder: Path) -> Path:
    path = make_model(folder, "truncated")
    path.write_bytes(path.read_bytes()[:-1000])
    return path


def huge_header(folder: Path) -> Path:
    path = folder / "huge.safetensors"
    path.write_bytes((1 << 40).to_bytes(8, "little") + b"{}")
    return path


def cut_in_the_header(folder: Path) -> Path:
    path = make_model(folder, "short")
    path.write_bytes(path.read_bytes()[:100])
    return path


def full_of_nan(folder: Path) -> Path:
    tensors = {k: torch.full_like(v, float("nan")) for k, v in tiny(folder).items()}
    return write_tensors(folder / "nan.safetensors", tensors)


def of_another_shape(folder: Path) -> Path:
    tensors = tiny(folder) | {"to_latent.weight": torch.zeros(8, 9)}
    return write_tensors(folder / "shape.safetensors", tensors)


def of_another_architecture(folder: Path) -> Path:
    return write_tensors(folder / "other.safetensors", {"conv.weight": torch.zeros(3, 3, 1, 1)})


def of_no_architecture(folder: Path) -> Path:
    arch = {"layers": 9}
    return write_tensors(folder / "none.safetensors", tiny(folder), arch=arch)


def too_large_to_build(folder: Path) -> Path:
    arch = ARCH | {"size": 1 << 40, "latent": 1 << 40}
    return write_tensors(folder / "large.safetensors", tiny(folder), arch=arch)


def too_large_a_picture(folder: Path) -> Path:
    return write_tensors(folder / "wide.safetensors", tiny(folder), size=1 << 20)


def of_endless_passes(folder: Path) -> Path:
    arch = ARCH | {"passes": 1 << 40}
    return write_tensors(folder / "endless.safetensors", tiny(folder), arch=arch)


def with_a_card_of_nonsense(folder: Path) -> Path:
    return write_tensors(folder / "nonsense.safetensors", tiny(folder), summary=[1])


def nested(folder: Path) -> Path:
    path = folder / "nested.safetensors"
    header = b"[" * 100_000
    path.write_bytes(len(header).to_bytes(8, "little") + header)
    return path


def of_wild_colours(folder: Path) -> Path:
    tensors = tiny(folder)
    tensors["decoder.5.small.bias"] = torch.full_like(tensors["decoder.5.small.bias"], 1e4)
    return write_tensors(folder / "wild.safetensors", tensors)


def of_infinite_colours(folder: Path) -> Path:
    tensors = {k: v.float() * 1e30 for k, v in tiny(folder).items()}
    return write_tensors(folder / "infinite.safetensors", tensors)


def a_critic(folder: Path) -> Path:
    return write_tensors(folder / "critic.safetensors", tiny(folder), task="critic")


def with_code(folder: Path) -> Path:
    """Write a pickle that makes a file `ran` beside it when it is opened carelessly."""
    path = folder / "code.pt"
    torch.save({"net": tiny(folder), "step": Payload(f"touch '{folder / 'ran'}'")}, path)
    return path


def a_bare_pickle_with_code(folder: Path) -> Path:
    path = folder / "code.ckpt"
    path.write_bytes(pickle.dumps(Payload(f"touch '{folder / 'ran'}'"), protocol=2))
    return path


def a_broken_pickle(folder: Path) -> Path:
    path = folder / "broken.pth"
    path.write_bytes(b"\x80\x02}q\x00nonsense")
    return path


def of_other_layers(folder: Path) -> Path:
    path = folder / "other.pt"
    torch.save({"conv.weight": torch.zeros(3, 3, 1, 1)}, path)
    return path


BAD: dict[str, tuple[Callable[[Path], Path], str]] = {
    "truncated": (truncated, "cut off: 1000 bytes are missing"),
    "huge header": (huge_header, "is not a safetensors file"),
    "cut in the header": (cut_in_the_header, "cut off in its header"),
    "full of NaN": (full_of_nan, "holds values that are not numbers"),
    "another shape": (of_another_shape, "to_latent.weight is 8 x 9 instead of 8 x 8"),
    "another architecture": (of_another_architecture, "it lacks encoder.0.wide.0.weight"),
    "no architecture": (of_no_architecture, "names an architecture that this ceapp does not know"),
    "too large to build": (too_large_to_build, "architecture"),
    "too large a picture": (too_large_a_picture, "works at 1048576 px"),
    "endless passes": (of_endless_passes, "names an architecture that this ceapp does not know"),
    "a card of nonsense": (with_a_card_of_nonsense, "The model card's summary is"),
    "nested": (nested, "is not a safetensors file"),
    "wild colours": (of_wild_colours, "fills with colours from"),
    "infinite colours": (of_infinite_colours, "fills with values that are not numbers"),
    "a critic": (a_critic, "is a model for critic"),
    "code": (with_code, "system, and was not opened"),
    "a bare pickle with code": (a_bare_pickle_with_code, "carries code, "),
    "a broken pickle": (a_broken_pickle, "is broken, or no checkpoint of torch"),
    "other layers": (of_other_layers, "holds no net of the architecture"),
}
"""Each kind with what makes it, and what is said of it."""


def plain(path: Path, **arch: object) -> Path:
    """Write a net that works without a card, as torch or safetensors by the suffix."""
    torch.manual_seed(0)
    tensors = build(ARCH | arch).state_dict()
    if path.suffix == ".safetensors":
        save_file(tensors, path)
    else:
        torch.save({"step": 3, "nets": {f"module.{k}": v for k, v in tensors.items()}}, path)
    return path
