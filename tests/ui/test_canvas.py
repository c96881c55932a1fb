import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ceapp.ui.canvas import Canvas
from ceapp.ui.main_window import MainWindow
from ceapp.ui.qimage import to_array
from tests.ui.hands import RIGHT, drag, look_away, spot

ACROSS = ((100, 100), (110, 150), (120, 200))


def zoom_wheel(canvas: Canvas, at: QPoint, notches: int) -> None:
    """Turn the wheel over a point of the canvas."""
    event = QWheelEvent(
        QPointF(at),
        QPointF(canvas.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def test_the_brush_paints_along_the_way_as_one_step(window: MainWindow) -> None:
    document = window.session.document
    window.brush.resize(20)
    drag(window.canvas, ACROSS)

    for y, x in (*ACROSS, (105, 125), (115, 175)):
        assert document.mask[y, x] == 255
    assert document.mask[90, 200] == 0
    window.actions_["undo"].trigger()
    assert not document.mask.any()
    window.actions_["redo"].trigger()
    assert document.mask[110, 150] == 255


def test_a_dab_shows_at_once_and_only_where_it_is(qtbot: QtBot, window: MainWindow) -> None:
    canvas = window.canvas
    window.session.preferences.change(overlay_colour="#ff2078")
    look_away(canvas)
    before = to_array(canvas.grab().toImage()).astype(int)
    window.brush.resize(30)
    drag(canvas, [(150, 200)])
    look_away(canvas)
    after = to_array(canvas.grab().toImage()).astype(int)

    changed = abs(after - before).max(axis=2) > 8
    ys, xs = np.nonzero(changed)
    middle, scale = spot(canvas, 150, 200), canvas.port.scale
    assert abs(ys.mean() - middle.y()) < 2
    assert abs(xs.mean() - middle.x()) < 2
    assert abs(np.ptp(xs) - 30 * scale) < 4
    # The tint is red: it takes more of green than of red.
    assert (before - after)[changed][:, 1].mean() > (before - after)[changed][:, 0].mean()


def test_the_right_button_erases_and_with_the_eraser_it_paints(window: MainWindow) -> None:
    document = window.session.document
    window.brush.resize(20)
    drag(window.canvas, ACROSS)
    drag(window.canvas, [(110, 150)], RIGHT)
    assert document.mask[110, 150] == 0
    assert document.mask[100, 100] == 255

    window.actions_["eraser"].trigger()
    drag(window.canvas, [(100, 100)])
    assert document.mask[100, 100] == 0
    drag(window.canvas, [(50, 50)], RIGHT)
    assert document.mask[50, 50] == 255


def test_a_box_paints_every_pixel_it_touches(window: MainWindow) -> None:
    document = window.session.document
    window.actions_["box"].trigger()
    drag(window.canvas, [(50, 60), (80, 100), (90, 140)])
    assert (document.mask[51:90, 61:140] == 255).all()
    assert document.mask.sum() / 255 <= 43 * 83
    assert document.undo_label == "box"
    drag(window.canvas, [(60, 70), (70, 80)], RIGHT)
    assert document.mask[65, 75] == 0


def test_a_click_with_the_box_paints_nothing(window: MainWindow) -> None:
    window.actions_["box"].trigger()
    drag(window.canvas, [(50, 60)])
    assert not window.session.document.can_undo


def test_strokes_may_begin_and_end_outside_the_photo(window: MainWindow) -> None:
    window.brush.resize(20)
    drag(window.canvas, [(-5, 100), (20, 100), (5, -8)])
    assert window.session.document.mask[10, 100] == 255


@pytest.mark.parametrize("tool", ["brush", "box"])
def test_escape_gives_up_what_is_being_drawn(window: MainWindow, tool: str) -> None:
    window.actions_[tool].trigger()
    drag(window.canvas, ACROSS, release=False)
    window.actions_["cancel"].trigger()
    QTest.mouseMove(window.canvas, spot(window.canvas, 200, 200))
    QTest.mouseRelease(window.canvas, Qt.MouseButton.LeftButton)
    assert not window.session.document.mask.any()
    assert not window.session.document.can_undo


def test_another_tool_in_the_middle_of_a_stroke_takes_it_back(window: MainWindow) -> None:
    drag(window.canvas, ACROSS, release=False)
    window.actions_["box"].trigger()
    QTest.mouseRelease(window.canvas, Qt.MouseButton.LeftButton)
    assert not window.session.document.mask.any()


def test_keys_change_the_brush(qtbot: QtBot, window: MainWindow) -> None:
    window.brush.resize(50)
    qtbot.keyClick(window.canvas, Qt.Key.Key_BracketRight)
    assert window.brush.diameter == 60
    qtbot.keyClick(window.canvas, Qt.Key.Key_BracketLeft)
    qtbot.keyClick(window.canvas, Qt.Key.Key_BracketLeft)
    assert window.brush.diameter < 50


def test_the_wheel_zooms_at_the_pointer_and_stops_at_100_percent(window: MainWindow) -> None:
    canvas = window.canvas
    at = spot(canvas, 80, 300)
    under = canvas.port.to_photo(QPointF(at))
    zoom_wheel(canvas, at, 2)
    assert canvas.port.zoom > 2
    after = canvas.port.to_photo(QPointF(at))
    assert abs(under.x() - after.x()) < 1
    assert abs(under.y() - after.y()) < 1

    zooms = []
    for _ in range(9):
        zoom_wheel(canvas, at, -1)
        zooms.append(canvas.port.zoom)
    assert zooms == sorted(zooms, reverse=True)
    assert 1.0 in zooms


def test_a_pinch_zooms(window: MainWindow) -> None:
    canvas, at = window.canvas, QPointF(400, 300)
    before = canvas.port.zoom
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        QPointF(canvas.mapToGlobal(at)),
        0.5,
        QPointF(),
    )
    QApplication.sendEvent(canvas, event)
    assert canvas.port.zoom == pytest.approx(before * 1.5)


@pytest.mark.parametrize("way", ["middle", "space"])
def test_the_photo_is_dragged_by_the_middle_button_or_with_space(
    qtbot: QtBot, window: MainWindow, way: str
) -> None:
    canvas = window.canvas
    window.actions_["actual"].trigger()
    before = canvas.port
    button = Qt.MouseButton.MiddleButton if way == "middle" else Qt.MouseButton.LeftButton
    if way == "space":
        qtbot.keyPress(canvas, Qt.Key.Key_Space)
    QTest.mousePress(canvas, button, pos=QPoint(300, 300))
    QTest.mouseMove(canvas, QPoint(330, 260))
    QTest.mouseRelease(canvas, button, pos=QPoint(330, 260))
    if way == "space":
        qtbot.keyRelease(canvas, Qt.Key.Key_Space)

    assert (canvas.port.x - before.x, canvas.port.y - before.y) == (30, -40)
    assert not window.session.document.mask.any()


def test_fit_and_100_percent(qtbot: QtBot, window: MainWindow) -> None:
    canvas = window.canvas
    qtbot.keyClick(canvas, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert canvas.port.zoom == 1.0
    assert window.status.facts[1] == "100 %"
    qtbot.keyClick(canvas, Qt.Key.Key_F)
    frame = canvas.port.frame
    assert canvas.rect().contains(frame.toAlignedRect())
    assert frame.width() > canvas.width() * 0.9 or frame.height() > canvas.height() * 0.9


def test_a_fitted_photo_stays_fitted_when_the_window_grows(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(1200, 900)
    qtbot.waitUntil(lambda: window.canvas.port.view[0] > 850)
    frame = window.canvas.port.frame
    assert abs(frame.center().x() - window.canvas.width() / 2) <= 1


def test_the_ring_shows_the_brush(window: MainWindow) -> None:
    canvas = window.canvas
    window.brush.resize(60)
    look_away(canvas)
    before = to_array(canvas.grab().toImage()).astype(int)
    middle = spot(canvas, 150, 200)
    QTest.mouseMove(canvas, middle)
    changed = abs(to_array(canvas.grab().toImage()).astype(int) - before).max(axis=2) > 30
    _, xs = np.nonzero(changed)
    assert abs(np.ptp(xs) - 60 * canvas.port.scale) < 5
    # A ring: its inside is as it was.
    assert not changed[middle.y() - 5 : middle.y() + 5, middle.x() - 5 : middle.x() + 5].any()
    look_away(canvas)
    assert np.array_equal(to_array(canvas.grab().toImage()), before)


def test_close_up_lines_part_the_pixels_and_can_be_left_out(window: MainWindow) -> None:
    canvas = window.canvas
    canvas.zoom_to(32.0)
    look_away(canvas)
    port = canvas.port
    lined = to_array(canvas.grab().toImage()).astype(int)
    window.actions_["grid"].trigger()
    plain = to_array(canvas.grab().toImage()).astype(int)
    ys, xs = np.nonzero(abs(lined - plain).max(axis=2) > 3)
    assert len(ys)
    # A line on every border of a pixel, one dot thin, and nothing inside.
    on_column = (xs - port.x) % port.scale < 1
    on_row = (ys - port.y) % port.scale < 1
    assert (on_column | on_row).all()
    columns = np.unique(xs[~on_row])
    assert (np.diff(columns) == 32).all()

    canvas.zoom_to(4.0)
    far = to_array(canvas.grab().toImage())
    window.actions_["grid"].trigger()
    assert np.array_equal(to_array(canvas.grab().toImage()), far)


def test_zoom_goes_from_2_to_3200_percent(window: MainWindow) -> None:
    for zoom, words in ((0.02, "2 %"), (32.0, "3200 %")):
        window.canvas.zoom_to(zoom)
        assert window.canvas.port.zoom == zoom
        assert window.status.facts[1] == words
    window.canvas.zoom_to(100.0)
    assert window.canvas.port.zoom == 32.0
