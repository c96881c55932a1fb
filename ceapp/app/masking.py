"""What a person asks of the mask that may take a moment: files, and changes of all that is painted.

The work is done in the background on a copy; its result is one step of undo. Knows no widget.
"""

import math
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QCoreApplication

from ceapp.app.fill_work import use_threads
from ceapp.app.jobs import Work
from ceapp.app.message import Message
from ceapp.app.session import SessionController
from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.words import phrase, say

if TYPE_CHECKING:
    from ceapp.core.display import Display
    from ceapp.core.document import Document
    from ceapp.core.mask import Mask
    from ceapp.core.shapes import Cover
    from ceapp.core.undoable import Paint

Reshape = Literal["grow", "shrink", "feather"]

_DONE: dict[Reshape, str] = {
    "grow": phrase("grown mask"),
    "shrink": phrase("shrunk mask"),
    "feather": phrase("feathered mask"),
}


class Masking:
    """The slower verbs of a session's mask; each does nothing while it cannot be changed.

    Parameters
    ----------
    session : SessionController
    """

    def __init__(self, session: SessionController) -> None:
        self._session = session

    def reshape(self, how: Reshape, pixels: float) -> None:
        """Make what is painted wider, narrower, or softer around it, by so many pixels."""
        document = self._session.document
        if document is None or not document.has(self._session.paint):
            return
        job = _reshaping(document, self._session.paint, how, pixels)
        self._session.run("mask", job, partial(self._replace, say(_DONE[how])))

    def pick(self, y: int, x: int, tolerance: int, everywhere: bool, erase: bool) -> None:
        """Paint what has the colour of the pixel (y, x), around it or in the whole photo.

        Parameters
        ----------
        y, x : int
            Outside the photo nothing happens.
        tolerance : int
            By how much each channel may differ, 0 to 255.
        everywhere : bool
            Also where the colour does not hang together with that pixel.
        erase : bool
            Take paint away there instead.
        """
        document, display = self._session.document, self._session.display
        if document is None or display is None:
            return
        if 0 <= y < document.rect.height and 0 <= x < document.rect.width:
            label = say("similar colours") if everywhere else say("magic wand")
            job = _picking(display, y, x, tolerance, everywhere)
            self._session.run("mask", job, partial(self._draw, label, erase))

    def find_face_masks(self) -> None:
        """Paint over every face mask in the photo, whatever is painted already."""
        document = self._session.document
        if document is not None:
            threads = self._session.preferences.current.threads
            job = _finding_face_masks(document, threads)
            self._session.run("face-masks", job, self._paint_face_masks)

    def find_date_stamp(self) -> None:
        """Paint over the date that the camera printed, whatever is painted already."""
        document = self._session.document
        if document is not None:
            job = _finding_date_stamp(document)
            self._session.run("date-stamp", job, self._paint_date_stamp)

    def read(self, path: Path) -> None:
        """Take the mask from a file; it takes the place of what is painted."""
        document = self._session.document
        if document is not None:
            size = document.rect.height, document.rect.width
            self._session.run(
                "mask", _reading(path, size), partial(self._replace, say("mask file"))
            )

    def write(self, path: Path) -> None:
        """Write the mask to a PNG."""
        document = self._session.document
        if document is not None:
            job = _writing(document, self._session.paint, path)
            self._session.run("mask", job, self._tell_written)

    def _draw(self, label: str, erase: bool, cover: Any) -> None:
        self._session.draw(cover, label, erase)

    def _paint_face_masks(self, cover: "Cover | None") -> None:
        told = QCoreApplication.translate(
            "Masking",
            "Face masks are painted over. Fill completes the faces below them: what it puts there "
            "is a guess, not what these people look like.",
        )
        nothing = QCoreApplication.translate("Masking", "No face mask was found in this photo.")
        self._paint_found(cover, say("face masks"), told, nothing)

    def _paint_date_stamp(self, cover: "Cover | None") -> None:
        told = QCoreApplication.translate(
            "Masking", "The date stamp is painted over. Fill takes it away."
        )
        nothing = QCoreApplication.translate("Masking", "No date stamp was found in this photo.")
        self._paint_found(cover, say("date stamp"), told, nothing)

    def _paint_found(self, cover: "Cover | None", label: str, told: str, nothing: str) -> None:
        """Paint over what was found, and tell so, or that there is nothing."""
        if cover is None:
            hint = QCoreApplication.translate("Masking", "Paint over what you want to take away.")
            self._session.told.emit(Message("info", nothing, hint))
            return
        # It is to be filled, even while the hand paints what is not to be copied.
        self._session.take_paint("mask")
        self._session.draw(cover, label)
        self._session.told.emit(Message("info", told))

    def _replace(self, label: str, cover: Any) -> None:
        self._session.replace_mask(cover, label)

    def _tell_written(self, path: Path) -> None:
        self._session.told.emit(Message("info", say("Wrote the mask to {file}", file=path.name)))


def _picking(display: "Display", y: int, x: int, tolerance: int, everywhere: bool) -> Work:
    """Return the work of finding a colour; its result is a `Cover`.

    It reads what the screen shows, without a copy: nothing changes that while a job runs, and what
    was given up is dropped.
    """
    buffer = display.buffer

    def work(progress: Progress, token: CancelToken) -> Any:
        from ceapp.core.pick import pick_connected, pick_similar

        pick = pick_similar if everywhere else pick_connected
        return pick(buffer, y, x, tolerance, token.check)

    return work


def _finding_face_masks(document: "Document", threads: int) -> Work:
    """Return the work of finding face masks; its result is a `Cover`, or None if there are none.

    It reads the document's pixels without a copy: nothing changes them while a job runs, and what
    was given up is dropped.
    """
    pixels = document.pixels

    def work(progress: Progress, token: CancelToken) -> "Cover | None":
        from ceapp.engine.mask_finder import find_face_masks

        use_threads(threads)
        return _cover(find_face_masks(pixels, progress, token))

    return work


def _finding_date_stamp(document: "Document") -> Work:
    """Return the work of finding the date stamp, in the same way."""
    pixels = document.pixels

    def work(progress: Progress, token: CancelToken) -> "Cover | None":
        from ceapp.engine.date_stamp import find_date_stamp

        return _cover(find_date_stamp(pixels, progress, token))

    return work


def _cover(mask: "Mask") -> "Cover | None":
    """Return what a mask holds, None if that is nothing."""
    from ceapp.core.mask import hole_bounds
    from ceapp.core.shapes import Cover

    bounds = hole_bounds(mask)
    return None if bounds.empty else Cover(bounds, mask[bounds.slices])


def _reshaping(document: "Document", paint: "Paint", how: Reshape, pixels: float) -> Work:
    """Return the work of reshaping a paint; its result is a `Cover`."""
    # Soft edges reach no farther than what is painted, so this is room enough for growing.
    room = 1 if how == "shrink" else math.ceil(pixels) + 1
    bounds = document.painted(paint).pad(room).intersect(document.rect)
    values = document.plane(paint)[bounds.slices].copy()

    def work(progress: Progress, token: CancelToken) -> Any:
        from ceapp.core import reshape
        from ceapp.core.shapes import Cover

        change = {
            "grow": reshape.grown,
            "shrink": reshape.shrunk,
            "feather": reshape.feathered,
        }[how]
        return Cover(bounds, change(values, pixels, token.check))

    return work


def _reading(path: Path, size: tuple[int, int]) -> Work:
    """Return the work of reading a mask; its result is a `Cover`."""

    def work(progress: Progress, token: CancelToken) -> Any:
        from ceapp.core.mask import hole_bounds, read_mask
        from ceapp.core.shapes import Cover

        mask = read_mask(path, size, soft=True)
        token.check()
        bounds = hole_bounds(mask)
        return Cover(bounds, mask[bounds.slices])

    return work


def _writing(document: "Document", paint: "Paint", path: Path) -> Work:
    """Return the work of writing a paint to a PNG; its result is where it lies."""
    mask = document.plane(paint).copy()

    def work(progress: Progress, token: CancelToken) -> Path:
        from ceapp.core.mask import write_mask

        write_mask(mask, path)
        return path

    return work
