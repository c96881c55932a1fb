"""Folders of models for the tests, and tiny nets to put into them."""

from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from ceapp.core import paths
from ceapp.core.model_card import ModelCard
from ceapp.engine import faces, neural
from ceapp.nn.checkpoint import save_net
from ceapp.nn.networks import build

SIZE = 32
MakeModel = Callable[..., Path]


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder that takes the place of the shipped models."""
    folder = tmp_path / "shipped"
    folder.mkdir()
    monkeypatch.setattr(paths, "shipped_models", lambda: folder)
    monkeypatch.setattr(faces, "shipped_models", lambda: folder)
    monkeypatch.setattr(neural, "_loaded", {})
    return folder


@pytest.fixture
def make_model() -> MakeModel:
    """Return a function that writes a net with random weights: (folder, name, subject, task)."""

    def make(folder: Path, name: str, subject: str = "photo", task: str = "fill") -> Path:
        torch.manual_seed(0)
        arch = {"size": SIZE, "widths": [4, 4, 4, 4, 4, 8], "latent": 8}
        card = ModelCard(name, "Made by a test.", task, subject, arch, SIZE)
        path = folder / f"{name}.safetensors"
        path.parent.mkdir(parents=True, exist_ok=True)
        save_net(path, build(arch), card)
        return path

    return make
