"""A file that only grows, record by record; each is there whole or not at all.

A record says something as JSON and may carry bytes. Wherever a power cut ends the file, what is
before it are the records that were written whole.
"""

import json
import os
import struct
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

Told = dict[str, Any]
"""What a record says."""

_HEAD = struct.Struct("<QI")


class RecordFile:
    """An open file of records, for the eyes of its owner alone.

    All methods may raise OSError, for want of room above all.

    Parameters
    ----------
    path : Path
    mark : bytes
        What the file begins with.

    Raises
    ------
    ValueError
        If it begins with something else.
    """

    def __init__(self, path: Path, mark: bytes) -> None:
        self._path = path
        self._mark = mark
        self._file = _open(path)
        if self._file.read(len(mark)) != mark:
            self._file.close()
            raise ValueError(f"{path.name} is another kind of file")

    @classmethod
    def create(cls, path: Path, mark: bytes, *told: Told) -> "RecordFile":
        """Begin a file that is not there yet, with records that carry nothing."""
        with _open(path, os.O_CREAT | os.O_EXCL) as file:
            file.write(mark + b"".join(map(_packed, told)))
        return cls(path, mark)

    @property
    def size(self) -> int:
        """Bytes of the file."""
        return self._file.seek(0, os.SEEK_END)

    def records(self) -> Iterator[tuple[Told, int]]:
        """Yield what each record says, and where its bytes begin; cut off what is behind them."""
        at, size = len(self._mark), self.size
        while True:
            self._file.seek(at)
            head = self._file.read(_HEAD.size)
            if len(head) < _HEAD.size:
                break
            length, check = _HEAD.unpack(head)
            end = at + _HEAD.size + length
            body = self._file.read(length) if end <= size else b""
            if len(body) < length or zlib.crc32(body) != check:
                break
            told, _, _ = body.partition(b"\n")
            yield json.loads(told), at + _HEAD.size + len(told) + 1
            at = end
        if at < size:
            self._file.truncate(at)

    def append(self, told: Told, blobs: bytes = b"") -> int:
        """Write a record, and wait until it is on the disk; return where its bytes begin."""
        at = self.size
        packed = _packed(told, blobs)
        try:
            self._file.write(packed)
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError:
            # What is half there would hide all that follows.
            self._file.truncate(at)
            raise
        return at + len(packed) - len(blobs)

    def read(self, at: int, length: int) -> bytes:
        """Return bytes of a record."""
        self._file.seek(at)
        return self._file.read(length)

    def rewrite(self, records: Iterable[tuple[Told, bytes]]) -> None:
        """Put other records in place of all, at once."""
        scratch = self._path.with_suffix(".tmp")
        with _open(scratch, os.O_CREAT | os.O_TRUNC) as file:
            file.write(self._mark)
            for told, blobs in records:
                file.write(_packed(told, blobs))
            file.flush()
            os.fsync(file.fileno())
        # Windows replaces no file that is open.
        self._file.close()
        try:
            os.replace(scratch, self._path)
        finally:
            self._file = _open(self._path)

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _open(path: Path, more: int = 0) -> BinaryIO:
    flags = os.O_RDWR | more | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "r+b")


def _packed(told: Told, blobs: bytes = b"") -> bytes:
    body = json.dumps(told).encode() + b"\n" + blobs
    return _HEAD.pack(len(body), zlib.crc32(body)) + body
