"""The user guide: it opens from the Help menu, and names only what there is."""

import re

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QTextBrowser

from ceapp.core.paths import guide
from ceapp.ui.commands import MENUS
from ceapp.ui.main_window import MainWindow
from ceapp.ui.shortcuts import commands, plain


def test_the_guide_opens_from_the_menu_beside_the_window(empty_window: MainWindow) -> None:
    empty_window.actions_["guide"].trigger()
    (shown,) = empty_window.findChildren(QTextBrowser, "guide")
    assert "Take something out of a photo" in shown.toPlainText()
    assert not shown.window().isModal()
    shown.window().close()


def test_the_guide_names_menus_commands_and_keys_that_there_are() -> None:
    text = guide().read_text(encoding="utf-8")
    menus = {plain(title): {plain(row.text) for row in rows} for title, rows in MENUS}
    named = re.findall(r"\*(\w+), ([^*]+)\*", text)
    assert len(named) >= 6
    for menu, command in named:
        assert menu == "Settings" or command.rstrip("…") in menus[menu], (menu, command)
    keys = {QKeySequence(key).toString() for command in commands() for key in command.keys}
    for key in re.findall(r"(?:Ctrl|Shift)\+\w+", text):
        assert QKeySequence(key).toString() in keys | {"Shift+Enter"}, key
