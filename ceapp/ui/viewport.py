"""Where the photo lies in the canvas: one immutable value, no widget.

Three kinds of pixels meet in a photo editor. A *photo* pixel is one of the file's. A *device* pixel
is one dot of the screen. A *logical* pixel is Qt's unit, `dpr` device pixels wide. At a zoom of
100 % one photo pixel covers one device pixel.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QTransform

from ceapp.core.geometry import Rect

MIN_ZOOM = 0.02
MAX_ZOOM = 32.0
# At least so many logical pixels of the photo stay in sight, however far it is dragged.
_IN_SIGHT = 48.0


@dataclass(frozen=True, slots=True)
class Viewport:
    """Maps photo pixels to the canvas: `logical = photo * zoom / dpr + origin`.

    Attributes
    ----------
    photo : (height, width), photo px
    view : (width, height) of the canvas, logical px
    zoom : float
        Device pixels per photo pixel.
    x, y : float
        Where the photo's corner lies in the canvas, logical px.
    dpr : float
        Device pixels per logical pixel.
    """

    photo: tuple[int, int]
    view: tuple[float, float]
    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0
    dpr: float = 1.0

    @property
    def scale(self) -> float:
        """Logical pixels per photo pixel."""
        return self.zoom / self.dpr

    @property
    def frame(self) -> QRectF:
        """Where the whole photo lies in the canvas, logical px."""
        height, width = self.photo
        return QRectF(self.x, self.y, width * self.scale, height * self.scale)

    @property
    def transform(self) -> QTransform:
        """From photo pixels to logical pixels."""
        return QTransform(self.scale, 0, 0, self.scale, self.x, self.y)

    def to_photo(self, point: QPointF) -> QPointF:
        """Return the place of the photo under a point of the canvas; it may lie outside."""
        return QPointF((point.x() - self.x) / self.scale, (point.y() - self.y) / self.scale)

    def to_canvas(self, rect: Rect) -> QRect:
        """Return the smallest rectangle of the canvas that shows all of `rect`."""
        area = QRectF(rect.x0, rect.y0, rect.width, rect.height)
        # One more pixel on each side: smooth scaling lets a photo pixel shine into the next.
        return self.transform.mapRect(area).toAlignedRect().adjusted(-1, -1, 1, 1)

    def fitted(self, margin: float = 24.0) -> "Viewport":
        """Return the view of the whole photo, in the middle, with a margin around it."""
        height, width = self.photo
        room_x = max(1.0, self.view[0] - 2 * margin)
        room_y = max(1.0, self.view[1] - 2 * margin)
        scale = min(room_x / width, room_y / height)
        zoom = min(max(scale * self.dpr, MIN_ZOOM), MAX_ZOOM)
        return replace(self, zoom=zoom).centred()

    def centred(self) -> "Viewport":
        """Return the same zoom with the photo's middle in the middle."""
        height, width = self.photo
        x = (self.view[0] - width * self.scale) / 2
        y = (self.view[1] - height * self.scale) / 2
        return replace(self, x=x, y=y)._on_grid()

    def zoomed(self, zoom: float, anchor: QPointF) -> "Viewport":
        """Return it at another zoom; the photo pixel under `anchor` stays where it is."""
        zoom = min(max(zoom, MIN_ZOOM), MAX_ZOOM)
        ratio = zoom / self.zoom
        x = anchor.x() - (anchor.x() - self.x) * ratio
        y = anchor.y() - (anchor.y() - self.y) * ratio
        return replace(self, zoom=zoom, x=x, y=y)._in_sight()._on_grid()

    def moved(self, dx: float, dy: float) -> "Viewport":
        """Return it with the photo moved by logical pixels, but never out of sight."""
        return replace(self, x=self.x + dx, y=self.y + dy)._in_sight()._on_grid()

    def resized(self, size: QSizeF, dpr: float) -> "Viewport":
        """Return it for a canvas of another size or screen; what was in the middle stays there."""
        dx = (size.width() - self.view[0]) / 2
        dy = (size.height() - self.view[1]) / 2
        resized = replace(self, view=(size.width(), size.height()), dpr=dpr)
        return replace(resized, x=self.x + dx, y=self.y + dy)._in_sight()._on_grid()

    def cut(self, size: QSizeF) -> "Viewport":
        """Return it for a canvas of another size; everything stays where it is on the screen."""
        return replace(self, view=(size.width(), size.height()))

    def _in_sight(self) -> "Viewport":
        frame = self.frame
        x = min(max(self.x, _IN_SIGHT - frame.width()), self.view[0] - _IN_SIGHT)
        y = min(max(self.y, _IN_SIGHT - frame.height()), self.view[1] - _IN_SIGHT)
        return replace(self, x=x, y=y)

    def _on_grid(self) -> "Viewport":
        """Put the corner on a device pixel: at 100 % every photo pixel then is one dot, sharp."""
        x = round(self.x * self.dpr) / self.dpr
        y = round(self.y * self.dpr) / self.dpr
        return replace(self, x=x, y=y)
