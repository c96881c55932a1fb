"""Small pictures for the rows of a batch, made in a thread of their own. Knows no widget."""

import logging
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ceapp.core.errors import CeappError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ceapp.engine.batch.masks import MaskSource

SIDE = 160
"""Of the pictures, px at least."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class Pictured:
    """A photo, small.

    Attributes
    ----------
    path : Path
    pixels : (h, w, 4) uint8, or None
        Blue, green, red, 255; None if the photo cannot be read.
    mask : (h, w) uint8, or None
        255 where it is to be filled, of about the same shape; None if that is not known.
    trouble, hint : str
        Why it cannot be filled, and what to do; empty if nothing is known against it.
    """

    path: Path
    pixels: "NDArray[np.uint8] | None"
    mask: "NDArray[np.uint8] | None" = None
    trouble: str = ""
    hint: str = ""


class BatchPictures(QObject):
    """Makes the pictures one after the other; what was asked for last comes first."""

    drawn = Signal(object)
    """A `Pictured`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ceapp-pictures")
        self._asked = 0
        # One mask may serve all.
        self._mask: tuple[Path, NDArray[np.uint8]] | None = None

    def want(self, photos: Iterable[Path], masks: Path | None) -> None:
        """Draw photos with their masks, in place of all that was asked for before.

        Parameters
        ----------
        photos : iterable of Path
        masks : Path, or None
            The folder of masks, or the one mask.
        """
        self._asked += 1
        self._mask = None
        self._worker.submit(self._draw_all, self._asked, tuple(photos), masks)

    def want_result(self, path: Path) -> None:
        """Draw a result, which may be another one each time."""
        self._worker.submit(self._draw_result, path)

    def close(self) -> None:
        """Draw nothing more and end the thread."""
        self._asked += 1
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _draw_all(self, asked: int, photos: tuple[Path, ...], masks: Path | None) -> None:
        from ceapp.app.batch_job import mask_source

        source = None
        try:
            source = mask_source(masks) if masks is not None else None
        except CeappError as error:
            _log.info("no masks for pictures: %s", error)
        for path in photos:
            if asked != self._asked:
                return
            try:
                self.drawn.emit(self._drawn(path, source))
            except Exception:  # noqa: BLE001 - a picture less must not end the thread
                _log.exception("no picture of %s", path)

    def _drawn(self, path: Path, source: "MaskSource | None") -> Pictured:
        from ceapp.core.small import small_picture

        pixels = mask = None
        try:
            pixels = small_picture(path, SIDE)
            file = source.file(path) if source is not None else None
            if file is not None:
                mask = self._small_mask(file)
        except CeappError as error:
            return Pictured(path, pixels, None, error.message, error.hint)
        return Pictured(path, pixels, mask)

    def _small_mask(self, path: Path) -> "NDArray[np.uint8]":
        import numpy as np

        from ceapp.core.mask import THRESHOLD
        from ceapp.core.small import small_picture

        if self._mask is None or self._mask[0] != path:
            bright = small_picture(path, SIDE)[..., 1] >= THRESHOLD
            self._mask = path, np.where(bright, np.uint8(255), np.uint8(0))
        return self._mask[1]

    def _draw_result(self, path: Path) -> None:
        from ceapp.core.small import small_picture

        try:
            self.drawn.emit(Pictured(path, small_picture(path, SIDE)))
        except CeappError as error:
            _log.info("no picture of %s: %s", path, error)
