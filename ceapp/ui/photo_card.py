"""A photo that can be opened: a picture of it to click on, and its name."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QImage,
    QImageReader,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from ceapp.ui.style import GAP

PICTURE = QSize(184, 124)
"""Of the picture, logical px."""
_ROUND = 6.0


class PhotoCard(QAbstractButton):
    """A photo that can be opened: its picture, its name, and a few words more.

    Parameters
    ----------
    photo : Path
        What it opens.
    picture : Path
        The file of what is shown; read when `load` is called.
    name, words : str
    """

    def __init__(
        self, photo: Path, picture: Path, name: str, words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.photo = photo
        self._file = picture
        self._words = words
        self._pixmap = QPixmap()
        self.setText(name)
        self.setToolTip(str(photo))
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return room for the picture and two lines of words."""
        lines = 2 * self.fontMetrics().height() + GAP
        return QSize(PICTURE.width() + GAP, PICTURE.height() + lines + 2 * GAP)

    def load(self) -> None:
        """Read the picture, no larger than it is shown."""
        ratio = self.devicePixelRatioF()
        reader = QImageReader(str(self._file))
        reader.setAutoTransform(True)
        size = reader.size()
        wanted = PICTURE * ratio
        reader.setScaledSize(size.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
        image = reader.read()
        if not image.isNull():
            self._pixmap = QPixmap.fromImage(_middle(image, wanted))
            self._pixmap.setDevicePixelRatio(ratio)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as a click, too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        colours = self.palette()
        role = QPalette.ColorRole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color(role.Button))
            painter.drawRoundedRect(whole, _ROUND + 2, _ROUND + 2)
        if self.hasFocus():
            painter.setPen(colours.color(role.Accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole, _ROUND + 2, _ROUND + 2)
        corner = QPoint(GAP // 2, GAP // 2)
        frame = QRectF(corner, PICTURE)
        shape = QPainterPath()
        shape.addRoundedRect(frame, _ROUND, _ROUND)
        painter.setClipPath(shape)
        painter.fillRect(frame, colours.color(role.Mid))
        painter.drawPixmap(corner, self._pixmap)
        painter.setClipping(False)
        metrics = painter.fontMetrics()
        top = frame.bottom() + GAP
        for text, ink in ((self.text(), role.Text), (self._words, role.PlaceholderText)):
            line = QRectF(frame.left() + 2, top, frame.width() - 4, metrics.height())
            painter.setPen(colours.color(ink))
            fitting = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, int(line.width()))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, fitting)
            top = line.bottom() + 2
        painter.end()


def _middle(image: QImage, size: QSize) -> QImage:
    """Return as much of an image as `size` holds: of the middle, but of a tall one the head."""
    x, y = (image.width() - size.width()) // 2, (image.height() - size.height()) // 8
    return image.copy(x, y, size.width(), size.height())
