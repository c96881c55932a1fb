"""Before and after on one canvas: a split line that can be dragged, or the original alone.

Reads the document and changes nothing.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPen

from ceapp.app.session import SessionController
from ceapp.core.geometry import Rect
from ceapp.ui.viewport import Viewport

if TYPE_CHECKING:
    from ceapp.ui.layers import PicturePart

# How near the pointer must come to take hold of the line, logical px.
_REACH = 9.0
_HANDLE = 14.0
_LINE = QColor(255, 255, 255)
_SHADE = QColor(0, 0, 0, 150)


class Compare(QObject):
    """What of the canvas shows the original: nothing, all, or what lies left of a line."""

    changed = Signal()
    """More, less or something else of the original is to be shown."""

    def __init__(self, session: SessionController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        # Share of the photo's width that lies left of the line.
        self._split = 0.5
        self._on = False
        self._held = False
        self._parts: list[tuple[Rect, PicturePart]] | None = None
        session.document_changed.connect(self._forget)
        session.dirty.connect(self._forget)

    @property
    def on(self) -> bool:
        """Whether the line is shown."""
        return self._on

    @property
    def held(self) -> bool:
        """Whether the original alone is shown."""
        return self._held

    @property
    def split(self) -> float:
        """Share of the photo's width that lies left of the line, 0 to 1."""
        return self._split

    def show_line(self, on: bool, port: Viewport | None) -> None:
        """Show the line in the middle of what is seen, or take it away."""
        self._on = on
        if on and port is not None:
            seen = port.frame & QRectF(0, 0, *port.view)
            self.move_line(seen.center(), port)
        self.changed.emit()

    def hold(self, held: bool) -> None:
        """Show the original alone while `held`."""
        if held != self._held:
            self._held = held
            self.changed.emit()

    def is_near(self, point: QPointF, port: Viewport) -> bool:
        """Whether the pointer at `point` of the canvas can take hold of the line."""
        return self._on and not self._held and abs(point.x() - self._x(port)) <= _REACH

    def move_line(self, point: QPointF, port: Viewport) -> None:
        """Put the line under `point` of the canvas, but not beyond the photo."""
        frame = port.frame
        self._split = min(max((point.x() - frame.left()) / frame.width(), 0.0), 1.0)
        self.changed.emit()

    def paint_original(self, painter: QPainter, port: Viewport, exposed: QRectF) -> None:
        """Draw the original where it is to be seen; elsewhere draw nothing."""
        area = port.frame & exposed
        if not self._held:
            area.setRight(min(area.right(), self._x(port)))
        if not (self._on or self._held) or area.isEmpty():
            return
        if self._parts is None:
            self._parts = self._read()
        for rect, part in self._parts:
            corner = port.transform.map(QPointF(rect.x0, rect.y0))
            shown = QRectF(corner.x(), corner.y(), rect.width, rect.height)
            shown.setSize(shown.size() * port.scale)
            part.paint(painter, port, area & shown)

    def paint_line(self, painter: QPainter, port: Viewport) -> None:
        """Draw the line, its handle, and which side is which."""
        if not self._on or self._held:
            return
        seen = port.frame & QRectF(0, 0, *port.view)
        x = self._x(port)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((_SHADE, 3.5), (_LINE, 1.5)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(x, seen.top()), QPointF(x, seen.bottom()))
        middle = QPointF(x, seen.center().y())
        painter.setPen(QPen(_SHADE, 1))
        painter.setBrush(_LINE)
        painter.drawEllipse(middle, _HANDLE, _HANDLE)
        pen = QPen(QColor(40, 40, 42), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for side in (-1, 1):
            tip = middle + QPointF(side * 8, 0)
            for end in (-4, 4):
                painter.drawLine(tip, tip + QPointF(-side * 4, end))
        self._paint_label(painter, self.tr("Before"), QPointF(x - 12, seen.top() + 12), -1)
        self._paint_label(painter, self.tr("After"), QPointF(x + 12, seen.top() + 12), 1)
        painter.restore()

    def _paint_label(self, painter: QPainter, text: str, at: QPointF, side: int) -> None:
        box = QRectF(painter.fontMetrics().boundingRect(text)).adjusted(-9, -4, 9, 4)
        box.moveTop(at.y())
        if side < 0:
            box.moveRight(at.x())
        else:
            box.moveLeft(at.x())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_SHADE)
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(_LINE)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _read(self) -> "list[tuple[Rect, PicturePart]]":
        """Return the original where it differs, and the place of each part."""
        from ceapp.app.before import before_parts
        from ceapp.ui.layers import PicturePart

        document, display = self._session.document, self._session.display
        if document is None or display is None:
            return []
        return [
            (part.rect, PicturePart(part.levels, part.around))
            for part in before_parts(document, display)
        ]

    def _x(self, port: Viewport) -> float:
        """Return where the line stands, logical px."""
        frame = port.frame
        return frame.left() + self._split * frame.width()

    @Slot()
    def _forget(self) -> None:
        """Read the original anew when it is shown next: what was changed may have grown."""
        self._parts = None
