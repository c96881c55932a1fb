"""What goes with the pointer: the ring of the brush and the line that is being drawn.

Dark and light lie side by side, so that one of them can be seen on any photo.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

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


def paint_outline(painter: QPainter, outline: QPainterPath) -> None:
    """Draw a line that is not painted yet, logical px."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    # Not dashed: the dashes of a lasso of a thousand points would take longer than the photo.
    for colour, width in ((Qt.GlobalColor.black, 3.0), (Qt.GlobalColor.white, 1.2)):
        painter.setPen(QPen(colour, width))
        painter.drawPath(outline)
