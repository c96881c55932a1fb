"""Which keys each command has: those of the table, or those that the person gave it."""

import re
from collections.abc import Iterator, Mapping

from PySide6.QtGui import QKeySequence

from ceapp.core.words import phrase, say
from ceapp.ui.commands import MENUS, SEPARATOR, Command

Keys = tuple[str, ...]
"""Shortcuts of one command; the first is shown."""

HELD = {
    "Space": phrase("is held to move the photo"),
    "Tab": phrase("is held to see the original"),
    "\\": phrase("is held to see the original"),
}
"""Keys of the canvas, which no command can have, and what they do."""


def commands() -> Iterator[Command]:
    """Yield every command, in the order of the menus."""
    for _, rows in MENUS:
        yield from (command for command in rows if command is not SEPARATOR)


def keys_of(command: Command, chosen: Mapping[str, Keys]) -> Keys:
    """Return the shortcuts of a command; `chosen` are those of the settings."""
    return tuple(map(normal, chosen.get(command.name, command.keys)))


def owners(key: str, chosen: Mapping[str, Keys]) -> list[Command]:
    """Return the commands that have a key."""
    return [command for command in commands() if normal(key) in keys_of(command, chosen)]


def given(command: Command, keys: Keys, chosen: Mapping[str, Keys]) -> dict[str, Keys]:
    """Return what is chosen once a command has these keys, and nobody else has them."""
    after = dict(chosen)
    for other in commands():
        had = keys_of(other, chosen)
        kept = keys if other.name == command.name else tuple(k for k in had if k not in keys)
        if kept != had:
            after[other.name] = kept
        if kept == tuple(map(normal, other.keys)):
            # As it comes: the file need not say so.
            after.pop(other.name, None)
    return after


def normal(key: str) -> str:
    """Return a shortcut in the one way to write it that is the same on every system."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def shown(keys: Keys) -> str:
    """Return shortcuts as people of this system write them; the two keys Enter as one."""
    native = QKeySequence.SequenceFormat.NativeText
    own = dict.fromkeys(key.replace("Return", "Enter") for key in keys)
    return ", ".join(QKeySequence(key).toString(native) for key in own)


def plain(text: str) -> str:
    """Return a menu's text without the mark of its access key and the dots at its end.

    Chinese menus have the key in brackets behind the text: `打开(&O)…`.
    """
    return re.sub(r"\(&.\)|&", "", text).rstrip("…")


def title(command: Command) -> str:
    """Return a command's name without the mark of its access key."""
    return plain(say(command.text))
