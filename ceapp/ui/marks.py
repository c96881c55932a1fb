"""What lies over photo and mask: ring, cross, the line that is being drawn, the grid of pixels.

Dark and light lie side by side, so that one of them can be seen on any photo.
"""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ceapp.ui.viewport import Viewport

GRID_FROM = 10.0
"""From this zoom on the pixels of the photo can be told apart by lines between them."""
CROSS = 15.0
"""From the middle of the cross to its ends, logical px."""
_CROSS_GAP = 4.0
_GRID = QColor(128, 128, 128, 120)
# A smaller ring inside the ring would be a blot, logical px.
_LEAST_CORE = 6.0


def paint_ring(painter: QPainter, ring: QRectF, hardness: float) -> None:
    """Draw where the brush would paint, and inside it where it would paint wholly; logical px."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # Translucent pens would take five times as long, for every event.
    for colour, width in ((Qt.GlobalColor.black, 2.4), (Qt.GlobalColor.white, 1.2)):
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(ring)
        if hardness < 1 and ring.width() * hardness > _LEAST_CORE:
            painter.setPen(QPen(colour, width / 2))
            painter.drawEllipse(
                ring.center(), ring.width() * hardness / 2, ring.height() * hardness / 2
            )


def paint_cross(painter: QPainter, at: QPointF) -> None:
    """Draw the cross of a hand without a mouse; its middle shows what lies under it."""
    for colour, width in ((Qt.GlobalColor.black, 3.4), (Qt.GlobalColor.white, 1.4)):
        painter.setPen(QPen(colour, width))
        for way in (QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)):
            painter.drawLine(at + way * _CROSS_GAP, at + way * CROSS)


def paint_frame(painter: QPainter, whole: QRectF, frame: QRectF, shade: QColor) -> None:
    """Draw a frame around a part of the whole, and a shade over the rest; logical px."""
    rest = QPainterPath()
    rest.addRect(whole)
    rest.addRect(frame)
    painter.fillPath(rest, shade)
    for colour, width in ((Qt.GlobalColor.black, 3.0), (Qt.GlobalColor.white, 1.4)):
        painter.setPen(QPen(colour, width))
        painter.drawRect(frame)


def paint_grid(painter: QPainter, port: Viewport, exposed: QRectF) -> None:
    """Draw the borders of the photo's pixels in `exposed`, logical px, once they are wide enough.

    One device pixel thin, and grey, so that it can be seen on light and on dark and hides neither.
    """
    shown = exposed & port.frame
    if port.zoom < GRID_FROM or shown.isEmpty():
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    pen = QPen(_GRID)
    # Of no width: one device pixel on any screen.
    pen.setWidth(0)
    painter.setPen(pen)
    first, last = port.to_photo(shown.topLeft()), port.to_photo(shown.bottomRight())
    for column in range(math.ceil(first.x()), math.floor(last.x()) + 1):
        x = port.x + column * port.scale
        painter.drawLine(QPointF(x, shown.top()), QPointF(x, shown.bottom()))
    for row in range(math.ceil(first.y()), math.floor(last.y()) + 1):
        y = port.y + row * port.scale
        painter.drawLine(QPointF(shown.left(), y), QPointF(shown.right(), y))


def paint_outline(painter: QPainter, outline: QPainterPath) -> None:
    """Draw a line that is not painted yet, logical px."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    # Not dashed: the dashes of a lasso of a thousand points would take longer than the photo.
    for colour, width in ((Qt.GlobalColor.black, 3.0), (Qt.GlobalColor.white, 1.2)):
        painter.setPen(QPen(colour, width))
        painter.drawPath(outline)
