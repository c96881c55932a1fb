from pathlib import Path

import pytest
import torch

from ceapp.core.errors import CheckpointError
from ceapp.core.model_card import ModelCard
from ceapp.core.paths import shipped_models
from ceapp.nn.checkpoint import save_net
from ceapp.nn.finder import load_finder
from ceapp.nn.mask_finder import STRIDE, MaskFinder

WIDTHS = [4, 4, 6, 6, 8]
MOST_BYTES = 4 << 20


def card(**changes: object) -> ModelCard:
    said = {"task": MaskFinder.task, "arch": {"widths": WIDTHS, "threshold": 0.7}} | changes
    return ModelCard("finder", "Made by a test.", said["task"], "face", said["arch"], 128)  # type: ignore[arg-type]


def test_every_pixel_has_a_logit() -> None:
    net = MaskFinder(tuple(WIDTHS)).eval()
    out = net(torch.zeros(2, 3, 2 * STRIDE, 3 * STRIDE))
    assert out.shape == (2, 1, 2 * STRIDE, 3 * STRIDE)


def test_the_threshold_comes_from_the_card(tmp_path: Path) -> None:
    path = tmp_path / "finder.safetensors"
    save_net(path, MaskFinder(tuple(WIDTHS)), card())
    net, found = load_finder(path, MaskFinder)
    assert net.threshold == 0.7
    assert found == card()
    assert not net.training


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"task": "fill"}, "not for find-face-mask"),
        ({"arch": {"widths": WIDTHS, "depth": 3}}, "does not know"),
        ({"arch": {"widths": [4, 4]}}, "does not know"),
        ({"arch": {"widths": [8, 4, 6, 6, 8]}}, "does not fit"),
    ],
)
def test_other_files_are_refused(tmp_path: Path, changes: dict, message: str) -> None:
    path = tmp_path / "finder.safetensors"
    save_net(path, MaskFinder(tuple(WIDTHS)), card(**changes))
    with pytest.raises(CheckpointError, match=message):
        load_finder(path, MaskFinder)


def test_the_shipped_net_is_small_and_told_as_research() -> None:
    path = shipped_models() / "mask-finder.safetensors"
    assert path.stat().st_size <= MOST_BYTES
    assert load_finder(path, MaskFinder)[1].use == "research"
