from pathlib import Path

import pytest
import torch

from ceapp.core.cancel import CancelToken, silent
from ceapp.core.errors import InputError
from ceapp.core.model_card import ModelCard
from ceapp.core.model_file import NoCard
from ceapp.engine.model_store import add_model
from ceapp.engine.models import find_model
from ceapp.engine.plain_checkpoint import look_into, with_answers
from ceapp.nn.checkpoint import load_net
from tests.engine.foreign import plain
from tests.engine.made import make_model

ANSWERS = {"summary": "Fills walls.", "data": ["walls, 10 photos: CC0"], "use": "any"}


def add(path: Path, card: ModelCard | None = None) -> str:
    return add_model(path, silent, CancelToken(), card=card).name


@pytest.mark.parametrize("suffix", [".pt", ".pth", ".ckpt", ".safetensors"])
def test_a_plain_checkpoint_is_added_with_what_a_person_says_of_it(
    suffix: str, shipped: Path, tmp_path: Path
) -> None:
    path = plain(tmp_path / f"walls{suffix}", hole_channel=True, hole_value="mean")
    with pytest.raises(NoCard, match="Settings, Models"):
        add(path)
    missing = look_into(path)
    assert missing is not None
    assert missing.card.name == "walls"
    assert set(missing.choices) == {"hole_value"}
    card = with_answers(missing, ANSWERS | {"hole_value": "mean"})
    assert add(path, card) == "walls"
    net, found = load_net(find_model("walls").path)
    assert (found.summary, found.use, found.size) == ("Fills walls.", "any", 32)
    assert (net.hole_channel, net.hole_value) == (True, "mean")


@pytest.mark.parametrize(
    ("arch", "unsure"),
    [
        ({}, {"hole_value"}),
        ({"batch_norm": True, "skip": True, "noise": 3}, {"hole_value"}),
        ({"upsampling": "bilinear", "skip": True}, {"hole_value", "upsampling"}),
        ({"size": 64, "latent": 5, "passes": 2}, {"hole_value", "passes"}),
    ],
)
def test_shapes_tell_the_architecture_but_for_what_they_cannot(
    arch: dict[str, object], unsure: set[str], shipped: Path, tmp_path: Path
) -> None:
    path = plain(tmp_path / "net.pt", **arch)
    missing = look_into(path)
    assert missing is not None
    assert set(missing.choices) == unsure
    told = {k: str(v) for k, v in arch.items() if k in unsure}
    card = with_answers(missing, ANSWERS | told)
    assert {k: card.arch[k] for k in arch} == arch
    add(path, card)
    image, hole = torch.rand(1, 3, card.size, card.size), torch.ones(1, 1, card.size, card.size)
    net, _ = load_net(find_model("net").path)
    assert net(image, hole).shape == image.shape


@pytest.mark.parametrize("unsaid", ["summary", "data"])
def test_what_a_model_cannot_do_without_is_asked_for(unsaid: str, tmp_path: Path) -> None:
    missing = look_into(plain(tmp_path / "net.pt"))
    assert missing is not None
    with pytest.raises(InputError):
        with_answers(missing, {k: v for k, v in ANSWERS.items() if k != unsaid})


def test_a_model_that_says_all_itself_needs_no_words(tmp_path: Path) -> None:
    assert look_into(make_model(tmp_path, "walls")) is None
