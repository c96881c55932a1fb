"""The line between before and after: where it stands over the photo, and what takes hold of it."""

from PySide6.QtCore import QPointF, QRectF, Qt

from ceapp.ui.viewport import Viewport

# How near the pointer must come to take hold of the line, logical px.
_REACH = 9.0


class DividingLine:
    """A line from top to bottom or across, which stays in its place when the view moves.

    Attributes
    ----------
    across : bool
        Whether it goes from left to right.
    share : float
        How much of the photo's width or height lies before it, 0 to 1.
    """

    def __init__(self) -> None:
        self.across = False
        self.share = 0.5

    @property
    def cursor(self) -> Qt.CursorShape:
        """What the pointer is over the line."""
        return Qt.CursorShape.SplitVCursor if self.across else Qt.CursorShape.SplitHCursor

    def place(self, port: Viewport) -> float:
        """Return where it stands, logical px from the left or the top of the canvas."""
        frame = port.frame
        if self.across:
            return frame.top() + self.share * frame.height()
        return frame.left() + self.share * frame.width()

    def move(self, point: QPointF, port: Viewport) -> None:
        """Put it under `point` of the canvas, but not beyond the photo."""
        frame = port.frame
        if self.across:
            share = (point.y() - frame.top()) / frame.height()
        else:
            share = (point.x() - frame.left()) / frame.width()
        self.share = min(max(share, 0.0), 1.0)

    def is_near(self, point: QPointF, port: Viewport) -> bool:
        """Whether the pointer at `point` of the canvas can take hold of it."""
        at = point.y() if self.across else point.x()
        return abs(at - self.place(port)) <= _REACH

    def before(self, area: QRectF, port: Viewport) -> QRectF:
        """Return the part of an area of the canvas that lies before it."""
        cut = QRectF(area)
        if self.across:
            cut.setBottom(min(area.bottom(), self.place(port)))
        else:
            cut.setRight(min(area.right(), self.place(port)))
        return cut
