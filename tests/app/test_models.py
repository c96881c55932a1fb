import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ceapp.app.message import Message
from ceapp.app.models import Models
from ceapp.app.preferences import Preferences
from ceapp.app.session import SessionController
from ceapp.core.model_file import sha256
from ceapp.engine import neural
from ceapp.engine.models import find_model
from tests.engine.foreign import BAD, plain
from tests.engine.made import make_model, replace_shipped

LONG = 60_000


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return replace_shipped(tmp_path / "shipped", monkeypatch)


@pytest.fixture
def models(qtbot: QtBot, shipped: Path) -> Iterator[Models]:
    make_model(shipped, "photo")
    models = Models(Preferences())
    yield models
    models.close()


@pytest.fixture
def told(models: Models) -> list[Message]:
    messages: list[Message] = []
    models.told.connect(messages.append)
    return messages


def use(qtbot: QtBot, models: Models, name: str) -> None:
    with qtbot.waitSignal(models.doing_changed, check_params_cb=lambda doing: not doing):
        models.use(name)


def in_memory() -> list[neural.NeuralFill]:
    return list(neural._loaded.values())


def test_a_model_is_loaded_in_the_background_and_the_old_one_freed(
    qtbot: QtBot, models: Models, shipped: Path, told: list[Message]
) -> None:
    make_model(shipped, "walls", "face")
    doing: list[str] = []
    models.doing_changed.connect(doing.append)
    use(qtbot, models, "photo")
    assert doing == ["load", ""]
    old = weakref.ref(in_memory()[0]._net)
    use(qtbot, models, "walls")
    assert models.in_use == "walls"
    assert len(in_memory()) == 1
    assert old() is None
    use(qtbot, models, "classic")
    assert in_memory() == []
    assert [m.text for m in told][-1] == "The model classic is ready"


def test_the_model_in_use_stays_when_another_cannot_be_loaded(
    qtbot: QtBot, models: Models, shipped: Path, told: list[Message]
) -> None:
    use(qtbot, models, "photo")
    kept = in_memory()
    BAD["full of NaN"][0](shipped)
    heard: list[str] = []
    models.in_use_changed.connect(heard.append)
    use(qtbot, models, "nan")
    assert heard == ["nan", "photo"]
    assert models.in_use == "photo"
    assert in_memory() == kept
    assert (told[-1].kind, "not numbers" in told[-1].text) == ("error", True)


def test_the_last_model_that_was_chosen_fills(qtbot: QtBot, models: Models, shipped: Path) -> None:
    make_model(shipped, "walls", "face")
    models.use("photo")
    models.use("walls")
    qtbot.waitUntil(lambda: not models.doing)
    assert models.in_use == "walls"
    assert [Path(path).stem for path, *_ in neural._loaded] == ["walls"]
    models.use("walls")
    assert models.doing == ""


def test_a_file_is_added_and_listed(
    qtbot: QtBot, models: Models, tmp_path: Path, told: list[Message]
) -> None:
    with qtbot.waitSignal(models.list_changed, timeout=LONG):
        models.add(make_model(tmp_path, "walls", "face"))
    assert [entry.name for entry in models.entries()] == ["photo", "walls"]
    assert told[-1].text == "Added walls"


def test_a_file_that_says_too_little_is_asked_about(
    qtbot: QtBot, models: Models, tmp_path: Path
) -> None:
    path = plain(tmp_path / "walls.pt")
    with qtbot.waitSignal(models.asked, timeout=LONG) as heard:
        models.add(path)
    added = heard.args[0]
    assert added.path == path
    assert added.missing.card.name == "walls"


@pytest.mark.parametrize("kind", ["truncated", "code"])
def test_a_refusal_is_told_and_changes_nothing(
    qtbot: QtBot, models: Models, tmp_path: Path, told: list[Message], kind: str
) -> None:
    use(qtbot, models, "photo")
    make, reason = BAD[kind]
    with qtbot.waitSignal(models.told, timeout=LONG):
        models.add(make(tmp_path))
    assert reason in told[-1].text
    assert models.in_use == "photo"
    assert [entry.name for entry in models.entries()] == ["photo"]


def test_one_thing_is_done_at_a_time(
    qtbot: QtBot, models: Models, tmp_path: Path, told: list[Message]
) -> None:
    path = make_model(tmp_path, "walls", "face")
    with qtbot.waitSignal(models.list_changed, timeout=LONG):
        models.add(path)
        models.export("photo", tmp_path / "out.safetensors")
        assert told[-1].kind == "warning"
    assert not (tmp_path / "out.safetensors").exists()


def test_removing_the_model_in_use_leaves_the_choice_to_auto(
    qtbot: QtBot, models: Models, tmp_path: Path, told: list[Message]
) -> None:
    with qtbot.waitSignal(models.list_changed, timeout=LONG):
        models.add(make_model(tmp_path, "walls", "face"))
    use(qtbot, models, "walls")
    models._preferences.change(model="walls")
    models.remove("walls")
    assert models.in_use == "auto"
    assert models._preferences.current.model == "auto"
    models.remove("photo")
    assert told[-1].kind == "error"
    assert find_model("photo").path.exists()


def test_a_model_is_taken_along(qtbot: QtBot, models: Models, tmp_path: Path) -> None:
    out = tmp_path / "out.safetensors"
    with qtbot.waitSignal(models.told):
        models.export("photo", out)
    assert sha256(out) == sha256(find_model("photo").path)


def test_the_session_fills_with_the_model_in_use(session: SessionController) -> None:
    session.models.use("auto")
    assert session.model == "auto"
