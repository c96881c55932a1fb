"""The user guide: it opens from the Help menu, and names only what there is."""

import re

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QTextBrowser

from ceapp.core.paths import guide
from ceapp.core.words import say
from ceapp.ui.commands import MENUS
from ceapp.ui.language import speak, speaking
from ceapp.ui.main_window import MainWindow
from ceapp.ui.shortcuts import commands, plain


def test_the_guide_opens_from_the_menu_beside_the_window(empty_window: MainWindow) -> None:
    empty_window.actions_["guide"].trigger()
    (shown,) = empty_window.findChildren(QTextBrowser, "guide")
    assert "Take something out of a photo" in shown.toPlainText()
    assert not shown.window().isModal()
    shown.window().close()


@pytest.mark.parametrize("language", ["en", "de", "zh_CN"])
def test_the_guide_names_menus_commands_and_keys_that_there_are(
    qapp: QApplication, language: str
) -> None:
    path, locale = guide(language), QLocale()
    assert (path == guide()) == (language == "en")
    text = " ".join(path.read_text(encoding="utf-8").split())
    speak(qapp, language)
    assert speaking() == language
    menus = {plain(say(title)): {plain(say(row.text)) for row in rows} for title, rows in MENUS}
    settings = plain(say("S&ettings…"))
    speak(qapp, "en")
    QLocale.setDefault(locale)
    named = re.findall(r"\*(\w+), ([^*]+)\*", text)
    assert len(named) >= 6
    for menu, command in named:
        assert menu == settings or command.rstrip("…") in menus[menu], (menu, command)
    text = text.replace("Strg+", "Ctrl+").replace("Umschalt+", "Shift+")
    keys = {QKeySequence(key).toString() for command in commands() for key in command.keys}
    found = re.findall(r"(?:Ctrl|Shift)\+[A-Za-z]+", text)
    assert len(found) >= 9
    for key in found:
        assert QKeySequence(key).toString() in keys, key


def test_every_guide_has_the_same_chapters() -> None:
    levels = {
        language: re.findall("^(#+|[0-9]\\.|-|\\|) ", guide(language).read_text("utf-8"), re.M)
        for language in ("en", "de", "zh_CN")
    }
    assert levels["de"] == levels["zh_CN"] == levels["en"]
