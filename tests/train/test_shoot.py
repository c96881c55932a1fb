from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ceapp.core.cancel import CancelToken
from ceapp.core.errors import Cancelled, DataError
from ceapp.core.model_file import read_card
from ceapp.nn.checkpoint import load_net
from ceapp.train import shoot
from ceapp.train.shoot import teach
from ceapp.train.shots import Shot
from tests.engine.made import make_model
from tests.train.made import picture


@pytest.fixture
def shots() -> list[Shot]:
    return [Shot(f"{i}", picture(i, 120, 140), np.zeros((120, 140), bool)) for i in range(3)]


def test_a_copy_that_fills_better_is_kept_and_says_by_how_much(
    tmp_path: Path, shots: list[Shot], monkeypatch: pytest.MonkeyPatch
) -> None:
    # A net of random weights has further to go than one that was trained.
    monkeypatch.setattr(shoot, "_RATE", 5e-3)
    model, out = make_model(tmp_path, "model"), tmp_path / "taught.safetensors"
    untouched = model.read_bytes()
    told: list[float] = []
    lesson = teach(
        model, shots, out, seconds=1e6, most_steps=40, samples=tmp_path / "s.png",
        progress=told.append,
    )  # fmt: skip
    assert lesson.gain > 0.2
    assert lesson.better > lesson.holes / 2
    assert lesson.steps == 40
    assert lesson.kept == str(out)
    assert told[0] < 0.01
    assert told[-1] == 1.0
    net, card = load_net(out)
    assert card.name == "taught"
    assert card.steps == 40
    assert card.scores["these photos"]["after"] == round(lesson.after, 2)
    assert any("3 photos of one event" in line for line in card.data)
    assert card.use == read_card(model).use
    assert net.size == 32
    assert model.read_bytes() == untouched
    with Image.open(tmp_path / "s.png") as sheet:
        assert sheet.size == (8 * 32, 4 * 32)


def test_a_copy_that_fills_no_better_is_not_kept(tmp_path: Path, shots: list[Shot]) -> None:
    model = make_model(tmp_path, "model")
    lesson = teach(model, shots, tmp_path / "out.safetensors", seconds=1e-9)
    assert (lesson.steps, lesson.better, lesson.gain, lesson.kept) == (0, 0, 0.0, "")
    assert not (tmp_path / "out.safetensors").exists()


def test_the_same_lesson_teaches_the_same(tmp_path: Path, shots: list[Shot]) -> None:
    model = make_model(tmp_path, "model")
    one, two = (
        teach(model, shots, tmp_path / f"{i}.safetensors", seconds=1e6, most_steps=3)
        for i in range(2)
    )
    assert (one.before, one.after) == (two.before, two.after)


def test_what_lies_under_paint_has_no_influence(tmp_path: Path, shots: list[Shot]) -> None:
    model = make_model(tmp_path, "model")
    unknown = np.zeros((120, 140), bool)
    unknown[30:70, 40:90] = True
    found = []
    for colour in (0, 255):
        painted = [
            Shot(s.name, np.where(unknown[..., None], np.uint8(colour), s.picture), unknown)
            for s in shots
        ]
        lesson = teach(model, painted, tmp_path / "o.safetensors", seconds=1e6, most_steps=3)
        found.append((lesson.before, lesson.after))
    assert found[0] == found[1]


def test_a_lesson_can_be_cancelled_and_needs_photos(tmp_path: Path, shots: list[Shot]) -> None:
    model, out = make_model(tmp_path, "model"), tmp_path / "out.safetensors"
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        teach(model, shots, out, token=token)
    assert not out.exists()
    with pytest.raises(DataError, match="No photos"):
        teach(model, [], out)
