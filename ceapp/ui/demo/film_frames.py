"""A film as pictures of the whole screen, made once, so that playing it is copying.

Made in a worker: scaling a picture to 3840 x 2160 would stop the screen.
"""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPen
from scipy import ndimage

from ceapp.app.demo.photos import Film
from ceapp.app.jobs import Work
from ceapp.core.cancel import CancelToken, Progress
from ceapp.ui.demo.look import GROUND, MASK
from ceapp.ui.qimage import coloured, to_array, to_image

# To fill the screen a photo may lose so much of a side, and be enlarged so often; else it is shown
# whole, in front of its own blurred colours.
_MOST_CUT = 0.22
_MOST_ENLARGED = 2.6
# A piece of a hole smaller than this share of it is not worth a stroke of its own.
_LEAST_PIECE = 0.02
# How the ground behind a photo is blurred: at a size that takes no time, px.
_BLUR_SIDE, _BLUR = 160, 9.0


@dataclass(frozen=True, slots=True, eq=False)
class Stroke:
    """What a finger does to cover one piece of the hole.

    Attributes
    ----------
    box : QRectF
        Of the piece, px of the screen.
    down : bool
        Whether the finger goes down, or to the right.
    way : tuple of QPointF
        Where the finger is, from the first to the last moment, px of the screen.
    """

    box: QRectF
    down: bool
    way: tuple[QPointF, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Frames:
    """A film for a screen of one size.

    Attributes
    ----------
    before, after : QImage
        As large as the screen, device px.
    tint : QImage
        The colour of the brush where the hole is; none for a photo that is only shown.
    tint_at : QRectF
        Where it lies, px of the screen.
    frame : QRectF
        Where the photo lies; it may reach beyond the screen.
    strokes : tuple of Stroke
    """

    before: QImage
    after: QImage
    tint: QImage
    tint_at: QRectF
    frame: QRectF
    strokes: tuple[Stroke, ...]


def framing(film: Film, size: QSize) -> Work:
    """Return the work of making the frames for a screen of `size`, px."""

    def job(progress: Progress, token: CancelToken) -> Frames:
        frame, whole = place(film.before.shape[1], film.before.shape[0], size)
        before = _screen(film.before, frame, whole, size)
        token.check()
        after = _screen(film.after, frame, whole, size)
        token.check()
        if not film.hole.any():
            return Frames(before, after, QImage(), QRectF(), frame, ())
        scale = frame.width() / film.before.shape[1]
        rows, columns = np.nonzero(film.hole)
        y0, x0, y1, x1 = rows.min(), columns.min(), rows.max() + 1, columns.max() + 1
        mask = np.ascontiguousarray(film.hole[y0:y1, x0:x1]).astype(np.uint8) * 255
        at = QRectF(x0 * scale, y0 * scale, (x1 - x0) * scale, (y1 - y0) * scale)
        at.translate(frame.topLeft())
        tint = coloured(mask, MASK).scaled(
            at.size().toSize(),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        return Frames(before, after, tint, at, frame, _strokes(film.hole, frame, scale))

    return job


def place(width: int, height: int, size: QSize) -> tuple[QRectF, bool]:
    """Return where a photo of so many px goes on a screen, and whether all of it is seen."""
    cover = max(size.width() / width, size.height() / height)
    cut = 1 - min(size.width() / (width * cover), size.height() / (height * cover))
    if cut <= _MOST_CUT and cover <= _MOST_ENLARGED:
        scale, centre = cover, QPointF(size.width() / 2, size.height() / 2)
    else:
        # Below it the words need their place.
        room = QRectF(0, size.height() * 0.10, size.width(), size.height() * 0.62)
        room.adjust(size.width() * 0.05, 0, -size.width() * 0.05, 0)
        scale, centre = min(room.width() / width, room.height() / height), room.center()
    frame = QRectF(0, 0, width * scale, height * scale)
    frame.moveCenter(centre)
    return frame, scale != cover


def _screen(pixels: np.ndarray, frame: QRectF, whole: bool, size: QSize) -> QImage:
    """Return the photo on the screen, with a shade behind the words."""
    photo = to_image(pixels)
    made = QImage(size, QImage.Format.Format_RGB32)
    made.fill(GROUND)
    smooth = Qt.TransformationMode.SmoothTransformation
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if whole:
        keep = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        small = to_array(photo.scaled(QSize(_BLUR_SIDE, _BLUR_SIDE), keep, smooth))
        soft = ndimage.gaussian_filter(small, (_BLUR, _BLUR, 0), mode="nearest")
        blurred = to_image(soft).scaled(size, keep, smooth)
        corner = QPointF(size.width() - blurred.width(), size.height() - blurred.height()) / 2
        painter.drawImage(corner, blurred)
        painter.fillRect(made.rect(), QColor(8, 9, 11, 150))
    shown = photo.scaled(frame.size().toSize(), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    painter.drawImage(frame.topLeft().toPoint(), shown)
    if whole:
        painter.setPen(QPen(QColor(255, 255, 255, 70), 1))
        painter.drawRect(frame)
    _shade(painter, made.rect())
    painter.end()
    return made


def _shade(painter: QPainter, screen: QRect) -> None:
    """Darken the edges where words stand, so that they can be read on any photo."""
    height = screen.height()
    for top, bottom, dark_at in ((0.0, 0.16, 0.0), (0.6, 1.0, 1.0)):
        fade = QLinearGradient(0, top * height, 0, bottom * height)
        fade.setColorAt(1 - dark_at, QColor(0, 0, 0, 0))
        fade.setColorAt(dark_at, QColor(0, 0, 0, 190 if dark_at else 120))
        painter.fillRect(QRectF(0, top * height, screen.width(), (bottom - top) * height), fade)


def _strokes(hole: np.ndarray, frame: QRectF, scale: float) -> tuple[Stroke, ...]:
    """Return how a finger would cover the hole, piece by piece."""
    labels, _ = ndimage.label(hole, structure=np.ones((3, 3)))
    strokes = []
    for number, box in enumerate(ndimage.find_objects(labels), 1):
        piece = labels[box] == number
        if piece.sum() < _LEAST_PIECE * hole.sum():
            continue
        height, width = piece.shape
        down = height >= width
        lines = piece if down else piece.T
        across = np.arange(lines.shape[1])
        y0, x0 = box[0].start, box[1].start
        way = []
        for along, line in enumerate(lines):
            middle = float((line * across).sum() / max(line.sum(), 1))
            y, x = (along, middle) if down else (middle, along)
            way.append(QPointF((x0 + x) * scale, (y0 + y) * scale) + frame.topLeft())
        area = QRectF(x0 * scale, y0 * scale, width * scale, height * scale)
        strokes.append(Stroke(area.translated(frame.topLeft()), down, tuple(way)))
    return tuple(strokes)
