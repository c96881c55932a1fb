"""A pen on a tablet, fingers on a touch screen and on a touchpad, as Qt tells of them."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QTabletEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ceapp.core.document import Document
from ceapp.ui.canvas import Canvas
from ceapp.ui.main_window import MainWindow
from tests.ui.hands import spot

LEFT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PEN, ERASER = QPointingDevice.PointerType.Pen, QPointingDevice.PointerType.Eraser
ACROSS = ((100, 100), (100, 150), (100, 200), (100, 250))


@pytest.fixture
def document(window: MainWindow) -> Document:
    document = window.session.document
    assert document is not None
    window.brush.resize(60)
    return document


def pen(canvas: Canvas, pressures: list[float], end: QPointingDevice.PointerType = PEN) -> None:
    """Draw across the photo, pressed as hard as told at each place."""
    device = QPointingDevice(
        "pen", 7, QPointingDevice.DeviceType.Stylus, end, QPointingDevice.Capability.Pressure, 1, 2
    )
    kinds = [QEvent.Type.TabletPress] + [QEvent.Type.TabletMove] * (len(pressures) - 1)
    stops = [*zip(kinds, ACROSS, pressures, strict=False)]
    # Lifted, a pen has no pressure.
    stops.append((QEvent.Type.TabletRelease, ACROSS[len(pressures) - 1], 0.0))
    for kind, place, pressure in stops:
        at = QPointF(spot(canvas, *place))
        button = NO_BUTTON if kind == QEvent.Type.TabletMove else LEFT
        held = NO_BUTTON if kind == QEvent.Type.TabletRelease else LEFT
        event = QTabletEvent(
            kind,
            device,
            at,
            QPointF(canvas.mapToGlobal(at)),
            pressure,
            0.0,
            0.0,
            0.0,
            0.0,
            0.0,
            Qt.KeyboardModifier.NoModifier,
            button,
            held,
        )
        QApplication.sendEvent(canvas, event)
        assert event.isAccepted()


def width_at(document: Document, x: int) -> int:
    return int(np.count_nonzero(document.mask[:, x]))


def test_a_pen_paints_as_wide_as_it_is_pressed(window: MainWindow, document: Document) -> None:
    pen(window.canvas, [0.25, 0.25, 1.0, 1.0])
    assert abs(width_at(document, 120) - 15) <= 2
    assert abs(width_at(document, 230) - 60) <= 2
    # Lifting the pen leaves no thin end, and is the end of one step.
    window.actions_["undo"].trigger()
    assert not document.mask.any()


def test_pressure_can_be_left_alone(window: MainWindow, document: Document) -> None:
    window.brush.let_pen_size(False)
    pen(window.canvas, [0.25, 0.25])
    assert abs(width_at(document, 125) - 60) <= 2


@pytest.mark.parametrize("tool", ["brush", "eraser", "box"])
def test_the_other_end_of_the_pen_erases(window: MainWindow, document: Document, tool: str) -> None:
    window.session.paint_box(document.rect, erase=False)
    window.actions_[tool].trigger()
    if tool == "box":
        pen(window.canvas, [1.0, 1.0, 1.0], ERASER)
        # A box of no height is none.
        assert (document.mask == 255).all()
    else:
        pen(window.canvas, [1.0, 1.0], ERASER)
        assert document.mask[100, 125] == 0
        assert document.mask[200, 125] == 255


def touch(canvas: Canvas, *moves: tuple[QPoint, QPoint]) -> None:
    """Put two fingers down, move them, and lift them."""
    device = QTest.createTouchDevice()
    begin, *rest = moves
    QTest.touchEvent(canvas, device).press(0, begin[0], canvas).press(1, begin[1], canvas).commit()
    for one, other in rest:
        QTest.touchEvent(canvas, device).move(0, one, canvas).move(1, other, canvas).commit()
    end = moves[-1]
    QTest.touchEvent(canvas, device).release(0, end[0], canvas).release(1, end[1], canvas).commit()


def test_two_fingers_on_the_screen_zoom_and_pan(window: MainWindow, document: Document) -> None:
    canvas = window.canvas
    before = canvas.port
    middle = QPoint(300, 300)
    ways = (40, 60, 80, 100, 120, 160)
    moves = [(middle - QPoint(way, 0), middle + QPoint(way, 0)) for way in ways]
    touch(canvas, *moves)
    assert 2 < canvas.port.zoom / before.zoom < 4.5
    under = before.to_photo(QPointF(middle))
    now = canvas.port.to_photo(QPointF(middle))
    assert abs(under.x() - now.x()) < 12
    assert not document.mask.any()
    assert not document.can_undo


def scroll(canvas: Canvas, pixels: QPoint, angle: QPoint, phase: Qt.ScrollPhase) -> None:
    at = QPointF(spot(canvas, 150, 200))
    event = QWheelEvent(
        at,
        QPointF(canvas.mapToGlobal(at)),
        pixels,
        angle,
        NO_BUTTON,
        Qt.KeyboardModifier.NoModifier,
        phase,
        False,
    )
    QApplication.sendEvent(canvas, event)


@pytest.mark.parametrize(
    ("pixels", "angle", "way"),
    [
        (QPoint(13, -7), QPoint(104, -56), (13, -7)),
        # Not every system tells pixels.
        (QPoint(), QPoint(80, -40), (10, -5)),
    ],
)
def test_two_fingers_on_a_touchpad_pan_by_the_pixel(
    window: MainWindow, pixels: QPoint, angle: QPoint, way: tuple[int, int]
) -> None:
    canvas = window.canvas
    window.actions_["actual"].trigger()
    before = canvas.port
    scroll(canvas, pixels, angle, Qt.ScrollPhase.ScrollUpdate)
    assert (canvas.port.x - before.x, canvas.port.y - before.y) == way
    assert canvas.port.zoom == before.zoom


def test_a_wheel_with_fine_steps_still_zooms(window: MainWindow) -> None:
    canvas = window.canvas
    before = canvas.port.zoom
    scroll(canvas, QPoint(0, 4), QPoint(0, 30), Qt.ScrollPhase.NoScrollPhase)
    assert canvas.port.zoom == pytest.approx(before * 1.25**0.25)


def test_a_second_finger_makes_a_pinch_of_a_stroke(window: MainWindow, document: Document) -> None:
    """The first finger comes down and moves alone, as it does on a real screen."""
    canvas = window.canvas
    before = canvas.port
    device = QTest.createTouchDevice()
    middle = QPoint(300, 300)
    left, right = (middle - QPoint(40, 0), middle + QPoint(40, 0))
    QTest.touchEvent(canvas, device).press(0, left, canvas).commit()
    left += QPoint(3, 0)
    QTest.touchEvent(canvas, device).move(0, left, canvas).commit()
    assert document.mask.any()
    # Not `stationary(0)`: Qt puts such a finger at (0, 0), where no widget is, and complains.
    QTest.touchEvent(canvas, device).move(0, left, canvas).press(1, right, canvas).commit()
    for way in (60, 80, 100, 120, 160):
        one, other = middle - QPoint(way, 0), middle + QPoint(way, 0)
        QTest.touchEvent(canvas, device).move(0, one, canvas).move(1, other, canvas).commit()
    QTest.touchEvent(canvas, device).release(0, one, canvas).release(1, other, canvas).commit()
    assert canvas.port.zoom > before.zoom
    assert not document.mask.any()
    assert not document.can_undo
