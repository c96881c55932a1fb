"""The page that teaches a model the photos of one event."""

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ceapp.core.paths import added_models
from ceapp.engine.models import find_model
from ceapp.ui.main_window import MainWindow
from ceapp.ui.trainer.teach_page import TeachPage
from ceapp.ui.trainer.window import TrainerWindow
from tests.engine.made import make_model, replace_shipped
from tests.pictures import gradient, write_photo
from tests.train.made import picture
from tests.ui.hands import drag

PATIENCE = 120_000


@pytest.fixture
def page(trainer: TrainerWindow, tmp_path: Path) -> TeachPage:
    make_model(added_models(), "pupil")
    trainer.show_page(trainer.teach)
    page = trainer.teach
    page.model.setCurrentText("pupil")
    page.seconds.setItemData(0, 3)
    page.seconds.setCurrentIndex(0)
    return page


def test_photos_are_taught_and_the_better_copy_is_used(
    qtbot: QtBot, trainer: TrainerWindow, page: TeachPage, tmp_path: Path
) -> None:
    assert not page.teach.isEnabled()
    folder = tmp_path / "event"
    folder.mkdir()
    for i in range(3):
        write_photo(folder / f"{i}.png", picture(i, 120, 140))
    (folder / "notes.txt").write_text("no photo")
    page.add([folder])
    assert len(page.photos) == 3
    with qtbot.waitSignal(page.taught, timeout=PATIENCE) as taught:
        page.teach.click()
        assert page.cancel.isEnabled()
        assert not page.teach.isEnabled()
    (lesson,) = taught.args
    assert lesson.gain > 0
    assert lesson.kept == "pupil-taught"
    assert page.came.told.startswith(f"Better by {lesson.gain:.2f} dB: kept as pupil-taught")
    assert page.came.samples.count == 8
    assert find_model("pupil-taught").fills
    with qtbot.waitSignal(trainer.model_chosen) as chosen:
        page.came.use.click()
    assert chosen.args == ["pupil-taught"]


def test_photos_that_do_not_do_are_told_and_nothing_is_kept(
    qtbot: QtBot, trainer: TrainerWindow, page: TeachPage, tmp_path: Path
) -> None:
    page.add([write_photo(tmp_path / "small.png", gradient(20, 20))])
    with qtbot.waitSignal(page.failed, timeout=PATIENCE):
        page.teach.click()
    assert "small.png is smaller than the 32 px" in trainer.message.text
    assert page.teach.isEnabled()
    page.list.remove.click()
    assert page.photos == []
    assert not page.teach.isEnabled()


def test_a_lesson_can_be_cancelled(qtbot: QtBot, page: TeachPage, tmp_path: Path) -> None:
    page.seconds.setItemData(0, 3000)
    page.add([write_photo(tmp_path / "a.png", picture(1, 120, 140))])
    page.teach.click()
    page.cancel.click()
    assert page.came.told.startswith("Cancelled")
    assert page.teach.isEnabled()


def test_the_open_photo_is_offered_without_what_is_painted_over(window: MainWindow) -> None:
    make_model(added_models(), "pupil")
    drag(window.canvas, [(100, 100), (120, 160)])
    window.actions_["train"].trigger()
    trainer = window.trainer.window
    assert trainer is not None
    trainer.show_page(trainer.teach)
    assert trainer.teach.with_open.isEnabled()
    assert trainer.teach.with_open.isChecked()
    assert trainer.teach.teach.isEnabled()
    opened = window.trainer.open_photo()
    assert opened is not None
    assert opened.name == "photo.png"
    assert opened.mask[110, 130] > 0
    assert not np.shares_memory(opened.copied().pixels, window.session.document.pixels)
    assert not np.shares_memory(opened.copied().mask, window.session.document.mask)
    assert window.trainer.close()


def test_that_no_model_can_be_taught_is_said_only_while_there_is_none(
    trainer: TrainerWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace_shipped(tmp_path / "shipped", monkeypatch)
    page = trainer.teach
    trainer.show_page(page)
    assert page.came.told.startswith("There is no model that could be taught")
    make_model(added_models(), "pupil")
    trainer.show_page(trainer.parameters)
    trainer.show_page(page)
    assert page.model.count() == 1
    assert page.came.told.startswith("Choose photos")
