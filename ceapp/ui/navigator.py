"""The whole photo, small: a frame shows what the canvas shows, and can be moved there."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QSizePolicy

from ceapp.app.session import SessionController
from ceapp.ui.compare import Compare
from ceapp.ui.marks import paint_frame
from ceapp.ui.photo_view import PhotoView
from ceapp.ui.viewport import Viewport

_HEIGHT = 150
_MARGIN = 8.0
_SHADE = QColor(0, 0, 0, 90)


class Navigator(PhotoView):
    """Shows where the canvas is in the photo; a press or drag takes the canvas there.

    Parameters
    ----------
    session : SessionController
    canvas : PhotoView
    """

    def __init__(self, session: SessionController, canvas: PhotoView) -> None:
        super().__init__(session, Compare(session))
        self._canvas = canvas
        self.setMinimumSize(0, _HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Navigator"))
        self.setToolTip(self.tr("Drag the frame to see another part of the photo"))
        canvas.zoomed.connect(self._follow)

    def sizeHint(self) -> QSize:
        """Return a height that leaves the room to the other panels."""
        return QSize(_HEIGHT, _HEIGHT)

    def fit(self) -> None:
        """Show the whole photo, with little room around it."""
        if self._port is not None:
            self.look(self._port.fitted(_MARGIN))

    def look(self, port: Viewport) -> None:
        """Show the whole photo, whatever is asked for."""
        super().look(port.fitted(_MARGIN))

    def paint_invitation(self, painter: QPainter) -> None:
        """Leave it to the canvas."""

    def paint_over(self, painter: QPainter, port: Viewport) -> None:
        """Draw the frame, and darken what the canvas does not show."""
        frame = self.frame
        if frame is not None and not frame.contains(port.frame):
            paint_frame(painter, port.frame, frame, _SHADE)

    @property
    def frame(self) -> QRectF | None:
        """What the canvas shows, logical px of the navigator."""
        there = self._canvas.port
        if there is None or self._port is None:
            return None
        corner = there.to_photo(QPointF(0, 0))
        far = there.to_photo(QPointF(*there.view))
        return self._port.transform.mapRect(QRectF(corner, far)) & self._port.frame

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the canvas there."""
        self._take_there(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the canvas along."""
        self._take_there(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom the canvas at its middle."""
        self._canvas.turn(event.angleDelta().y(), None)

    def _take_there(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._port is not None:
            self._canvas.look_at(self._port.to_photo(event.position()))

    @Slot()
    def _follow(self) -> None:
        self.update()
