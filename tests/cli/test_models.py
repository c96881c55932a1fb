from collections.abc import Callable
from pathlib import Path

import pytest

from ceapp.core import paths
from ceapp.core.model_file import sha256
from tests.cli.conftest import Ended
from tests.engine.made import make_model

Ceapp = Callable[..., Ended]


@pytest.mark.parametrize("words", [("models",), ("models", "list")])
def test_models_are_listed_with_what_they_may_be_used_for(
    ceapp: Ceapp, shipped: Path, words: tuple[str, ...]
) -> None:
    make_model(shipped, "face-32", "face")
    make_model(paths.added_models(), "mine")
    (shipped / "broken.safetensors").write_bytes(b"")
    ended = ceapp(*words)
    assert (ended.status, ended.err) == (0, "")
    lines = {line.split()[0]: line for line in ended.out.splitlines()}
    assert list(lines) == ["auto", "classic", "broken", "face-32", "mine"]
    assert "use: research" in lines["face-32"]
    assert "(added)" in lines["mine"]
    assert "broken.safetensors" in lines["broken"]


def test_a_card_is_shown_with_its_file(ceapp: Ceapp, shipped: Path) -> None:
    path = make_model(shipped, "face-32", "face")
    ended = ceapp("models", "show", "face-32")
    assert ended.status == 0
    for fact in ("Made by a test.", "research", str(path), sha256(path)):
        assert fact in ended.out


@pytest.mark.parametrize("name", ["auto", "classic"])
def test_the_built_in_names_are_explained(ceapp: Ceapp, name: str) -> None:
    ended = ceapp("models", "show", name)
    assert ended.status == 0
    assert ended.out.startswith(f"{name}: ")


def test_an_unknown_model_is_told(ceapp: Ceapp, shipped: Path) -> None:
    ended = ceapp("models", "show", "nothing")
    assert (ended.status, ended.out) == (2, "")
    assert ended.err == "ceapp: There is no model 'nothing'. Choose one of auto, classic\n"
