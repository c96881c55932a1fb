"""Opens the trainer when somebody asks for it: its parts are not loaded before."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ceapp.app.session import SessionController
from ceapp.ui.style import Look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ceapp.app.teaching import OpenPhoto
    from ceapp.ui.trainer.window import TrainerWindow


class TrainerOpener(QObject):
    """Knows the one trainer of a window, and hands its models to the session.

    Parameters
    ----------
    session : SessionController
    look : Look
    window : QWidget
        The editor's.
    """

    def __init__(self, session: SessionController, look: Look, window: "QWidget") -> None:
        super().__init__(window)
        self._session, self._look = session, look
        self.window: TrainerWindow | None = None

    @Slot()
    def open(self) -> None:
        """Show the trainer."""
        from ceapp.ui.trainer.window import TrainerWindow

        if self.window is None:
            self.window = TrainerWindow(self._look, self.open_photo)
            self.window.model_chosen.connect(self._use)
            self.window.closed.connect(self._forget)
        self.window.show()
        self.window.activateWindow()

    def close(self) -> bool:
        """Close it, if it is open; return False if the person wants it to stay."""
        return self.window is None or self.window.close()

    def open_photo(self) -> "OpenPhoto | None":
        """Return the photo that is open, with what is painted over; nothing is copied."""
        from ceapp.app.teaching import OpenPhoto

        document, source = self._session.document, self._session.source
        if document is None:
            return None
        name = source.name if source else "photo.png"
        return OpenPhoto(name, document.pixels, document.mask)

    @Slot(str)
    def _use(self, name: str) -> None:
        self._session.models.list_changed.emit()
        self._session.models.use(name)

    @Slot()
    def _forget(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
