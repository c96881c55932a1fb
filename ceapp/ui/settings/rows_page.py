"""A page of settings, made from the rows of the table: label, editor, a sentence below."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ceapp.app.models import Models
from ceapp.app.preferences import Preferences
from ceapp.core.paths import resource
from ceapp.core.settings import ROWS
from ceapp.core.words import say
from ceapp.ui.parts import label
from ceapp.ui.settings.editors import Editor, SwitchEditor, make_editor
from ceapp.ui.style import GAP


class RowsPage(QScrollArea):
    """Shows every setting of a page, and lets changes hold at once.

    Parameters
    ----------
    page : str
        Of the table.
    preferences : Preferences
    models : Models
        What a setting that names one may be.

    Attributes
    ----------
    editors : dict of str to Editor
        By the names of the settings.
    below : QVBoxLayout
        Takes what the page has beside its rows.
    """

    def __init__(self, page: str, preferences: Preferences, models: Models) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._preferences = preferences
        self.editors: dict[str, Editor] = {}
        content = QWidget()
        content.setObjectName("page")
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP * 2)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        names = ["auto", *(e.name for e in models.entries() if e.fills), "classic"]
        for row in ROWS.values():
            if row.page != page or (row.needs and not resource(row.needs).is_file()):
                continue
            editor = make_editor(row, names)
            editor.setObjectName(row.name)
            editor.show_value(getattr(preferences.current, row.name))
            # Bound to the preferences, which outlive the page, and to no part of the page itself.
            editor.edited.connect(partial(_change, preferences, row.name))
            self.editors[row.name] = editor
            at = grid.rowCount()
            if not isinstance(editor, SwitchEditor):
                name = QLabel(say(row.label))
                name.setBuddy(editor)
                grid.addWidget(name, at, 0)
            grid.addWidget(editor, at, 1)
            grid.addWidget(label(say(row.help), "muted", wrap=True), at + 1, 1)
            grid.setRowMinimumHeight(at + 2, GAP + 4)
        column = QVBoxLayout(content)
        column.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        column.addLayout(grid)
        self.below = QVBoxLayout()
        self.below.setSpacing(GAP)
        column.addLayout(self.below)
        column.addStretch()
        self.setWidget(content)
        preferences.changed.connect(self._show)

    @Slot(object)
    def _show(self, names: frozenset[str]) -> None:
        for name in names & self.editors.keys():
            self.editors[name].show_value(getattr(self._preferences.current, name))


def _change(preferences: Preferences, name: str, value: object) -> None:
    preferences.change(**{name: value})
