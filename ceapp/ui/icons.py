"""The icons of one family: drawn when they are shown, in the colours and pixels of that moment."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from ceapp.core.paths import resource

# What the files are drawn in; no icon has another colour.
_INK = "#000"


def path(name: str) -> str:
    """Return the path of an icon's file."""
    return str(resource(f"icons/{name}.svg"))


def icon(name: str) -> QIcon:
    """Return an icon in the colours of the theme that is worn whenever it is drawn."""
    return QIcon(_Drawn(name))


def picture_icon(picture: QPixmap) -> QIcon:
    """Return an icon that shows a picture as it is, also where it is selected or greyed out."""
    made = QIcon()
    for mode in QIcon.Mode:
        made.addPixmap(picture, mode)
    return made


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, side: int) -> QPixmap:
    """Return an icon's picture, `side` device pixels wide and high."""
    with open(path(name), encoding="utf-8") as file:
        drawing = file.read().replace(_INK, colour)
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return made


class _Drawn(QIconEngine):
    """Draws an icon anew for each size and state that is asked for, and for each theme."""

    # Qt owns what `clone` returns and does not tell Python so.
    _clones: "list[_Drawn]" = []  # noqa: RUF012 - shared on purpose

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the picture; `size` in device pixels."""
        return pixmap(self._name, _colour(mode, state), min(size.width(), size.height()))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw it into a rectangle, in the pixels of what is painted on."""
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self.pixmap(rect.size() * ratio, mode, state))

    def clone(self) -> QIconEngine:
        """Return the like."""
        made = _Drawn(self._name)
        self._clones.append(made)
        return made


def _colour(mode: QIcon.Mode, state: QIcon.State) -> str:
    """Return the ink of now: greyed out, in the accent while it is on, else that of text."""
    palette = QApplication.palette()
    if mode == QIcon.Mode.Disabled:
        return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name()
    if mode == QIcon.Mode.Selected:
        return palette.color(QPalette.ColorRole.HighlightedText).name()
    on = state == QIcon.State.On
    return palette.color(QPalette.ColorRole.Link if on else QPalette.ColorRole.ButtonText).name()
