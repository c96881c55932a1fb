"""What a person asks of files beside opening and saving: pasted pictures, pictures to show around.

The work is done in the background. Knows no widget.
"""

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ceapp.app import file_work
from ceapp.app.jobs import Work
from ceapp.app.message import Message
from ceapp.app.session import SessionController
from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.paths import pasted_folder, resource
from ceapp.core.settings import Settings
from ceapp.core.words import say

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ceapp.core.comparison import Look


class Filing:
    """The verbs of a session that make files of their own.

    Parameters
    ----------
    session : SessionController
    """

    def __init__(self, session: SessionController) -> None:
        self._session = session

    def paste(self, pixels: "NDArray[Any]") -> None:
        """Work on a picture that has no file; it takes the place of the open photo.

        Parameters
        ----------
        pixels : (H, W, 3 or 4) uint8
        """
        session = self._session
        session.open_by(_pasting(pixels, session.preferences.current, session.screen))

    def export(self, look: "Look", path: Path) -> None:
        """Write before and after as one picture."""
        if self._session.can_edit:
            self._session.run("save", _comparing(self._session, look, path), self._tell_written)

    def _tell_written(self, path: Path) -> None:
        self._session.told.emit(
            Message("info", say("Wrote before and after to {file}", file=path.name))
        )


def is_pasted(path: Path) -> bool:
    """Whether a photo came from the clipboard."""
    return path.parent == pasted_folder()


def is_ours(path: Path) -> bool:
    """Whether a photo came with the program or from the clipboard: its folder is not a person's."""
    return path.is_relative_to(resource("photos")) or is_pasted(path)


def _pasting(pixels: "NDArray[Any]", settings: Settings, screen: bytes | None) -> Work:
    """Return the work of opening a picture; its result is `Opened`.

    It gets a file, so that it is kept safe and can be opened again as any other.
    """
    path = pasted_folder() / f"pasted-{time.strftime('%Y%m%d-%H%M%S')}.png"

    def job(progress: Progress, token: CancelToken) -> file_work.Opened:
        from ceapp.core.photo import FileTraits
        from ceapp.core.photo_file import write_photo

        path.parent.mkdir(parents=True, exist_ok=True)
        _remove_old(path.parent)
        write_photo(pixels, FileTraits(), path, token)
        opened: file_work.Opened = file_work.opening(path, settings, screen)(progress, token)
        return opened

    return job


def _remove_old(folder: Path, days: int = 30) -> None:
    """Remove pictures that were pasted long ago."""
    for path in folder.glob("pasted-*.png"):
        if path.stat().st_mtime < time.time() - days * 86400:
            path.unlink(missing_ok=True)


def _comparing(session: SessionController, look: "Look", path: Path) -> Work:
    """Return the work of writing before and after; its result is where they lie."""
    from ceapp.core.comparison import fitting_step, write_comparison

    document, display = session.document, session.display
    if document is None or display is None:
        raise RuntimeError("no photo is open")
    frame = document.rect
    step = fitting_step(frame.height, frame.width, look)
    shown, tiles = document.pixels, document.original_tiles()
    halvings = min(step.bit_length(), len(display.levels)) - 1

    def job(progress: Progress, token: CancelToken) -> Path:
        from ceapp.core.display import halved

        # Copied here: of 100 megapixels that would hold up the window. Nothing changes them until
        # the work has ended; or it was cancelled, and then nothing is written.
        pixels = shown.copy()
        token.check()
        after = display.standard(pixels, frame)
        for rect, tile in tiles:
            pixels[rect.slices] = tile
        before = display.standard(pixels, frame)
        for _ in range(halvings):
            before, after = halved(before), halved(after)
        write_comparison(before[..., 2::-1], after[..., 2::-1], look, path, token)
        return path

    return job
