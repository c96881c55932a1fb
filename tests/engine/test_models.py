from pathlib import Path

import pytest

from ceapp.core.errors import CheckpointError
from ceapp.core.paths import added_models
from ceapp.engine.models import UnknownModel, find_model, list_models
from tests.engine.made import make_model


def test_no_folder_means_no_models(shipped: Path) -> None:
    shipped.rmdir()
    assert list_models() == []


def test_shipped_models_come_first_then_those_of_the_person(shipped: Path) -> None:
    make_model(shipped, "photo")
    make_model(shipped, "face-32", "face")
    make_model(added_models(), "animals")
    entries = list_models()
    assert [(e.name, e.shipped, e.fills) for e in entries] == [
        ("face-32", True, True),
        ("photo", True, True),
        ("animals", False, True),
    ]


def test_a_broken_file_is_listed_with_the_reason(shipped: Path) -> None:
    (shipped / "broken.safetensors").write_bytes(b"nonsense that is no header")
    (entry,) = list_models()
    assert entry.card is None
    assert "broken.safetensors" in str(entry.error)
    assert not entry.fills
    with pytest.raises(CheckpointError, match="The model broken cannot be used"):
        find_model("broken")


def test_a_name_that_is_taken_stays_with_the_first(shipped: Path) -> None:
    first = make_model(shipped, "photo")
    make_model(added_models(), "photo")
    make_model(added_models(), "classic")
    assert find_model("photo").path == first
    errors = {e.path.parent.name + "/" + e.name: e.error for e in list_models()}
    assert errors["shipped/photo"] is None
    assert "rename" in str(errors["models/photo"])
    assert "rename" in str(errors["models/classic"])


def test_an_unknown_name_is_told_with_the_ones_that_there_are(shipped: Path) -> None:
    make_model(shipped, "face-32", "face")
    make_model(shipped, "judge", task="critic")
    with pytest.raises(UnknownModel) as caught:
        find_model("fcae")
    assert caught.value.exit_code == 2
    assert "'fcae'" in caught.value.message
    assert caught.value.hint == "Choose one of face-32"
