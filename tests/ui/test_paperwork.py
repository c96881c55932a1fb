from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ceapp.core.paths import resource
from ceapp.core.photo_file import read_photo
from ceapp.ui import app, paperwork
from ceapp.ui.main_window import MainWindow
from tests.pictures import noise, write_photo
from tests.ui.hands import Answers, Button, drag


def change(qtbot: QtBot, window: MainWindow) -> None:
    """Fill something, so that there are pixels to lose."""
    drag(window.canvas, [(100, 100), (110, 150)])
    with qtbot.waitSignal(window.session.busy_changed, check_params_cb=lambda a: not a):
        window.session.fill()


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """Stand in for the system's save dialog: takes result.png, and notes what was suggested."""
    suggested: list[Path] = []

    def choose(parent: MainWindow, suggestion: Path) -> Path:
        suggested.append(suggestion)
        return tmp_path / "result.png"

    monkeypatch.setattr(paperwork, "ask_place", choose)
    return suggested


def test_the_first_save_asks_for_a_place_and_the_next_goes_there(
    qtbot: QtBot, window: MainWindow, photo: Path, place: list[Path], tmp_path: Path
) -> None:
    original = photo.read_bytes()
    change(qtbot, window)
    with qtbot.waitSignal(window.session.saved):
        window.actions_["save"].trigger()
    assert place == [photo.with_name("photo-filled.png")]
    assert photo.read_bytes() == original

    change(qtbot, window)
    with qtbot.waitSignal(window.session.saved):
        window.actions_["save"].trigger()
    assert len(place) == 1
    saved = read_photo(tmp_path / "result.png").pixels
    assert np.array_equal(saved, window.session.document.pixels)


def test_the_suggestion_names_the_format_where_the_file_does_not(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    nameless = write_photo(tmp_path / "scan.jpg", noise(40, 40)).rename(tmp_path / "scan")
    with qtbot.waitSignal(window.session.document_changed):
        window.session.open(nameless)
    assert window.paperwork.suggested_path() == tmp_path / "scan-filled.jpg"


def test_the_bundled_photo_is_not_saved_beside_itself_but_in_a_folder_that_is_there(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    # A home without a folder of pictures.
    for name in ("HOME", "USERPROFILE", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    sample = resource(app.SAMPLE)
    with qtbot.waitSignal(window.session.document_changed):
        window.session.open(sample)
    folder = window.paperwork.suggested_path().parent
    assert folder != sample.parent
    assert folder.is_dir()


def test_closing_without_changes_asks_nothing(window: MainWindow) -> None:
    drag(window.canvas, [(100, 100), (110, 150)])
    answers = Answers()
    assert window.close()
    assert answers.asked == []


def test_closing_with_changes_asks_and_stays_if_told_to(qtbot: QtBot, window: MainWindow) -> None:
    change(qtbot, window)
    answers = Answers(Button.Cancel, Button.Discard)
    assert not window.close()
    assert window.isVisible()
    assert window.close()
    assert answers.asked == ["photo.png has changes that are not saved. Save them?"] * 2


def test_closing_can_save_first(
    qtbot: QtBot, window: MainWindow, place: list[Path], tmp_path: Path
) -> None:
    change(qtbot, window)
    answers = Answers(Button.Save)
    with qtbot.waitSignal(window.session.saved):
        assert not window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert len(answers.asked) == 1
    saved = read_photo(tmp_path / "result.png").pixels
    assert np.array_equal(saved, window.session.document.pixels)


def test_a_save_that_fails_does_not_close(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(paperwork, "ask_place", lambda *_: tmp_path / "nowhere" / "a.png")
    change(qtbot, window)
    answers = Answers(Button.Save)
    with qtbot.waitSignal(window.session.gave_up):
        window.close()
    assert answers.asked
    assert window.isVisible()
    assert window.session.modified
    assert "nowhere" in window.message.text

    # A later save is no more than a save.
    with qtbot.waitSignal(window.session.saved):
        window.session.save(tmp_path / "somewhere.png")
    assert window.isVisible()


def test_opening_another_photo_asks_for_the_changes_first(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    other = write_photo(tmp_path / "other.png", noise(50, 70))
    change(qtbot, window)
    document = window.session.document
    answers = Answers(Button.Cancel, Button.Discard)
    window.paperwork.open_path(other)
    assert window.session.document is document
    assert not window.session.activity
    with qtbot.waitSignal(window.session.document_changed):
        window.paperwork.open_path(other)
    assert len(answers.asked) == 2
    assert window.paperwork.name == "other.png"
