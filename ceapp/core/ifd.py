"""Directories of tags, the structure that TIFF files and EXIF data share.

Values stay the bytes that they are in the file, so that what is not understood (maker notes above
all) is kept as it is.
"""

import os
import struct
from collections.abc import Container
from dataclasses import dataclass, field
from typing import BinaryIO, Literal, Protocol

EXIF, GPS, INTEROP = 0x8769, 0x8825, 0xA005
POINTERS = (EXIF, GPS, INTEROP)
"""Tags whose value is the offset of another directory."""

Order = Literal["<", ">"]
"""Lowest byte first, as in `II`, or highest, as in `MM`."""

_ORDERS: dict[bytes, Order] = {b"II": "<", b"MM": ">"}
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_SIZES_BIG = {**_SIZES, 16: 8, 17: 8, 18: 8}
# Of whole numbers; a rational is two of them.
_NUMBERS = {1: "B", 3: "H", 4: "I", 5: "2I", 13: "I", 16: "Q", 18: "Q"}
_MAX_ENTRIES = 4096
_LONG = 4


class Data(Protocol):
    """What directories are read from: bytes, or a file."""

    def __len__(self) -> int: ...

    def __getitem__(self, part: slice, /) -> bytes: ...


class FileData:
    """A file to read directories from, wherever its position is."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def __len__(self) -> int:
        return self._file.seek(0, os.SEEK_END)

    def __getitem__(self, part: slice, /) -> bytes:
        self._file.seek(part.start)
        return self._file.read(part.stop - part.start)


@dataclass(frozen=True, slots=True)
class Layout:
    """How a TIFF structure writes numbers.

    Attributes
    ----------
    order : str
        `<` or `>`.
    big : bool
        Whether it is a BigTIFF, with offsets of 8 bytes.
    first : int
        Offset of the first directory.
    """

    order: Order
    big: bool
    first: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One tag.

    Attributes
    ----------
    type, count : int
        What its value is made of, and of how many.
    value : bytes
    at : int
        Offset of the value.
    """

    type: int
    count: int
    value: bytes
    at: int = 0


@dataclass(slots=True)
class Directory:
    """Tags, and the directories that some of them point to.

    Attributes
    ----------
    entries : dict of tag to Entry
    children : dict of tag to Directory
        Filled by `read_tree`; the tags are not among `entries`.
    next : int
        Offset of the next directory in the chain, 0 for none.
    next_at : int
        Offset where `next` is written.
    """

    entries: dict[int, Entry] = field(default_factory=dict)
    children: dict[int, "Directory"] = field(default_factory=dict)
    next: int = 0
    next_at: int = 0


def read_layout(data: Data) -> Layout:
    """Read the header of a TIFF structure.

    Raises
    ------
    ValueError
        If it is none.
    """
    head = data[0:16]
    order = _ORDERS.get(head[:2])
    if order is not None and len(head) >= 8:
        version = struct.unpack(order + "H", head[2:4])[0]
        if version == 42:
            return Layout(order, False, struct.unpack(order + "I", head[4:8])[0])
        if version == 43 and len(head) == 16:
            return Layout(order, True, struct.unpack(order + "Q", head[8:16])[0])
    raise ValueError("not a TIFF structure")


def read_directory(data: Data, layout: Layout, offset: int) -> Directory:
    """Read the directory at an offset, without those that it points to.

    Entries that reach beyond the data or are of unknown type are left out: cameras and editors
    write such, and the rest is still good.

    Raises
    ------
    ValueError
        If there is no directory.
    """
    count_format, entry_format, offset_format = (
        ("Q", "HHQ8s", "Q") if layout.big else ("H", "HHI4s", "I")
    )
    sizes = _SIZES_BIG if layout.big else _SIZES
    entry = struct.Struct(layout.order + entry_format)
    start = offset + struct.calcsize(count_format)
    try:
        (count,) = struct.unpack(layout.order + count_format, data[offset:start])
    except struct.error as error:
        raise ValueError("a directory beyond the end") from error
    end = start + count * entry.size
    if not offset > 0 or not 0 < count <= _MAX_ENTRIES or end > len(data):
        raise ValueError("a directory beyond the end")
    found = Directory(next_at=end)
    for number, (tag, kind, items, inline) in enumerate(entry.iter_unpack(data[start:end])):
        length = sizes.get(kind, 0) * items
        at = start + (number + 1) * entry.size - len(inline)
        if length > len(inline):
            (at,) = struct.unpack(layout.order + offset_format, inline)
        if length > 0 and at + length <= len(data):
            found.entries[tag] = Entry(kind, items, data[at : at + length], at)
    following = data[end : end + struct.calcsize(offset_format)]
    if len(following) == struct.calcsize(offset_format):
        (found.next,) = struct.unpack(layout.order + offset_format, following)
    return found


def read_tree(data: Data, layout: Layout, offset: int, depth: int = 3) -> Directory:
    """Read the directory at an offset with those that it points to; broken ones are left out.

    Raises
    ------
    ValueError
        If there is no directory.
    """
    found = read_directory(data, layout, offset)
    for tag in POINTERS:
        entry = found.entries.pop(tag, None)
        if entry is not None and depth > 1:
            try:
                child = read_tree(data, layout, number(entry, layout), depth - 1)
            except ValueError:
                continue
            found.children[tag] = child
    return found


def numbers(entry: Entry | None, layout: Layout) -> tuple[int, ...]:
    """Return an entry's value as whole numbers; none if there is no entry or they are not whole."""
    code = _NUMBERS.get(entry.type) if entry is not None else None
    if entry is None or code is None:
        return ()
    return struct.unpack(layout.order + code * entry.count, entry.value)


def number(entry: Entry | None, layout: Layout) -> int:
    """Return an entry's first whole number, 0 if there is none."""
    return next(iter(numbers(entry, layout)), 0)


def number_bytes(value: int, kind: int, layout: Layout) -> bytes | None:
    """Return a whole number as the value of an entry of that type; None if it does not fit."""
    try:
        return struct.pack(layout.order + _NUMBERS[kind], value)
    except (KeyError, struct.error):
        return None


def pack(directory: Directory, order: Order, base: int) -> bytes:
    """Return a directory, its values and all that it points to, as bytes that lie at `base`.

    Offsets have 4 bytes, as EXIF and TIFF want them; the chain ends here.
    """
    # The types of BigTIFF alone have no place here.
    plain = {tag for tag, entry in directory.entries.items() if entry.type in _SIZES}
    tags = sorted(plain | directory.children.keys())
    entries, behind = b"", b""
    values_at = base + 2 + 12 * len(tags) + 4
    for tag in tags:
        child = directory.children.get(tag)
        if child is not None:
            at = values_at + len(behind)
            behind += _padded(pack(child, order, at))
            entry = Entry(_LONG, 1, struct.pack(order + "I", at))
        else:
            entry = directory.entries[tag]
        inline = entry.value.ljust(4, b"\0")
        if len(entry.value) > 4:
            inline = struct.pack(order + "I", values_at + len(behind))
            behind += _padded(entry.value)
        entries += struct.pack(order + "HHI", tag, entry.type, entry.count) + inline
    return struct.pack(order + "H", len(tags)) + entries + b"\0\0\0\0" + behind


def pack_exif(directory: Directory, order: Order) -> bytes:
    """Return a directory as EXIF data: a TIFF structure of its own."""
    mark = b"II" if order == "<" else b"MM"
    return mark + struct.pack(order + "HI", 42, 8) + pack(directory, order, 8)


def only(directory: Directory, tags: Container[int]) -> Directory:
    """Return a directory with those of its entries alone, and all its children."""
    kept = {tag: entry for tag, entry in directory.entries.items() if tag in tags}
    return Directory(kept, dict(directory.children))


def _padded(value: bytes) -> bytes:
    """Values begin at even offsets."""
    return value + b"\0" * (len(value) % 2)
