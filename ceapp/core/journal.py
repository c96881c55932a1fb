"""Work that is not saved yet, kept on the disk step by step: what is left of it after a crash.

A journal is a file of records: what photo it is about, then, for each step, the tiles that the step
changed, as they are after it. So its end is the state after some step, wherever a power cut comes.
The tiles that were written last, put over the photo's own file, are the work.
"""

import contextlib
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
from filelock import FileLock, Timeout
from numpy.typing import NDArray

from ceapp.core.geometry import Rect
from ceapp.core.planes import TileName, Tiles
from ceapp.core.records import RecordFile
from ceapp.core.tiles import tile_rect

SUFFIX = ".journal"

_MARK = b"ceapp journal 1\n"
# Rewritten without what is out of date when that is most of it, but not while it is small.
_SMALL = 64 << 20
_LEVEL = 1


@dataclass(frozen=True, slots=True)
class Source:
    """The photo that a journal is about.

    Attributes
    ----------
    path : str
        Its file.
    digest : str
        SHA-256 of the file as it was opened: over another one, the tiles would be nonsense.
    height, width, channels : int
    depth : str
        `uint8` or `uint16`.
    """

    path: str
    digest: str
    height: int
    width: int
    channels: int
    depth: str


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the file a tile lies."""

    at: int
    length: int


class Journal:
    """One journal, locked against other windows for as long as it is open.

    Made by `create` and `reopen`. All methods may raise OSError, for want of room above all.

    Attributes
    ----------
    path : Path
    source : Source
    saved : bool
        Whether the photo was saved after the last step: then there is nothing to bring back.
    drawn : bool
        Whether, after the last step, a trained model had drawn a part of the pixels.
    """

    def __init__(self, path: Path, lock: FileLock) -> None:
        self.path = path
        self.saved, self.drawn = True, False
        self._lock = lock
        self._places: dict[TileName, _Place] = {}
        self._file = RecordFile(path, _MARK)
        try:
            self.source = self._read()
        except BaseException:
            self._file.close()
            raise

    @classmethod
    def create(cls, folder: Path, source: Source) -> "Journal":
        """Begin the journal of a photo."""
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{secrets.token_hex(8)}{SUFFIX}"
        lock = _lock(path)
        lock.acquire(blocking=False)
        try:
            RecordFile.create(path, _MARK, {"source": asdict(source)}).close()
            return cls(path, lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def reopen(cls, path: Path) -> "Journal | None":
        """Go on with a journal that was left behind; None if another window has it, or it is none.

        What a crash left half written at its end is cut off.
        """
        lock = _lock(path)
        try:
            lock.acquire(blocking=False)
        except (Timeout, OSError):
            return None
        try:
            return cls(path, lock)
        except (OSError, ValueError, TypeError, KeyError):
            lock.release()
            return None

    def add(self, tiles: Tiles, *, drawn: bool = False) -> None:
        """Write a step, as the tiles that it changed, and wait until it is on the disk.

        Parameters
        ----------
        tiles : mapping
        drawn : bool
            Whether a trained model has drawn a part of the pixels as they are now.
        """
        packed = {
            name: bytes(imagecodecs.zstd_encode(tile.tobytes(), _LEVEL))
            for name, tile in tiles.items()
        }
        self._append(*_step(packed, drawn))
        size = self._file.size
        if size > _SMALL and size > 2 * sum(place.length for place in self._places.values()):
            self._compact()

    def note_saved(self, source: Source, all_of_it: bool = True) -> None:
        """Note that what the steps made lies in a file now; the tiles stay, for what follows.

        Parameters
        ----------
        source : Source
            The photo's own file; it may be another one now.
        all_of_it : bool
            Whether nothing would be lost without the journal.
        """
        self._append({"saved": all_of_it, "source": asdict(source)})
        self.source = source

    def tiles(self) -> Iterator[tuple[TileName, NDArray[Any]]]:
        """Yield the tiles as they are after the last step."""
        frame = Rect(0, 0, self.source.height, self.source.width)
        for (plane, key), place in self._places.items():
            rect = tile_rect(key, frame)
            shape: tuple[int, ...] = (rect.height, rect.width)
            depth = "uint8"
            if plane == "pixels":
                shape, depth = (*shape, self.source.channels), self.source.depth
            data = imagecodecs.zstd_decode(self._file.read(place.at, place.length))
            yield (plane, key), np.frombuffer(data, depth).reshape(shape)

    @property
    def planes(self) -> set[str]:
        """Names of the planes that the steps changed."""
        return {plane for plane, _ in self._places}

    def close(self) -> None:
        """Leave it for later."""
        self._file.close()
        self._lock.release()

    def discard(self) -> None:
        """Remove it: nobody wants what is in it any more."""
        self._file.close()
        with contextlib.suppress(OSError):
            self.path.unlink()
        self._lock.release()
        with contextlib.suppress(OSError):
            Path(self._lock.lock_file).unlink()

    def _append(self, told: dict[str, Any], blobs: bytes = b"") -> None:
        self._note(told, self._file.append(told, blobs))

    def _note(self, told: dict[str, Any], at: int) -> None:
        """Take over what a record says; `at` is where its tiles begin."""
        self.saved = told.get("saved", False)
        self.drawn = told.get("drawn", self.drawn)
        for plane, row, column, length in told.get("tiles", ()):
            self._places[plane, (row, column)] = _Place(at, length)
            at += length

    def _read(self) -> Source:
        """Take over what all records say that are whole; return the photo they are about."""
        source = None
        for told, at in self._file.records():
            if "source" in told:
                source = Source(**told["source"])
            self._note(told, at)
        if source is None:
            raise ValueError("a journal of nothing")
        self.saved = self.saved or not self._places
        return source

    def _compact(self) -> None:
        """Write it anew with the last of each tile alone."""
        blobs = {n: self._file.read(place.at, place.length) for n, place in self._places.items()}
        self._file.rewrite([({"source": asdict(self.source)}, b""), _step(blobs, self.drawn)])
        self._places.clear()
        self._read()


def left_behind(folder: Path, photo: Path | None = None) -> list[Journal]:
    """Return the journals that no running window works on, the latest first.

    Those with nothing to bring back are removed.

    Parameters
    ----------
    folder : Path
        Of the journals.
    photo : Path, optional
        Return only those about it.
    """
    found = []
    paths = sorted(folder.glob(f"*{SUFFIX}"), key=_changed_at, reverse=True)
    for path in paths:
        journal = Journal.reopen(path)
        if journal is not None and journal.saved:
            journal.discard()
        elif journal is not None and photo is not None and Path(journal.source.path) != photo:
            journal.close()
        elif journal is not None:
            found.append(journal)
    return found


def _changed_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _lock(path: Path) -> FileLock:
    # Not of this thread alone: a journal is opened in one and written in another.
    return FileLock(path.with_suffix(".lock"), thread_local=False)


def _step(blobs: Mapping[TileName, bytes], drawn: bool) -> tuple[dict[str, Any], bytes]:
    """Return what the record of a step says, and its tiles one after the other."""
    listed = [[plane, *key, len(blob)] for (plane, key), blob in blobs.items()]
    return {"tiles": listed, "drawn": drawn}, b"".join(blobs.values())
