"""Opens the settings when somebody asks for them: their parts are not loaded before."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ceapp.app.session import SessionController
from ceapp.ui.style import Look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ceapp.ui.settings.dialog import SettingsDialog


class SettingsOpener(QObject):
    """Knows the one settings dialog of a window.

    Parameters
    ----------
    session : SessionController
    look : Look
    window : QWidget
        Over which the dialog stands.
    """

    def __init__(self, session: SessionController, look: Look, window: "QWidget") -> None:
        super().__init__(window)
        self._session = session
        self._look = look
        self._window = window
        self.dialog: SettingsDialog | None = None

    @Slot()
    def open(self) -> None:
        """Show the settings."""
        self._show("")

    @Slot()
    def open_models(self) -> None:
        """Show the page of the models."""
        self._show("models")

    def shows(self, page: str) -> bool:
        """Return whether a page is open before the person."""
        return self.dialog is not None and self.dialog.isVisible() and self.dialog.page == page

    def close(self) -> None:
        """Close them, if they are open; what was changed stays."""
        if self.dialog is not None:
            self.dialog.accept()

    def _show(self, page: str) -> None:
        from ceapp.ui.settings.dialog import SettingsDialog

        if self.dialog is None:
            self.dialog = SettingsDialog(self._session, self._look, self._window)
            self.dialog.finished.connect(self._forget)
        if page:
            self.dialog.open_page(page)
        self.dialog.show()
        self.dialog.activateWindow()

    @Slot()
    def _forget(self) -> None:
        self.dialog = None
