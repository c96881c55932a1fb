import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ceapp.core.geometry import Rect
from ceapp.core.patch import Patch
from ceapp.ui.main_window import MainWindow
from ceapp.ui.qimage import to_array
from tests.ui.hands import LEFT, look_away, spot


def seen(window: MainWindow, y: int, x: int) -> NDArray[np.uint8]:
    """Return the colour on the screen at a place of the photo."""
    point = spot(window.canvas, y, x)
    return to_array(window.canvas.grab().toImage())[point.y(), point.x()].astype(int)


def blacken(window: MainWindow, rect: Rect) -> None:
    """Make a part of the photo black, as a fill would."""
    black = np.zeros((rect.height, rect.width, 3), np.uint8)
    window.session.put_in([Patch(rect, black, np.ones(black.shape[:2], bool))])
    look_away(window.canvas)


@pytest.fixture
def blackened(window: MainWindow) -> MainWindow:
    """Return the window with every pixel of the photo black."""
    blacken(window, window.session.document.rect)
    return window


def original(window: MainWindow, y: int, x: int) -> NDArray[np.int64]:
    document = window.session.document
    return document.original_region(document.rect)[y, x].astype(int)


def is_original(window: MainWindow, y: int, x: int) -> bool:
    return bool(abs(seen(window, y, x) - original(window, y, x)).max() <= 6)


def test_left_of_the_line_lies_the_original(blackened: MainWindow) -> None:
    assert not is_original(blackened, 200, 100)
    blackened.actions_["compare"].trigger()
    assert blackened.compare.split == pytest.approx(0.5, abs=0.01)
    assert is_original(blackened, 200, 100)
    assert seen(blackened, 200, 300).max() <= 2
    blackened.actions_["compare"].trigger()
    assert seen(blackened, 200, 100).max() <= 2


def test_the_line_can_be_dragged(blackened: MainWindow) -> None:
    canvas = blackened.canvas
    blackened.actions_["compare"].trigger()
    QTest.mousePress(canvas, LEFT, pos=spot(canvas, 120, 200))
    QTest.mouseMove(canvas, spot(canvas, 130, 300))
    QTest.mouseRelease(canvas, LEFT, pos=spot(canvas, 130, 300))
    look_away(canvas)

    assert blackened.compare.split == pytest.approx(0.75, abs=0.01)
    assert is_original(blackened, 200, 270)
    assert seen(blackened, 200, 340).max() <= 2
    assert not blackened.session.document.mask.any()


def test_the_line_stays_on_the_photo(blackened: MainWindow) -> None:
    canvas = blackened.canvas
    blackened.actions_["compare"].trigger()
    QTest.mousePress(canvas, LEFT, pos=spot(canvas, 120, 200))
    QTest.mouseMove(canvas, QPoint(canvas.width() - 1, 200))
    QTest.mouseRelease(canvas, LEFT, pos=QPoint(canvas.width() - 1, 200))
    assert blackened.compare.split == 1.0


def test_away_from_the_line_the_brush_paints(blackened: MainWindow) -> None:
    canvas = blackened.canvas
    blackened.actions_["compare"].trigger()
    QTest.mousePress(canvas, LEFT, pos=spot(canvas, 120, 50))
    QTest.mouseRelease(canvas, LEFT, pos=spot(canvas, 120, 50))
    assert blackened.session.document.mask[120, 50] == 255


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backslash])
def test_a_held_key_shows_the_original_alone(
    qtbot: QtBot, blackened: MainWindow, key: Qt.Key
) -> None:
    qtbot.keyPress(blackened.canvas, key)
    assert is_original(blackened, 200, 100)
    assert is_original(blackened, 200, 300)
    qtbot.keyRelease(blackened.canvas, key)
    assert seen(blackened, 200, 300).max() <= 2


def test_undo_while_comparing_shows_what_is_there_now(blackened: MainWindow) -> None:
    blackened.actions_["compare"].trigger()
    blackened.actions_["undo"].trigger()
    assert is_original(blackened, 200, 300)
    assert is_original(blackened, 200, 100)


def test_what_changes_while_comparing_is_compared_too(window: MainWindow) -> None:
    window.compare.hold(True)
    for y in (10, 280):
        blacken(window, Rect(y, 100, y + 15, 300))
        assert is_original(window, y + 7, 200)
    window.compare.hold(False)
    assert seen(window, 287, 200).max() <= 2


def test_comparing_changes_nothing(qtbot: QtBot, blackened: MainWindow) -> None:
    document = blackened.session.document
    before = document.pixels.copy(), document.revision, document.undo_label
    blackened.actions_["compare"].trigger()
    qtbot.keyClick(blackened.canvas, Qt.Key.Key_Backslash)
    blackened.canvas.grab()
    assert np.array_equal(document.pixels, before[0])
    assert (document.revision, document.undo_label) == before[1:]
