import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ceapp.app.preferences import Preferences
from ceapp.ui.main_window import MainWindow
from ceapp.ui.style import Look
from ceapp.ui.style_sheet import sheet
from ceapp.ui.theme import DARK, LIGHT, Theme


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in QColor(colour).getRgbF()[:3]
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_text_can_be_read(theme: Theme) -> None:
    for ground in (theme.window, theme.panel, theme.field):
        assert contrast(theme.text, ground) >= 7
        assert contrast(theme.muted, ground) >= 4.5
        assert contrast(theme.error, ground) >= 4.5
        assert contrast(theme.warning, ground) >= 4.5
    for ground in (theme.canvas, theme.hover, theme.accent_soft):
        assert contrast(theme.muted, ground) >= 4.5
        assert contrast(theme.text, ground) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    # The words of a progress bar run over what is done and what is not.
    assert contrast(theme.text, theme.done) >= 4.5
    assert contrast(theme.done, theme.field) >= 3
    assert contrast(theme.on_accent, theme.accent_hover) >= 4.5
    assert contrast(theme.accent_text, theme.window) >= 4.5
    assert contrast(theme.accent_text, theme.panel) >= 4.5
    assert contrast(theme.accent_text, theme.accent_soft) >= 4.5


@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_every_colour_of_the_sheet_is_filled_in(theme: Theme) -> None:
    assert "$" not in sheet(theme)


def test_the_look_follows_the_system(qtbot: QtBot, qapp: QApplication, look: Look) -> None:
    worn = look.theme
    changed = qapp.styleHints().colorSchemeChanged
    changed.emit(Qt.ColorScheme.Light)
    assert look.theme is LIGHT
    with qtbot.waitSignal(look.changed) as heard:
        changed.emit(Qt.ColorScheme.Dark)
    assert heard.args == [DARK]
    # Where the system has no opinion, photos look best on dark.
    changed.emit(Qt.ColorScheme.Unknown)
    assert look.theme is DARK
    look.wear(worn)


def test_the_settings_win_over_the_system(qapp: QApplication, look: Look) -> None:
    worn = look.theme
    preferences = Preferences()
    preferences.change(theme="light")
    own = Look(qapp, preferences)
    changed = qapp.styleHints().colorSchemeChanged
    assert own.theme is LIGHT
    changed.emit(Qt.ColorScheme.Dark)
    assert own.theme is LIGHT
    preferences.change(theme="dark")
    assert own.theme is DARK
    assert qapp.styleSheet() == sheet(DARK)
    changed.emit(Qt.ColorScheme.Light)
    assert own.theme is DARK
    own.deleteLater()
    look.wear(worn)


def test_a_window_changes_its_clothes(window: MainWindow, look: Look) -> None:
    worn = look.theme
    for theme in (LIGHT, DARK):
        look.wear(theme)
        corner = window.canvas.grab().toImage().pixelColor(2, 2)
        assert corner.name() == theme.canvas
    look.wear(worn)
