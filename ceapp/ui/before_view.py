"""The original beside the canvas, at the same zoom and place."""

from PySide6.QtCore import QPointF, Qt, Slot
from PySide6.QtGui import QMouseEvent, QResizeEvent

from ceapp.app.session import SessionController
from ceapp.ui.canvas import Canvas
from ceapp.ui.compare import Compare
from ceapp.ui.photo_view import PhotoView
from ceapp.ui.viewport import Viewport


class BeforeView(PhotoView):
    """Shows the original while `compare` asks for it, and moves together with the canvas.

    Parameters
    ----------
    session : SessionController
    compare : Compare
    canvas : Canvas
    """

    def __init__(self, session: SessionController, compare: Compare, canvas: Canvas) -> None:
        # A comparison of its own, in which the original is all there is.
        alone = Compare(session)
        super().__init__(session, alone)
        alone.setParent(self)
        alone.hold(True)
        self._asked = compare
        self._canvas = canvas
        self._at: QPointF | None = None
        self.setAccessibleName(self.tr("Original"))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.hide()
        compare.changed.connect(self._follow_compare)
        canvas.moved.connect(self._follow)
        self.moved.connect(self._lead)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the photo."""
        self._at = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull the photo along."""
        if self._at is not None:
            self.pan(event.position() - self._at)
            self._at = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the photo go."""
        self._at = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave it to the canvas, which has the same size, where the photo lies."""

    @Slot()
    def _follow_compare(self) -> None:
        beside = self._asked.beside and self._canvas.port is not None
        if beside and not self.isVisible() and self._canvas.port is not None:
            self._port = self._canvas.port
        self.setVisible(beside)

    @Slot(object)
    def _follow(self, port: Viewport) -> None:
        """Go where the canvas went."""
        if port != self._port:
            self._port = port
            self.update()

    @Slot(object)
    def _lead(self, port: Viewport) -> None:
        """Take the canvas along."""
        if self.isVisible() and port != self._canvas.port:
            self._canvas.look(port)
