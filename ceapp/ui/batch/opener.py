"""Opens the batch window when somebody asks for it: its parts are not loaded before."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ceapp.app.session import SessionController
from ceapp.ui.style import Look

if TYPE_CHECKING:
    from ceapp.ui.batch.window import BatchWindow
    from ceapp.ui.main_window import MainWindow


class BatchOpener(QObject):
    """Knows the one batch window; it lives on unseen while its batch goes on.

    Parameters
    ----------
    session : SessionController
    look : Look
    window : MainWindow
        The editor's.
    """

    def __init__(self, session: SessionController, look: Look, window: "MainWindow") -> None:
        super().__init__(window)
        self._session, self._look, self._editor = session, look, window
        self.window: BatchWindow | None = None

    @Slot()
    def open(self) -> None:
        """Show the batch window."""
        from ceapp.ui.batch.window import BatchWindow

        if self.window is None:
            self.window = BatchWindow(self._session, self._look)
            self.window.open_asked.connect(self._open_in_editor)
            self.window.quit_asked.connect(self._quit)
        self.window.form.offer_models()
        self.window.show()
        self.window.activateWindow()

    def take(self, paths: list[Path]) -> None:
        """Show the batch window with these photos, and those in folders, added."""
        self.open()
        if self.window is not None:
            self.window.add(paths)

    def may_close(self) -> bool:
        """Return whether no batch runs; if one does, the person is asked in its window."""
        return self.window is None or self.window.may_close()

    def close(self) -> None:
        """Stop what runs and close the window."""
        if self.window is not None:
            self.window.end()
            self.window.close()
            self.window.deleteLater()
            self.window = None

    @Slot(object)
    def _open_in_editor(self, path: Path) -> None:
        self._editor.activateWindow()
        self._editor.paperwork.open_path(path)

    @Slot()
    def _quit(self) -> None:
        if self.window is not None:
            self.window.work.stop()
            self.close()
        self._editor.close()
