import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ceapp.ui.main_window import MainWindow
from ceapp.ui.qimage import to_array
from tests.ui.hands import LEFT, click


def seen(window: MainWindow) -> QRectF:
    """Return the part of the photo that the canvas shows, photo px."""
    port = window.canvas.port
    return QRectF(port.to_photo(QPointF(0, 0)), port.to_photo(QPointF(*port.view)))


def test_the_frame_is_what_the_canvas_shows(window: MainWindow) -> None:
    window.canvas.zoom_to(6.0)
    port, frame = window.navigator.port, window.navigator.frame
    expected = port.transform.mapRect(seen(window))
    assert frame.center().x() == pytest.approx(expected.center().x(), abs=1)
    assert frame.width() == pytest.approx(expected.width(), abs=1)
    # The whole photo is in the navigator, whatever the canvas shows.
    assert window.navigator.rect().contains(port.frame.toAlignedRect())
    assert port.frame.contains(frame)


def test_a_press_takes_the_canvas_there_and_a_drag_along(window: MainWindow) -> None:
    window.canvas.zoom_to(6.0)
    there = window.navigator.port.transform
    for y, x in ((80, 100), (200, 300)):
        at = there.map(QPointF(x, y)).toPoint()
        if (y, x) == (80, 100):
            QTest.mousePress(window.navigator, LEFT, pos=at)
        else:
            QTest.mouseMove(window.navigator, at)
        middle = seen(window).center()
        # A pixel of the navigator is some of the photo.
        assert abs(middle.x() - x) < 4
        assert abs(middle.y() - y) < 4
    QTest.mouseRelease(window.navigator, LEFT)
    assert not window.session.document.can_undo


def test_the_wheel_zooms_the_canvas_at_its_middle(window: MainWindow) -> None:
    before, middle = window.canvas.port.zoom, seen(window).center()
    at = QPointF(20, 20)
    event = QWheelEvent(
        at,
        QPointF(window.navigator.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(window.navigator, event)
    assert window.canvas.port.zoom == pytest.approx(before * 1.25**2)
    assert abs(seen(window).center().x() - middle.x()) < 1


def test_what_is_painted_shows_there_too(window: MainWindow) -> None:
    before = to_array(window.navigator.grab().toImage()).astype(int)
    window.brush.resize(60)
    click(window.canvas, (150, 200))
    after = to_array(window.navigator.grab().toImage()).astype(int)
    ys, xs = np.nonzero(abs(after - before).max(axis=2) > 30)
    middle = window.navigator.port.transform.map(QPointF(200, 150))
    assert abs(xs.mean() - middle.x()) < 2
    assert abs(ys.mean() - middle.y()) < 2
