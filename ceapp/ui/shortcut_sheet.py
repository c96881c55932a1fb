"""Every key on one sheet, as it is assigned now, and what mouse, pen and held keys do."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ceapp.core.words import say
from ceapp.ui.commands import MENUS, SEPARATOR
from ceapp.ui.parts import Card, label, scrolled
from ceapp.ui.screens import resize_within
from ceapp.ui.shortcuts import Keys, keys_of, plain, shown, title
from ceapp.ui.style import GAP

_COLUMNS = 3
_BEHIND_TOOLS = 3
_Line = tuple[str, str]


class ShortcutSheet(QDialog):
    """Lists commands with their keys, a card for each menu; work goes on behind it.

    Parameters
    ----------
    shortcuts : mapping of str to Keys
        Commands that have other keys than those of the table.
    """

    def __init__(self, shortcuts: Mapping[str, Keys], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("sheet")
        self.setWindowTitle(self.tr("Keys and gestures — ceapp"))
        columns = [QVBoxLayout() for _ in range(_COLUMNS)]
        heights = [0] * _COLUMNS
        self.lines: list[_Line] = []
        cards = _menus(shortcuts)
        # Behind the tools, where it is looked for.
        cards.insert(_BEHIND_TOOLS, (self.tr("Mouse and pen"), self._gestures()))
        for words, lines in cards:
            # To the shortest column, so that all end at about the same height.
            place = heights.index(min(heights))
            heights[place] += len(lines) + 2
            columns[place].addWidget(_card(words, lines))
            self.lines += lines
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        row.setSpacing(GAP * 2)
        for column in columns:
            column.setSpacing(GAP * 2)
            column.addStretch()
            row.addLayout(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        area = scrolled(inside)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(self.tr("Keys and gestures"))
        # Long words on a small screen: better moved than cut.
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        whole.addWidget(area)
        resize_within(self, 1080, 760)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with the key that opened it, too."""
        if event.text() == "?":
            self.close()
        else:
            super().keyPressEvent(event)

    def _gestures(self) -> list[_Line]:
        return [
            (self.tr("Paint"), self.tr("left button, pen")),
            (self.tr("Take away"), self.tr("right button, Alt, pen's eraser")),
            (self.tr("Straight line, square, circle"), self.tr("Shift")),
            (self.tr("Zoom"), self.tr("wheel, pinch")),
            (self.tr("Move the photo"), self.tr("Space, middle button, two fingers")),
            (self.tr("Size of the brush"), self.tr("Shift and wheel")),
            (self.tr("Size and hardness"), self.tr("Alt and right button")),
            (self.tr("See the original"), self.tr("hold Tab or \\")),
            (self.tr("Hide tools and panels"), self.tr("tap Tab")),
            (self.tr("Choose a variation"), self.tr("1 to 9")),
            (self.tr("Move the cross"), self.tr("arrow keys")),
        ]


def _menus(shortcuts: Mapping[str, Keys]) -> list[tuple[str, list[_Line]]]:
    """Return for each menu the commands that have keys."""
    found = []
    for words, rows in MENUS:
        lines = [
            (title(command), shown(keys_of(command, shortcuts)))
            for command in rows
            if command is not SEPARATOR and keys_of(command, shortcuts)
        ]
        if lines:
            found.append((plain(say(words)), lines))
    return found


def _card(words: str, lines: Sequence[_Line]) -> Card:
    card = Card(words)
    card.body.setSpacing(GAP // 2 + 1)
    for what, keys in lines:
        told = label(keys, "muted", wrap=True)
        told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        # Each on its own: long words in one line take no room from the keys of another.
        row = QHBoxLayout()
        row.setSpacing(GAP * 2)
        row.addWidget(label(what))
        row.addWidget(told, 1)
        card.body.addLayout(row)
    return card
