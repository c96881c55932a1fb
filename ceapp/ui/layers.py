"""What lies on the canvas, bottom to top: the photo, the original beside it, the mask.

Each layer wraps the arrays of the document without a copy and draws only what is asked for, so that
a brush event costs what it shows, not what the photo weighs.
"""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from ceapp.core.geometry import Rect
from ceapp.ui.qimage import coloured, view_bgra, view_mask
from ceapp.ui.viewport import Viewport

# From here on a photo pixel is shown as the square that it is.
_SQUARES_FROM = 2.0


class PicturePart:
    """A part of a picture, in full and in levels of half, quarter, ... the size.

    Parameters
    ----------
    levels : sequence of (h, w, 4) uint8 BGRA
        Level k has pixels of 2**k x 2**k photo pixels.
    at : Rect
        Where in the photo it lies.
    """

    def __init__(self, levels: Sequence[NDArray[np.uint8]], at: Rect) -> None:
        self._levels = [view_bgra(level) for level in levels]
        self._at = at

    def paint(self, painter: QPainter, port: Viewport, exposed: QRectF) -> None:
        """Draw what shows of it in `exposed`, logical px."""
        level = min(max(0, math.floor(-math.log2(port.zoom))), len(self._levels) - 1)
        _draw(painter, port, exposed, self._levels[level], 1 << level, self._at)


class MaskLayer:
    """What is painted, in a colour that lets the photo shine through.

    Parameters
    ----------
    mask : (H, W) uint8, rows padded to a multiple of 4 bytes
    colour : red, green, blue, alpha, 0 to 255
        Where the mask is 255.
    at : Rect, optional
        Where in the photo the mask lies, if it is not that of the whole photo.
    """

    def __init__(
        self,
        mask: NDArray[np.uint8],
        colour: tuple[int, int, int, int],
        at: Rect | None = None,
    ) -> None:
        self._mask = mask
        self._at = at or Rect.of_shape(mask.shape)
        self._colour = colour
        self._image = view_mask(mask, colour)

    def paint(self, painter: QPainter, port: Viewport, exposed: QRectF, painted: Rect) -> None:
        """Draw what shows of it in `exposed`, logical px; nothing is painted outside `painted`."""
        exposed = exposed & QRectF(port.to_canvas(painted))
        if painted.empty or exposed.isEmpty():
            return
        if port.zoom >= 1:
            _draw(painter, port, exposed, self._image, 1, self._at)
            return
        # Smooth drawing from a table of colours takes seven times as long as from colours, so
        # what is seen is coloured first: every step-th pixel, no more than four for each dot.
        step = 1 << math.floor(-math.log2(port.zoom))
        corner = port.to_photo(exposed.topLeft())
        far = port.to_photo(exposed.bottomRight())
        seen = Rect(
            math.floor(corner.y() / step - 2) * step,
            math.floor(corner.x() / step - 2) * step,
            math.ceil(far.y() / step + 2) * step,
            math.ceil(far.x() / step + 2) * step,
        ).intersect(self._at)
        if not seen.empty:
            here = seen.shift(-self._at.y0, -self._at.x0)
            image = coloured(self._mask[here.slices][::step, ::step], self._colour)
            _draw(painter, port, exposed, image, step, seen)


def _draw(
    painter: QPainter, port: Viewport, exposed: QRectF, image: QImage, pixel: int, at: Rect
) -> None:
    """Draw the part of an image that shows in `exposed`.

    Parameters
    ----------
    pixel : int
        Photo pixels under one pixel of the image, along a side.
    at : Rect
        Where the image lies in the photo.
    """
    shown = exposed & port.transform.mapRect(QRectF(at.x0, at.y0, at.width, at.height))
    if shown.isEmpty():
        return
    side = port.scale * pixel
    x, y = at.x0 / pixel, at.y0 / pixel
    # Whole pixels of the image, with two to spare: where a piece ends must not show.
    left = math.floor((shown.left() - port.x) / side - x) - 2
    top = math.floor((shown.top() - port.y) / side - y) - 2
    right = math.ceil((shown.right() - port.x) / side - x) + 2
    bottom = math.ceil((shown.bottom() - port.y) / side - y) + 2
    piece = QRect(QPoint(left, top), QPoint(right - 1, bottom - 1)) & image.rect()
    painter.save()
    painter.setClipRect(shown, Qt.ClipOperation.IntersectClip)
    hint = QPainter.RenderHint.SmoothPixmapTransform
    painter.setRenderHint(hint, port.zoom < _SQUARES_FROM)
    painter.translate(port.x, port.y)
    painter.scale(side, side)
    painter.translate(x, y)
    # The same mapping for every piece, so that pieces drawn at different times fit.
    painter.drawImage(piece, image, piece)
    painter.restore()
