"""A mask drawn with the keyboard alone."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from ceapp.core.document import Document
from ceapp.ui.canvas import Canvas
from ceapp.ui.main_window import MainWindow
from ceapp.ui.qimage import to_array
from tests.pictures import gradient, write_photo
from tests.ui.hands import click, look_away, spot

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def canvas(window: MainWindow) -> Canvas:
    """Return the canvas with the cross in the middle of the photo, at (150, 200)."""
    window.canvas.setFocus()
    return window.canvas


@pytest.fixture
def document(window: MainWindow) -> Document:
    document = window.session.document
    assert document is not None
    return document


def press(qtbot: QtBot, canvas: Canvas, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(canvas, key)


def test_arrows_move_the_cross_by_steps(qtbot: QtBot, canvas: Canvas) -> None:
    press(qtbot, canvas, Key.Key_Right)
    assert canvas.hand.at == QPointF(200.5, 150.5)
    press(qtbot, canvas, Key.Key_Right, Key.Key_Down)
    assert canvas.hand.at == QPointF(216.5, 166.5)
    qtbot.keyClick(canvas, Key.Key_Left, CTRL)
    assert canvas.hand.at == QPointF(215.5, 166.5)
    qtbot.keyClick(canvas, Key.Key_Up, SHIFT)
    assert canvas.hand.at == QPointF(215.5, 102.5)


def test_steps_can_be_chosen_and_end_at_the_edge(
    qtbot: QtBot, window: MainWindow, canvas: Canvas
) -> None:
    press(qtbot, canvas, Key.Key_Right)
    window.actions_["shorten"].trigger()
    press(qtbot, canvas, Key.Key_Left)
    assert canvas.hand.at == QPointF(196.5, 150.5)
    for _ in range(5):
        window.actions_["lengthen"].trigger()
    assert "256 px a step" in window.status.notice
    press(qtbot, canvas, *[Key.Key_Right] * 3, *[Key.Key_Up] * 3)
    assert canvas.hand.at == QPointF(399.5, 0.5)


def test_a_stroke_is_drawn_and_undone(
    qtbot: QtBot, window: MainWindow, canvas: Canvas, document: Document
) -> None:
    window.brush.resize(10)
    press(qtbot, canvas, Key.Key_Right, Key.Key_D)
    assert "drawing" in window.status.notice
    press(qtbot, canvas, *[Key.Key_Right] * 5, Key.Key_D)
    assert (document.mask[150, 200:281] == 255).all()
    assert not document.mask[170].any()
    assert window.status.notice == "x 280, y 150, painted, done"
    press(qtbot, canvas, Key.Key_Down)
    assert not document.mask[164].any()
    assert window.status.notice == "x 280, y 166"

    press(qtbot, canvas, Key.Key_Up)
    qtbot.keyClick(canvas, Key.Key_D, SHIFT)
    press(qtbot, canvas, *[Key.Key_Left] * 2, Key.Key_D)
    assert document.mask[150, 270] == 0
    assert document.mask[150, 210] == 255
    window.actions_["undo"].trigger()
    window.actions_["undo"].trigger()
    assert not document.mask.any()


@pytest.mark.parametrize("tool", ["box", "ellipse"])
def test_a_frame_is_marked_by_two_corners(
    qtbot: QtBot, window: MainWindow, canvas: Canvas, document: Document, tool: str
) -> None:
    window.actions_[tool].trigger()
    arrows = [Key.Key_Right] * 4 + [Key.Key_Down] * 3
    press(qtbot, canvas, Key.Key_Right, Key.Key_D, *arrows)
    assert canvas.tool.outline is not None
    press(qtbot, canvas, Key.Key_D)
    assert document.mask[174, 232] == 255
    ys, xs = np.nonzero(document.mask)
    assert abs(np.ptp(xs) - 64) <= 1
    assert abs(np.ptp(ys) - 48) <= 1


def test_a_polygon_is_marked_corner_by_corner(
    qtbot: QtBot, window: MainWindow, canvas: Canvas, document: Document
) -> None:
    window.actions_["polygon"].trigger()
    press(qtbot, canvas, Key.Key_Right, Key.Key_D)
    press(qtbot, canvas, *[Key.Key_Right] * 4, Key.Key_D)
    press(qtbot, canvas, *[Key.Key_Down] * 4, Key.Key_D, Key.Key_Return)
    assert document.mask[160, 250] == 255
    assert document.mask[200, 210] == 0
    assert document.undo_label == "polygon"


def test_escape_gives_up_what_is_drawn(
    qtbot: QtBot, window: MainWindow, canvas: Canvas, document: Document
) -> None:
    press(qtbot, canvas, Key.Key_Right, Key.Key_D, Key.Key_Right, Key.Key_Escape)
    press(qtbot, canvas, Key.Key_Right)
    assert not document.mask.any()
    press(qtbot, canvas, Key.Key_Escape)
    assert canvas.hand.at is None


def test_the_view_follows_the_cross(qtbot: QtBot, window: MainWindow, canvas: Canvas) -> None:
    canvas.zoom_to(8.0)
    for _ in range(8):
        qtbot.keyClick(canvas, Key.Key_Right, SHIFT)
    at = canvas.hand.at
    assert at.x() == 399.5
    assert canvas.rect().contains(canvas.port.transform.map(at).toPoint())


def test_the_cross_is_seen_and_goes_when_the_mouse_comes(
    qtbot: QtBot, window: MainWindow, canvas: Canvas, document: Document
) -> None:
    window.actions_["box"].trigger()
    look_away(canvas)
    before = to_array(canvas.grab().toImage()).astype(int)
    press(qtbot, canvas, Key.Key_Right)
    look_away(canvas)
    changed = abs(to_array(canvas.grab().toImage()).astype(int) - before).max(axis=2) > 30
    ys, xs = np.nonzero(changed)
    middle = spot(canvas, 150, 200)
    assert abs(ys.mean() - middle.y()) < 2
    assert abs(xs.mean() - middle.x()) < 2
    click(canvas, (20, 20))
    assert canvas.hand.at is None


def test_the_cross_does_not_stay_behind_where_the_next_photo_has_no_pixel(
    qtbot: QtBot, window: MainWindow, canvas: Canvas, tmp_path: Path
) -> None:
    press(qtbot, canvas, Key.Key_Right)
    small = write_photo(tmp_path / "small.png", gradient(20, 30))
    with qtbot.waitSignal(window.session.document_changed):
        window.session.open(small)
    assert canvas.hand.at is None
    canvas.hand.lengthen()
    press(qtbot, canvas, Key.Key_Right)
    assert canvas.hand.at == QPointF(15.5, 10.5)
