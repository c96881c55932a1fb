"""What goes with the pointer: the ring of the brush and the box that is being dragged.

Dark and light lie side by side, so that one of them can be seen on any photo.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen


def paint_ring(painter: QPainter, ring: QRectF) -> None:
    """Draw where the brush would paint, logical px."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # Translucent pens would take five times as long, for every event.
    for colour, width in ((Qt.GlobalColor.black, 2.4), (Qt.GlobalColor.white, 1.2)):
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(ring)


def paint_box(painter: QPainter, box: QRectF) -> None:
    """Draw the outline of a box, logical px."""
    for colour, line in (
        (Qt.GlobalColor.black, Qt.PenStyle.SolidLine),
        (Qt.GlobalColor.white, Qt.PenStyle.DashLine),
    ):
        painter.setPen(QPen(colour, 1, line))
        painter.drawRect(box)
