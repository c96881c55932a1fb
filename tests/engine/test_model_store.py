from pathlib import Path

import pytest
import torch

from ceapp.core import paths
from ceapp.core.cancel import CancelToken, silent
from ceapp.core.errors import Cancelled, CheckpointError, InputError, SaveError
from ceapp.core.model_card import ModelCard
from ceapp.core.model_file import NoCard, read_card, sha256
from ceapp.engine.model_store import (
    add_model,
    check_file,
    export_model,
    free_name,
    look_into,
    remove_model,
    with_answers,
)
from ceapp.engine.models import UnknownModel, find_model, list_models
from ceapp.engine.neural import loaded
from ceapp.nn.checkpoint import load_net
from tests.engine.foreign import BAD, plain
from tests.engine.made import make_model

ANSWERS = {"summary": "Fills walls.", "data": ["walls, 10 photos: CC0"], "use": "any"}


def add(path: Path, card: ModelCard | None = None, name: str = "") -> str:
    return add_model(path, silent, CancelToken(), card=card, name=name).name


def added() -> list[str]:
    folder = paths.added_models()
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def test_a_model_is_added_as_it_is(shipped: Path, tmp_path: Path) -> None:
    path = make_model(tmp_path, "walls")
    assert add(path) == "walls"
    entry = find_model("walls")
    assert not entry.shipped
    assert sha256(entry.path) == sha256(path)


def test_a_check_tells_what_the_file_is_and_keeps_nothing(shipped: Path, tmp_path: Path) -> None:
    path = make_model(tmp_path, "walls")
    found = check_file(path, silent, CancelToken())
    net, card = load_net(path)
    assert found.card == card
    assert found.parameters == sum(v.numel() for v in net.state_dict().values())
    assert (found.sha256, found.size) == (sha256(path), path.stat().st_size)
    assert added() == []


@pytest.mark.parametrize("kind", BAD)
def test_what_must_not_be_used_is_refused_each_with_its_own_reason(
    kind: str, shipped: Path, tmp_path: Path
) -> None:
    in_use = loaded(make_model(shipped, "photo"), "cpu")
    make, reason = BAD[kind]
    path = make(tmp_path)
    for refuse in (check_file, add_model):
        with pytest.raises(CheckpointError) as caught:
            refuse(path, silent, CancelToken())
        assert reason in caught.value.message
        assert path.name in caught.value.message or "model card" in caught.value.message
    assert not (tmp_path / "ran").exists()
    assert added() == []
    assert loaded(shipped / "photo.safetensors", "cpu") is in_use


def test_a_name_that_is_taken_or_no_name_is_refused(shipped: Path, tmp_path: Path) -> None:
    make_model(shipped, "photo")
    path = make_model(tmp_path, "photo", "face")
    with pytest.raises(InputError, match=r"e\.g\. photo-2"):
        add(path)
    for name in ("../up", "", "classic", "a b", ".hidden", "PHOTO"):
        with pytest.raises(InputError):
            add(path, name=name)
    assert add(path, name="photo-2") == "photo-2"
    with pytest.raises(CheckpointError, match="there already, as photo-2"):
        add(path, name="again")
    assert added() == ["photo-2.safetensors"]


def test_a_free_name_is_a_name() -> None:
    make_model(paths.added_models(), "walls")
    assert free_name("walls") == "walls-2"
    assert free_name("My walls (1)") == "My-walls-1"
    assert free_name("…") == "model"
    assert free_name("auto") == "auto-2"


def test_a_cancelled_add_leaves_nothing(shipped: Path, tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        add_model(make_model(tmp_path, "walls"), silent, token)
    assert added() == []


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


def test_only_added_models_are_removed(shipped: Path, tmp_path: Path) -> None:
    make_model(shipped, "photo")
    add(make_model(tmp_path, "walls", "face"))
    with pytest.raises(InputError, match="comes with ceapp"):
        remove_model("photo")
    with pytest.raises(UnknownModel):
        remove_model("nothing")
    remove_model("walls")
    assert [entry.name for entry in list_models()] == ["photo"]
    assert added() == []


def test_a_broken_model_is_removed_too(shipped: Path) -> None:
    paths.added_models().mkdir(parents=True)
    (paths.added_models() / "broken.safetensors").write_bytes(b"")
    remove_model("broken")
    assert added() == []


def test_a_model_is_taken_along(shipped: Path, tmp_path: Path) -> None:
    path = make_model(shipped, "photo")
    for out in (tmp_path / "own.safetensors", tmp_path):
        written = export_model("photo", out, CancelToken())
        assert sha256(written) == sha256(path)
        assert read_card(written).name == "photo"
    with pytest.raises(InputError, match="does not end in"):
        export_model("photo", tmp_path / "photo.pt", CancelToken())
    with pytest.raises(SaveError):
        export_model("photo", tmp_path / "none" / "photo.safetensors", CancelToken())
