"""Paints and fills until it is killed: what `test_autosave` starts as a process of its own.

The modules are imported once; each life is a fork of that process. It reads from stdin the folder
of the journals and a seed, one life a line, and writes to stdout, one line each: `life PID`, then
`step NUMBER` for each step that has ended, and `dead`.
"""

import hashlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import imagecodecs
import numpy as np
from PySide6.QtCore import QCoreApplication

from ceapp.app.autosave import Autosave
from ceapp.app.file_work import opening
from ceapp.app.session import SessionController
from ceapp.core.cancel import CancelToken, silent
from ceapp.core.document import Document
from ceapp.core.geometry import Rect
from ceapp.core.journal import SUFFIX  # noqa: F401 - imported by each life else
from ceapp.core.patch import Patch
from ceapp.core.settings import Settings


def digest(document: Document) -> str:
    """Return a mark of what is there to be lost."""
    return hashlib.sha256(document.pixels.tobytes() + document.mask.tobytes()).hexdigest()


def live(photo: Path, folder: Path, seed: int) -> None:
    """Do one thing after the other, as quickly as the disk follows a hand."""
    app = QCoreApplication([])
    session = SessionController()
    autosave = Autosave(session, folder)
    kept = [0]
    autosave.kept.connect(kept.append)
    session.adopt(opening(photo, Settings())(silent, CancelToken()))
    for step, _ in enumerate(states(session, seed)):
        tell(f"step {step}")
        # A hand that paints is slower than the disk.
        while kept[-1] < step:
            app.processEvents()


def tell(line: str) -> None:
    """Write a line in one piece: half of one would be left by a kill."""
    os.write(sys.stdout.fileno(), f"{line}\n".encode())


def states(session: SessionController, seed: int) -> Iterator[str]:
    """Yield the digest of the open photo, and after each step the one that it has then."""
    document = session.document
    assert document is not None
    rng = np.random.default_rng(seed)
    yield digest(document)
    last = digest(document)
    while True:
        act(session, document, rng)
        now = digest(document)
        if now != last:
            last = now
            yield now


def act(session: SessionController, document: Document, rng: np.random.Generator) -> None:
    """Do one thing that a person can do."""
    height, width = document.rect.height, document.rect.width
    kind = rng.integers(8)
    if kind < 4:
        session.begin_stroke(erase=kind == 3)
        for _ in range(5):
            session.stroke_to(rng.uniform(0, height), rng.uniform(0, width), rng.uniform(5, 40))
        session.end_stroke()
    elif kind == 4:
        y, x = int(rng.integers(height - 60)), int(rng.integers(width - 60))
        new = rng.integers(0, 256, (60, 60, 3), np.uint8)
        session.put_in([Patch(Rect(y, x, y + 60, x + 60), new, new[..., 0] > 40)])
    elif kind == 5:
        session.undo()
    elif kind == 6:
        session.redo()
    else:
        session.paint_box(Rect(10, 10, 60, int(rng.integers(11, width))), erase=False)


def main() -> None:
    """Begin a life for each line."""
    photo = Path(sys.argv[1])
    # What a life would import, and would be killed at.
    opening(photo, Settings())(silent, CancelToken())
    imagecodecs.zstd_decode(imagecodecs.zstd_encode(bytes(9)))
    for line in sys.stdin:
        folder, seed = line.split()
        pid = os.fork()
        if pid == 0:
            tell(f"life {os.getpid()}")
            live(photo, Path(folder), int(seed))
        os.waitpid(pid, 0)
        tell("dead")


if __name__ == "__main__":
    main()
