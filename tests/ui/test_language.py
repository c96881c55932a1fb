"""Which language is spoken, and that it reaches every source of words."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from ceapp.core.words import decimal, say
from ceapp.ui.commands import MENUS, SEPARATOR
from ceapp.ui.language import speak, spoken
from ceapp.ui.main_window import MainWindow
from ceapp.ui.tool_box import TOOLS
from tests.ui.every_window import see_every_window


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (["de-Latn-AT", "de-AT", "de"], "de"),
        (["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW", "zh"], "en"),
        (["fr-FR", "fr", "de-DE"], "de"),
        (["en-GB", "de"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_is_there_is_spoken(wanted: list[str], found: str) -> None:
    assert spoken(wanted) == found


@pytest.fixture
def restored(qapp: QApplication) -> Iterator[QApplication]:
    """Return the application, and let it speak English again afterwards."""
    locale = QLocale()
    yield qapp
    speak(qapp, "en")
    QLocale.setDefault(locale)


def test_a_language_reaches_tr_core_and_qt(restored: QApplication) -> None:
    speak(restored, "de")
    assert restored.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert restored.translate("MainWindow", "History") == "Protokoll"
    assert say("brush stroke") == "Pinselstrich"
    assert decimal(19.23, ".1f") == "19,2"
    speak(restored, "en")
    assert restored.translate("MainWindow", "History") == "History"
    assert say("brush stroke") == "brush stroke"
    assert decimal(19.23, ".1f") == "19.2"


@pytest.mark.parametrize("language", ["en", "de", "zh_CN"])
def test_every_menu_opens_each_of_its_commands_by_a_letter_of_its_own(
    restored: QApplication, language: str
) -> None:
    speak(restored, language)
    menus = [[say(title) for title, _ in MENUS]]
    menus += [[say(row.text) for row in rows if row is not SEPARATOR] for _, rows in MENUS]
    for words in menus:
        letters = [re.findall("&(.)", text.lower()) for text in words]
        assert all(len(found) == 1 for found in letters), words
        assert len({found[0] for found in letters}) == len(words), words


@pytest.mark.parametrize("language", ["en", "de", "zh_CN"])
def test_every_button_has_a_letter_of_its_own(
    restored: QApplication, language: str, request: pytest.FixtureRequest
) -> None:
    speak(restored, language)
    window: MainWindow = request.getfixturevalue("window")
    twice = set()

    def see(name: str, top: QWidget) -> None:
        shown = [b.text() for b in top.findChildren(QAbstractButton) if b.isVisible()]
        letters = [letter for text in shown for letter in re.findall("&(.)", text.lower())]
        twice.update(f"{name}: {letter}" for letter in letters if letters.count(letter) > 1)

    see_every_window(window, see)
    assert twice == set()


@pytest.mark.parametrize("language", ["en", "de", "zh_CN"])
def test_in_a_window_of_1000_px_the_bar_gives_up_words_and_no_control(
    qtbot: QtBot, restored: QApplication, language: str, request: pytest.FixtureRequest
) -> None:
    speak(restored, language)
    window: MainWindow = request.getfixturevalue("empty_window")
    last = window.options.models

    def last_shows() -> bool:
        return last.visibleRegion().boundingRect() == last.rect()

    for width in (1280, 1000):
        window.resize(width, 700)
        for tool in TOOLS:
            window.actions_[tool].trigger()
            restored.processEvents()
            qtbot.waitUntil(last_shows)
            assert window.width() == width
