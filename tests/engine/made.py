"""Models that tests make for themselves, and an empty folder in place of the shipped ones."""

from pathlib import Path

import pytest
import torch

from ceapp.core import paths
from ceapp.core.model_card import ModelCard
from ceapp.engine import face_look, neural
from ceapp.nn.checkpoint import save_net
from ceapp.nn.generators import build

SIZE = 32


def make_model(
    folder: Path,
    name: str,
    subject: str = "photo",
    task: str = "fill",
    *,
    mirrored: bool = False,
    **said: object,
) -> Path:
    """Write a tiny net with random weights, the same every time, and return its file.

    What its card says can be told; unless told otherwise it guides wherever it fits.
    """
    torch.manual_seed(0)
    arch = {"size": SIZE, "widths": [4, 4, 4, 4, 4, 8], "latent": 8, "mirrored": mirrored}
    card = ModelCard(
        name, "Made by a test.", task, subject, arch, SIZE, **({"trust": 1.0, "use": "any"} | said)
    )
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.safetensors"
    save_net(path, build(arch), card)
    return path


def replace_shipped(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make an empty folder, and let it stand for that of the shipped models."""
    folder.mkdir()
    monkeypatch.setattr(paths, "shipped_models", lambda: folder)
    monkeypatch.setattr(face_look, "shipped_models", lambda: folder)
    monkeypatch.setattr(neural, "_loaded", {})
    return folder
