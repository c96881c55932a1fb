"""Work that a crash left behind is offered, and goes where the person sends it."""

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ceapp.app.autosave import Autosave
from ceapp.app.file_work import digest_of
from ceapp.app.message import Message
from ceapp.core.document import Document
from ceapp.core.geometry import Rect
from ceapp.core.journal import Journal, Source
from ceapp.core.photo_file import read_photo
from ceapp.ui.main_window import MainWindow
from ceapp.ui.recovery import Recovery
from tests.pictures import noise, write_photo
from tests.ui.hands import LEFT, Answers, Button
from tests.ui.test_paperwork import change


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "autosave"


@pytest.fixture
def autosave(empty_window: MainWindow, folder: Path) -> Iterator[Autosave]:
    made = Autosave(empty_window.session, folder)
    yield made
    made.close()


def crash(folder: Path, photo: Path) -> np.ndarray:
    """Leave work on a photo behind; return its mask."""
    document = Document(read_photo(photo))
    document.paint_box(Rect(10, 10, 30, 50))
    source = Source(str(photo), digest_of(photo), *document.pixels.shape, "uint8")
    journal = Journal.create(folder, source)
    journal.add(document.take_changed())
    journal.close()
    return document.mask.copy()


def press(window: MainWindow, words: str) -> None:
    # Qt shows those that were put into a bar that is there already a moment later.
    QApplication.processEvents()
    buttons = window.message.findChildren(QPushButton)
    (button,) = (b for b in buttons if b.text() == words and b.isVisible())
    QTest.mouseClick(button, LEFT)


def started(qtbot: QtBot, window: MainWindow, autosave: Autosave, photo: Path) -> None:
    """Do as the program does when it starts: the journals are looked for behind the first photo."""
    recovery = Recovery(autosave, window)
    with qtbot.waitSignal(window.session.document_changed):
        window.session.open(photo)
    with qtbot.waitSignal(autosave.found):
        recovery.look()


@pytest.fixture
def other(tmp_path: Path) -> Path:
    return write_photo(tmp_path / "other.png", noise(80, 90))


def test_restore_brings_the_mask_back(
    qtbot: QtBot,
    empty_window: MainWindow,
    autosave: Autosave,
    folder: Path,
    photo: Path,
    other: Path,
) -> None:
    mask = crash(folder, other)
    started(qtbot, empty_window, autosave, photo)
    assert "painted on other.png and did not fill" in empty_window.message.text
    with qtbot.waitSignal(empty_window.session.document_changed):
        press(empty_window, "Restore")
    assert empty_window.message.text == ""
    document = empty_window.session.document
    assert np.array_equal(document.mask, mask)
    assert empty_window.actions_["undo"].text() == "&Undo restored work"


def test_discard_removes_one_and_the_next_is_offered(
    qtbot: QtBot,
    empty_window: MainWindow,
    autosave: Autosave,
    folder: Path,
    photo: Path,
    other: Path,
) -> None:
    crash(folder, other)
    crash(folder, photo)
    started(qtbot, empty_window, autosave, photo)
    empty_window.canvas.setFocus()
    for _ in range(2):
        press(empty_window, "Discard")
    assert "is discarded" in empty_window.message.text
    assert empty_window.focusWidget() is empty_window.canvas
    autosave.close()
    assert list(folder.iterdir()) == []


def test_what_was_discarded_by_a_slip_can_be_had_again(
    qtbot: QtBot,
    empty_window: MainWindow,
    autosave: Autosave,
    folder: Path,
    photo: Path,
    other: Path,
) -> None:
    mask = crash(folder, other)
    (first,) = folder.glob("*.journal")
    os.utime(first, (1e9, 1e9))
    crash(folder, photo)
    started(qtbot, empty_window, autosave, photo)
    # While the next one is offered, and after the last.
    for name in ("photo.png", "other.png"):
        assert name in empty_window.message.text
        press(empty_window, "Discard")
        press(empty_window, "Undo discard")
        assert name in empty_window.message.text
        if name == "photo.png":
            press(empty_window, "Discard")
    with qtbot.waitSignal(empty_window.session.document_changed):
        press(empty_window, "Restore")
    assert np.array_equal(empty_window.session.document.mask, mask)
    autosave.close()
    # That of the photo is gone, and that of the other goes on.
    (left,) = folder.glob("*.journal")
    journal = Journal.reopen(left)
    assert journal.source.path == str(other)
    journal.close()


def test_an_offer_waits_while_something_else_is_told(
    qtbot: QtBot,
    empty_window: MainWindow,
    autosave: Autosave,
    folder: Path,
    photo: Path,
    other: Path,
) -> None:
    crash(folder, other)
    started(qtbot, empty_window, autosave, photo)
    message = empty_window.message
    message.tell(Message("error", "The disk is full"))
    assert message.text == "The disk is full"
    message.dismiss()
    assert "other.png" in message.text
    # An activity takes away what was told, not what is offered.
    with qtbot.waitSignal(empty_window.session.document_changed):
        empty_window.session.open(photo)
    assert "other.png" in message.text
    message.dismiss()
    assert message.text == ""
    autosave.close()
    assert len(list(folder.glob("*.journal"))) == 1


def test_restoring_asks_for_changes_that_are_not_saved(
    qtbot: QtBot,
    empty_window: MainWindow,
    autosave: Autosave,
    folder: Path,
    photo: Path,
    other: Path,
) -> None:
    crash(folder, other)
    started(qtbot, empty_window, autosave, photo)
    change(qtbot, empty_window)
    document = empty_window.session.document
    answers = Answers(Button.Cancel, Button.Discard)
    press(empty_window, "Restore")
    assert empty_window.session.document is document
    with qtbot.waitSignal(empty_window.session.document_changed):
        press(empty_window, "Restore")
    assert len(answers.asked) == 2


def test_a_mask_that_was_not_filled_is_offered_when_its_photo_is_back(
    qtbot: QtBot,
    empty_window: MainWindow,
    autosave: Autosave,
    folder: Path,
    photo: Path,
    other: Path,
) -> None:
    session = empty_window.session
    Recovery(autosave, empty_window).look()
    for path in (other, photo):
        with qtbot.waitSignal(session.document_changed):
            session.open(path)
        if path == other:
            session.paint_box(Rect(10, 10, 30, 50), erase=False)
            mask = session.document.mask.copy()
    with qtbot.waitSignals([session.document_changed, autosave.found]):
        session.open(other)
    with qtbot.waitSignal(session.document_changed):
        press(empty_window, "Restore")
    assert np.array_equal(session.document.mask, mask)
    # It is kept at the end, too.
    autosave.close()
    assert len(list(folder.glob("*.journal"))) == 1


def test_a_mask_that_was_wiped_away_is_not_kept(
    qtbot: QtBot, empty_window: MainWindow, autosave: Autosave, folder: Path, photo: Path
) -> None:
    session = empty_window.session
    with qtbot.waitSignal(session.document_changed):
        session.open(photo)
    with qtbot.waitSignal(autosave.kept):
        session.paint_box(Rect(10, 10, 30, 50), erase=False)
    assert list(folder.iterdir())
    session.clear_mask()
    autosave.close()
    assert list(folder.iterdir()) == []
