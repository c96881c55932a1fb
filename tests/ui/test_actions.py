from collections import Counter

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QStatusTipEvent
from PySide6.QtWidgets import QApplication, QLabel

from ceapp.core.paths import resource
from ceapp.ui.commands import MENUS
from ceapp.ui.icons import icon
from ceapp.ui.main_window import MainWindow
from ceapp.ui.qimage import to_array
from ceapp.ui.style import Look
from ceapp.ui.theme import DARK, LIGHT, Theme

COMMANDS = [command for _, commands in MENUS for command in commands if command.name]


def test_no_key_has_two_meanings() -> None:
    keys = Counter(key for command in COMMANDS for key in command.keys)
    assert [key for key, count in keys.items() if count > 1] == []
    names = Counter(command.name for command in COMMANDS)
    assert max(names.values()) == 1


@pytest.mark.parametrize(
    ("program", "keys"),
    [
        (
            "Photoshop",
            "B=brush J=brush E=eraser M=box L=lasso W=wand [=smaller ]=larger Ctrl+Z=undo "
            "Ctrl+Alt+Z=undo Ctrl+Shift+Z=redo Ctrl+D=clear Ctrl+Shift+I=invert Shift+F6=feather "
            "Shift+F5=fill Shift+Backspace=fill F12=revert Ctrl+0=fit Ctrl+1=actual Ctrl+'=grid "
            "Ctrl++=zoom-in Ctrl+-=zoom-out Ctrl+O=open Ctrl+S=save Ctrl+Shift+S=save-as",
        ),
        (
            "IOPaint",
            "[=smaller ]=larger Ctrl+Z=undo Ctrl+Shift+Z=redo Ctrl+C=copy Ctrl+V=paste "
            "Shift+R=fill H=shortcuts S=settings",
        ),
    ],
)
def test_who_comes_from_another_program_finds_its_keys(program: str, keys: str) -> None:
    owners = {key: command.name for command in COMMANDS for key in command.keys}
    wanted = dict(pair.rsplit("=", 1) for pair in keys.split())
    assert {key: owners.get(key) for key in wanted} == wanted


def test_the_pointer_over_a_command_is_told_what_that_does(window: MainWindow) -> None:
    window.status.notify("Saved")
    told = []
    for tip in (window.actions_["revert"].statusTip(), ""):
        QApplication.sendEvent(window, QStatusTipEvent(tip))
        told.append(window.status.findChild(QLabel, "notice").text())
    assert told == [window.actions_["revert"].statusTip(), "Saved"]
    assert "undone" in told[0]


def test_every_command_is_in_a_menu_does_something_and_says_what(window: MainWindow) -> None:
    in_menus = {a for menu in window.menuBar().actions() for a in menu.menu().actions()}
    for command in COMMANDS:
        action = window.actions_[command.name]
        assert action in in_menus
        # Connected to a verb, unless a menu of its own has some.
        assert command.menu or action.receivers("2triggered(bool)") > 0
        assert len(action.toolTip()) > len(command.name) + 5


def test_every_icon_that_is_named_is_there_and_the_other_way_round() -> None:
    named = {command.icon for command in COMMANDS if command.icon}
    others = {"check", "chevron", "chevron-up", "info", "warning", "error"}
    assert named | others == {path.stem for path in resource("icons").glob("*.svg")}


@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_icons_take_the_colours_of_the_theme(look: Look, theme: Theme) -> None:
    worn, made = look.theme, icon("brush")
    look.wear(theme)
    picture = made.pixmap(QSize(20, 20)).toImage()
    checked = made.pixmap(QSize(20, 20), QIcon.Mode.Normal, QIcon.State.On).toImage()
    inked = max(
        (picture.pixelColor(x, y) for x in range(20) for y in range(20)), key=lambda c: c.alpha()
    )
    assert inked.name() == theme.text
    assert (to_array(picture) != to_array(checked)).any()
    # As many dots as the screen has for them, not a small picture made larger.
    assert made.pixmap(QSize(20, 20), 2.0).size() == QSize(40, 40)
    look.wear(worn)
