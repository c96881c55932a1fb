"""One mouse event, from the moment it is posted to the end of the paint that it causes."""

import time
from typing import Protocol, cast

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from ceapp.core.errors import WorkError

_WAIT_S = 30.0


class Timed(Protocol):
    """A widget that notes when it was last painted, `time.perf_counter`."""

    painted: float

    def mapToGlobal(self, at: QPointF) -> QPointF:
        """Return a place of the widget as one of the screen."""


def settle(app: QApplication) -> None:
    """Let everything happen that is due."""
    for _ in range(3):
        app.processEvents()


def post_mouse(app: QApplication, widget: Timed, kind: QEvent.Type, at: QPointF) -> float:
    """Post a mouse event with the left button; return the seconds until the paint has ended."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    held = none if kind == QEvent.Type.MouseButtonRelease else left
    button = none if kind == QEvent.Type.MouseMove else left
    spot = widget.mapToGlobal(at)
    event = QMouseEvent(kind, at, spot, button, held, Qt.KeyboardModifier.NoModifier)
    settle(app)
    began = time.perf_counter()
    QCoreApplication.postEvent(cast(QWidget, widget), event)
    while widget.painted < began:
        app.processEvents()
        if time.perf_counter() - began > _WAIT_S:
            raise WorkError("The canvas was not painted", "Leave the window in sight")
    return widget.painted - began
