from collections.abc import Callable
from pathlib import Path

import pytest

from ceapp.core import paths
from ceapp.core.model_file import read_card, sha256
from tests.cli.conftest import Ended
from tests.engine.foreign import BAD, plain
from tests.engine.made import make_model

Ceapp = Callable[..., Ended]


@pytest.mark.parametrize("words", [("models",), ("models", "list")])
def test_models_are_listed_with_what_they_may_be_used_for(
    ceapp: Ceapp, shipped: Path, words: tuple[str, ...]
) -> None:
    make_model(shipped, "face-32", "face", use="research")
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
    path = make_model(shipped, "face-32", "face", use="research")
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
    make_model(shipped, "photo")
    ended = ceapp("models", "export", "classic", "out.safetensors")
    assert ended.err == "ceapp: There is no model 'classic'. Choose one of photo\n"


def test_a_model_is_checked_added_taken_along_and_removed(
    ceapp: Ceapp, shipped: Path, tmp_path: Path
) -> None:
    path = make_model(tmp_path, "walls", use="research")
    checked = ceapp("models", "check", path)
    assert (checked.status, checked.err) == (0, "")
    for fact in ("walls, 32 px", "parameters", "Made by a test.", "Use: research", sha256(path)):
        assert fact in checked.out
    assert "walls" not in ceapp("models", "list").out
    ended = ceapp("models", "add", path, "--name", "bricks")
    assert (ended.status, ended.err) == (0, "")
    assert "bricks is for research only" in ended.out
    assert "bricks" in ceapp("models").out
    assert ceapp("models", "export", "bricks", tmp_path / "out.safetensors").status == 0
    assert sha256(tmp_path / "out.safetensors") == sha256(path)
    assert ceapp("models", "remove", "bricks").status == 0
    assert "bricks" not in ceapp("models").out


@pytest.mark.parametrize("verb", ["check", "add"])
@pytest.mark.parametrize("kind", ["truncated", "code", "full of NaN"])
def test_a_bad_file_is_refused_in_one_line(
    ceapp: Ceapp, shipped: Path, tmp_path: Path, verb: str, kind: str
) -> None:
    make, reason = BAD[kind]
    ended = ceapp("models", verb, make(tmp_path))
    assert (ended.status, ended.out) == (2, "")
    assert reason in ended.err
    assert ended.err.count("\n") == 1


@pytest.mark.parametrize(
    "words",
    [
        ("check", "none.safetensors"),
        ("add", "none.pt"),
        ("remove", "photo"),
        ("remove", "nothing"),
        ("export", "nothing", "out.safetensors"),
        ("export", "photo", "out.zip"),
    ],
)
def test_what_cannot_be_done_with_a_model_is_told_in_one_line(
    ceapp: Ceapp, shipped: Path, words: tuple[str, ...]
) -> None:
    make_model(shipped, "photo")
    ended = ceapp("models", *words)
    assert (ended.status, ended.out) == (2, "")
    assert ended.err.startswith("ceapp: ")
    assert ended.err.count("\n") == 1


def test_a_checkpoint_without_a_card_is_added_with_what_is_said_of_it(
    ceapp: Ceapp, shipped: Path, tmp_path: Path
) -> None:
    path = plain(tmp_path / "walls.pt", upsampling="bilinear")
    refused = ceapp("models", "add", path)
    assert refused.status == 2
    assert "Add it with --summary and --data" in refused.err
    said = ("--summary", "Fills walls.", "--data", "walls: CC0", "doors: CC0", "--use", "any")
    wrong = ceapp("models", "add", path, *said, "--upsampling", "transposed")
    assert (wrong.status, wrong.out) == (2, "")
    assert "Choose one of nearest" in wrong.err
    silent = ceapp("models", "add", path, "--summary", "Fills walls.")
    assert silent.status == 2
    assert "pictures that the model learnt from" in silent.err

    taken = ceapp("models", "add", path, *said, "--upsampling", "bilinear", "--name", "mine")
    assert (taken.status, taken.err) == (0, "")
    card = read_card(paths.added_models() / "mine.safetensors")
    assert (card.name, card.summary, card.use) == ("mine", "Fills walls.", "any")
    assert card.data == ["walls: CC0", "doors: CC0"]
    assert card.arch["upsampling"] == "bilinear"
    again = ceapp("models", "add", make_model(tmp_path, "own"), *said)
    assert again.status == 2
    assert "has a card of its own" in again.err
