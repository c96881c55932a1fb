"""The loop that draws people in: photos are brushed over, and nothing seems to be missing."""

import math

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRadialGradient,
    QResizeEvent,
    QShowEvent,
)

from ceapp.app.demo.films import Films
from ceapp.app.jobs import JobRunner
from ceapp.ui.demo.film_frames import Frames, Stroke, framing
from ceapp.ui.demo.look import ACCENT, GROUND, INK, unit
from ceapp.ui.demo.parts import Moving

# How long each part of a film takes, s.
_HOLD, _BRUSH, _REST, _WIPE, _SHOW, _FADE = 1.3, 2.4, 0.5, 2.4, 2.8, 0.8
_LENGTH = _HOLD + _BRUSH + _REST + _WIPE + _SHOW
_STILL = 3.0
_PULSE_S = 2.2


class LoopPage(Moving):
    """Plays one film after the other.

    Parameters
    ----------
    films : Films
    """

    touched = Signal()
    """Somebody wants to try."""

    def __init__(self, films: Films) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._films = films
        self._number = 0
        self._now: Frames | None = None
        self._next: Frames | None = None
        self._film_clock = QElapsedTimer()
        self._jobs = JobRunner("ceapp-frames", self)
        self._jobs.succeeded.connect(self._take)
        films.offered.connect(self._prepare)
        films.made.connect(self._prepare)

    def close_down(self) -> bool:
        """End the thread; return whether it has ended."""
        return self._jobs.close(0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Begin when the finger is lifted: what it would touch next is not there yet."""
        self.touched.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin the film from its first picture."""
        self._film_clock.restart()
        self._prepare()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the machine to the visitor."""
        self._jobs.cancel()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the pictures anew for another screen."""
        self._now = self._next = None
        self._jobs.cancel()
        self._prepare()

    @Slot()
    def _prepare(self) -> None:
        """Make the frames of the film that comes next."""
        films = self._films.to_play()
        if not films or self._next is not None or self._jobs.busy or not self.isVisible():
            return
        self._number = (self._number + 1) % len(films)
        size = (QSize(self.size()) * self.devicePixelRatioF()).expandedTo(QSize(64, 64))
        self._jobs.start(framing(films[self._number], size))

    @Slot(object)
    def _take(self, frames: Frames) -> None:
        if self._now is None:
            self._now = frames
            self._film_clock.restart()
            self._prepare()
        else:
            self._next = frames

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is to be seen at this moment."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at = self._film_clock.elapsed() / 1000
        if self._now is not None and self._now.tint.isNull():
            # A photo that is only shown makes way as soon as something else is there.
            at += _LENGTH - _STILL
        if self._now is None:
            self._paint_waiting(painter)
        else:
            painter.save()
            # The frames are made of the dots of the screen.
            painter.scale(1 / self.devicePixelRatioF(), 1 / self.devicePixelRatioF())
            self._paint_film(painter, self._now, at)
            painter.restore()
        self._paint_call(painter)
        painter.end()
        if at > _LENGTH + _FADE and self._next is not None:
            self._now, self._next = self._next, None
            self._film_clock.restart()
            self._prepare()

    def _paint_film(self, painter: QPainter, frames: Frames, at: float) -> None:
        painting = (at - _HOLD) / _BRUSH
        wiping = (at - _HOLD - _BRUSH - _REST) / _WIPE
        if wiping <= 0:
            painter.drawImage(0, 0, frames.before)
            self._paint_hole(painter, frames, painting)
        elif wiping >= 1 or frames.tint.isNull():
            painter.drawImage(0, 0, frames.after)
            if at > _LENGTH and self._next is not None:
                painter.setOpacity(min((at - _LENGTH) / _FADE, 1.0))
                painter.drawImage(0, 0, self._next.before)
                painter.setOpacity(1)
        else:
            self._paint_wipe(painter, frames, wiping)

    def _paint_hole(self, painter: QPainter, frames: Frames, share: float) -> None:
        """Draw what the finger has painted so far, and the finger."""
        if share <= 0 or not frames.strokes:
            return
        length = sum(len(stroke.way) for stroke in frames.strokes)
        left = _eased(min(share, 1.0)) * length
        for stroke in frames.strokes:
            done = min(left / len(stroke.way), 1.0)
            left -= len(stroke.way)
            if done <= 0:
                break
            painter.save()
            painter.setClipRect(_part(stroke, done))
            painter.drawImage(frames.tint_at, frames.tint)
            painter.restore()
            if left < 0 and share < 1:
                spot = stroke.way[min(int(done * len(stroke.way)), len(stroke.way) - 1)]
                self._paint_finger(painter, spot)

    def _paint_finger(self, painter: QPainter, spot: QPointF) -> None:
        radius = 34 * unit(self.size()) * self.devicePixelRatioF()
        painter.setPen(QPen(QColor(255, 255, 255, 235), radius / 9))
        painter.setBrush(QColor(255, 255, 255, 70))
        painter.drawEllipse(spot, radius, radius)

    def _paint_wipe(self, painter: QPainter, frames: Frames, share: float) -> None:
        """Draw after on the left of a line that goes to the right, and before on the other side."""
        seen = frames.frame & QRectF(frames.before.rect())
        x = seen.left() + _eased(share) * seen.width()
        painter.drawImage(0, 0, frames.before)
        painter.drawImage(frames.tint_at, frames.tint)
        left = QRectF(0, 0, x, frames.after.height())
        painter.drawImage(left, frames.after, left)
        scale = unit(self.size()) * self.devicePixelRatioF()
        glow = QColor(255, 255, 255, 40)
        painter.fillRect(QRectF(x - 9 * scale, seen.top(), 18 * scale, seen.height()), glow)
        painter.fillRect(QRectF(x - 2 * scale, seen.top(), 4 * scale, seen.height()), INK)

    def _paint_waiting(self, painter: QPainter) -> None:
        """Draw a light that wanders until there is a film."""
        painter.fillRect(self.rect(), GROUND)
        turn = self.seconds * 0.5
        middle = QPointF(
            self.width() * (0.5 + 0.3 * math.cos(turn)),
            self.height() * (0.4 + 0.2 * math.sin(turn * 1.3)),
        )
        light = QRadialGradient(middle, min(self.width(), self.height()) * 0.55)
        light.setColorAt(0, QColor(61, 127, 240, 110))
        light.setColorAt(1, QColor(61, 127, 240, 0))
        painter.fillRect(self.rect(), light)

    def _paint_call(self, painter: QPainter) -> None:
        """Draw what this is, and what to do."""
        scale, width, height = unit(self.size()), self.width(), self.height()
        font = QFont(self.font())
        font.setPixelSize(round(76 * scale))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(INK)
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        bottom = height - 190 * scale
        words = QRectF(width * 0.04, bottom - 220 * scale, width * 0.92, 220 * scale)
        flags = middle | Qt.TextFlag.TextWordWrap
        painter.drawText(words, flags, self.tr("Brush it away"))
        pulse = 0.5 + 0.5 * math.sin(2 * math.pi * self.seconds / _PULSE_S)
        text = self.tr("Touch the screen and try it")
        font.setPixelSize(round(36 * scale))
        painter.setFont(font)
        wide = painter.fontMetrics().horizontalAdvance(text)
        # Some languages take more words than an upright screen is wide.
        font.setPixelSize(round(36 * scale * min(1.0, (0.92 * width - 96 * scale) / wide)))
        painter.setFont(font)
        pill = QRectF(painter.fontMetrics().boundingRect(text))
        pill.adjust(-48 * scale, -22 * scale, 48 * scale, 22 * scale)
        pill.moveCenter(QPointF(width / 2, height - 110 * scale))
        grown = 7 * scale * pulse
        painter.setPen(Qt.PenStyle.NoPen)
        halo = QColor(ACCENT)
        halo.setAlpha(round(90 * (1 - pulse)))
        painter.setBrush(halo)
        around = pill.adjusted(-2 * grown, -2 * grown, 2 * grown, 2 * grown)
        painter.drawRoundedRect(around, around.height() / 2, around.height() / 2)
        painter.setBrush(ACCENT)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(INK)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


def _part(stroke: Stroke, done: float) -> QRectF:
    """Return the part of a stroke's box that is painted."""
    part = QRectF(stroke.box)
    if stroke.down:
        part.setHeight(part.height() * done)
    else:
        part.setWidth(part.width() * done)
    return part


def _eased(share: float) -> float:
    """Return a share of a way that starts and stops softly, 0 to 1."""
    return share * share * (3 - 2 * share)
