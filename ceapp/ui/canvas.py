"""The photo under the hand: mouse, pen, wheel and keys go to the tool, the view or the split line.

Decides nothing about the document.
"""

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
    QWheelEvent,
)

from ceapp.app.session import SessionController
from ceapp.ui.compare import Compare
from ceapp.ui.gestures import Pinch
from ceapp.ui.tool_view import Drag, ToolView
from ceapp.ui.tools.kit import Kit
from ceapp.ui.tools.tool import Touch

# How near the hand must come to a spot of a tool, logical px.
_REACH = 7.0
# The wheel's way that makes the brush twice as wide, in eighths of a degree: four notches.
_WHEEL_DOUBLES = 480.0
# From wholly soft to wholly hard, logical px.
_HARDNESS_WAY = 200.0
_FINISH_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BACK_KEYS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
# A key that is held for longer is not tapped.
_TAP_MS = 220


class Canvas(ToolView):
    """Shows the session's document and lets a person work on it.

    Parameters
    ----------
    session : SessionController
    compare : Compare
    kit : Kit
    """

    tapped = Signal()
    """Tab was pressed, and not held."""

    def __init__(self, session: SessionController, compare: Compare, kit: Kit) -> None:
        super().__init__(session, compare, kit)
        # Runs while it is open whether Tab is tapped or held.
        self.tap = QTimer(self)
        self.tap.setSingleShot(True)
        self.tap.setInterval(_TAP_MS)
        self.tap.timeout.connect(self._see_original)
        self._button = Qt.MouseButton.NoButton
        # Where the last event was, logical px.
        self._last = QPointF()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

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
        self.pointed.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hold Space to pan, Tab or backslash for the original; tap Tab; end what is drawn."""
        if event.key() == Qt.Key.Key_Space:
            self._hold_space(True)
        elif event.key() == Qt.Key.Key_Tab:
            if not event.isAutoRepeat():
                self.tap.start()
        elif event.key() == Qt.Key.Key_Backslash:
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
        elif event.key() == Qt.Key.Key_Tab and self.tap.isActive():
            self.tap.stop()
            self.tapped.emit()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backslash):
            self._compare.hold(False)
        else:
            super().keyReleaseEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab for the original; Shift+Tab leaves the canvas."""
        return False if forward else super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go of held keys: their release goes elsewhere."""
        self.tap.stop()
        self._hold_space(False)
        self._compare.hold(False)
        super().focusOutEvent(event)

    @Slot()
    def _see_original(self) -> None:
        self._compare.hold(True)

    def _begin(self, event: QMouseEvent | QTabletEvent) -> None:
        if self._port is None or self._drag is not Drag.NOTHING:
            return
        self.hand.hide()
        self._move_pointer(event.position())
        self._last = event.position()
        self._button = event.button()
        self._drag = self._asked_for(event)
        if self._drag is Drag.TOOL:
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            right = event.button() == Qt.MouseButton.RightButton
            self._erase = alt or right or _is_rubber(event)
            self._tool.press(self._touch(event))
            self.update_outline()
        self._choose_cursor()

    def _go_on(self, event: QMouseEvent | QTabletEvent) -> None:
        way = event.position() - self._last
        self._last = event.position()
        keyed = self._drag is Drag.TOOL and self._button == Qt.MouseButton.NoButton
        if self._port is None or keyed:
            return
        if self._drag is Drag.BRUSH:
            # The ring stays where it was, so that its edge follows the hand.
            self._change_brush(way)
            return
        if not way.isNull():
            self.hand.hide()
        self._move_pointer(event.position())
        if self._drag is Drag.TOOL:
            self._tool.drag(self._touch(event))
            self.update_outline()
        elif self._drag is Drag.SPLIT:
            self._compare.move_line(event.position(), self._port)
        elif self._drag is Drag.PAN:
            self.pan(way)
        else:
            self._tool.hover(self._touch(event))
            self.update_outline()
            self._choose_cursor()

    def _finish(self, event: QMouseEvent | QTabletEvent) -> None:
        if event.button() != self._button or self._button == Qt.MouseButton.NoButton:
            return
        if self._drag is Drag.TOOL and self._port is not None:
            self._tool.release(self._touch(event))
            self.update_outline()
        self._end_drag()

    def _asked_for(self, event: QMouseEvent | QTabletEvent) -> Drag:
        """Return what a press asks for."""
        left = event.button() == Qt.MouseButton.LeftButton
        right = event.button() == Qt.MouseButton.RightButton
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.button() == Qt.MouseButton.MiddleButton or self._space:
            return Drag.PAN
        if left and self._port and self._compare.is_near(event.position(), self._port):
            return Drag.SPLIT
        if right and alt and self._tool.diameter is not None:
            return Drag.BRUSH
        return Drag.TOOL if (left or right) and self._session.can_edit else Drag.NOTHING

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

    def _change_brush(self, way: QPointF) -> None:
        """Make the brush wider by a move to the right, harder by one up."""
        if self._port is not None:
            brush = self._kit.brush
            brush.resize(brush.diameter + 2 * way.x() / self._port.scale)
            brush.harden(brush.hardness - way.y() / _HARDNESS_WAY)

    def _hold_space(self, held: bool) -> None:
        self._refresh_ring()
        self._space = held
        self._choose_cursor()

    def _end_drag(self) -> None:
        self._button = Qt.MouseButton.NoButton
        super()._end_drag()


def _is_rubber(event: QMouseEvent | QTabletEvent) -> bool:
    """Whether it is the end of a pen that erases."""
    return event.pointerType() == QPointingDevice.PointerType.Eraser
