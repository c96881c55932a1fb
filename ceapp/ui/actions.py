"""The commands of the window as Qt actions: made from the table, dressed, greyed out."""

from collections.abc import Collection, Iterator, Mapping
from html import escape

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ceapp.app.session import SessionController
from ceapp.app.working import ON_THE_MASK
from ceapp.core.words import say
from ceapp.ui.commands import MENUS, SEPARATOR, Command
from ceapp.ui.compare import WAYS
from ceapp.ui.icons import icon
from ceapp.ui.shortcuts import Keys, commands, keys_of, plain, title

# Beside those that depend on more than that.
_NEED_A_PHOTO = (
    *("smaller", "larger", "softer", "harder", "press", "press-erasing", "shorten", "lengthen"),
    *("exclude", "zoom-in", "zoom-out", "fit", "actual", "grid", "panels", "alone"),
)


class Actions:
    """The actions of one window, by the names of their commands.

    Parameters
    ----------
    window : QWidget
    shortcuts : mapping of str to Keys
        Commands that have other keys than those of the table.

    Attributes
    ----------
    menus : dict of str to QMenu
        Of the commands that have one; whoever owns such a command fills it.
    """

    def __init__(self, window: QWidget, shortcuts: Mapping[str, Keys]) -> None:
        self.menus: dict[str, QMenu] = {}
        self._made: dict[str, QAction] = {}
        groups: dict[str, QActionGroup] = {}
        for command in commands():
            action = QAction(say(command.text), window)
            action.setCheckable(command.checkable)
            if command.icon:
                action.setIcon(icon(command.icon))
            if command.menu:
                self.menus[command.name] = QMenu(window)
                action.setMenu(self.menus[command.name])
            if command.group:
                if command.group not in groups:
                    groups[command.group] = QActionGroup(window)
                groups[command.group].addAction(action)
            window.addAction(action)
            self._made[command.name] = action
        self.assign(shortcuts)

    def assign(self, shortcuts: Mapping[str, Keys]) -> None:
        """Give every command its keys, those of the table where `shortcuts` names no others."""
        for command in commands():
            action = self[command.name]
            action.setShortcuts([QKeySequence(key) for key in keys_of(command, shortcuts)])
            action.setToolTip(_tip(command, action))
            action.setStatusTip(say(command.tip))

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def fill_menus(self, bar: QMenuBar) -> None:
        """Put every action into its menu."""
        for words, rows in MENUS:
            menu = bar.addMenu(say(words))
            for command in rows:
                if command is SEPARATOR:
                    menu.addSeparator()
                else:
                    menu.addAction(self._made[command.name])

    def listed(self, left_out: Collection[str]) -> Iterator[tuple[QAction, str, str, str]]:
        """Yield every action that does something: its words, its menu's, and its name in English.

        In the order of the menus.
        """
        for words, rows in MENUS:
            menu = plain(say(words))
            for command in rows:
                if command is SEPARATOR or command.name in left_out:
                    continue
                own = self.menus.get(command.name)
                if own is None:
                    action = self[command.name]
                    yield action, _words(action), menu, plain(command.text)
                else:
                    parent = _words(self[command.name])
                    for action in own.actions():
                        yield action, f"{parent}: {_words(action)}", menu, plain(command.text)

    def suit(self, session: SessionController, seen: bool = True) -> None:
        """Grey out what makes no sense now, and name the steps that undo and redo would take.

        Parameters
        ----------
        session : SessionController
        seen : bool
            Whether the photo is to be seen: nobody means one that is not.
        """
        document = session.document if seen else None
        ready = document if session.can_edit else None
        painted = ready is not None and ready.has(session.paint)
        enabled = {
            **dict.fromkeys(("open", "recent", "paste"), not session.activity),
            **dict.fromkeys(("next-photo", "previous-photo", "export"), ready is not None),
            "save": ready is not None,
            "save-as": ready is not None,
            "undo": ready is not None and ready.can_undo,
            "redo": ready is not None and ready.can_redo,
            "copy": document is not None,
            **dict.fromkeys(("clear", "grow", "shrink", "feather", "export-mask"), painted),
            **dict.fromkeys(
                ("invert", "find-masks", "find-date", "import-mask"), ready is not None
            ),
            "revert": ready is not None and ready.can_revert,
            # While the mask is worked on, Enter holds for what comes of it.
            "fill": ready is not None or session.activity in ON_THE_MASK,
            "fill-again": ready is not None and bool(session.variations),
            "previous-variation": ready is not None and session.chosen > 0,
            "next-variation": ready is not None and session.chosen + 1 < len(session.variations),
            "compare": document is not None,
            **dict.fromkeys((*WAYS, "blink"), document is not None),
            **dict.fromkeys(_NEED_A_PHOTO, document is not None),
        }
        for name, can in enabled.items():
            self[name].setEnabled(can)
        self["exclude"].setChecked(session.paint == "exclude")
        undo, redo = (ready.undo_label, ready.redo_label) if ready else ("", "")
        self["undo"].setText(say("&Undo {step}", step=undo) if undo else say("&Undo"))
        self["redo"].setText(say("&Redo {step}", step=redo) if redo else say("&Redo"))


def _words(action: QAction) -> str:
    return plain(action.text())


def _tip(command: Command, action: QAction) -> str:
    """Return what a command does and its key, in lines that are not too long to read."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    head = f"<b>{escape(title(command))}</b>"
    if keys:
        head += f"&nbsp;&nbsp;({escape(keys)})"
    return f"<p>{head}<br>{escape(say(command.tip))}.</p>"
