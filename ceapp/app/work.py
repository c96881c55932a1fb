"""What the session has done in the background: plain callables `work(progress, token) -> result`.

Each function here takes a snapshot of what its work needs and returns the work. numpy, torch and
what reads photos are imported inside, so that a window opens without them.
"""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ceapp.app.jobs import Work
from ceapp.core.cancel import CancelToken, Progress

if TYPE_CHECKING:
    from ceapp.core.display import Display
    from ceapp.core.document import Document
    from ceapp.engine.api import FillRequest, FillResult


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A photo that was read, ready to be shown and worked on."""

    path: Path
    document: "Document"
    display: "Display"


@dataclass(frozen=True, slots=True)
class Saved:
    """Where a photo was written to, and what its format could not hold, as sentences."""

    path: Path
    losses: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Filled:
    """What a fill found, and the revision of the pixels that it was asked for."""

    revision: int
    result: "FillResult"


def opening(path: Path) -> Work:
    """Return the work of reading a photo; its result is `Opened`."""

    def work(progress: Progress, token: CancelToken) -> Opened:
        from ceapp.core.display import Display
        from ceapp.core.document import Document
        from ceapp.core.photo_file import read_photo

        photo = read_photo(path)
        token.check()
        document = Document(photo)
        display = Display(document.photo)
        token.check()
        return Opened(path, document, display)

    return work


def saving(document: "Document", path: Path) -> Work:
    """Return the work of writing the photo as it is now; its result is `Saved`."""
    from ceapp.core.photo import Photo

    # A copy: the document stays with the person while the file is written.
    photo = Photo(document.pixels.copy(), document.traits)

    def work(progress: Progress, token: CancelToken) -> Saved:
        from ceapp.core.photo_file import losses, write_photo

        write_photo(photo.pixels, photo.traits, path, token)
        return Saved(path, losses(photo, path))

    return work


def filling(document: "Document", model: str) -> Work:
    """Return the work of filling the hole as it is now; its result is `Filled`.

    Raises
    ------
    MaskError
        If there is nothing to fill, or nothing to fill it from.
    """
    from ceapp.engine.grouping import make_request

    revision = document.revision
    request = make_request(document.pixels, document.mask, bounds=document.mask_bounds, model=model)

    def work(progress: Progress, token: CancelToken) -> Filled:
        return Filled(revision, _fill(request, progress, token))

    return work


def warming() -> Work:
    """Return the work of getting ready for the first fill; its result is the device, in words."""

    def work(progress: Progress, token: CancelToken) -> str:
        from ceapp.nn.device import pick_device

        token.check()
        _leave_a_core()
        return pick_device().reason

    return work


def _fill(request: "FillRequest", progress: Progress, token: CancelToken) -> "FillResult":
    from ceapp.engine.models import CLASSIC, list_models
    from ceapp.engine.pipeline import fill

    # Where no net will run, the person need not wait for torch.
    if request.model != CLASSIC and any(model.fills for model in list_models()):
        _leave_a_core()
    return fill(request, progress, token)


def _leave_a_core() -> None:
    """Let torch use all cores but the one that the window needs."""
    from ceapp.nn.device import set_threads

    set_threads((os.cpu_count() or 2) - 1)
