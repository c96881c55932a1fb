from pathlib import Path

import pytest
import torch

from ceapp.core.errors import CheckpointError
from ceapp.core.model_card import ModelCard
from ceapp.core.model_file import read_card
from ceapp.nn.checkpoint import load_net, save_net
from ceapp.nn.generators import build

ARCH = {"size": 32, "widths": [4, 4, 4, 4, 4, 4], "latent": 8, "batch_norm": True}


def card(**changes: object) -> ModelCard:
    values = {
        "name": "tiny",
        "summary": "A net for tests.",
        "task": "fill",
        "subject": "face",
        "arch": ARCH,
        "size": 32,
    }
    return ModelCard(**(values | changes))  # type: ignore[arg-type]


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    torch.manual_seed(0)
    path = tmp_path / "tiny.safetensors"
    save_net(path, build(ARCH), card())
    return path


def test_a_net_comes_back_with_its_card_and_paints_the_same(tmp_path: Path) -> None:
    torch.manual_seed(0)
    net = build(ARCH).eval()
    path = tmp_path / "tiny.safetensors"
    save_net(path, net, card(), half=False)
    again, found = load_net(path)
    assert found == card()
    image, hole = torch.rand(1, 3, 32, 32), torch.ones(1, 1, 32, 32)
    assert torch.allclose(net(image, hole), again(image, hole), atol=1e-6)
    assert not any(p.requires_grad for p in again.parameters())
    assert not again.training


def test_half_weights_are_loaded_as_full_precision(saved: Path) -> None:
    net, _ = load_net(saved)
    assert {p.dtype for p in net.parameters()} == {torch.float32}


def test_a_cut_off_file_is_refused(saved: Path) -> None:
    saved.write_bytes(saved.read_bytes()[:-100])
    with pytest.raises(CheckpointError, match="cut off"):
        load_net(saved)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="cannot be read"):
        load_net(tmp_path / "none.safetensors")


def test_a_net_that_wants_other_numbers_is_refused(tmp_path: Path) -> None:
    """Or it would be shown pictures as it never saw any, and paint wrong colours."""
    path = tmp_path / "tiny.safetensors"
    save_net(path, build(ARCH), card(normalisation="imagenet"))
    with pytest.raises(CheckpointError, match="'imagenet', which this ceapp cannot do"):
        load_net(path)


def test_weights_of_another_architecture_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "tiny.safetensors"
    save_net(path, build(ARCH), card(arch=ARCH | {"latent": 9}))
    with pytest.raises(CheckpointError, match="does not fit"):
        load_net(path)


def test_an_unknown_architecture_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "tiny.safetensors"
    save_net(path, build(ARCH), card(arch=ARCH | {"depth": 9}))
    with pytest.raises(CheckpointError, match="does not know"):
        load_net(path)


def test_weights_that_are_not_numbers_are_refused(tmp_path: Path) -> None:
    net = build(ARCH)
    with torch.no_grad():
        net.to_latent.bias[0] = float("nan")
    path = tmp_path / "tiny.safetensors"
    save_net(path, net, card())
    with pytest.raises(CheckpointError, match="not numbers"):
        load_net(path)


def test_a_critic_is_no_generator(tmp_path: Path) -> None:
    path = tmp_path / "tiny.safetensors"
    save_net(path, build(ARCH), card(task="critic"))
    with pytest.raises(CheckpointError, match="critic"):
        load_net(path)


def test_a_failed_write_keeps_the_old_file(saved: Path) -> None:
    old = saved.read_bytes()

    class Broken(torch.nn.Module):
        def state_dict(self, *args: object, **kwargs: object) -> dict[str, torch.Tensor]:
            raise RuntimeError("the weights cannot be had")

    with pytest.raises(RuntimeError):
        save_net(saved, Broken(), card())
    assert saved.read_bytes() == old
    assert read_card(saved).name == "tiny"
    assert list(saved.parent.iterdir()) == [saved]
