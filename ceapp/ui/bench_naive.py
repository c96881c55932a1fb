"""The naive way to paint a mask, to be measured beside ours: the whole picture for every event.

It is how most programs in Python do it: paint into an image as large as the photo, make a pixmap of
that, show both.
"""

import time

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from ceapp.core.display import Buffer
from ceapp.ui.bench_event import post_mouse
from ceapp.ui.qimage import view_bgra
from ceapp.ui.style import MASK_COLOUR


class NaiveCanvas(QWidget):
    """Shows a photo and what is painted, fitted into the view.

    Parameters
    ----------
    buffer : (H, W, 4) uint8, BGRA
    view : QSize
    diameter : float
        Of the brush, photo px.
    """

    painted = 0.0

    def __init__(self, buffer: Buffer, view: QSize, diameter: float) -> None:
        super().__init__()
        self.setFixedSize(view)
        photo = view_bgra(buffer)
        self._photo = QPixmap.fromImage(photo)
        self._mask = QImage(photo.size(), QImage.Format.Format_ARGB32_Premultiplied)
        self._mask.fill(Qt.GlobalColor.transparent)
        self._shown = QPixmap.fromImage(self._mask)
        self._pen = QPen(QColor(*MASK_COLOUR), diameter)
        self._pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._at = QPointF()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the brush down."""
        self._at = event.position()
        self._draw_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on."""
        self._draw_to(event.position())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show everything, then look at the clock."""
        painter = QPainter(self)
        painter.drawPixmap(self.rect(), self._photo)
        painter.drawPixmap(self.rect(), self._shown)
        painter.end()
        self.painted = time.perf_counter()

    def _draw_to(self, at: QPointF) -> None:
        painter = QPainter(self._mask)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.scale(self._mask.width() / self.width(), self._mask.height() / self.height())
        pen = QPen(self._pen)
        pen.setWidthF(pen.widthF() * self.width() / self._mask.width())
        painter.setPen(pen)
        painter.drawLine(self._at, at)
        painter.end()
        self._at = at
        self._shown = QPixmap.fromImage(self._mask)
        self.update()


def naive_stroke(
    app: QApplication, buffer: Buffer, view: QSize, diameter: float, step: float, events: int
) -> list[float]:
    """Draw one stroke across the view; return the seconds of each of so many mouse moves."""
    canvas = NaiveCanvas(buffer, view, diameter)
    canvas.show()
    y = view.height() / 2
    post_mouse(app, canvas, QEvent.Type.MouseButtonPress, QPointF(step, y))
    took = [
        post_mouse(app, canvas, QEvent.Type.MouseMove, QPointF((number + 2) * step, y))
        for number in range(events)
    ]
    canvas.close()
    return took
