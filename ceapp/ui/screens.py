"""The screen that a window comes up on, and how large the window may be there.

`QWidget.screen` is not called anywhere: PySide counts the screen among the parts of the window that
asked for it last, and may free it with that window as garbage. Qt then crashes at the next window.
"""

from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


def screen_of(widget: QWidget | None) -> QScreen:
    """Return the screen that most of a widget is to be seen on; else the first one."""
    found = None
    if widget is not None and widget.isVisible():
        found = QGuiApplication.screenAt(widget.mapToGlobal(widget.rect().center()))
    return found or QGuiApplication.primaryScreen()


def resize_within(window: QWidget, width: int, height: int, most: float = 0.9) -> None:
    """Give a window that is about to come up a size, logical px; a small screen gets a smaller one.

    Parameters
    ----------
    window : QWidget
        It comes up over its parent, or on the first screen.
    width, height : int
    most : float
        Share of the screen that it may take.
    """
    room = screen_of(window.parentWidget()).availableSize() * most
    window.resize(min(width, room.width()), min(height, room.height()))
