"""The first minute: the page without a photo, and the one sentence over the first one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ceapp.core.geometry import Rect
from ceapp.ui.hint import Hint
from ceapp.ui.main_window import MainWindow
from ceapp.ui.startup import Startup
from tests.ui.hands import drag


@pytest.fixture
def started(qtbot: QtBot, qapp: QApplication, empty_window: MainWindow) -> Iterator[MainWindow]:
    """Start as `ceapp` without a photo does."""
    page = empty_window.show_start()
    startup = Startup(empty_window.session, qapp, page)
    with qtbot.waitSignal(startup.settled):
        page.update()
    startup.rest.stop()
    qtbot.waitUntil(lambda: bool(page.samples.cards))
    yield empty_window
    qapp.removeEventFilter(startup)


def test_without_a_photo_the_window_says_how_to_get_one(started: MainWindow) -> None:
    page = started.start
    assert page is not None
    assert page.isVisible()
    assert not started.canvas.isVisible()
    assert QApplication.focusWidget() is page.open_button or not page.isActiveWindow()
    assert page.recent.cards == []
    told = [label.text() for label in page.recent.findChildren(type(page.recent._empty))]
    assert any("listed here" in text for text in told)


def test_a_sample_opens_by_keyboard_and_is_greeted_once(
    qtbot: QtBot, started: MainWindow, photo: Path
) -> None:
    assert started.start is not None
    hint = Hint(started.session, started.canvas)
    card = started.start.samples.cards[0]
    with qtbot.waitSignal(started.session.document_changed):
        QTest.keyClick(card, Qt.Key.Key_Return)
    assert started.canvas.isVisible()
    assert not started.start.isVisible()
    assert started.session.source == card.photo
    assert hint.isVisible()
    drag(started.canvas, [(300, 300), (320, 330)])
    assert not hint.isVisible()
    # Neither over the next photo nor after the next start.
    later = Hint(started.session, started.canvas)
    with qtbot.waitSignal(started.session.document_changed):
        started.session.open(photo)
    assert not hint.isVisible()
    assert not later.isVisible()


def test_recent_photos_are_offered_with_their_pictures(
    qtbot: QtBot, window: MainWindow, photo: Path
) -> None:
    window.files.recent.settle()
    page = window.show_start()
    qtbot.waitUntil(lambda: bool(page.recent.cards))
    (card,) = page.recent.cards
    assert (card.photo, card.text()) == (photo, photo.name)
    qtbot.waitUntil(lambda: not card._pixmap.isNull())
    with qtbot.waitSignal(window.session.document_changed):
        card.click()
    assert window.canvas.isVisible()
    page._clear.click()
    window.files.recent.settle()
    assert page.recent.cards == []
    assert window.files.recent.photos() == []


def test_the_open_photo_waits_behind_the_start_page(window: MainWindow) -> None:
    window.session.paint_box(Rect(10, 10, 30, 30), erase=False)
    fill, start = window.actions_["fill"], window.actions_["start"]
    for back in (start, window.actions_["cancel"]):
        start.trigger()
        assert not window.canvas.isVisible()
        # Nobody means a photo that is not to be seen.
        assert not fill.isEnabled()
        back.trigger()
        assert window.canvas.isVisible()
        assert fill.isEnabled()
    assert window.session.document.has("mask")
