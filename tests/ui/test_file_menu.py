"""Folder, recent photos, clipboard and export, through the menu and its keys."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ceapp.core.geometry import Rect
from ceapp.core.patch import Patch
from ceapp.core.paths import pasted_folder, recent_folder, resource
from ceapp.ui import app, file_menu
from ceapp.ui.main_window import MainWindow
from ceapp.ui.qimage import to_image
from tests.pictures import gradient, noise, with_alpha, write_photo
from tests.ui.hands import Answers, Button


@pytest.fixture
def folder(tmp_path: Path) -> list[Path]:
    (tmp_path / "shoot").mkdir()
    return [
        write_photo(tmp_path / "shoot" / f"IMG_{number}.png", noise(60, 80, number))
        for number in (8, 9, 10)
    ]


def opened(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    with qtbot.waitSignal(window.session.document_changed):
        window.session.open(path)


def change(window: MainWindow) -> None:
    """Put new pixels in, as a fill would: they would be lost."""
    new = noise(40, 50)
    window.session.put_in([Patch(Rect(200, 300, 240, 350), new, np.ones((40, 50), bool))])


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    with qtbot.waitSignal(window.session.document_changed):
        QTest.keyClick(window, key)


def recent(window: MainWindow) -> list[str]:
    """Open the menu of recent photos and return what is in it."""
    window.files.recent.settle()
    menu = window.actions_.menus["recent"]
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def choose(window: MainWindow, words: str) -> None:
    menu = window.actions_.menus["recent"]
    (action,) = (a for a in menu.actions() if words in a.text())
    action.trigger()


def test_page_keys_step_through_the_folder(
    qtbot: QtBot, empty_window: MainWindow, folder: list[Path]
) -> None:
    window = empty_window
    opened(qtbot, window, folder[0])
    press(qtbot, window, Qt.Key.Key_PageDown)
    assert window.session.source == folder[1]
    # The next one is read meanwhile, and shown at once: no job is begun for it.
    qtbot.waitUntil(lambda: window.files._ahead._ready is not None)
    begun: list[str] = []
    window.session.busy_changed.connect(begun.append)
    press(qtbot, window, Qt.Key.Key_PageDown)
    assert window.session.source == folder[2]
    assert begun == []
    assert np.array_equal(window.session.document.pixels, noise(60, 80, 10))
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    assert window.session.source == folder[2]
    assert "last photo" in window.status.notice
    press(qtbot, window, Qt.Key.Key_PageUp)
    assert window.session.source == folder[1]


def test_a_broken_photo_is_told_and_the_next_step_leads_beyond_it(
    qtbot: QtBot, empty_window: MainWindow, folder: list[Path]
) -> None:
    window = empty_window
    opened(qtbot, window, folder[0])
    folder[1].write_bytes(folder[1].read_bytes()[:100])
    with qtbot.waitSignal(window.session.gave_up):
        QTest.keyClick(window, Qt.Key.Key_PageDown)
    assert folder[1].name in window.message.text
    assert window.session.source == folder[0]
    press(qtbot, window, Qt.Key.Key_PageDown)
    assert window.session.source == folder[2]


def test_a_photo_that_changed_since_it_was_read_ahead_is_read_again(
    qtbot: QtBot, empty_window: MainWindow, folder: list[Path]
) -> None:
    window = empty_window
    opened(qtbot, window, folder[0])
    press(qtbot, window, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: window.files._ahead._ready is not None)
    write_photo(folder[2], gradient(50, 50))
    press(qtbot, window, Qt.Key.Key_PageDown)
    assert np.array_equal(window.session.document.pixels, gradient(50, 50))


def test_stepping_asks_for_changes_that_are_not_saved(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    window = empty_window
    first = write_photo(tmp_path / "a1.png", gradient(300, 400))
    write_photo(tmp_path / "a2.png", gradient(30, 40))
    opened(qtbot, window, first)
    change(window)
    answers = Answers(Button.Cancel, Button.Discard)
    window.actions_["next-photo"].trigger()
    assert window.session.source == first
    with qtbot.waitSignal(window.session.document_changed):
        window.actions_["next-photo"].trigger()
    assert window.session.source == tmp_path / "a2.png"
    assert len(answers.asked) == 2


def test_recent_photos_are_listed_and_opened(
    qtbot: QtBot, empty_window: MainWindow, folder: list[Path]
) -> None:
    window = empty_window
    assert recent(window) == ["No photos yet"]
    opened(qtbot, window, resource(app.SAMPLE))
    for path in folder:
        opened(qtbot, window, path)
    assert recent(window) == ["&1 IMG_10.png", "&2 IMG_9.png", "&3 IMG_8.png", "&Clear this list"]
    menu = window.actions_.menus["recent"]
    assert not menu.actions()[0].icon().pixmap(32, 32).isNull()
    with qtbot.waitSignal(window.session.document_changed):
        choose(window, "IMG_9")
    assert window.session.source == folder[1]

    folder[2].unlink()
    assert recent(window)[1] == "&2 IMG_10.png"
    choose(window, "IMG_10")
    assert "IMG_10.png is not there any more" in window.message.text
    assert recent(window)[1] == "&2 IMG_8.png"
    choose(window, "Clear")
    assert recent(window) == ["No photos yet"]
    assert list(recent_folder().glob("*.jpg")) == []


def test_a_picture_is_pasted_as_a_new_photo(qtbot: QtBot, empty_window: MainWindow) -> None:
    window = empty_window
    pixels = with_alpha(noise(40, 50))
    QGuiApplication.clipboard().setImage(to_image(pixels))
    with qtbot.waitSignal(window.session.document_changed):
        window.actions_["paste"].trigger()
    assert window.session.document.pixels.shape == pixels.shape
    assert np.abs(window.session.document.pixels[..., 3].astype(int) - pixels[..., 3]).max() <= 1
    assert window.session.source.parent == pasted_folder()
    # Its file is none of the person's: it is saved among their pictures, and is not in the list.
    assert window.paperwork.suggested_path().parent != pasted_folder()
    window.session.preferences.change(new_format="tiff")
    assert window.paperwork.suggested_path().suffix == ".tif"
    assert recent(window) == ["No photos yet"]


def test_a_file_in_the_clipboard_is_opened(
    qtbot: QtBot, window: MainWindow, folder: list[Path]
) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.png"), QUrl.fromLocalFile(str(folder[0]))])
    QGuiApplication.clipboard().setMimeData(data)
    change(window)
    answers = Answers(Button.Cancel, Button.Discard)
    window.actions_["paste"].trigger()
    assert window.session.source.name == "photo.png"
    with qtbot.waitSignal(window.session.document_changed):
        window.actions_["paste"].trigger()
    assert window.session.source == folder[0]
    assert len(answers.asked) == 2


def test_several_files_in_the_clipboard_are_a_batch(window: MainWindow, folder: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in folder])
    QGuiApplication.clipboard().setMimeData(data)
    window.actions_["paste"].trigger()
    assert [row.photo for row in window.batch.window.work.rows] == folder
    assert window.session.source.name == "photo.png"
    window.batch.close()


def test_a_clipboard_without_a_picture_is_told(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("no picture")
    window.actions_["paste"].trigger()
    assert "no picture" in window.status.notice


@pytest.mark.parametrize(
    ("words", "suffix"), [("Side", ".png"), ("plit", ".jpg"), ("Anim", ".webp")]
)
def test_before_and_after_are_exported(
    qtbot: QtBot,
    window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    words: str,
    suffix: str,
) -> None:
    suggested: list[str] = []

    def place(parent: MainWindow, suggestion: Path, suffixes: tuple[str, ...]) -> Path:
        suggested.append(suggestion.name)
        return tmp_path / f"shown{suffix}"

    monkeypatch.setattr(file_menu, "ask_comparison_place", place)
    before = window.session.document.pixels.copy()
    change(window)
    (action,) = (a for a in window.actions_.menus["export"].actions() if words in a.text())
    with qtbot.waitSignal(window.session.busy_changed, check_params_cb=lambda a: not a):
        action.trigger()
    assert suggested[0].startswith("photo-before-after.")
    with Image.open(tmp_path / f"shown{suffix}") as image:
        seen = np.asarray(image.convert("RGB")).astype(int)
    assert np.abs(seen[:300, :190] - before[:, :190]).mean() < 4
    assert window.session.modified


def test_qimages_of_any_kind_become_pixels() -> None:
    from ceapp.ui.qimage import to_pixels

    image = QImage(7, 5, QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.red)
    assert to_pixels(image).tolist() == [[[255, 0, 0]] * 7] * 5
