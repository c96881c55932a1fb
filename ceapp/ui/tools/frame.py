"""Shapes that are pulled up between two corners: the box and the ellipse."""

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from ceapp.app.session import SessionController
from ceapp.core.geometry import Rect
from ceapp.core.words import say
from ceapp.ui.tools.tool import Tool, Touch


class FrameTool(Tool):
    """Pulls a frame from the first corner to the pointer; with Shift its sides are equal."""

    def __init__(self, session: SessionController) -> None:
        self._session = session
        self._erase = False
        self._corner: QPointF | None = None
        self._at = QPointF()

    def press(self, touch: Touch) -> None:
        """Put down the first corner."""
        self._erase = touch.erase
        self._corner = self._at = touch.at

    def drag(self, touch: Touch) -> None:
        """Pull the other corner."""
        self._at = touch.at
        if touch.straight and self._corner is not None:
            way = touch.at - self._corner
            side = max(abs(way.x()), abs(way.y()))
            square = QPointF(math.copysign(side, way.x()), math.copysign(side, way.y()))
            self._at = self._corner + square

    def release(self, touch: Touch) -> None:
        """Paint what the frame holds; a click alone paints nothing."""
        self.drag(touch)
        frame = self._frame
        self._corner = None
        if frame is not None and frame.width() >= 1 and frame.height() >= 1:
            self.paint(frame, self._erase)

    def paint(self, frame: QRectF, erase: bool) -> None:
        """Paint what the frame holds, or take it away."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Let go of the frame."""
        self._corner = None

    @property
    def _frame(self) -> QRectF | None:
        """The frame from the first corner to the pointer."""
        if self._corner is None:
            return None
        return QRectF(self._corner, self._at).normalized()


class BoxTool(FrameTool):
    """Paints every pixel that the frame touches."""

    def paint(self, frame: QRectF, erase: bool) -> None:
        """Paint the box, or take it away."""
        rect = Rect(
            math.floor(frame.top()),
            math.floor(frame.left()),
            math.ceil(frame.bottom()),
            math.ceil(frame.right()),
        )
        self._session.paint_box(rect, erase)

    @property
    def outline(self) -> QPainterPath | None:
        """The box."""
        if self._frame is None:
            return None
        path = QPainterPath()
        path.addRect(self._frame)
        return path


class EllipseTool(FrameTool):
    """Paints the ellipse that touches the frame's sides."""

    def paint(self, frame: QRectF, erase: bool) -> None:
        """Paint the ellipse, or take it away."""
        # Brings numpy along, which the window does not wait for.
        from ceapp.core.shapes import Ellipse

        ellipse = Ellipse(frame.top(), frame.left(), frame.bottom(), frame.right())
        self._session.draw(ellipse, say("ellipse"), erase)

    @property
    def outline(self) -> QPainterPath | None:
        """The ellipse."""
        if self._frame is None:
            return None
        path = QPainterPath()
        path.addEllipse(self._frame)
        return path
