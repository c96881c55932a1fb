"""What a batch has done, line by line, in the folder of its results: what `--resume` goes by."""

import contextlib
import hashlib
import json
import logging
import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from ceapp.core.errors import SaveError, WorkError
from ceapp.core.paths import lock_folder

NAME = ".ceapp-journal"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Done:
    """A result that was written.

    Attributes
    ----------
    key : str
        Tells photo, mask and options from all others.
    sha256 : str
        Of the result's file.
    """

    key: str
    sha256: str


class BatchJournal:
    """The journal of the batches that write into one folder.

    Each line is on the disk before what it tells of is relied upon: that a result is begun,
    before anything lies under its name; that it is done, after its recipe was written. A line
    that a power cut tore is none.

    Parameters
    ----------
    folder : Path
        Of the results; it need not exist before the first line.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._begun: set[str] = set()
        self._done: dict[str, Done] = {}
        self._good = 0
        # Who writes results and who reads photos may both have something to note.
        self._turn = threading.Lock()
        self._read()

    def done(self, name: str) -> Done | None:
        """Return what was told last of a result; None if it was never done."""
        return self._done.get(name)

    def begun(self, name: str) -> bool:
        """Whether a batch began to write a result of that name and did not tell of its end."""
        return name in self._begun

    def note_begun(self, name: str) -> None:
        """Note that what lies under this name from now on is a batch's.

        Raises
        ------
        SaveError
            If it cannot be written.
        """
        self._append({"begun": name})
        self._begun.add(name)

    def note_done(self, name: str, done: Done) -> None:
        """Note that a result and its recipe are there; raises as `note_begun`."""
        self._append({"done": name, "key": done.key, "sha256": done.sha256})
        self._begun.discard(name)
        self._done[name] = done

    def _append(self, told: dict[str, str]) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._turn, self._path.open("ab") as file:
                # What is torn at the end would hide the line behind it.
                file.truncate(self._good)
                file.seek(0, os.SEEK_END)
                file.write(json.dumps(told, ensure_ascii=False).encode() + b"\n")
                file.flush()
                os.fsync(file.fileno())
                self._good = file.tell()
        except OSError as error:
            raise SaveError(
                "{file} cannot be written: {why}",
                "Make room, or choose another folder",
                file=self._path,
                why=error.strerror,
            ) from error

    def _read(self) -> None:
        try:
            lines = self._path.read_bytes().splitlines(keepends=True)
        except OSError:
            return
        for line in lines:
            if not line.endswith(b"\n"):
                # A power cut tore it.
                break
            self._good += len(line)
            try:
                told = json.loads(line)
                if "begun" in told:
                    self._begun.add(told["begun"])
                else:
                    self._begun.discard(told["done"])
                    self._done[told["done"]] = Done(told["key"], told["sha256"])
            except (ValueError, KeyError, TypeError):
                continue


@contextlib.contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Keep other batches of this person out of a folder.

    Raises
    ------
    WorkError
        If one is at work there.
    """
    # Not in the folder itself, where a batch that has nothing to do changes nothing.
    name = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:24]
    lock = FileLock(lock_folder() / f"{name}.lock", thread_local=False)
    try:
        lock_folder().mkdir(parents=True, exist_ok=True)
        lock.acquire(blocking=False)
    except Timeout as error:
        raise WorkError(
            "Another batch is writing into {folder}",
            "Wait until it has ended, or choose another folder",
            folder=folder,
        ) from error
    except OSError as error:
        # A home that cannot be written to is no reason not to fill.
        _log.info("no lock for %s: %s", folder, error)
    try:
        yield
    finally:
        lock.release()
