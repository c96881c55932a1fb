"""A finger on the demo's screen, as Qt tells of it."""

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

FINGER = QTest.createTouchDevice()


def tap(widget: QWidget) -> None:
    """Touch a widget in its middle."""
    stroke(widget, [widget.rect().center()])


def stroke(widget: QWidget, way: list[QPoint]) -> None:
    """Draw a finger along a way over a widget, which may go while it is touched."""
    window = widget.window()
    begin, *rest = (widget.mapTo(window, place) for place in way)
    QTest.touchEvent(window, FINGER).press(0, begin, window).commit()
    for place in rest:
        QTest.touchEvent(window, FINGER).move(0, place, window).commit()
    end = rest[-1] if rest else begin
    QTest.touchEvent(window, FINGER).release(0, end, window).commit()
