"""What happens after the window is on screen, in the order that keeps it quick.

First the window is painted; then the photo is opened, if there is one, which imports numpy and what
reads photos; then, when the hands rest, torch is imported for the first fill.
"""

import gc
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from ceapp.app.session import SessionController
from ceapp.ui.garbage import Garbage

# Importing torch takes more than a second and makes the window stutter meanwhile, so it waits
# until mouse and keys have rested for so long.
_REST_MS = 600
_INPUT = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)


class Startup(QObject):
    """Opens the first photo once `page` was painted, and warms up once nobody moves.

    Parameters
    ----------
    session : SessionController
    app : QApplication
    page : QWidget
        What is to be seen in the window that is about to be shown.
    photo : Path, optional
        To be opened.

    Attributes
    ----------
    stamps : dict of str to float
        `time.monotonic` when the window was `shown`, the `photo` too, and all was `ready` to fill.
    rest : QTimer
        Runs out when the hands have rested.
    """

    settled = Signal()
    """The window is there, and the first photo in it, if there is one."""
    finished = Signal()
    """Everything is ready."""

    def __init__(
        self,
        session: SessionController,
        app: QApplication,
        page: QWidget,
        photo: Path | None = None,
    ) -> None:
        super().__init__(page)
        self.stamps: dict[str, float] = {}
        self._session = session
        self._app = app
        self._page = page
        self._photo = photo
        self.rest = QTimer(self)
        self.rest.setSingleShot(True)
        self.rest.setInterval(_REST_MS)
        self.rest.timeout.connect(self._warm_up)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for the first paint, and later for the hands' rest."""
        if event.type() == QEvent.Type.Paint and not self.stamps:
            self.stamps["shown"] = time.monotonic()
            self._page.removeEventFilter(self)
            # Not before this paint has reached the screen.
            QTimer.singleShot(0, self._open)
        elif event.type() in _INPUT:
            self.rest.start()
        return False

    @Slot()
    def _open(self) -> None:
        # What there is by now is no garbage, and need not be looked through any more.
        gc.freeze()
        Garbage(self._app)
        if self._photo is None:
            self._settle()
            return
        self._session.busy_changed.connect(self._note_photo)
        self._session.open(self._photo)

    @Slot(str)
    def _note_photo(self, activity: str) -> None:
        if activity:
            return
        self._session.busy_changed.disconnect(self._note_photo)
        self.stamps["photo"] = time.monotonic()
        self._settle()

    def _settle(self) -> None:
        self.settled.emit()
        self._app.installEventFilter(self)
        self.rest.start()

    @Slot()
    def _warm_up(self) -> None:
        self._app.removeEventFilter(self)
        self._session.device_changed.connect(self._note_ready)
        self._session.warm_up()

    @Slot()
    def _note_ready(self) -> None:
        self._session.device_changed.disconnect(self._note_ready)
        self.stamps["ready"] = time.monotonic()
        self.finished.emit()
