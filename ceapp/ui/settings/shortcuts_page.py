"""Every command with its keys: each can be given others, and no key gets two meanings unseen."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ceapp.app.preferences import Preferences
from ceapp.core.words import say
from ceapp.ui.commands import MENUS, SEPARATOR, Command
from ceapp.ui.parts import label
from ceapp.ui.shortcuts import HELD, Keys, given, keys_of, normal, owners, plain, shown, title
from ceapp.ui.style import GAP
from ceapp.ui.theme import Theme

_COMMAND = Qt.ItemDataRole.UserRole


class ShortcutsPage(QWidget):
    """Lists the commands; the keys of the one that is chosen can be changed below.

    Parameters
    ----------
    preferences : Preferences
    """

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._warning = QColor()
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Find a command or a key"))
        self.search.setPlaceholderText(self.tr("Find a command or a key"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.list = QTreeWidget()
        self.list.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.currentItemChanged.connect(self._begin)
        self.label = QLabel()
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setAccessibleName(self.tr("Press the new key"))
        self.edit.keySequenceChanged.connect(self._look)
        self.set = QPushButton(self.tr("Set"))
        self.set.setToolTip(self.tr("This key instead of those that the command has"))
        self.set.clicked.connect(self._set)
        self.add = QPushButton(self.tr("Add"))
        self.add.setToolTip(self.tr("This key beside those that the command has"))
        self.add.clicked.connect(self._add)
        self.clear = QPushButton(self.tr("None"))
        self.clear.setToolTip(self.tr("Take all keys from the command"))
        self.clear.clicked.connect(self._clear)
        self.default = QPushButton(self.tr("As it comes"))
        self.default.setToolTip(self.tr("The keys that ceapp comes with"))
        self.default.clicked.connect(self._restore)
        self.clash = label("", "warning", wrap=True)
        self._compose()
        self.list.ensurePolished()
        self._fill()
        preferences.changed.connect(self._follow)

    def dress(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._warning = QColor(theme.warning)
        self._refresh()

    def _compose(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.edit, 1)
        for button in (self.set, self.add, self.clear, self.default):
            # Enter belongs to the key that is being pressed.
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        column.setSpacing(GAP)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.label)
        column.addLayout(row)
        column.addWidget(self.clash)
        # The list must not jump when something is said below.
        self.clash.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)

    def _fill(self) -> None:
        for menu, rows in MENUS:
            group = QTreeWidgetItem([plain(say(menu))])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.list.addTopLevelItem(group)
            for command in rows:
                if command is not SEPARATOR:
                    item = QTreeWidgetItem([title(command)])
                    item.setData(0, _COMMAND, command)
                    item.setToolTip(0, say(command.tip))
                    group.addChild(item)
        self.list.expandAll()
        self._refresh()
        self.list.setCurrentItem(self._items()[0])

    # --- what is shown ---------------------------------------------------------------------

    def item(self, name: str) -> QTreeWidgetItem:
        """Return the row of a command."""
        return next(item for item in self._items() if item.data(0, _COMMAND).name == name)

    def _groups(self) -> list[QTreeWidgetItem]:
        found = (self.list.topLevelItem(at) for at in range(self.list.topLevelItemCount()))
        return [group for group in found if group is not None]

    def _items(self) -> list[QTreeWidgetItem]:
        return [item for group in self._groups() for item in _inside(group)]

    @property
    def _chosen(self) -> Mapping[str, Keys]:
        return self._preferences.current.shortcuts

    @property
    def _command(self) -> Command | None:
        item = self.list.currentItem()
        return None if item is None else item.data(0, _COMMAND)

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        if "shortcuts" in names:
            self._refresh()
            self._look()

    def _refresh(self) -> None:
        """Show the keys of all commands, and which of them have two meanings."""
        for item in self._items():
            command = item.data(0, _COMMAND)
            keys = keys_of(command, self._chosen)
            clashes = {
                title(other): key
                for key in keys
                for other in owners(key, self._chosen)
                if other.name != command.name
            }
            item.setText(1, shown(keys))
            told = ", ".join(self.tr("{} too").format(name) for name in clashes)
            item.setToolTip(1, told)
            if clashes:
                item.setText(1, f"{shown(keys)}   ({told})")
                item.setForeground(1, self._warning)
            else:
                item.setData(1, Qt.ItemDataRole.ForegroundRole, None)
            font = item.font(1)
            font.setBold(command.name in self._chosen)
            item.setFont(1, font)

    @Slot(str)
    def _narrow(self, text: str) -> None:
        """Show only the rows that have the text in their name or keys."""
        wanted = text.casefold()
        for item in self._items():
            found = any(wanted in item.text(column).casefold() for column in (0, 1))
            item.setHidden(not found)
        for group in self._groups():
            group.setHidden(all(item.isHidden() for item in _inside(group)))

    # --- giving keys -----------------------------------------------------------------------

    @Slot()
    def _begin(self) -> None:
        """Get ready for a key for the command that is chosen."""
        command = self._command
        self.label.setText(
            "" if command is None else self.tr("New key for {}:").format(title(command))
        )
        self.edit.setEnabled(command is not None)
        self.edit.clear()
        self._look()

    @Slot()
    def _look(self) -> None:
        """Say at once what the pressed key means so far."""
        command, key = self._command, self._key
        others = [] if command is None else self._other_owners(key)
        held = HELD.get(key, "")
        usable = command is not None and bool(key) and not held
        if held:
            told = self.tr("{} {}; choose another key.").format(shown((key,)), held)
        elif others:
            names = ", ".join(map(title, others))
            told = self.tr("{} belongs to {} so far. Set or Add takes it from there.")
            told = told.format(shown((key,)), names)
        else:
            told = ""
        self.clash.setText(told)
        self.set.setEnabled(usable)
        self.add.setEnabled(usable)
        has = command is not None and bool(keys_of(command, self._chosen))
        self.clear.setEnabled(has)
        self.default.setEnabled(command is not None and command.name in self._chosen)

    @property
    def _key(self) -> str:
        text = QKeySequence.SequenceFormat.PortableText
        return str(self.edit.keySequence().toString(text))

    def _other_owners(self, key: str) -> list[Command]:
        mine = self._command
        found = owners(key, self._chosen) if key else []
        return [other for other in found if mine is None or other.name != mine.name]

    @Slot()
    def _set(self) -> None:
        self._give((self._key,))

    @Slot()
    def _add(self) -> None:
        if self._command is not None:
            had = keys_of(self._command, self._chosen)
            self._give((*(key for key in had if key != self._key), self._key))

    @Slot()
    def _clear(self) -> None:
        self._give(())

    @Slot()
    def _restore(self) -> None:
        """Give the command its first keys back, and take them from whoever has them now."""
        if self._command is not None:
            self._give(tuple(map(normal, self._command.keys)))

    def _give(self, keys: Keys) -> None:
        if self._command is not None:
            self._preferences.change(shortcuts=given(self._command, keys, self._chosen))
            self.edit.clear()
            self._look()


def _inside(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (group.child(at) for at in range(group.childCount()))
    return [item for item in found if item is not None]
