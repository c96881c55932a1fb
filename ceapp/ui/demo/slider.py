"""Before and after for a finger: the line follows wherever the screen is touched."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from ceapp.app.session import SessionController
from ceapp.ui.compare import Compare
from ceapp.ui.demo.look import INK
from ceapp.ui.viewport import Viewport

_SHADE = QColor(0, 0, 0, 120)
_DARK = QColor("#17181b")


class Slider(Compare):
    """A comparison whose line can be taken hold of anywhere.

    Parameters
    ----------
    session : SessionController

    Attributes
    ----------
    scale : float
        How much larger than on a screen of 1080 lines.
    """

    def __init__(self, session: SessionController) -> None:
        super().__init__(session)
        self.scale = 1.0

    def is_near(self, point: QPointF, port: Viewport) -> bool:
        """Whether a touch moves the line: any does."""
        return self.divides

    def slide(self, share: float) -> None:
        """Put the line at a share of the photo's width, 0 to 1."""
        self._split = share
        self.changed.emit()

    def paint_marks(self, painter: QPainter, port: Viewport) -> None:
        """Draw the line, a handle as large as a thumb, and which side is which."""
        if not self.divides:
            return
        scale = self.scale
        seen = port.frame & QRectF(0, 0, *port.view)
        x = min(max(port.frame.left() + self.split * port.frame.width(), seen.left()), seen.right())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((_SHADE, 9.0), (INK, 4.0)):
            painter.setPen(QPen(colour, width * scale))
            painter.drawLine(QPointF(x, seen.top()), QPointF(x, seen.bottom()))
        middle = QPointF(x, seen.center().y())
        painter.setPen(QPen(_SHADE, 2 * scale))
        painter.setBrush(INK)
        painter.drawEllipse(middle, 44 * scale, 44 * scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_DARK)
        for side in (-1, 1):
            tip = middle + QPointF(side * 31 * scale, 0)
            base = middle + QPointF(side * 13 * scale, 0)
            half = QPointF(0, 14 * scale)
            painter.drawPolygon(QPolygonF([tip, base - half, base + half]))
        self._paint_names(painter, seen, x)
        painter.restore()

    def _paint_names(self, painter: QPainter, seen: QRectF, x: float) -> None:
        scale = self.scale
        font = QFont(painter.font())
        font.setPixelSize(round(28 * scale))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        for side, name in ((-1, self.tr("Before")), (1, self.tr("After"))):
            pill = QRectF(painter.fontMetrics().boundingRect(name))
            pill.adjust(-20 * scale, -10 * scale, 20 * scale, 10 * scale)
            pill.moveTop(seen.top() + 24 * scale)
            gap = 24 * scale
            if side < 0:
                pill.moveRight(x - gap)
            else:
                pill.moveLeft(x + gap)
            if pill.left() < seen.left() or pill.right() > seen.right():
                # No room beside the line; the other side says enough.
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(14, 15, 17, 190))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.setPen(INK)
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, name)
