"""The icons of one family, drawn in the colours of the theme at the pixels of the screen."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ceapp.core.paths import resource
from ceapp.ui.style import ICON, Theme

# What the files are drawn in; no icon has another colour.
_INK = "#000"


def path(name: str) -> str:
    """Return the path of an icon's file."""
    return str(resource(f"icons/{name}.svg"))


def icon(name: str, theme: Theme) -> QIcon:
    """Return an icon in the theme's colours: plain, disabled, and checked in the accent."""
    normal, disabled, on = QIcon.Mode.Normal, QIcon.Mode.Disabled, QIcon.State.On
    made = QIcon()
    for side in _sides():
        made.addPixmap(pixmap(name, theme.text, side), normal)
        made.addPixmap(pixmap(name, theme.disabled, side), disabled)
        made.addPixmap(pixmap(name, theme.accent_text, side), normal, on)
    return made


def plain_icon(name: str, colour: str) -> QIcon:
    """Return an icon in one colour."""
    made = QIcon()
    for side in _sides():
        made.addPixmap(pixmap(name, colour, side))
    return made


def picture_icon(picture: QPixmap) -> QIcon:
    """Return an icon that shows a picture as it is, also where it is selected or greyed out."""
    made = QIcon()
    for mode in QIcon.Mode:
        made.addPixmap(picture, mode)
    return made


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


def _sides() -> list[int]:
    """Return the icon's side in the device pixels of each kind of screen there is."""
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    return sorted({round(ICON * ratio) for ratio in ratios | {1.0}})
