"""Choosing a photo: large tiles, those that have just arrived first."""

import math

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from ceapp.app.demo.photos import Offer
from ceapp.ui.demo.look import ACCENT, INK, TARGET, unit
from ceapp.ui.demo.parts import Spoken, button, line
from ceapp.ui.qimage import to_image

_A_PAGE = 12
_ASPECT = 4 / 3
_FROM_TOP = 0.15
_LATER_MS = 200


class ChoosePage(Spoken):
    """Shows what there is to choose from.

    Parameters
    ----------
    watches : bool
        Whether photos can arrive.
    """

    chosen = Signal(object)
    """An `Offer`."""

    def __init__(self, watches: bool) -> None:
        super().__init__()
        self.setObjectName("page")
        self._watches = watches
        self._offers: list[Offer] = []
        self._first = 0
        self._tiles: list[Tile] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER_MS)
        self._later.timeout.connect(self._lay_out)
        self._headline = line("headline")
        self._hint = line("quiet")
        self._back, self._on = button(), button()
        self._back.setText("‹")
        self._on.setText("›")
        self._back.clicked.connect(self._turn_back)
        self._on.clicked.connect(self._turn_on)
        for part in (self._headline, self._hint, self._back, self._on):
            part.setParent(self)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._headline.setText(self.tr("Choose a photo"))
        self._hint.setText(self.tr("Or take one: it appears here.") if self._watches else "")
        self._back.setAccessibleName(self.tr("Back"))
        self._on.setAccessibleName(self.tr("More photos"))
        for number, tile in enumerate(self._tiles, self._first + 1):
            tile.setAccessibleName(self.tr("Photo {}").format(number))
            tile.badge = self.tr("New") if tile.offer.arrived else ""
            tile.update()

    def show_offers(self, offers: list[Offer]) -> None:
        """Show other photos."""
        self._offers = offers
        self._first = min(self._first, max(0, len(offers) - 1) // _A_PAGE * _A_PAGE)
        self._lay_out()

    def clear(self) -> None:
        """Hold no picture any more."""
        self._first = 0
        for tile in self._tiles:
            tile.setDown(False)
        self.show_offers([])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the largest tiles that fit."""
        self._arrange()

    @Slot()
    def _turn_back(self) -> None:
        self._first = max(0, self._first - _A_PAGE)
        self._lay_out()

    @Slot()
    def _turn_on(self) -> None:
        if self._first + _A_PAGE < len(self._offers):
            self._first += _A_PAGE
            self._lay_out()

    @Slot()
    def _lay_out(self) -> None:
        """Have a tile for each photo of the page; those that stay are not made anew."""
        if any(tile.isDown() for tile in self._tiles):
            # Nothing moves away from under a finger.
            self._later.start()
            return
        old = {id(tile.offer): tile for tile in self._tiles}
        self._tiles = []
        for offer in self._offers[self._first : self._first + _A_PAGE]:
            tile = old.pop(id(offer), None)
            if tile is None:
                tile = Tile(offer, self)
                tile.picked.connect(self.chosen)
                tile.show()
            self._tiles.append(tile)
        for tile in old.values():
            tile.hide()
            tile.deleteLater()
        self.retranslate()
        self._arrange()

    def _arrange(self) -> None:
        scale, width, height = unit(self.size()), self.width(), self.height()
        top = round(130 * scale)
        self._headline.setGeometry(0, top, width, round(90 * scale))
        foot = round((150 if self._watches else 70) * scale)
        self._hint.setGeometry(0, height - foot, width, foot - round(20 * scale))
        turns = len(self._offers) > _A_PAGE
        side = max(TARGET, round(110 * scale))
        edge = side + round(40 * scale) if turns else round(70 * scale)
        room = QRect(edge, top + round(110 * scale), width - 2 * edge, 0)
        room.setBottom(height - foot)
        for turn, x in ((self._back, 20 * scale), (self._on, width - side - 20 * scale)):
            turn.setVisible(turns)
            turn.setGeometry(round(x), room.center().y() - side // 2, side, side)
        self._back.setEnabled(self._first > 0)
        self._on.setEnabled(self._first + _A_PAGE < len(self._offers))
        gap = round(28 * scale)
        for tile, box in zip(self._tiles, grid(len(self._tiles), room, gap), strict=True):
            tile.setGeometry(box)


class Tile(QAbstractButton):
    """One photo, as large as the tile, cut where it does not fit.

    Parameters
    ----------
    offer : Offer

    Attributes
    ----------
    badge : str
        A word in its corner.
    """

    picked = Signal(object)
    """Its `Offer`."""

    def __init__(self, offer: Offer, parent: QWidget) -> None:
        super().__init__(parent)
        self.offer = offer
        self.badge = ""
        self.setMinimumSize(TARGET, TARGET)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._picture = to_image(offer.picture)
        self._shown = QImage()
        self.clicked.connect(self._pick)

    @Slot()
    def _pick(self) -> None:
        self.picked.emit(self.offer)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Stay pressed only while the finger is over it."""
        super().mouseMoveEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale the picture once."""
        size = QSize(self.size()) * self.devicePixelRatioF()
        self._shown = self._picture.scaled(
            size,
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        # Of an upright photo more is cut at its foot: heads are at the top.
        left = (self._shown.width() - size.width()) // 2
        top = round((self._shown.height() - size.height()) * _FROM_TOP)
        self._shown = self._shown.copy(QRect(QPoint(left, top), size))
        self._shown.setDevicePixelRatio(self.devicePixelRatioF())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the photo with round corners."""
        scale = unit(self.window().size())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if self.isDown():
            inside.adjust(8 * scale, 8 * scale, -8 * scale, -8 * scale)
        shape = QPainterPath()
        shape.addRoundedRect(inside, 20 * scale, 20 * scale)
        painter.setClipPath(shape)
        painter.drawImage(QPointF(), self._shown)
        painter.setClipping(False)
        rim = QPen(ACCENT if self.isDown() else QColor(255, 255, 255, 60), 2 * scale)
        painter.strokePath(shape, rim)
        if self.badge:
            self._paint_badge(painter, scale)
        painter.end()

    def _paint_badge(self, painter: QPainter, scale: float) -> None:
        font = self.font()
        font.setPixelSize(round(26 * scale))
        font.setBold(True)
        painter.setFont(font)
        pill = QRectF(painter.fontMetrics().boundingRect(self.badge))
        pill.adjust(-18 * scale, -8 * scale, 18 * scale, 8 * scale)
        pill.moveTopLeft(QPointF(18 * scale, 18 * scale))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ACCENT)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(INK)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self.badge)


def grid(count: int, room: QRect, gap: int) -> list[QRect]:
    """Return places for so many tiles of 4 to 3, as large as they can be, in the middle of a room.

    Parameters
    ----------
    count : int
    room : QRect
        Logical px.
    gap : int
        Between two tiles, logical px.
    """
    best, columns = 0.0, 1
    for across in range(1, count + 1):
        down = math.ceil(count / across)
        width = min(
            (room.width() - gap * (across - 1)) / across,
            _ASPECT * (room.height() - gap * (down - 1)) / down,
        )
        if width > best:
            best, columns = width, across
    width, height = round(best), round(best / _ASPECT)
    down = math.ceil(count / columns)
    top = room.top() + (room.height() - down * height - (down - 1) * gap) // 2
    boxes = []
    for number in range(count):
        row, column = divmod(number, columns)
        # The last row may be shorter, and lies in the middle too.
        across = min(columns, count - row * columns)
        left = room.left() + (room.width() - across * width - (across - 1) * gap) // 2
        boxes.append(
            QRect(left + column * (width + gap), top + row * (height + gap), width, height)
        )
    return boxes
