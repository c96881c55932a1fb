"""What is written can be read: 4.5 to 1 in both themes, measured on the pixels of every window."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from ceapp.ui.main_window import MainWindow
from ceapp.ui.qimage import to_pixels
from ceapp.ui.style import Look
from ceapp.ui.theme import DARK, LIGHT, Theme
from tests.ui.every_window import see_every_window

LEAST = 4.5
# Thin letters are hardly anywhere as dark as their colour: smoothing mixes it with the ground.
SMOOTHED = 0.85


@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_every_word_can_be_read(window: MainWindow, look: Look, theme: Theme) -> None:
    worn = look.theme
    look.wear(theme)
    pale: dict[str, float] = {}

    def see(name: str, top: QWidget) -> None:
        pixels = to_pixels(top.grab().toImage())[..., :3]
        for widget in top.findChildren(QWidget):
            if not isinstance(widget, QLabel | QAbstractButton) or not spoken(widget.text()):
                continue
            place = QRect(widget.mapTo(top, QPoint()), widget.size()) & seen(widget, top)
            if widget.isVisible() and widget.isEnabled() and min(place.width(), place.height()) > 8:
                part = pixels[place.top() : place.bottom(), place.left() : place.right()]
                if (found := contrast(part)) < LEAST * SMOOTHED:
                    pale[f"{name}: {type(widget).__name__} {widget.text()!r}"] = round(found, 1)

    see_every_window(window, see)
    look.wear(worn)
    assert pale == {}


def spoken(text: str) -> bool:
    """Return whether a text has a letter or digit: a mark alone is too small to measure."""
    return any(sign.isalnum() for sign in text)


def seen(widget: QWidget, top: QWidget) -> QRect:
    """Return the part of a window that everything around a widget leaves of it."""
    left, around = top.rect(), widget.parentWidget()
    while around is not None and around is not top:
        left &= QRect(around.mapTo(top, QPoint()), around.size())
        around = around.parentWidget()
    return left


def contrast(pixels: NDArray[np.uint8]) -> float:
    """Return the contrast of WCAG 2 between the commonest colour and the one farthest from it."""
    colours, counts = np.unique(pixels.reshape(-1, 3), axis=0, return_counts=True)
    part = colours / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    light = linear @ [0.2126, 0.7152, 0.0722] + 0.05
    ground = light[counts.argmax()]
    return float(np.maximum(light / ground, ground / light).max())


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_what_is_chosen_in_a_list_that_drops_down_can_be_read(
    window: MainWindow, look: Look, theme: Theme
) -> None:
    worn = look.theme
    look.wear(theme)
    box = window.options.models
    box.setEnabled(True)
    box.showPopup()
    view = box.view()
    row = view.visualRect(box.model().index(box.currentIndex(), 0))
    pixels = to_pixels(view.viewport().grab(row).toImage())[..., :3]
    box.hidePopup()
    look.wear(worn)
    assert contrast(pixels) >= LEAST * SMOOTHED
