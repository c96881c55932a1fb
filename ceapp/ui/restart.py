"""Starting again, offered when a setting was changed that is read at the start alone."""

import subprocess
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ceapp.app.filing import is_ours
from ceapp.app.helper import program, surroundings
from ceapp.app.message import Message

if TYPE_CHECKING:
    from ceapp.ui.main_window import MainWindow

_READ_AT_START = ("language", "scale")


class Restart(QObject):
    """Offers to start again, closes the window, and starts the program once all is put away.

    Parameters
    ----------
    window : MainWindow

    Attributes
    ----------
    wanted : bool
        Whether the program that ends now shall start again.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.wanted = False
        self._window = window
        self._photo = ""
        self._offered = False
        self._at_start = self._read()
        window.session.preferences.changed.connect(self._look)
        window.session.gave_up.connect(self._stay)

    def _read(self) -> tuple[str, ...]:
        current = self._window.session.preferences.current
        return tuple(getattr(current, name) for name in _READ_AT_START)

    @Slot(object)
    def _look(self, names: frozenset[str]) -> None:
        if names.isdisjoint(_READ_AT_START):
            return
        if self._read() != self._at_start:
            self._offered = True
            self._window.message.offer(
                Message(
                    "info",
                    self.tr("The window changes when ceapp starts again"),
                    self.tr("Your photo is opened again, too."),
                ),
                (self.tr("Start again now"), self._close),
                (self.tr("Later"), self._stay),
            )
        elif self._offered:
            self._window.message.withdraw()

    @Slot()
    def _stay(self) -> None:
        self.wanted = False

    def _close(self) -> None:
        """Close the window, unless the person would rather stay; a save may have to come first."""
        session = self._window.session
        path = session.saved_to or session.source
        self._photo = "" if path is None or is_ours(path) else str(path)
        self._window.settings.close()
        self.wanted = self._window.close() or self._window.paperwork.saves_first

    def start(self) -> None:
        """Start the program again, on the photo that was open."""
        command = [*program(), *filter(None, [self._photo])]
        subprocess.Popen(command, env=surroundings(), start_new_session=True)
