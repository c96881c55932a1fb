"""Opens the log in a window of its own when somebody asks for it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class LogOpener(QObject):
    """Shows the log over a window.

    Parameters
    ----------
    window : QWidget
    """

    def __init__(self, window: "QWidget") -> None:
        super().__init__(window)
        self._window = window

    @Slot()
    def open(self) -> None:
        """Show what is in the log now."""
        from ceapp.ui.log_view import LogView

        LogView(self._window).show()
