"""Opens what helps to find commands: the palette and the sheet of keys; loaded when asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from ceapp.ui.main_window import MainWindow
    from ceapp.ui.palette import Palette
    from ceapp.ui.shortcut_sheet import ShortcutSheet


class CommandGuide(QObject):
    """Knows the palette and the sheet of a window.

    Parameters
    ----------
    window : MainWindow
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.palette: Palette | None = None
        self.sheet: ShortcutSheet | None = None

    @Slot()
    def show_palette(self) -> None:
        """Let the person type what is wanted."""
        from ceapp.ui.palette import Palette

        if self.palette is None:
            self.palette = Palette(self._window.actions_, self._window)
        self.palette.open()

    @Slot()
    def show_keys(self) -> None:
        """Show every key, as it is assigned now; take the sheet away if it is there."""
        from ceapp.ui.shortcut_sheet import ShortcutSheet

        if self.sheet is not None:
            self.sheet.close()
            return
        shortcuts = self._window.session.preferences.current.shortcuts
        self.sheet = ShortcutSheet(shortcuts, self._window)
        self.sheet.finished.connect(self._forget_sheet)
        self.sheet.show()

    @Slot()
    def _forget_sheet(self) -> None:
        self.sheet = None
