from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from ceapp.core import paths
from ceapp.core.model_file import sha256
from ceapp.engine import model_samples
from ceapp.engine.models import find_model, list_models
from ceapp.ui.main_window import MainWindow
from ceapp.ui.settings.card_form import CardForm
from ceapp.ui.settings.models_page import ModelsPage
from tests.engine.foreign import BAD, plain
from tests.engine.made import make_model, replace_shipped
from tests.ui.hands import Answers, Button, answer_file

LONG = 60_000


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = replace_shipped(tmp_path / "shipped", monkeypatch)
    make_model(folder, "photo", use="research")
    make_model(folder, "judge", task="critic")
    return folder


@pytest.fixture
def page(qtbot: QtBot, shipped: Path, empty_window: MainWindow) -> Iterator[ModelsPage]:
    """Return the page, opened as a person opens it."""
    empty_window.actions_["models"].trigger()
    dialog = empty_window.settings.dialog
    assert dialog is not None
    assert dialog.page == "models"
    qtbot.waitExposed(dialog)
    yield dialog.models
    empty_window.settings.close()


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def drop(page: ModelsPage, path: Path) -> None:
    """Drag a file over the page and let it go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    entered = QDragEnterEvent(QPoint(50, 50), copy, data, left, none)
    QApplication.sendEvent(page, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), copy, data, left, none))


def names(page: ModelsPage) -> list[str]:
    return [page.list.item(at).text().split("\n")[0] for at in range(page.list.count())]


def halves(path: Path) -> tuple[str, str]:
    """Return the digest of a file as it is shown, in two lines."""
    digest = sha256(path)
    return digest[:32], digest[32:]


def test_every_model_is_shown_with_its_card_and_fills(
    qtbot: QtBot, page: ModelsPage, shipped: Path
) -> None:
    assert names(page) == ["photo", "judge"]
    qtbot.waitUntil(lambda: page.card.pictures == 2, timeout=LONG)
    for fact in (
        "Made by a test.",
        "For research only",
        "32 x 32 px",
        "comes with ceapp",
        "photo.safetensors",
        *halves(shipped / "photo.safetensors"),
    ):
        assert fact in page.card.text
    page.look_at("judge")
    assert "fills nothing" in page.card.text
    assert not page.use.isEnabled()
    first, second = halves(shipped / "judge.safetensors")
    qtbot.waitUntil(lambda: f"{first}\n{second}" in page.card.text)
    assert page.card.pictures == 0


def test_samples_are_made_once(
    qtbot: QtBot, page: ModelsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: page.card.pictures == 2, timeout=LONG)
    kept = sorted(paths.sample_cache().iterdir())
    assert len(kept) == 2
    assert all(sha256(find_model("photo").path)[:32] in path.name for path in kept)

    def fail(*_: object) -> None:
        raise AssertionError("made again")

    monkeypatch.setattr(model_samples, "_picture", fail)
    page.look_at("judge")
    page.look_at("photo")
    qtbot.waitUntil(lambda: page.card.pictures == 2)


def test_a_dropped_model_is_checked_added_used_exported_and_removed(
    qtbot: QtBot, page: ModelsPage, empty_window: MainWindow, tmp_path: Path
) -> None:
    session = empty_window.session
    box = empty_window.options.models
    with qtbot.waitSignal(session.models.list_changed, timeout=LONG):
        drop(page, make_model(tmp_path, "walls", "face"))
    assert names(page) == ["photo", "walls", "judge"]
    assert page.said.text() == "Added walls"
    assert box.findData("walls") >= 0
    # It is what the person looks at now, to use it.
    assert page.entry.name == "walls"
    with qtbot.waitSignal(session.models.told, timeout=LONG):
        click(page.use)
    assert session.model == "walls"
    assert box.currentData() == "walls"
    assert page.list.currentItem().text() == "walls\nin use"
    assert not page.use.isEnabled()

    out = tmp_path / "out.safetensors"
    answer_file(out)
    with qtbot.waitSignal(session.models.told):
        click(page.export)
    assert sha256(out) == sha256(find_model("walls").path)

    answers = Answers(Button.Cancel, Button.Yes)
    click(page.remove)
    assert names(page) == ["photo", "walls", "judge"]
    click(page.remove)
    assert answers.asked == ["Delete the file of walls for good?"] * 2
    assert names(page) == ["photo", "judge"]
    assert session.model == "auto"
    assert box.findData("walls") < 0
    page.look_at("photo")
    assert not page.remove.isEnabled()


def test_a_file_is_chosen_in_a_dialog(qtbot: QtBot, page: ModelsPage, tmp_path: Path) -> None:
    path = make_model(tmp_path / "elsewhere", "photo", "face")
    answer_file(path)
    with qtbot.waitSignal(page._models.list_changed, timeout=LONG):
        click(page.add)
    # Its name is taken, so it is called nearly so.
    assert names(page) == ["photo", "photo-2", "judge"]


@pytest.mark.parametrize("kind", ["truncated", "huge header", "code", "another shape"])
def test_a_refused_file_is_told_with_the_reason_and_the_model_in_use_stays(
    qtbot: QtBot,
    page: ModelsPage,
    empty_window: MainWindow,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    kind: str,
) -> None:
    make, reason = BAD[kind]
    path = make(tmp_path)
    with caplog.at_level("INFO", "ceapp"), qtbot.waitSignal(page._models.told, timeout=LONG):
        drop(page, path)
    assert reason in caplog.text
    assert reason in page.refused.text()
    assert page.refused.isVisible()
    assert not page.said.isVisible()
    # Once is enough.
    assert empty_window.message.text == ""
    assert empty_window.session.model == "classic"
    assert names(page) == ["photo", "judge"]
    assert not (tmp_path / "ran").exists()
    with qtbot.waitSignal(page._models.list_changed, timeout=LONG):
        drop(page, make_model(tmp_path, "walls", "face"))
    assert not page.refused.isVisible()


def test_what_a_plain_checkpoint_does_not_say_is_asked_for(
    qtbot: QtBot, page: ModelsPage, tmp_path: Path
) -> None:
    with qtbot.waitSignal(page._models.asked, timeout=LONG):
        drop(page, plain(tmp_path / "walls.pt", upsampling="bilinear", hole_value="blur"))
    form = page.form
    assert isinstance(form, CardForm)
    ok = form.buttons.button(form.buttons.StandardButton.Ok)
    click(ok)
    assert "description" in form.wrong.text()
    QTest.keyClicks(form.summary, "Fills walls.")
    click(ok)
    assert "pictures" in form.wrong.text()
    form.data.setPlainText("walls, 10 photos: CC0\n")
    form.use.setCurrentIndex(form.use.findData("any"))
    assert set(form.choices) == {"hole_value", "upsampling"}
    for name, value in (("hole_value", "blur"), ("upsampling", "bilinear")):
        box = form.choices[name]
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findData(value))
    form.name.setText("photo")
    click(ok)
    assert "photo-2" in form.wrong.text()
    form.name.setText("bricks")
    with qtbot.waitSignal(page._models.list_changed, timeout=LONG):
        click(ok)
    card = find_model("bricks").card
    assert card is not None
    assert (card.summary, card.use, card.data) == ("Fills walls.", "any", ["walls, 10 photos: CC0"])
    assert (card.arch["hole_value"], card.arch["upsampling"]) == ("blur", "bilinear")
    page.look_at("bricks")
    assert "For research only" not in page.card.text


def test_a_broken_model_is_shown_with_the_reason_and_can_be_removed(
    qtbot: QtBot, page: ModelsPage
) -> None:
    folder = paths.added_models()
    folder.mkdir(parents=True)
    (folder / "broken.safetensors").write_bytes(b"")
    page._models.list_changed.emit()
    page.look_at("broken")
    assert "too short" in page.card.text
    assert not page.use.isEnabled()
    assert not page.export.isEnabled()
    answers = Answers(Button.Yes)
    click(page.remove)
    assert len(answers.asked) == 1
    assert [entry.name for entry in list_models()] == ["judge", "photo"]
    # Whether its file was still there when it was looked into or not: nothing is said of it.
    assert "too short" not in page.card.text


def test_the_model_box_leads_to_the_page(
    qtbot: QtBot, shipped: Path, empty_window: MainWindow
) -> None:
    box = empty_window.options.models
    box.offer()
    chosen = box.currentData()
    box.setCurrentIndex(box.count() - 1)
    dialog = empty_window.settings.dialog
    assert dialog is not None
    assert dialog.page == "models"
    assert box.currentData() == chosen
    empty_window.settings.close()


def test_a_model_is_loaded_from_the_box_with_the_status_shown(
    qtbot: QtBot, shipped: Path, empty_window: MainWindow
) -> None:
    box, models = empty_window.options.models, empty_window.session.models
    box.offer()
    with qtbot.waitSignal(models.told, timeout=LONG):
        box.setCurrentIndex(box.findData("photo"))
        assert empty_window.status.notice == "Loading photo…"
    assert empty_window.status.notice == "The model photo is ready"


def test_a_model_that_is_gone_gives_way_to_auto(shipped: Path, empty_window: MainWindow) -> None:
    empty_window.session.model = "gone"
    empty_window.options.models.offer()
    assert empty_window.session.model == "auto"
