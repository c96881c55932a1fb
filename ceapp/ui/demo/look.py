"""The look of the demo: dark, quiet, large; everything grows with the screen."""

from string import Template

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from ceapp.ui.theme import DARK, Theme

TARGET = 64
"""No target for a finger is smaller, logical px."""
INK = QColor("#ffffff")
GROUND = QColor("#0e0f11")
ACCENT = QColor("#3d7ff0")
MASK = (255, 45, 125, 165)
"""Of what is painted: red, green, blue, alpha."""

_SHEET = Template("""
#demo, #demo QWidget#page { background: #0e0f11; color: #ffffff; }
#demo QLabel { color: #ffffff; font-size: ${text}px; background: transparent; }
#demo QLabel#headline { font-size: ${headline}px; font-weight: 600; }
#demo QLabel#quiet { color: #b4b7bd; }
#demo QLabel#brand { font-size: ${brand}px; font-weight: 600; }
#demo QLabel#number { font-size: ${number}px; font-weight: 600; }
#demo QLabel#toast { background: rgba(20, 21, 24, 235); border: 1px solid #4a4d55;
            border-radius: ${round}px; padding: ${pad}px ${wide}px; }
#demo QPushButton { background: #26282d; color: #ffffff; border: none; font-size: ${text}px;
            border-radius: ${round}px; padding: 0 ${wide}px; min-height: ${target}px; }
#demo QPushButton:pressed { background: #3a3d44; }
#demo QPushButton:focus { border: 3px solid #ffffff; outline: none; }
#demo QPushButton:disabled { color: #6b6e75; }
#demo QPushButton#main { background: #3d7ff0; font-weight: 600; }
#demo QPushButton#main:disabled { background: #26282d; color: #b4b7bd; }
#demo QPushButton#main:pressed { background: #5a94f6; }
#demo QPushButton#over { background: rgba(46, 48, 54, 205); }
#demo QPushButton#over:pressed { background: rgba(84, 87, 96, 230); }
#demo QPushButton#digit { font-size: ${digit}px; }
""")


def unit(size: QSize) -> float:
    """Return how much larger than on a screen of 1080 lines everything is on one of `size`.

    Parameters
    ----------
    size : QSize
        Of the window, logical px.
    """
    return max(0.6, min(size.width(), size.height()) / 1080)


def sheet(size: QSize) -> str:
    """Return the style sheet for a window of `size`, logical px."""
    scale = unit(size)
    sides = {
        "text": 30,
        "headline": 56,
        "brand": 34,
        "number": 72,
        "digit": 44,
        "round": 24,
        "pad": 18,
        "wide": 34,
    }
    target = max(TARGET, round(92 * scale))
    return _SHEET.substitute({k: round(v * scale) for k, v in sides.items()}, target=target)


def theme() -> Theme:
    """Return the theme for what the sheet does not reach; a booth is dark at any hour."""
    return DARK
