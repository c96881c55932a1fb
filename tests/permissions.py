"""Being somebody to whom the modes of files mean something."""

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def not_root(folder: Path) -> Iterator[None]:
    """Act as a user who is not root; `folder`, below the temporary folder, may be entered."""
    if os.geteuid() != 0:
        yield
        return
    way = [folder, *folder.parents]
    # Pytest's own folders are root's alone.
    for part in way[: way.index(Path(tempfile.gettempdir()))]:
        part.chmod(0o755)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@contextlib.contextmanager
def closed(folder: Path, mode: int = 0) -> Iterator[None]:
    """Give the folder a mode that keeps others out."""
    folder.chmod(mode)
    try:
        yield
    finally:
        folder.chmod(0o755)
