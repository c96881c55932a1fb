"""The tools that paint the mask, driven as a hand drives them; pixels of the mask are looked at."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ceapp.core.document import Document
from ceapp.ui.main_window import MainWindow
from tests.pictures import write_photo
from tests.ui.hands import LEFT, NO_KEYS, RIGHT, click, drag, move, spot

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
SQUARE = ((50, 60), (50, 160), (150, 160), (150, 60))


@pytest.fixture
def document(window: MainWindow) -> Document:
    document = window.session.document
    assert document is not None
    return document


def test_an_ellipse_is_painted_and_with_shift_a_circle(
    window: MainWindow, document: Document
) -> None:
    window.actions_["ellipse"].trigger()
    drag(window.canvas, [(50, 60), (100, 200), (150, 260)])
    mask = document.mask
    assert mask[100, 160] == 255
    assert mask[55, 65] == 0
    assert abs(np.count_nonzero(mask) - np.pi / 4 * 100 * 200) < 400
    assert document.undo_label == "ellipse"
    window.actions_["undo"].trigger()
    assert not document.mask.any()

    drag(window.canvas, [(50, 60), (80, 160)], keys=SHIFT)
    ys, xs = np.nonzero(document.mask)
    assert abs(np.ptp(ys) - np.ptp(xs)) <= 1


def test_a_lasso_is_closed_when_the_hand_lets_go(window: MainWindow, document: Document) -> None:
    window.actions_["lasso"].trigger()
    drag(window.canvas, SQUARE)
    assert (document.mask[55:145, 65:155] == 255).all()
    assert np.count_nonzero(document.mask) < 103 * 103
    assert document.undo_label == "lasso"
    assert window.canvas.tool.outline is None


def test_a_lasso_can_fill_at_once(qtbot: QtBot, window: MainWindow, document: Document) -> None:
    window.actions_["lasso"].trigger()
    window.kit.loop.let_fill(True)
    assert window.options.tool.shown == ("loop",)
    filled = window.session.dirty
    with qtbot.waitSignal(filled, timeout=60_000, check_params_cb=lambda _: not document.has_hole):
        drag(window.canvas, SQUARE)
    assert document.undo_label == "smooth fill"


@pytest.mark.parametrize("way", ["first corner", "enter", "double click"])
def test_a_polygon_is_closed_in_three_ways(
    qtbot: QtBot, window: MainWindow, document: Document, way: str
) -> None:
    canvas = window.canvas
    window.actions_["polygon"].trigger()
    click(canvas, *SQUARE)
    assert not document.has_hole
    if way == "first corner":
        click(canvas, SQUARE[0])
    elif way == "enter":
        # Enter fills, but not while there is a polygon to close.
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
        assert not window.session.activity
    else:
        QTest.mouseDClick(canvas, LEFT, NO_KEYS, spot(canvas, *SQUARE[-1]))
    assert (document.mask[55:145, 65:155] == 255).all()
    assert document.undo_label == "polygon"
    assert canvas.tool.outline is None


def test_backspace_takes_a_corner_back_and_escape_all(
    qtbot: QtBot, window: MainWindow, document: Document
) -> None:
    canvas = window.canvas
    window.actions_["polygon"].trigger()
    click(canvas, *SQUARE, (290, 390))
    qtbot.keyClick(canvas, Qt.Key.Key_Backspace)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert document.mask[100, 100] == 255
    assert document.mask[200, 250] == 0

    click(canvas, (200, 200), (200, 300), (280, 300))
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert document.mask[230, 280] == 0


@pytest.mark.parametrize("tool", ["brush", "box", "ellipse", "lasso", "polygon"])
@pytest.mark.parametrize("how", ["right", "alt"])
def test_right_button_and_alt_take_away_with_every_tool(
    qtbot: QtBot, window: MainWindow, document: Document, tool: str, how: str
) -> None:
    window.session.invert_mask()
    window.actions_[tool].trigger()
    button, keys = (RIGHT, NO_KEYS) if how == "right" else (LEFT, ALT)
    if tool == "polygon":
        for corner in SQUARE:
            drag(window.canvas, [corner], button, keys=keys)
        qtbot.keyClick(window.canvas, Qt.Key.Key_Return)
    else:
        drag(window.canvas, SQUARE[:3] if tool != "lasso" else SQUARE, button, keys=keys)
    assert document.mask[100, 110 if tool != "brush" else 160] == 0
    assert document.mask[10, 10] == 255
    window.actions_["undo"].trigger()
    assert (document.mask == 255).all()


def test_shift_click_draws_a_straight_line_from_the_last_stroke(
    window: MainWindow, document: Document
) -> None:
    window.brush.resize(10)
    click(window.canvas, (50, 50))
    move(window.canvas, spot(window.canvas, 250, 350), Qt.MouseButton.NoButton, SHIFT)
    assert window.canvas.tool.outline is not None
    drag(window.canvas, [(250, 350)], keys=SHIFT)
    for share in np.linspace(0, 1, 21):
        assert document.mask[round(50 + 200 * share), round(50 + 300 * share)] == 255
    assert document.mask[50, 350] == 0
    window.actions_["undo"].trigger()
    assert document.mask[50, 50] == 255
    assert document.mask[150, 200] == 0


def test_a_soft_brush_fades_out_and_erases_softly(window: MainWindow, document: Document) -> None:
    window.brush.resize(80)
    window.brush.harden(0.25)
    click(window.canvas, (150, 200))
    row = document.mask[150].astype(int)
    assert row[200] == row[195] == 255
    assert 0 < row[200 + 30] < 128 < row[200 + 18] < 255
    assert row[200 + 43] == 0
    click(window.canvas, (150, 200), button=RIGHT)
    assert document.mask[150, 200] == 0
    window.actions_["undo"].trigger()
    window.actions_["undo"].trigger()
    assert not document.mask.any()


def test_the_wheel_with_shift_changes_the_brush_and_not_the_zoom(window: MainWindow) -> None:
    canvas = window.canvas
    window.brush.resize(40)
    zoom = canvas.port.zoom
    for turn in (QPoint(0, 120), QPoint(120, 0)):
        at = QPointF(200, 200)
        event = QWheelEvent(
            at,
            QPointF(canvas.mapToGlobal(at)),
            QPoint(),
            turn,
            Qt.MouseButton.NoButton,
            SHIFT,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(canvas, event)
    assert window.brush.diameter == pytest.approx(40 * 2**0.5)
    assert canvas.port.zoom == zoom


def test_alt_and_the_right_button_drag_size_and_hardness(
    window: MainWindow, document: Document
) -> None:
    canvas = window.canvas
    window.brush.resize(40)
    at = spot(canvas, 150, 200)
    QTest.mousePress(canvas, RIGHT, ALT, at)
    move(canvas, at + QPoint(30, 50), RIGHT, ALT)
    QTest.mouseRelease(canvas, RIGHT, ALT, at + QPoint(30, 50))
    # The edge of the ring follows the hand.
    assert window.brush.diameter == pytest.approx(40 + 60 / canvas.port.scale)
    assert window.brush.hardness == pytest.approx(0.75)
    assert not document.mask.any()


def test_keys_change_the_hardness(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["softer"].trigger()
    window.actions_["softer"].trigger()
    window.actions_["harder"].trigger()
    assert window.brush.hardness == pytest.approx(0.9)


def test_the_options_of_every_tool_fit_a_small_screen(window: MainWindow) -> None:
    window.actions_["wand"].trigger()
    window.resize(window.minimumSizeHint().width(), 760)
    for name in (*window.kit.tools, *reversed(window.kit.tools)):
        window.actions_[name].trigger()
        QApplication.processEvents()
        # Laptops have screens of 1280 px.
        assert window.width() < 1270


@pytest.mark.parametrize(
    ("tool", "options"),
    [
        ("brush", ("size", "hardness", "pen")),
        ("box", ()),
        ("polygon", ("loop",)),
        ("wand", ("tolerance",)),
    ],
)
def test_the_bar_shows_what_the_tool_has(
    window: MainWindow, tool: str, options: tuple[str, ...]
) -> None:
    window.actions_[tool].trigger()
    assert window.options.tool.shown == options


def blocks() -> np.ndarray:
    """Return three squares on grey, two of them of one colour, which a fill may tell apart."""
    pixels = np.full((300, 400, 3), 90, np.uint8)
    pixels[50:100, 50:100] = pixels[200:250, 300:350] = (200, 30, 30)
    pixels[50:100, 200:250] = (215, 45, 45)
    return pixels


@pytest.fixture
def squares(qtbot: QtBot, empty_window: MainWindow, tmp_path: Path) -> MainWindow:
    """Return the window with three squares open."""
    path = write_photo(tmp_path / "squares.png", blocks())
    with qtbot.waitSignal(empty_window.session.document_changed):
        empty_window.session.open(path)
    return empty_window


def pick(qtbot: QtBot, window: MainWindow, place: tuple[float, float], **how: object) -> None:
    with qtbot.waitSignal(window.session.dirty):
        drag(window.canvas, [place], **how)


def test_the_wand_paints_what_hangs_together(qtbot: QtBot, squares: MainWindow) -> None:
    document = squares.session.document
    squares.actions_["wand"].trigger()
    pick(qtbot, squares, (75, 75))
    assert (document.mask[50:100, 50:100] == 255).all()
    assert np.count_nonzero(document.mask) == 50 * 50
    assert document.undo_label == "magic wand"
    pick(qtbot, squares, (60, 60), button=RIGHT)
    assert not document.mask.any()


def test_similar_colours_are_painted_everywhere_within_the_tolerance(
    qtbot: QtBot, squares: MainWindow
) -> None:
    document = squares.session.document
    squares.actions_["similar"].trigger()
    squares.kit.tolerance.take(5)
    pick(qtbot, squares, (75, 75))
    assert np.count_nonzero(document.mask) == 2 * 50 * 50
    squares.kit.tolerance.take(15)
    pick(qtbot, squares, (75, 75))
    assert np.count_nonzero(document.mask) == 3 * 50 * 50
    assert document.mask[75, 225] == 255


def test_the_wand_beside_the_photo_picks_nothing(squares: MainWindow) -> None:
    squares.actions_["wand"].trigger()
    drag(squares.canvas, [(-4, 50)])
    assert not squares.session.activity


def test_enter_while_the_wand_is_at_work_fills_what_it_finds(
    qtbot: QtBot, squares: MainWindow
) -> None:
    document = squares.session.document
    squares.actions_["wand"].trigger()
    drag(squares.canvas, [(75, 75)])
    assert squares.session.activity == "mask"
    with qtbot.waitSignal(squares.session.variations_changed):
        QTest.keyClick(squares.canvas, Qt.Key.Key_Return)
    assert [step.label.split()[-1] for step in document.steps] == ["wand", "fill"]
    assert not document.mask.any()


def test_enter_is_given_up_with_the_wand(qtbot: QtBot, squares: MainWindow) -> None:
    squares.actions_["wand"].trigger()
    drag(squares.canvas, [(75, 75)])
    QTest.keyClick(squares.canvas, Qt.Key.Key_Return)
    QTest.keyClick(squares.canvas, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not squares.session.activity)
    assert not squares.session.document.steps
