"""How photos are opened and saved in the background: plain callables `work(progress, token)`.

Each function here takes a snapshot of what its work needs and returns the work. numpy and what
reads photos are imported inside, so that a window opens without them.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ceapp.app.jobs import Work
from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.errors import InputError
from ceapp.core.settings import Settings

if TYPE_CHECKING:
    from ceapp.core.display import Display
    from ceapp.core.document import Document
    from ceapp.core.journal import Journal


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A photo that was read, ready to be shown and worked on; `digest` is its file's SHA-256."""

    path: Path
    document: "Document"
    display: "Display"
    digest: str


@dataclass(frozen=True, slots=True)
class Saved:
    """Where a photo was written to, and what its format could not hold, as sentences."""

    path: Path
    losses: tuple[str, ...]


def opening(path: Path, settings: Settings, screen: bytes | None = None) -> Work:
    """Return the work of reading a photo for a screen of an ICC profile; its result is `Opened`."""

    def work(progress: Progress, token: CancelToken) -> Opened:
        document, digest = _read(path, settings, token)
        return _shown(path, document, digest, screen, token)

    return work


def restoring(journal: "Journal", settings: Settings, screen: bytes | None = None) -> Work:
    """Return the work of reading a photo and putting back what was done to it.

    Its result is `Opened`. Raises InputError if the photo's file is not what it was.
    """

    def work(progress: Progress, token: CancelToken) -> Opened:
        path = Path(journal.source.path)
        document, digest = _read(path, settings, token)
        if digest != journal.source.digest:
            raise InputError(
                "{file} was changed since, so what was done to it cannot be put back",
                "Put the file there that was opened, and start ceapp again",
                file=path.name,
            )
        document.restore(journal.tiles(), drawn=journal.drawn)
        return _shown(path, document, digest, screen, token)

    return work


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file."""
    import hashlib

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _read(path: Path, settings: Settings, token: CancelToken) -> tuple["Document", str]:
    from ceapp.core.document import Document
    from ceapp.core.photo_file import read_photo

    photo = read_photo(path)
    token.check()
    return Document(photo, settings.undo_budget_mb << 20), digest_of(path)


def _shown(
    path: Path, document: "Document", digest: str, screen: bytes | None, token: CancelToken
) -> Opened:
    from ceapp.core.display import Display

    display = Display(document.photo, screen)
    token.check()
    return Opened(path, document, display, digest)


def saving(document: "Document", path: Path, settings: Settings) -> Work:
    """Return the work of writing the photo as it is now; its result is `Saved`."""
    from ceapp.core.photo import Photo

    # A copy: the document stays with the person while the file is written.
    photo = Photo(document.pixels.copy(), document.traits)
    original = document.original_tiles()
    drawn = settings.note_drawn and document.drawn

    def work(progress: Progress, token: CancelToken) -> Saved:
        from ceapp.core.losses import losses
        from ceapp.core.original import changed_since
        from ceapp.core.photo_file import with_note, write_photo

        changed = changed_since(original, photo.pixels)
        traits = with_note(photo.traits, path) if drawn else photo.traits
        write_photo(photo.pixels, traits, path, token, settings.jpeg_quality, changed)
        return Saved(path, losses(photo, path))

    return work
