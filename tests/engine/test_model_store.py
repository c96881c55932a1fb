from pathlib import Path

import pytest

from ceapp.core import paths
from ceapp.core.cancel import CancelToken, silent
from ceapp.core.errors import Cancelled, CheckpointError, InputError, SaveError
from ceapp.core.model_file import read_card, sha256
from ceapp.engine.model_store import add_model, check_file, export_model, remove_model
from ceapp.engine.models import UnknownModel, find_model, list_models
from ceapp.engine.neural import loaded
from ceapp.nn.checkpoint import load_net
from tests.engine.foreign import BAD
from tests.engine.made import make_model


def add(path: Path, name: str = "") -> str:
    return add_model(path, silent, CancelToken(), name=name).name


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


def test_a_cancelled_add_leaves_nothing(shipped: Path, tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        add_model(make_model(tmp_path, "walls"), silent, token)
    assert added() == []


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
