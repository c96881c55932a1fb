"""The commands of the File menu beside open and save: folder, recent photos, clipboard, export."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QSize, Slot
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QImage

from ceapp.app.ahead import ReadAhead
from ceapp.app.filing import Filing
from ceapp.app.message import Message
from ceapp.app.recent import Recent
from ceapp.core.words import phrase, say
from ceapp.ui.asking import ask_comparison_place
from ceapp.ui.parts import files_in

if TYPE_CHECKING:
    from ceapp.core.comparison import Look
    from ceapp.ui.large_icons import LargeIcons
    from ceapp.ui.main_window import MainWindow


_LOOKS: "tuple[tuple[Look, str, str], ...]" = (
    ("side", phrase("&Side by side…"), phrase("Before and after beside one another")),
    ("split", phrase("S&plit…"), phrase("The left half before, the right half after")),
    ("animation", phrase("&Animation…"), phrase("Before and after in turn, as an animated WebP")),
)


class FileMenu(QObject):
    """Asks what has to be asked of a command, then lets the session do it.

    Parameters
    ----------
    window : MainWindow
        With its actions in place.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._filing = Filing(window.session)
        self._ahead = ReadAhead(window.session, self)
        # Where the person steps to next; none before the first step.
        self._step = 0
        # The photo that is opened by a step; in each direction, the last one that could not be.
        self._tried: Path | None = None
        self._passed: dict[int, Path] = {}
        self.recent = Recent(window.session, self)
        self._recent_menu = window.actions_.menus["recent"]
        self._large_icons: LargeIcons | None = None
        self._recent_menu.setToolTipsVisible(True)
        self._recent_menu.aboutToShow.connect(self._list_recent)
        for look, words, tip in _LOOKS:
            export = QAction(say(words), self)
            export.setToolTip(say(tip))
            export.triggered.connect(partial(self._export, look))
            window.actions_.menus["export"].addAction(export)
        self._session.document_changed.connect(self._read_ahead)
        self._session.gave_up.connect(self._pass_over)

    # --- the folder ------------------------------------------------------------------------

    @Slot()
    def open_next(self) -> None:
        """Open the next photo of the folder."""
        self._go(1)

    @Slot()
    def open_previous(self) -> None:
        """Open the photo before this one in the folder."""
        self._go(-1)

    def _go(self, step: int) -> None:
        from ceapp.core.folder import neighbour

        source = self._session.source
        if source is None or self._session.activity:
            return
        path = neighbour(self._passed.get(step, source), step)
        if path is None:
            end = self.tr("This is the last photo of its folder")
            start = self.tr("This is the first photo of its folder")
            self._window.status.notify(end if step > 0 else start)
            return
        open_it = partial(self._open_beside, path, step)
        if self._window.paperwork.settled(open_it):
            open_it()

    def _open_beside(self, path: Path, step: int) -> None:
        self._step, self._tried = step, path
        ready = self._ahead.take(path)
        if ready is not None:
            self._session.adopt(ready)
        else:
            self._session.open(path)

    @Slot()
    def _pass_over(self) -> None:
        """Let the next step lead beyond a photo that cannot be opened."""
        if self._tried is not None:
            self._passed[self._step] = self._tried
        self._step, self._tried = 0, None

    @Slot()
    def _read_ahead(self) -> None:
        """Read on in the direction that the person goes."""
        from ceapp.core.folder import neighbour

        source, step = self._session.source, self._step
        self._step, self._tried = 0, None
        self._passed.clear()
        path = neighbour(source, step) if source is not None and step else None
        if path is not None:
            self._ahead.read(path)

    # --- recent photos ---------------------------------------------------------------------

    @Slot()
    def _list_recent(self) -> None:
        menu = self._recent_menu
        if self._large_icons is None:
            from ceapp.ui.large_icons import LargeIcons

            self._large_icons = LargeIcons()
            menu.setStyle(self._large_icons)
        menu.clear()
        photos = self.recent.photos()
        for number, photo in enumerate(photos, 1):
            name = photo.path.name.replace("&", "&&")
            words = f"&{number} {name}" if number < 10 else name
            action = menu.addAction(QIcon(str(photo.picture)), words)
            action.setToolTip(str(photo.path))
            action.triggered.connect(partial(self.open_recent, photo.path))
        if photos:
            menu.addSeparator()
            menu.addAction(self.tr("&Clear this list")).triggered.connect(self.recent.clear)
        else:
            menu.addAction(self.tr("No photos yet")).setEnabled(False)

    @Slot(object)
    def open_recent(self, path: Path, checked: bool = False) -> None:
        """Open a photo that was there when it was listed."""
        if path.is_file():
            self._window.paperwork.open_path(path)
            return
        self.recent.forget(path)
        gone = self.tr("{} is not there any more").format(path.name)
        hint = self.tr("It was moved, renamed or removed, or lies on a disk that is not connected")
        self._window.message.tell(Message("warning", gone, hint))

    # --- the clipboard ---------------------------------------------------------------------

    @Slot()
    def copy(self) -> None:
        """Put the photo as it is now into the clipboard."""
        from ceapp.ui.qimage import to_image

        display = self._session.display
        if display is not None:
            QGuiApplication.clipboard().setImage(to_image(display.exported()))
            self._window.status.notify(self.tr("Copied the photo"))

    @Slot()
    def paste(self) -> None:
        """Open the picture or the file in the clipboard; several files are for the batch."""
        given = QGuiApplication.clipboard().mimeData()
        files, image = files_in(given), _image_in(given)
        if files:
            self.take(files)
        elif image is not None:
            paste = partial(self._paste, image)
            if not self._session.activity and self._window.paperwork.settled(paste):
                paste()
        else:
            self._window.status.notify(self.tr("There is no picture in the clipboard"))

    def take(self, files: list[Path]) -> None:
        """Open the photo that was dropped or pasted; several, or a folder, are for the batch."""
        if len(files) > 1 or files[0].is_dir():
            self._window.batch.take(files)
        else:
            self._window.paperwork.open_path(files[0])

    def _paste(self, image: QImage) -> None:
        from ceapp.ui.qimage import to_pixels

        self._filing.paste(to_pixels(image))

    # --- before and after ------------------------------------------------------------------

    def _export(self, look: "Look", checked: bool = False) -> None:
        from ceapp.core.comparison import SUFFIXES

        if not self._session.can_edit:
            return
        suggested = self._window.paperwork.suggested_path()
        name = self._session.source.stem if self._session.source else "photo"
        suggested = suggested.with_name(f"{name}-before-after{SUFFIXES[look][0]}")
        path = ask_comparison_place(self._window, suggested, SUFFIXES[look])
        if path is not None:
            self._filing.export(look, path)


def _image_in(given: QMimeData | None) -> QImage | None:
    """Return the picture in the clipboard."""
    if given is None or not given.hasImage():
        return None
    image = QImage(given.imageData())
    return None if image.isNull() or image.size() == QSize(0, 0) else image
