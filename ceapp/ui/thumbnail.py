"""A small picture of a part of the photo, drawn from the levels that the screen shows anyway.

The cost goes with the thumbnail and not with the photo: at 100 megapixels it is under a
millisecond.
"""

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from ceapp.core.display import Display
from ceapp.core.geometry import Rect
from ceapp.core.mask import Mask
from ceapp.core.patch import Patch
from ceapp.ui.overlay import Rgba
from ceapp.ui.qimage import coloured, cut_out, view_bgra

# Less of the photo than this shows nobody where it is, px.
_LEAST = 160


def surroundings(rect: Rect, frame: Rect, size: QSize) -> Rect:
    """Return a part of the photo of about the shape of `size` with `rect` in it, and some more.

    Parameters
    ----------
    rect : Rect
        Not empty.
    frame : Rect
        Of the whole photo; the part is cut where it ends.
    """
    height = max(rect.height * 3 // 2, _LEAST)
    width = max(rect.width * 3 // 2, _LEAST * size.width() // size.height())
    height = max(height, width * size.height() // size.width())
    width = max(width, height * size.width() // size.height())
    y0 = _within((rect.y0 + rect.y1 - height) // 2, height, frame.height)
    x0 = _within((rect.x0 + rect.x1 - width) // 2, width, frame.width)
    return Rect(y0, x0, y0 + height, x0 + width).intersect(frame)


def thumbnail(
    display: Display, part: Rect, size: QSize, paints: Sequence[tuple[Mask, Rgba]] = ()
) -> QImage:
    """Return a picture of `part`, as large as fits into `size`.

    Parameters
    ----------
    part : Rect
        Inside the photo, not empty.
    size : QSize
        Device pixels.
    paints : sequence of ((H, W) uint8, colour)
        Drawn over it.
    """
    scale = min(size.width() / part.width, size.height() / part.height)
    made = QImage(
        max(1, round(part.width * scale)),
        max(1, round(part.height * scale)),
        QImage.Format.Format_RGB32,
    )
    level = min(max(0, math.floor(-math.log2(scale))), len(display.levels) - 1)
    step = 1 << level
    picture = view_bgra(display.levels[level])
    source = QRectF(part.x0 / step, part.y0 / step, part.width / step, part.height / step)
    over = [coloured(plane[part.slices][::step, ::step], colour) for plane, colour in paints]
    whole = QRectF(made.rect())
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(whole, picture, source)
    for paint in over:
        painter.drawImage(whole, paint, QRectF(paint.rect()))
    painter.end()
    return made


def patched(display: Display, patches: Sequence[Patch], part: Rect, size: QSize) -> QImage:
    """Return a picture of `part` as it would be with `patches` in it, as large as fits."""
    made = thumbnail(display, part, size)
    scale = made.width() / part.width
    step = max(1, math.floor(1 / scale))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for patch in patches:
        pixels, hole = patch.pixels[::step, ::step], patch.hole[::step, ::step]
        image = cut_out(display.convert(pixels, Rect.of_shape(hole.shape)), hole)
        y, x = (patch.rect.y0 - part.y0) * scale, (patch.rect.x0 - part.x0) * scale
        side = step * scale
        place = QRectF(x, y, image.width() * side, image.height() * side)
        painter.drawImage(place, image, QRectF(image.rect()))
    painter.end()
    return made


def placed(image: QImage, size: QSize) -> QImage:
    """Return the image in the middle of a clear one of `size`, so that thumbnails line up."""
    made = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    x, y = (size.width() - image.width()) // 2, (size.height() - image.height()) // 2
    painter.drawImage(x, y, image)
    painter.end()
    return made


def _within(start: int, length: int, room: int) -> int:
    """Return where a part begins so that it lies in `room` if it can."""
    return max(0, min(start, room - length))
