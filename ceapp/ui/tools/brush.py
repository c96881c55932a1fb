"""The brush and the eraser, and what they can be set to."""

import math

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QPainterPath

from ceapp.app.session import SessionController
from ceapp.ui.tools.tool import Tool, Touch

MIN_DIAMETER = 1.0
MAX_DIAMETER = 4000.0
_STEP = 1.2
_HARDNESS_STEP = 0.1
# With a light touch a pen still paints with this share of the brush.
_LEAST_PRESSED = 0.1
# A pen's pressure in steps: a soft brush is made anew for each size.
_PRESSURES = 32


class Brush(QObject):
    """The brush in hand, shared by the tools and the controls."""

    resized = Signal(float)
    """Photo pixels across."""
    changed = Signal()
    """Another hardness, or another use of a pen's pressure."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._diameter = 60.0
        self._hardness = 1.0
        self._pen_sizes = True

    @property
    def diameter(self) -> float:
        """Photo pixels across."""
        return self._diameter

    @property
    def hardness(self) -> float:
        """Share of the diameter that is painted wholly, 0 to 1; beyond it the paint fades out."""
        return self._hardness

    @property
    def pen_sizes(self) -> bool:
        """Whether a pen that is pressed lightly paints narrower."""
        return self._pen_sizes

    def resize(self, diameter: float) -> None:
        """Take another diameter, within what makes sense."""
        diameter = min(max(diameter, MIN_DIAMETER), MAX_DIAMETER)
        if diameter != self._diameter:
            self._diameter = diameter
            self.resized.emit(diameter)

    def harden(self, hardness: float) -> None:
        """Take another hardness, 0 to 1."""
        hardness = min(max(round(hardness, 2), 0.0), 1.0)
        if hardness != self._hardness:
            self._hardness = hardness
            self.changed.emit()

    def let_pen_size(self, on: bool) -> None:
        """Let a pen's pressure change the size, or not."""
        if on != self._pen_sizes:
            self._pen_sizes = on
            self.changed.emit()

    def grow(self) -> None:
        """Become a step larger."""
        self.resize(max(self._diameter + 1, round(self._diameter * _STEP)))

    def shrink(self) -> None:
        """Become a step smaller."""
        self.resize(min(self._diameter - 1, round(self._diameter / _STEP)))

    def become_harder(self) -> None:
        """Take a step towards a hard edge."""
        self.harden(self._hardness + _HARDNESS_STEP)

    def become_softer(self) -> None:
        """Take a step towards a soft edge."""
        self.harden(self._hardness - _HARDNESS_STEP)

    def suit(self, height: int, width: int) -> None:
        """Take a size that serves as a start for a photo of `height` x `width` px."""
        self.resize(max(8.0, round(math.hypot(height, width) / 28)))

    def pressed(self, pressure: float) -> float:
        """Return the diameter of a pen's touch."""
        if not self._pen_sizes:
            return self._diameter
        share = round(min(max(pressure, _LEAST_PRESSED), 1.0) * _PRESSURES) / _PRESSURES
        return self._diameter * share


class BrushTool(Tool):
    """Paints the mask, or takes paint away, along the pointer's way.

    With Shift it goes on in a straight line from where the last stroke ended.

    Parameters
    ----------
    session : SessionController
    brush : Brush
    erases : bool
        Whether it takes paint away and, asked to erase, paints.
    """

    options = ("size", "hardness", "pen")
    cursor = Qt.CursorShape.BlankCursor

    def __init__(self, session: SessionController, brush: Brush, erases: bool = False) -> None:
        self._session = session
        self._brush = brush
        self._erases = erases
        self._end: QPointF | None = None
        self._to: QPointF | None = None
        session.document_changed.connect(self._forget)

    def press(self, touch: Touch) -> None:
        """Put the brush down: one dab, or a line from the last one."""
        self._to = None
        self._session.begin_stroke(touch.rubber or touch.erase != self._erases)
        if touch.straight and self._end is not None:
            self._stroke(self._end, touch.pressure)
        self.drag(touch)

    def drag(self, touch: Touch) -> None:
        """Draw on."""
        self._stroke(touch.at, touch.pressure)

    def release(self, touch: Touch) -> None:
        """Lift the brush."""
        # A pen that leaves the tablet has no pressure any more: that is no thin end of a stroke.
        if touch.pressure > 0:
            self.drag(touch)
        self._session.end_stroke()
        self._end = touch.at

    def cancel(self) -> None:
        """Take the stroke back."""
        self._session.cancel_stroke()

    def hover(self, touch: Touch) -> None:
        """Show where a straight line would go."""
        self._to = touch.at if touch.straight else None

    @property
    def diameter(self) -> float | None:
        """Of the brush."""
        return self._brush.diameter

    @property
    def outline(self) -> QPainterPath | None:
        """The straight line that a press would draw."""
        if self._to is None or self._end is None:
            return None
        line = QPainterPath(self._end)
        line.lineTo(self._to)
        return line

    def _stroke(self, at: QPointF, pressure: float) -> None:
        diameter = self._brush.pressed(pressure)
        self._session.stroke_to(at.y(), at.x(), diameter, self._brush.hardness)

    def _forget(self) -> None:
        self._end = self._to = None
