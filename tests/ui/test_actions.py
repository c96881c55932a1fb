from collections import Counter

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from ceapp.core.paths import resource
from ceapp.ui.commands import MENUS
from ceapp.ui.icons import icon
from ceapp.ui.main_window import MainWindow
from ceapp.ui.qimage import to_array
from ceapp.ui.style import DARK, LIGHT, Look, Theme

COMMANDS = [command for _, commands in MENUS for command in commands if command.name]


def test_no_key_has_two_meanings() -> None:
    keys = Counter(key for command in COMMANDS for key in command.keys)
    assert [key for key, count in keys.items() if count > 1] == []
    names = Counter(command.name for command in COMMANDS)
    assert max(names.values()) == 1


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
