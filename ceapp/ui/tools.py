"""The tools in hand: they turn the mouse's way over the photo into strokes of the session."""

import math

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal

from ceapp.app.session import SessionController
from ceapp.core.geometry import Rect

MIN_DIAMETER = 1.0
MAX_DIAMETER = 4000.0
_STEP = 1.2


class Brush(QObject):
    """The size of the brush, in photo pixels, shared by the tools and the controls."""

    resized = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._diameter = 60.0

    @property
    def diameter(self) -> float:
        """Photo pixels across."""
        return self._diameter

    def resize(self, diameter: float) -> None:
        """Take another diameter, within what makes sense."""
        diameter = min(max(diameter, MIN_DIAMETER), MAX_DIAMETER)
        if diameter != self._diameter:
            self._diameter = diameter
            self.resized.emit(diameter)

    def grow(self) -> None:
        """Become a step larger."""
        self.resize(max(self._diameter + 1, round(self._diameter * _STEP)))

    def shrink(self) -> None:
        """Become a step smaller."""
        self.resize(min(self._diameter - 1, round(self._diameter / _STEP)))

    def suit(self, height: int, width: int) -> None:
        """Take a size that serves as a start for a photo of `height` x `width` px."""
        self.resize(max(8.0, round(math.hypot(height, width) / 28)))


class Tool:
    """What the mouse does to the photo; points are photo pixels and may lie outside it."""

    cursor = Qt.CursorShape.CrossCursor

    def press(self, at: QPointF, erase: bool) -> None:
        """Begin; `erase` is what the right button asks for."""
        raise NotImplementedError

    def drag(self, at: QPointF) -> None:
        """Go on to `at`; called only between `press` and `release` or `cancel`."""
        raise NotImplementedError

    def release(self, at: QPointF) -> None:
        """End: what was done is one step of undo."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Give up: as if it had not begun."""
        raise NotImplementedError

    @property
    def diameter(self) -> float | None:
        """Of the ring that goes with the pointer, photo px; None for no ring."""
        return None

    @property
    def outline(self) -> QRectF | None:
        """The box that is being dragged, photo px."""
        return None


class BrushTool(Tool):
    """Paints the mask, or takes paint away, along the pointer's way.

    Parameters
    ----------
    session : SessionController
    brush : Brush
    erases : bool
        Whether the left button takes paint away and the right one paints.
    """

    cursor = Qt.CursorShape.BlankCursor

    def __init__(self, session: SessionController, brush: Brush, erases: bool = False) -> None:
        self._session = session
        self._brush = brush
        self._erases = erases

    def press(self, at: QPointF, erase: bool) -> None:
        """Put the brush down: one dab."""
        self._session.begin_stroke(erase != self._erases)
        self.drag(at)

    def drag(self, at: QPointF) -> None:
        """Draw on to `at`."""
        self._session.stroke_to(at.y(), at.x(), self._brush.diameter)

    def release(self, at: QPointF) -> None:
        """Lift the brush."""
        self.drag(at)
        self._session.end_stroke()

    def cancel(self) -> None:
        """Take the stroke back."""
        self._session.cancel_stroke()

    @property
    def diameter(self) -> float | None:
        """Of the brush."""
        return self._brush.diameter


class BoxTool(Tool):
    """Paints or clears a box of the mask."""

    def __init__(self, session: SessionController) -> None:
        self._session = session
        self._erase = False
        self._corner: QPointF | None = None
        self._at = QPointF()

    def press(self, at: QPointF, erase: bool) -> None:
        """Put down the first corner."""
        self._erase = erase
        self._corner = self._at = at

    def drag(self, at: QPointF) -> None:
        """Pull the other corner."""
        self._at = at

    def release(self, at: QPointF) -> None:
        """Paint every pixel that the box touches."""
        self.drag(at)
        box = self.outline
        self._corner = None
        if box is None or box.width() < 1 or box.height() < 1:
            return
        rect = Rect(
            math.floor(box.top()),
            math.floor(box.left()),
            math.ceil(box.bottom()),
            math.ceil(box.right()),
        )
        self._session.paint_box(rect, self._erase)

    def cancel(self) -> None:
        """Let go of the box."""
        self._corner = None

    @property
    def outline(self) -> QRectF | None:
        """The box from the first corner to the pointer."""
        if self._corner is None:
            return None
        return QRectF(self._corner, self._at).normalized()
