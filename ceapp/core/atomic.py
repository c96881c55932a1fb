"""Writing a file so that it is either the whole new one or still the old one."""

import contextlib
import errno
import glob
import io
import os
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from ceapp.core.cancel import CancelToken
from ceapp.core.errors import SaveError
from ceapp.core.words import say

_NO_ROOM = {getattr(errno, name) for name in ("ENOSPC", "EDQUOT", "EFBIG") if hasattr(errno, name)}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


class _PlainFile(io.FileIO):
    """A file without a descriptor to show.

    Encoders that get the descriptor write past Python and report a full disk as "encoder error",
    or not at all; without it they use `write`, whose errors name the cause.
    """

    def __init__(self, descriptor: int, name: str) -> None:
        super().__init__(descriptor, "w+b")
        self._descriptor = descriptor
        self.name = name

    def fileno(self) -> int:
        raise io.UnsupportedOperation("fileno")

    def finish(self) -> None:
        """Put every byte on the disk and close."""
        os.fsync(self._descriptor)
        self.close()


@contextlib.contextmanager
def replacing(path: Path, token: CancelToken | None = None) -> Iterator[BinaryIO]:
    """Yield a file to write to; when the block ends well, it becomes `path`.

    The bytes go to a temporary file in the same folder, reach the disk, and take the place of
    `path` in one step. If anything fails, `path` is as it was and no temporary file is left.

    Parameters
    ----------
    path : Path
    token : CancelToken, optional
        Looked at last of all, so that a person who cancels finds the old file.

    Raises
    ------
    SaveError
        If the file cannot be written: no room, no permission, no such folder.
    Cancelled
        If the token says so.
    """
    # A link is to stay a link: what it points to is replaced.
    target = path.resolve()
    scratch = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.tmp")
    try:
        # os.open, not tempfile: the new file gets the permissions of any other new file.
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        plain = _PlainFile(os.open(scratch, flags, 0o666), str(scratch))
        try:
            with plain, io.BufferedRandom(plain) as file:
                yield file
                file.flush()
                plain.finish()
            if target.exists():
                shutil.copymode(target, scratch)
            if token is not None:
                token.check()
            os.replace(scratch, target)
        except BaseException:
            with contextlib.suppress(OSError):
                scratch.unlink()
            raise
        _sync_folder(target.parent)
    except OSError as error:
        raise _explain(path, error) from error


def clear_scratch(path: Path) -> None:
    """Remove what was left of `path` half written when its writer was killed.

    Only for who knows that nobody is writing it now.
    """
    for scratch in path.parent.glob(f".{glob.escape(path.name[:100])}.*.tmp"):
        with contextlib.suppress(OSError):
            scratch.unlink()


def _sync_folder(folder: Path) -> None:
    """Put the folder's new entry on the disk where the system lets one."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _explain(path: Path, error: OSError) -> SaveError:
    """Return what to tell the person."""
    kept = (
        say("What was there before is unchanged")
        if os.path.exists(path)
        else say("Nothing was written")
    )
    if error.errno in _NO_ROOM:
        return SaveError(
            "There is no room on the disk for {file}",
            "{kept}; make room, or save to another place",
            file=path.name,
            kept=kept,
        )
    if os.path.isdir(path):
        return SaveError("{file} is a folder", "Choose a file name", file=path.name)
    if error.errno in _FORBIDDEN:
        return SaveError(
            "{file} may not be written here",
            "{kept}; save to another folder",
            file=path.name,
            kept=kept,
        )
    if not os.path.isdir(path.parent):
        return SaveError(
            "There is no folder {folder}", "Choose a folder that exists", folder=path.parent
        )
    return SaveError(
        "{file} cannot be written: {why}",
        "{kept}; save to another place",
        file=path.name,
        why=error.strerror or error,
        kept=kept,
    )
