"""The column of buttons at the left: tools on top, views below."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QVBoxLayout, QWidget

from ceapp.ui.actions import Actions
from ceapp.ui.compare import WAYS
from ceapp.ui.shortcuts import plain
from ceapp.ui.style import GAP, ICON

TOOLS = ("brush", "eraser", "box", "ellipse", "lasso", "polygon", "wand", "similar")
_HISTORY = ("undo", "redo")
_VIEWS = ("compare", "fit", "actual")


def icon_button(action: QAction) -> QToolButton:
    """Return a button that shows an action's icon alone; its name is read out."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(ICON, ICON))
    button.setAutoRaise(True)
    # A click leaves the keys to the photo; Shift+Tab still comes here.
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(plain(action.text()))
    button.setAccessibleDescription(action.statusTip())
    return button


class ToolBox(QFrame):
    """Buttons for the tools, the history and the view."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbox")
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP - 2, GAP, GAP - 2, GAP)
        column.setSpacing(GAP // 2)
        for name in TOOLS:
            column.addWidget(icon_button(actions[name]))
        column.addSpacing(GAP * 2)
        for name in _HISTORY:
            column.addWidget(icon_button(actions[name]))
        column.addStretch()
        for name in _VIEWS:
            button = icon_button(actions[name])
            if name == "compare":
                _offer_ways(button, actions)
            column.addWidget(button)


def _offer_ways(button: QToolButton, actions: Actions) -> None:
    """Put the ways to compare into a menu at the corner of a button."""
    menu = QMenu(button)
    for name in (*WAYS, "", "blink"):
        if name:
            menu.addAction(actions[name])
        else:
            menu.addSeparator()
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
