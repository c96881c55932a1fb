"""What the demo does with photos in the background: shrink, show small, fill for a film. No Qt.

All of it stays in memory. Photos become 8-bit sRGB of a size that a screen shows, without what
their files say of place and person: quick to fill, and nothing to leak.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ceapp.app import file_work, fill_work
from ceapp.app.jobs import Work
from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.settings import Settings

if TYPE_CHECKING:
    from ceapp.core.patch import Hole
    from ceapp.core.photo import Photo

_SMALL = 640
"""Longest side of a picture to choose from, px."""
_UNDO_BYTES = 256 << 20

Rgb = NDArray[np.uint8]
"""(H, W, 3) uint8, sRGB."""


@dataclass(frozen=True, slots=True, eq=False)
class Offer:
    """A photo to choose from.

    Attributes
    ----------
    path : Path
    picture : (h, w, 3) uint8
        No side is longer than 640 px.
    arrived : bool
        Whether it is a visitor's, from the watched folder.
    """

    path: Path
    picture: Rgb
    arrived: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Film:
    """A photo before and after a fill.

    Attributes
    ----------
    before, after : (H, W, 3) uint8
    hole : (H, W) bool
    """

    before: Rgb
    after: Rgb
    hole: "Hole"


def offering(path: Path, arrived: bool = False) -> Work:
    """Return the work of reading a photo to choose from; its result is an `Offer`."""

    def work(progress: Progress, token: CancelToken) -> Offer:
        return Offer(path, _read(path, _SMALL, token), arrived)

    return work


def opening(path: Path, side: int) -> Work:
    """Return the work of reading a photo to paint on; its result is `file_work.Opened`."""

    def job(progress: Progress, token: CancelToken) -> file_work.Opened:
        from ceapp.core.display import Display
        from ceapp.core.document import Document
        from ceapp.core.photo import FileTraits, Photo

        photo = Photo(_read(path, side, token), FileTraits(format="JPEG"))
        return file_work.Opened(path, Document(photo, _UNDO_BYTES), Display(photo), "")

    return job


def filming(path: Path, mask: Path, side: int, wish: fill_work.Wish, settings: Settings) -> Work:
    """Return the work of filling the hole of `mask` in a photo; its result is a `Film`."""

    def job(progress: Progress, token: CancelToken) -> Film:
        from ceapp.core.mask import hole_bounds, read_mask
        from ceapp.core.photo_file import read_photo
        from ceapp.engine.grouping import make_request

        photo = read_photo(path)
        painted = read_mask(mask, (photo.height, photo.width))
        before = _shrunk(photo, side)
        hole = np.asarray(Image.fromarray(painted).resize(before.shape[1::-1])) >= 128
        token.check()
        bounds = hole_bounds(hole)
        request = make_request(
            before,
            hole,
            bounds=bounds,
            mode=wish.mode,
            model=wish.model,
            device=settings.device,
            precision=settings.precision,
        )
        asked = fill_work.Asked(request, bounds, hole[bounds.slices].astype(np.uint8) * 255)
        result = fill_work.filling(asked, settings)(progress, token)
        after = before.copy()
        for patch in result.patches:
            after[patch.rect.slices][patch.hole] = patch.pixels[patch.hole]
        return Film(before, after, hole)

    return job


def _read(path: Path, side: int, token: CancelToken) -> Rgb:
    from ceapp.core.photo_file import read_photo

    photo = read_photo(path)
    token.check()
    return _shrunk(photo, side)


def _shrunk(photo: "Photo", side: int) -> Rgb:
    """Return a photo as a screen shows it, no side longer than `side` px."""
    from ceapp.core.display import Display

    levels = Display(photo).levels
    # Most of the way by halves, which is quick; the rest with a filter that leaves it sharp.
    level = next((one for one in reversed(levels) if max(one.shape[:2]) >= side), levels[0])
    image = Image.fromarray(np.ascontiguousarray(level[..., 2::-1]))
    image.thumbnail((side, side), Image.Resampling.LANCZOS)
    return np.array(image)
