"""How a run stands and what it is told: two small files in its folder. No torch.

The training process writes `state.json`, whoever watches it reads that; the watcher writes `order`,
the process reads that between two steps. Files work on every system, across a restart of either
side, and where the folder lies on a shared disk.
"""

import contextlib
import json
import os
import socket
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import psutil

from ceapp.core.errors import Cancelled, CeappError, DataError, foreseen
from ceapp.core.paths import log_file

GO, PAUSE, STOP = "", "pause", "stop"
ORDERS = (GO, PAUSE, STOP)

_ALIVE = ("preparing", "running", "paused")
_FILE = "state.json"
_BEAT_S = 1.0
# A single step or scoring may take long; only a process on another machine is judged by this.
_SILENT_S = 300.0


@dataclass(frozen=True, slots=True)
class Standing:
    """How a run stands.

    Attributes
    ----------
    state : str
        `none` (nothing here), `preparing`, `running`, `paused`, `stopped`, `finished`, `failed`
        (it said why), `died` (its process is gone without a word) or `silent` (on another machine,
        and not heard of for minutes).
    step, total : int
        Steps done, and in all; 0 while not known.
    text, hint : str
        Why it failed, and what to do.
    where : str
        Name of the machine.
    heard : float
        When this was written, seconds since 1970.
    """

    state: str = "none"
    step: int = 0
    total: int = 0
    text: str = ""
    hint: str = ""
    where: str = ""
    heard: float = 0.0

    @property
    def alive(self) -> bool:
        """Whether a process works on it, as far as can be told."""
        return self.state in _ALIVE

    @property
    def share(self) -> float:
        """What is done of it, 0 to 1."""
        return min(1.0, self.step / self.total) if self.total else 0.0


def read_standing(folder: Path) -> Standing:
    """Return how the run in a folder stands; a file that cannot be read counts as none."""
    try:
        raw: dict[str, Any] = json.loads((folder / _FILE).read_text("utf-8"))
        pid, born = int(raw.pop("pid")), float(raw.pop("born"))
        standing = Standing(**raw)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        # A run of an earlier ceapp, or of the command line, has no such file.
        return Standing("stopped" if (folder / "state.pt").exists() else "none")
    if not standing.alive:
        return standing
    if standing.where == socket.gethostname():
        gone = "" if _lives(pid, born) else "died"
    else:
        gone = "silent" if time.time() - standing.heard > _SILENT_S else ""
    return replace(standing, state=gone) if gone else standing


def _lives(pid: int, born: float) -> bool:
    """Whether the process is still that one: numbers are given again, times of birth are not."""
    try:
        process = psutil.Process(pid)
        # Clocks of the system may be set meanwhile, by fractions of a second.
        ended = process.status() == psutil.STATUS_ZOMBIE
        return not ended and abs(float(process.create_time()) - born) < 2
    except psutil.Error:
        return False


def give_order(folder: Path, order: str) -> None:
    """Tell the run in a folder to go on, pause or stop.

    Raises
    ------
    DataError
        If nothing can be written there.
    """
    try:
        if order == GO:
            (folder / "order").unlink(missing_ok=True)
        else:
            (folder / "order").write_text(order, "utf-8")
    except OSError as error:
        message = "The run in {folder} cannot be told to {order}: {why}"
        raise DataError(
            message,
            "Is its folder still there, and may you write in it?",
            folder=folder,
            order=order or "go on",
            why=error.strerror,
        ) from error


def read_order(folder: Path) -> str:
    """Return what the run in a folder was told."""
    try:
        order = (folder / "order").read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return GO
    return order if order in ORDERS else GO


class Pulse:
    """The training process's side: says how it stands.

    A file that cannot be written is no reason to stop here: what matters more will say so.

    Parameters
    ----------
    folder : Path
    speaks : bool
        False for all but the first of several processes.
    """

    def __init__(self, folder: Path, *, speaks: bool = True) -> None:
        self._folder, self._speaks = folder, speaks
        self._standing = Standing("preparing", where=socket.gethostname())
        self._told = 0.0
        self._born = psutil.Process().create_time()

    def beat(self, state: str, step: int = 0, total: int = 0) -> None:
        """Say that it is still at it; a change of state at once, otherwise once a second."""
        now = time.monotonic()
        if state != self._standing.state or now - self._told >= _BEAT_S:
            self._told = now
            self.tell(state, step, total)

    def tell(
        self, state: str, step: int = 0, total: int = 0, text: str = "", hint: str = ""
    ) -> None:
        """Write how it stands now; without a step, the last one stays."""
        last = self._standing
        self._standing = Standing(
            state, step or last.step, total or last.total, text, hint, last.where, time.time()
        )
        if not self._speaks:
            return
        told = asdict(self._standing) | {"pid": os.getpid(), "born": self._born}
        path = self._folder / _FILE
        scratch = path.with_suffix(".tmp")
        # On Windows a reader that has the file open keeps it from being replaced: the next beat.
        with contextlib.suppress(OSError):
            scratch.write_text(json.dumps(told, ensure_ascii=False), "utf-8")
            os.replace(scratch, path)


@contextlib.contextmanager
def standing_told(folder: Path) -> Iterator[Pulse]:
    """Say how a run stands from its beginning to its end, whichever way it ends.

    Raises
    ------
    DataError
        If a training is running in that folder, or it cannot be made.
    """
    first = os.environ.get("RANK", "0") == "0"
    if first:
        if read_standing(folder).alive:
            raise DataError(
                "A training is running in {folder}", "Stop it, or name another --out", folder=folder
            )
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            message = "The folder {folder} cannot be made: {why}"
            raise DataError(
                message, "Name another --out", folder=folder, why=error.strerror
            ) from error
        give_order(folder, GO)
    pulse = Pulse(folder, speaks=first)
    pulse.tell("preparing")
    try:
        yield pulse
    except (Cancelled, KeyboardInterrupt):
        pulse.tell("stopped")
        raise
    except CeappError as error:
        pulse.tell("failed", text=error.message, hint=error.hint)
        raise
    except BaseException as error:
        told = foreseen(error) or CeappError(
            "Something went wrong that should not have", "The details are in {log}", log=log_file()
        )
        pulse.tell("failed", text=told.message, hint=told.hint)
        raise
    pulse.tell("finished")
