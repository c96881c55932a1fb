"""The photo under the hand: mouse, wheel and keys go to the tool, the view or the split line.

Decides nothing about the document.
"""

from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)

from ceapp.app.session import SessionController
from ceapp.ui.compare import Compare
from ceapp.ui.marks import paint_box, paint_ring
from ceapp.ui.photo_view import PhotoView
from ceapp.ui.tools import Tool
from ceapp.ui.viewport import Viewport

_HOLD_KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Backslash)


class _Drag(Enum):
    """What the pressed mouse button is doing."""

    NOTHING = 0
    TOOL = 1
    PAN = 2
    SPLIT = 3


class Canvas(PhotoView):
    """Shows the session's document and lets a tool work on it.

    Parameters
    ----------
    session : SessionController
    compare : Compare
    tool : Tool
        The first one in hand.
    """

    def __init__(self, session: SessionController, compare: Compare, tool: Tool) -> None:
        super().__init__(session, compare)
        self._tool = tool
        self._drag = _Drag.NOTHING
        self._button = Qt.MouseButton.NoButton
        # Where the pointer is, logical px; None when it is elsewhere.
        self._at: QPointF | None = None
        self._space = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        session.busy_changed.connect(self.cancel_drag)
        session.document_changed.connect(self.cancel_drag)

    def set_tool(self, tool: Tool) -> None:
        """Take another tool in hand; what the old one was doing is given up."""
        self.cancel_drag()
        self._tool = tool
        self._choose_cursor()
        self.update()

    @Slot()
    def cancel_drag(self) -> bool:
        """Give up the stroke or box that is being drawn; return whether there was one."""
        drawing = self._drag is _Drag.TOOL
        if drawing:
            self._tool.cancel()
        self._end_drag()
        self.update()
        return drawing

    @Slot()
    def refresh_brush(self) -> None:
        """Draw the ring anew: the brush has another size."""
        self.update()

    def paint_over(self, painter: QPainter, port: Viewport) -> None:
        """Draw the box that is being dragged, and the ring of the brush."""
        if self._tool.outline is not None:
            paint_box(painter, port.transform.mapRect(self._tool.outline))
        ring = self._ring()
        if ring is not None:
            paint_ring(painter, ring)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to paint, to pan or to move the split line."""
        if self._port is None or self._drag is not _Drag.NOTHING:
            return
        self._move_pointer(event.position())
        button = self._button = event.button()
        if button == Qt.MouseButton.MiddleButton or self._space:
            self._drag = _Drag.PAN
        elif button == Qt.MouseButton.LeftButton and self._compare.is_near(
            event.position(), self._port
        ):
            self._drag = _Drag.SPLIT
        elif button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            if not self._session.can_edit:
                return
            self._drag = _Drag.TOOL
            erase = button == Qt.MouseButton.RightButton
            self._tool.press(self._port.to_photo(event.position()), erase)
        self._choose_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with what the pressed button does, or carry the ring along."""
        before = self._at
        self._move_pointer(event.position())
        if self._port is None:
            return
        if self._drag is _Drag.TOOL:
            self._refresh_outline()
            self._tool.drag(self._port.to_photo(event.position()))
            self._refresh_outline()
        elif self._drag is _Drag.SPLIT:
            self._compare.move_line(event.position(), self._port)
        elif self._drag is _Drag.PAN and before is not None:
            self.pan(event.position() - before)
        else:
            self._choose_cursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what the button began."""
        if event.button() != self._button:
            return
        if self._drag is _Drag.TOOL and self._port is not None:
            self._refresh_outline()
            self._tool.release(self._port.to_photo(event.position()))
        self._end_drag()

    def leaveEvent(self, event: QEvent) -> None:
        """Take the ring away."""
        self._refresh_ring()
        self._at = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hold Space to pan, Tab or backslash to see the original."""
        if event.key() == Qt.Key.Key_Space:
            self._hold_space(True)
        elif event.key() in _HOLD_KEYS:
            self._compare.hold(True)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of a held key."""
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Space:
            self._hold_space(False)
        elif event.key() in _HOLD_KEYS:
            self._compare.hold(False)
        else:
            super().keyReleaseEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab for the original; Shift+Tab leaves the canvas."""
        return False if forward else super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go of held keys: their release goes elsewhere."""
        self._hold_space(False)
        self._compare.hold(False)
        super().focusOutEvent(event)

    def _move_pointer(self, point: QPointF) -> None:
        self._refresh_ring()
        self._at = point
        self._refresh_ring()

    def _refresh_outline(self) -> None:
        box = self._tool.outline
        if box is not None and self._port is not None:
            area = self._port.transform.mapRect(box).toAlignedRect()
            self.update(area.adjusted(-2, -2, 2, 2))

    def _hold_space(self, held: bool) -> None:
        self._refresh_ring()
        self._space = held
        self._choose_cursor()

    @Slot()
    def _choose_cursor(self) -> None:
        """Show what a press would do here."""
        shape = Qt.CursorShape.ArrowCursor
        if self._drag is _Drag.PAN:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._space:
            shape = Qt.CursorShape.OpenHandCursor
        elif (
            self._port is not None
            and self._drag is not _Drag.TOOL
            and (
                self._drag is _Drag.SPLIT
                or (self._at is not None and self._compare.is_near(self._at, self._port))
            )
        ):
            shape = Qt.CursorShape.SplitHCursor
        elif self._session.activity:
            shape = Qt.CursorShape.BusyCursor
        elif self._session.can_edit:
            shape = self._tool.cursor
        self.setCursor(shape)

    @Slot()
    def _end_drag(self) -> None:
        self._drag = _Drag.NOTHING
        self._button = Qt.MouseButton.NoButton
        self._choose_cursor()

    def _ring(self) -> QRectF | None:
        """Return where the brush would paint, logical px; None where it would not."""
        diameter = self._tool.diameter
        if self._port is None or self._at is None or diameter is None:
            return None
        if self._drag in (_Drag.PAN, _Drag.SPLIT) or not self._session.can_edit or self._space:
            return None
        side = max(diameter * self._port.scale, 3.0)
        return QRectF(self._at.x() - side / 2, self._at.y() - side / 2, side, side)

    def _refresh_ring(self) -> None:
        ring = self._ring()
        if ring is not None:
            self.update(ring.toAlignedRect().adjusted(-3, -3, 3, 3))
