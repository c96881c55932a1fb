"""The photo under the hand: mouse, wheel and keys go to the tool, the view or the split line.

Decides nothing about the document.
"""

from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPointingDevice,
    QTabletEvent,
    QWheelEvent,
)

from ceapp.app.session import SessionController
from ceapp.ui.compare import Compare
from ceapp.ui.gestures import Pinch
from ceapp.ui.keyboard_hand import KeyboardHand
from ceapp.ui.marks import paint_outline, paint_ring
from ceapp.ui.photo_view import PhotoView
from ceapp.ui.tools.kit import Kit
from ceapp.ui.tools.tool import Tool, Touch
from ceapp.ui.viewport import Viewport

# How near the hand must come to a spot of a tool, logical px.
_REACH = 7.0
# The wheel's way that makes the brush twice as wide, in eighths of a degree: four notches.
_WHEEL_DOUBLES = 480.0
# From wholly soft to wholly hard, logical px.
_HARDNESS_WAY = 200.0
# So near to the edge of the view the cross takes the view along, logical px.
_MARGINS = (24.0, 24.0, -24.0, -24.0)
_FINISH_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BACK_KEYS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_HOLD_KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Backslash)


class _Drag(Enum):
    """What the pressed mouse button is doing."""

    NOTHING = 0
    TOOL = 1
    PAN = 2
    SPLIT = 3
    BRUSH = 4


class Canvas(PhotoView):
    """Shows the session's document and lets a tool work on it.

    Parameters
    ----------
    session : SessionController
    compare : Compare
    kit : Kit
        The brush is the first tool in hand.
    """

    def __init__(self, session: SessionController, compare: Compare, kit: Kit) -> None:
        super().__init__(session, compare)
        self._kit = kit
        self._tool = kit["brush"]
        self._drag = _Drag.NOTHING
        self._button = Qt.MouseButton.NoButton
        self._erase = False
        # Where the pointer is, logical px; None when it is elsewhere.
        self._at: QPointF | None = None
        # Where the last event was, and what was drawn then of the tool's outline, logical px.
        self._last = QPointF()
        self._outlined = QRect()
        self._space = False
        self.hand = KeyboardHand(self)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        kit.brush.resized.connect(self._refresh)
        kit.brush.changed.connect(self._refresh)
        session.busy_changed.connect(self.cancel_drag)
        session.document_changed.connect(self.cancel_drag)
        # Its cross may lie beyond the edge of the next photo.
        session.document_changed.connect(self.hand.hide)

    @property
    def tool(self) -> Tool:
        """The tool in hand."""
        return self._tool

    def set_tool(self, tool: Tool) -> None:
        """Take another tool in hand; what the old one was doing is given up."""
        self.cancel_drag()
        self._tool = tool
        self._choose_cursor()
        self.update()

    @Slot()
    def cancel_drag(self) -> bool:
        """Give up what is being drawn; return whether there was something."""
        drawing = self._drag is _Drag.TOOL or self._tool.unfinished
        if drawing:
            self._tool.cancel()
        self.hand.let_go()
        self._end_drag()
        self.update()
        return drawing

    def paint_over(self, painter: QPainter, port: Viewport) -> None:
        """Draw what the tool has drawn and not painted yet, and the ring of the brush."""
        if self._tool.outline is not None:
            paint_outline(painter, port.transform.map(self._tool.outline))
        ring = self._ring()
        if ring is not None:
            paint_ring(painter, ring, self._kit.brush.hardness)
        self.hand.paint(painter, port)

    def press(self, at: QPointF, erase: bool) -> bool:
        """Press the tool at a place of the photo, px, without a mouse; return whether it could."""
        if self._drag is not _Drag.NOTHING or not self._session.can_edit:
            return False
        self._drag, self._erase = _Drag.TOOL, erase
        self._tool.press(self._keyed_touch(at))
        self.update_outline()
        return True

    def carry(self, at: QPointF) -> None:
        """Go on to a place of the photo, px, without a mouse; the view follows."""
        if self._port is None:
            return
        touch = self._keyed_touch(at)
        if self._drag is _Drag.TOOL:
            self._tool.drag(touch)
        else:
            self._tool.hover(touch)
        spot = self._port.transform.map(at)
        if not QRectF(self.rect()).adjusted(*_MARGINS).contains(spot):
            self.look_at(at)
        self._move_pointer(self._port.transform.map(at))
        self.update_outline()

    def lift(self, at: QPointF) -> None:
        """Let go of the tool at a place of the photo, px, without a mouse."""
        if self._drag is _Drag.TOOL:
            self._tool.release(self._keyed_touch(at))
            self.update_outline()
        self._end_drag()

    def look(self, port: Viewport) -> None:
        """Show the photo at another place; the ring of a hand without a mouse goes along."""
        super().look(port)
        if self.hand.at is not None:
            self._at = port.transform.map(self.hand.at)

    def pointer(self) -> QPointF | None:
        """Return where the hand is, logical px, be it that of a mouse or not."""
        if self.hand.at is not None and self._port is not None:
            return self._port.transform.map(self.hand.at)
        return super().pointer()

    def is_painted(self, y: int, x: int) -> bool:
        """Whether a pixel of the photo is painted with the paint in hand."""
        document = self._session.document
        return document is not None and bool(document.plane(self._session.paint)[y, x])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to paint, to pan, to move the split line or to change the brush."""
        self._begin(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with what the pressed button does, or carry the ring along."""
        self._go_on(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what the button began."""
        self._finish(event)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Do with a pen what is done with a mouse, as hard as it is pressed."""
        if event.type() == QEvent.Type.TabletPress:
            self._begin(event)
        elif event.type() == QEvent.Type.TabletMove:
            self._go_on(event)
        elif event.type() == QEvent.Type.TabletRelease:
            self._finish(event)
        # Or a mouse would be made up to do it all again.
        event.accept()

    def pinch(self, pinch: Pinch) -> None:
        """Zoom and pan; the stroke that the first finger began was none."""
        if pinch.begins:
            self.cancel_drag()
        super().pinch(pinch)

    def _begin(self, event: QMouseEvent | QTabletEvent) -> None:
        if self._port is None or self._drag is not _Drag.NOTHING:
            return
        self.hand.hide()
        self._move_pointer(event.position())
        self._last = event.position()
        self._button = event.button()
        self._drag = self._asked_for(event)
        if self._drag is _Drag.TOOL:
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            right = event.button() == Qt.MouseButton.RightButton
            self._erase = alt or right or _is_rubber(event)
            self._tool.press(self._touch(event))
            self.update_outline()
        self._choose_cursor()

    def _go_on(self, event: QMouseEvent | QTabletEvent) -> None:
        way = event.position() - self._last
        self._last = event.position()
        keyed = self._drag is _Drag.TOOL and self._button == Qt.MouseButton.NoButton
        if self._port is None or keyed:
            return
        if self._drag is _Drag.BRUSH:
            # The ring stays where it was, so that its edge follows the hand.
            self._change_brush(way)
            return
        if not way.isNull():
            self.hand.hide()
        self._move_pointer(event.position())
        if self._drag is _Drag.TOOL:
            self._tool.drag(self._touch(event))
            self.update_outline()
        elif self._drag is _Drag.SPLIT:
            self._compare.move_line(event.position(), self._port)
        elif self._drag is _Drag.PAN:
            self.pan(way)
        else:
            self._tool.hover(self._touch(event))
            self.update_outline()
            self._choose_cursor()

    def _finish(self, event: QMouseEvent | QTabletEvent) -> None:
        if event.button() != self._button or self._button == Qt.MouseButton.NoButton:
            return
        if self._drag is _Drag.TOOL and self._port is not None:
            self._tool.release(self._touch(event))
            self.update_outline()
        self._end_drag()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the size of the brush with Shift; else move the view."""
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            # Some systems turn the wheel sideways while Shift is held.
            turned = event.angleDelta().y() or event.angleDelta().x()
            self._kit.brush.resize(self._kit.brush.diameter * 2 ** (turned / _WHEEL_DOUBLES))
        else:
            super().wheelEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the ring away."""
        self._refresh_ring()
        self._at = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hold Space to pan, Tab or backslash to see the original; end what the tool draws."""
        if event.key() == Qt.Key.Key_Space:
            self._hold_space(True)
        elif event.key() in _HOLD_KEYS:
            self._compare.hold(True)
        elif self.hand.takes(event):
            pass
        elif self._tool.unfinished and event.key() in _FINISH_KEYS:
            self._tool.finish()
            self.update_outline()
        elif self._tool.unfinished and event.key() in _BACK_KEYS:
            self._tool.step_back()
            self.update_outline()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the keys for an unfinished drawing that commands have otherwise, Enter say."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._tool.unfinished
            and event.key() in _FINISH_KEYS + _BACK_KEYS
        ):
            event.accept()
            return True
        return super().event(event)

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

    def _asked_for(self, event: QMouseEvent | QTabletEvent) -> _Drag:
        """Return what a press asks for."""
        left = event.button() == Qt.MouseButton.LeftButton
        right = event.button() == Qt.MouseButton.RightButton
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.button() == Qt.MouseButton.MiddleButton or self._space:
            return _Drag.PAN
        if left and self._port and self._compare.is_near(event.position(), self._port):
            return _Drag.SPLIT
        if right and alt and self._tool.diameter is not None:
            return _Drag.BRUSH
        return _Drag.TOOL if (left or right) and self._session.can_edit else _Drag.NOTHING

    def _touch(self, event: QMouseEvent | QTabletEvent) -> Touch:
        """Return what a tool is told of an event."""
        port = self._port
        assert port is not None
        return Touch(
            port.to_photo(event.position()),
            self._erase,
            straight=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier),
            pressure=event.pressure() if isinstance(event, QTabletEvent) else 1.0,
            rubber=_is_rubber(event),
            reach=_REACH / port.scale,
        )

    def _keyed_touch(self, at: QPointF) -> Touch:
        """Return what a tool is told of the keyboard's cross; it can meet a spot exactly."""
        return Touch(at, self._erase, reach=1.0)

    def _change_brush(self, way: QPointF) -> None:
        """Make the brush wider by a move to the right, harder by one up."""
        if self._port is not None:
            brush = self._kit.brush
            brush.resize(brush.diameter + 2 * way.x() / self._port.scale)
            brush.harden(brush.hardness - way.y() / _HARDNESS_WAY)

    def _move_pointer(self, point: QPointF) -> None:
        self._refresh_ring()
        self._at = point
        self._refresh_ring()

    def update_outline(self) -> None:
        """Draw anew what the tool has drawn and not painted, where it is and where it was."""
        outline = self._tool.outline
        area = QRect()
        if outline is not None and self._port is not None:
            box = self._port.transform.mapRect(outline.boundingRect())
            area = box.toAlignedRect().adjusted(-3, -3, 3, 3)
        self.update(area | self._outlined)
        self._outlined = area

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
            shape = self._compare.cursor
        elif self._session.activity:
            shape = Qt.CursorShape.BusyCursor
        elif self._session.can_edit:
            shape = self._tool.cursor
        self.setCursor(shape)

    @Slot()
    def _refresh(self) -> None:
        self.update()

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


def _is_rubber(event: QMouseEvent | QTabletEvent) -> bool:
    """Whether it is the end of a pen that erases."""
    return event.pointerType() == QPointingDevice.PointerType.Eraser
