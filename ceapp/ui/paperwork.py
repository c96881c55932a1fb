"""Opening, saving and closing, with the questions that keep a person from losing work."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Slot
from PySide6.QtWidgets import QWidget

from ceapp.app.filing import is_ours, is_pasted
from ceapp.app.session import SessionController
from ceapp.ui.asking import Answer, ask_photo, ask_place, ask_stop, ask_unsaved

_NEW = {"png": ".png", "tiff": ".tif", "jpeg": ".jpg", "webp": ".webp"}


class Paperwork(QObject):
    """Asks what has to be asked, then lets the session do it.

    Parameters
    ----------
    session : SessionController
    window : QWidget
        Over which questions appear; it is closed when a save that closing waited for is done.
    """

    def __init__(self, session: SessionController, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._after_save: Callable[[], object] | None = None
        session.saved.connect(self._go_on)
        session.gave_up.connect(self._stay)

    @property
    def name(self) -> str:
        """Of the document, for titles and questions."""
        path = self._session.saved_to or self._session.source
        return path.name if path is not None else ""

    @property
    def saves_first(self) -> bool:
        """Whether something, such as closing, waits for a save that goes on."""
        return self._after_save is not None

    @Slot()
    def open(self) -> None:
        """Let the person choose a photo, and open it."""
        if self._session.activity:
            return
        source = self._session.source
        folder = source.parent if source and not is_ours(source) else _pictures()
        path = ask_photo(self._window, folder)
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Open a photo, once it is clear what becomes of changes that are not saved."""
        open_it = partial(self._session.open, path)
        if not self._session.activity and self.settled(open_it):
            open_it()

    @Slot()
    def save(self) -> None:
        """Save to where it was saved before; the first time, ask for a place."""
        if self._session.saved_to is None:
            self.save_as()
        else:
            self._session.save(self._session.saved_to)

    @Slot()
    def save_as(self) -> None:
        """Ask for a place, and save there."""
        if not self._session.can_edit:
            return
        path = ask_place(self._window, self.suggested_path())
        if path is None:
            self._after_save = None
        else:
            self._session.save(path)

    def suggested_path(self) -> Path:
        """Return where to save to: where it was saved before, or NAME-filled beside the photo."""
        if self._session.saved_to is not None:
            return self._session.saved_to
        source = self._session.source or Path("photo.png")
        folder = _pictures() if is_ours(source) else source.parent
        return folder / f"{source.stem}-filled{self._suffix(source)}"

    def may_close(self) -> bool:
        """Ask what has to be asked before the window closes; return whether it may close now."""
        activity = self._session.activity
        if activity in ("fill", "save"):
            ended = self._session.busy_changed
            if not ask_stop(self._window, activity, ended):
                return False
        self._session.cancel()
        return self.settled(self._window.close)

    def _suffix(self, source: Path) -> str:
        """Return the suffix of the source, or of what it holds where its name does not tell.

        For what came from the clipboard, and for files that are opened and never written, the
        person's choice for new files holds.
        """
        from ceapp.core.photo_file import SUFFIXES

        new = _NEW[self._session.preferences.current.new_format]
        document = self._session.document
        if is_pasted(source) or document is None:
            return new
        if source.suffix.lower() in SUFFIXES:
            return source.suffix
        kinds = (suffix for suffix, kind in SUFFIXES.items() if kind == document.traits.format)
        return next(kinds, new)

    def settled(self, later: Callable[[], object]) -> bool:
        """Return whether nothing is left to lose; if the person saves first, call `later` then."""
        if not self._session.modified:
            return True
        answer = ask_unsaved(self._window, self.name)
        if answer is Answer.SAVE:
            self._after_save = later
            self.save()
        return answer is Answer.DISCARD

    @Slot()
    def _go_on(self) -> None:
        later, self._after_save = self._after_save, None
        if later is not None:
            later()

    @Slot()
    def _stay(self) -> None:
        self._after_save = None


def _pictures() -> Path:
    """Return the person's folder of pictures; the home folder where there is none."""
    place = QStandardPaths.StandardLocation.PicturesLocation
    # Qt names the folder whether it exists or not.
    folder = Path(QStandardPaths.writableLocation(place))
    return folder if folder.is_absolute() and folder.is_dir() else Path.home()
