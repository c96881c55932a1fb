"""The hand of a person who uses no mouse: a cross over the photo that the arrow keys move.

A key presses the tool there and lets go of it, so that every tool works as with a mouse. What
happens is said in words, for eyes and for screen readers.
"""

from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter

from ceapp.ui.marks import CROSS, paint_cross
from ceapp.ui.viewport import Viewport

if TYPE_CHECKING:
    from ceapp.ui.tool_view import ToolView

STEPS = (1, 4, 16, 64, 256)
"""How far an arrow key goes, photo px."""

_WAYS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_WITH_SHIFT = 4


class KeyboardHand(QObject):
    """Moves the cross of a canvas and works with the tool in its hand.

    Parameters
    ----------
    canvas : ToolView
    """

    said = Signal(str)
    """Where the cross is, and what happened."""

    def __init__(self, canvas: "ToolView") -> None:
        super().__init__(canvas)
        self._canvas = canvas
        # The middle of a pixel of the photo; None while there is no cross.
        self._at: QPointF | None = None
        self._step = 2
        self._pressed = False

    @property
    def at(self) -> QPointF | None:
        """Where the cross is, photo px; None while there is none."""
        return self._at

    @property
    def step(self) -> int:
        """How far an arrow key goes, photo px."""
        return STEPS[self._step]

    def takes(self, event: QKeyEvent) -> bool:
        """Move the cross if an arrow key asks for it; return whether one did.

        With Ctrl it goes one pixel, with Shift four steps.
        """
        way = _WAYS.get(Qt.Key(event.key()))
        if way is None or self._canvas.port is None:
            return False
        if self._at is None:
            self._show()
            return True
        step = self.step
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step = 1
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            step *= _WITH_SHIFT
        self._move(way[0] * step, way[1] * step)
        return True

    @Slot()
    def press(self) -> None:
        """Press the tool at the cross, or let go of it where the cross is now."""
        self._toggle(erase=False)

    @Slot()
    def press_erasing(self) -> None:
        """Do the same to take paint away."""
        self._toggle(erase=True)

    @Slot()
    def lengthen(self) -> None:
        """Let an arrow key go farther."""
        self._take_step(self._step + 1)

    @Slot()
    def shorten(self) -> None:
        """Let an arrow key go less far."""
        self._take_step(self._step - 1)

    def let_go(self) -> None:
        """Note that what the tool did was given up."""
        self._pressed = False

    @Slot()
    def hide(self) -> None:
        """Take the cross away: the mouse is back."""
        if self._at is not None and not self._pressed:
            self._refresh()
            self._at = None

    def paint(self, painter: QPainter, port: Viewport) -> None:
        """Draw the cross."""
        if self._at is not None:
            paint_cross(painter, port.transform.map(self._at))

    def _show(self) -> None:
        """Put the cross into the middle of what is seen of the photo."""
        port = self._canvas.port
        assert port is not None
        middle = port.to_photo((port.frame & QRectF(self._canvas.rect())).center())
        # Between two pixels it is the later one, whatever the zoom's digits make of the border.
        self._go(int(round(middle.y(), 3)), int(round(middle.x(), 3)))
        self._say(self.tr("Press D to draw here, < and > for other steps"))

    def _move(self, down: int, right: int) -> None:
        assert self._at is not None
        self._go(int(self._at.y()) + down, int(self._at.x()) + right)
        self._say()

    def _go(self, y: int, x: int) -> None:
        port = self._canvas.port
        assert port is not None
        height, width = port.photo
        self._refresh()
        self._at = QPointF(min(max(x, 0), width - 1) + 0.5, min(max(y, 0), height - 1) + 0.5)
        self._canvas.carry(self._at)
        self._refresh()

    def _toggle(self, erase: bool) -> None:
        if self._canvas.port is None:
            return
        if self._at is None:
            self._show()
        elif self._pressed:
            self._pressed = False
            self._canvas.lift(self._at)
            self._say(self.tr("done"))
        elif self._canvas.press(self._at, erase):
            if self._canvas.tool.clicks:
                self._canvas.lift(self._at)
                self._say(self.tr("marked"))
            else:
                self._pressed = True
                self._say(self.tr("erasing") if erase else self.tr("drawing"))

    def _take_step(self, step: int) -> None:
        self._step = min(max(step, 0), len(STEPS) - 1)
        self._say(self.tr("{} px a step").format(self.step))

    def _say(self, what: str = "") -> None:
        """Tell where the cross is, what is there, and what happened."""
        words = []
        if self._at is not None:
            y, x = int(self._at.y()), int(self._at.x())
            words.append(f"x {x}, y {y}")
            if self._canvas.is_painted(y, x):
                words.append(self.tr("painted"))
        text = ", ".join([*words, *([what] if what else [])])
        self.said.emit(text)
        event = QtGui.QAccessibleAnnouncementEvent(self._canvas, text)
        QtGui.QAccessible.updateAccessibility(event)

    def _refresh(self) -> None:
        if self._at is not None and self._canvas.port is not None:
            at = self._canvas.port.transform.map(self._at)
            box = QRectF(at.x() - CROSS, at.y() - CROSS, 2 * CROSS, 2 * CROSS)
            self._canvas.update(box.toAlignedRect().adjusted(-3, -3, 3, 3))
