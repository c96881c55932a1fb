"""The open photo on screen, at any zoom: its layers and where they lie.

Each change repaints the pixels that it touches and no others.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QCursor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from ceapp.app.session import SessionController
from ceapp.core.geometry import Rect
from ceapp.ui.compare import Compare
from ceapp.ui.fill_progress import FillProgress
from ceapp.ui.gestures import Pinch, accept_pinches, pans, read_pinch
from ceapp.ui.marks import paint_grid
from ceapp.ui.overlay import Overlay
from ceapp.ui.viewport import Viewport

if TYPE_CHECKING:
    from ceapp.core.undoable import Paint
    from ceapp.ui.layers import MaskLayer, PicturePart

# Bottom to top.
PAINTS: tuple["Paint", ...] = ("exclude", "mask")
_WHEEL_STEP = 1.25
# A notch of a wheel, in Qt's eighths of a degree.
_NOTCH = 120


class PhotoView(QWidget):
    """Shows the session's document.

    Parameters
    ----------
    session : SessionController
    compare : Compare
        What of the original is to be seen.
    """

    moved = Signal(object)
    """The `Viewport` is another one."""
    zoomed = Signal(float)
    """Device pixels per photo pixel."""

    def __init__(self, session: SessionController, compare: Compare) -> None:
        super().__init__()
        self._session = session
        self._compare = compare
        self._port: Viewport | None = None
        self._picture: PicturePart | None = None
        self.overlay = Overlay(session, self)
        self._paints: dict[Paint, MaskLayer] = {}
        # Whether the whole photo is to stay in view when the window changes its size.
        self._fitted = True
        self._grid = True
        self._background = QColor(Qt.GlobalColor.black)
        self._ink = QColor(Qt.GlobalColor.white)
        self.setMinimumSize(320, 240)
        # Every pixel is drawn in paintEvent; Qt need not clear it first.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Photo"))
        accept_pinches(self)
        self._progress = FillProgress(session, self)
        self._progress.changed.connect(self.refresh)
        session.document_changed.connect(self.show_document)
        session.dirty.connect(self.refresh)
        session.busy_changed.connect(self._refresh_invitation)
        compare.changed.connect(self.update)
        self.overlay.changed.connect(self._dress_paints)

    @property
    def port(self) -> Viewport | None:
        """Where the photo lies; None while there is none."""
        return self._port

    def set_colours(self, background: str, ink: str) -> None:
        """Take the colours of the theme, `#rrggbb`."""
        self._background = QColor(background)
        self._ink = QColor(ink)
        self.update()

    @Slot()
    def show_document(self) -> None:
        """Show the session's document, whole."""
        # Brings numpy along, which the window does not wait for.
        from ceapp.ui.layers import PicturePart

        document, display = self._session.document, self._session.display
        if document is None or display is None:
            return
        self._picture = PicturePart(display.levels, document.rect)
        self._dress_paints()
        size = (float(self.width()), float(self.height()))
        photo = (document.rect.height, document.rect.width)
        self._port = Viewport(photo, size, dpr=self.devicePixelRatioF())
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Show the whole photo."""
        if self._port is not None:
            self._fitted = True
            self.look(self._port.fitted())

    @Slot(object)
    def refresh(self, rect: Rect) -> None:
        """Draw a part of the photo anew."""
        if self._port is not None and not rect.empty:
            self.update(self._port.to_canvas(rect))

    @Slot()
    def zoom_in(self) -> None:
        """Come a step nearer to what is under the pointer."""
        self._step(_WHEEL_STEP, self.pointer())

    @Slot()
    def zoom_out(self) -> None:
        """Go a step back from what is under the pointer."""
        self._step(1 / _WHEEL_STEP, self.pointer())

    @Slot()
    def show_actual_size(self) -> None:
        """Show one photo pixel on one pixel of the screen."""
        self.zoom_to(1.0, self.pointer())

    @Slot(bool)
    def show_grid(self, on: bool) -> None:
        """Draw lines between the photo's pixels when they are near, or none."""
        self._grid = on
        self.update()

    @Slot(QPointF)
    def look_at(self, place: QPointF) -> None:
        """Bring a place of the photo, px, into the middle."""
        if self._port is not None:
            self.pan(QRectF(self.rect()).center() - self._port.transform.map(place))

    def zoom_to(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Take another zoom; what lies under `anchor`, or in the middle, stays where it is."""
        if self._port is not None:
            self._fitted = False
            self.look(self._port.zoomed(zoom, anchor or QRectF(self.rect()).center()))

    def pan(self, way: QPointF) -> None:
        """Move the photo by logical pixels."""
        if self._port is not None:
            self._fitted = False
            self.look(self._port.moved(way.x(), way.y()))

    def look(self, port: Viewport) -> None:
        """Show the photo at another place."""
        self._port = port
        self.update()
        self.moved.emit(port)
        self.zoomed.emit(port.zoom)

    def paint_over(self, painter: QPainter, port: Viewport) -> None:
        """Draw what goes with the pointer; here nothing does."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the layers where they show."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._background)
        if self._port is None or self._picture is None:
            self.paint_invitation(painter)
        else:
            exposed = QRectF(event.rect())
            self._picture.paint(painter, self._port, exposed)
            self._compare.paint_original(painter, self._port, exposed)
            if not self._compare.hides_paint:
                self._paint_paints(painter, self._port, exposed)
                self._progress.paint(painter, self._port, exposed)
            if self._grid:
                paint_grid(painter, self._port, exposed)
            self._compare.paint_marks(painter, self._port)
            self.paint_over(painter, self._port)
        painter.end()

    def _paint_paints(self, painter: QPainter, port: Viewport, exposed: QRectF) -> None:
        document = self._session.document
        if document is not None:
            for paint, layer in self._paints.items():
                layer.paint(painter, port, exposed, document.painted(paint))

    @Slot()
    def _dress_paints(self) -> None:
        """Show what is painted in the colours of now."""
        from ceapp.ui.layers import MaskLayer

        document = self._session.document
        if document is not None:
            # What is missing lies on top.
            self._paints = {
                paint: MaskLayer(document.plane(paint), self.overlay.colour(paint))
                for paint in PAINTS
            }
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; two fingers on a touchpad pan, with Ctrl they zoom."""
        if self._port is None:
            return
        way = pans(event)
        if way is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.pan(way)
        else:
            self.turn(event.angleDelta().y(), event.position())

    def turn(self, angle: int, anchor: QPointF | None) -> None:
        """Zoom as a wheel asks that was turned by eighths of a degree; `anchor` stays in place."""
        self._step(_WHEEL_STEP ** (angle / _NOTCH), anchor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the middle in the middle, or the whole photo in view."""
        self._follow_screen()

    def event(self, event: QEvent) -> bool:
        """Take a pinch on a touchpad, and follow to a screen with other pixels."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._follow_screen()
        pinch = read_pinch(event, self)
        if pinch is not None:
            self.pinch(pinch)
            event.accept()
            return True
        return super().event(event)

    def pinch(self, pinch: Pinch) -> None:
        """Zoom and pan as two fingers ask."""
        if self._port is not None:
            self.zoom_to(self._port.zoom * pinch.factor, pinch.at)
            self.pan(pinch.way)

    def _follow_screen(self) -> None:
        if self._port is not None:
            port = self._port.resized(QSizeF(self.size()), self.devicePixelRatioF())
            self.look(port.fitted() if self._fitted else port)

    def _step(self, factor: float, anchor: QPointF | None) -> None:
        """Zoom by a factor, but not past 100 % without a stop there."""
        if self._port is None:
            return
        now, zoom = self._port.zoom, self._port.zoom * factor
        self.zoom_to(1.0 if min(now, zoom) < 1 < max(now, zoom) else zoom, anchor)

    def pointer(self) -> QPointF | None:
        """Return where the pointer is; None if it is elsewhere."""
        return QPointF(self.mapFromGlobal(QCursor.pos())) if self.underMouse() else None

    def paint_invitation(self, painter: QPainter) -> None:
        """Say, while there is no photo, how to get one."""
        painter.setPen(self._ink)
        text = (
            self.tr("Opening…")
            if self._session.activity == "open"
            else self.tr("Drop a photo here, or press Ctrl+O to open one")
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)

    @Slot()
    def _refresh_invitation(self) -> None:
        if self._port is None:
            self.update()
