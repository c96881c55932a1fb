"""EXIF data of a photo whose pixels were turned upright or changed.

The bytes are edited in place instead of being written anew: maker notes point into them, and what
is not touched stays as the camera wrote it. Pictures inside that show the old pixels are blanked.
"""

import io

from PIL import Image

from ceapp.core.ifd import (
    EXIF,
    Data,
    Directory,
    number,
    number_bytes,
    numbers,
    only,
    pack_exif,
    read_directory,
    read_layout,
    read_tree,
)
from ceapp.core.patch import Pixels
from ceapp.core.raster import flattened, to_8bit

MAX_JPEG = 65533 - 6
"""Bytes of EXIF data that a JPEG can hold."""

ORIENTATION = 0x0112
_WIDTHS, _HEIGHTS = (0x0100, 0xA002), (0x0101, 0xA003)
_STRIPS, _STRIP_LENGTHS = 0x0111, 0x0117
_THUMB_OFFSET, _THUMB_LENGTH = 0x0201, 0x0202
_THUMB_SIDE = 160
_QUALITIES = (85, 75, 60, 40)
_JPEG_START, _JPEG_END = b"\xff\xd8\xff", b"\xff\xd9"

_PREFIX = b"Exif\0\0"

# Tags of a TIFF file's first directory that speak of the photo and not of how it is stored:
# names, texts, camera, dates, rights, rating, place.
_DESCRIPTIVE = frozenset(
    {0x010D, 0x010E, 0x010F, 0x0110, ORIENTATION, 0x011D, 0x0131, 0x0132, 0x013B, 0x013C}
    | {0x4746, 0x4749, 0x8298, 0x830E, 0x8482, 0x87AF, 0x87B0, 0x87B1, 0xC4A5}
    | {0x9C9B, 0x9C9C, 0x9C9D, 0x9C9E, 0x9C9F}
)


def normalised(raw: bytes | None) -> bytes | None:
    """Return EXIF data without the prefix that some files have; None where it cannot be read."""
    if not raw:
        return None
    while raw.startswith(_PREFIX):
        raw = raw[len(_PREFIX) :]
    try:
        layout = read_layout(raw)
        read_directory(raw, layout, layout.first)
    except ValueError:
        return None
    return None if layout.big else raw


def of_tiff(data: Data) -> bytes | None:
    """Return the EXIF data of a TIFF file, as a structure of their own; None if there are none."""
    try:
        layout = read_layout(data)
        first = only(read_tree(data, layout, layout.first), _DESCRIPTIVE)
    except ValueError:
        return None
    return pack_exif(first, layout.order) if first.entries or first.children else None


def description(exif: bytes) -> Directory:
    """Return what EXIF data tell of the photo, as the tags that a TIFF file has for it."""
    layout = read_layout(exif)
    return only(read_tree(exif, layout, layout.first), _DESCRIPTIVE)


def orientation(exif: bytes | None) -> int | None:
    """Return the orientation that EXIF data tell; None if they tell none."""
    if exif is None:
        return None
    edit = _Edit(exif)
    return number(edit.first.entries.get(ORIENTATION), edit.layout) or None


def upright(exif: bytes, height: int, width: int) -> bytes:
    """Return the data for upright pixels of that size, without previews hidden in them."""
    edit = _Edit(turned(exif, 1, height, width))
    edit.blank_pictures(keep=edit.thumb_range)
    return bytes(edit.data)


def turned(exif: bytes, orientation: int, height: int, width: int) -> bytes:
    """Return the data for pixels that lie in that orientation and have that size."""
    edit = _Edit(exif)
    edit.set(edit.first, ORIENTATION, orientation)
    inner = edit.directory(number(edit.first.entries.get(EXIF), edit.layout))
    for directory in (edit.first, inner):
        edit.set_size(directory, height, width)
    return bytes(edit.data)


def without_orientation(exif: bytes) -> bytes:
    """Return the data without the tag of the orientation; all values stay where they are."""
    edit = _Edit(exif)
    entry = edit.first.entries.get(ORIENTATION)
    if entry is None:
        return exif
    start, end = entry.at - 8, edit.first.next_at + 4
    edit.data[start : end - 12] = edit.data[start + 12 : end]
    edit.blank(end - 12, end)
    at = edit.layout.first
    count = (edit.first.next_at - at - 2) // 12
    edit.data[at : at + 2] = (count - 1).to_bytes(
        2, "little" if edit.layout.order == "<" else "big"
    )
    return bytes(edit.data)


def with_thumbnail(exif: bytes, pixels: Pixels) -> bytes:
    """Return the data with their thumbnail made anew from the pixels; data without one as they are.

    Parameters
    ----------
    exif : bytes
    pixels : (H, W, 3 or 4) uint8 or uint16
    """
    edit = _Edit(exif)
    start, end = edit.thumb_range
    if start == end:
        return without_thumbnail(exif)
    edit.blank(start, end)
    at_end = end == len(edit.data)
    if at_end:
        del edit.data[start:]
    small = _thumbnail(pixels)
    room = max(end - start, MAX_JPEG - len(edit.data))
    picture = next((p for q in _QUALITIES if len(p := _jpeg(small, q)) <= room), None)
    if picture is None:
        return without_thumbnail(exif)
    if at_end or len(picture) > end - start:
        start = len(edit.data)
    edit.data[start : start + len(picture)] = picture
    placed = edit.set(edit.thumb, _THUMB_OFFSET, start)
    if not (placed and edit.set(edit.thumb, _THUMB_LENGTH, len(picture))):
        return without_thumbnail(exif)
    lies = number(edit.first.entries.get(ORIENTATION), edit.layout) or 1
    edit.set(edit.thumb, ORIENTATION, lies)
    edit.set_size(edit.thumb, small.height, small.width)
    return bytes(edit.data)


def without_thumbnail(exif: bytes) -> bytes:
    """Return the data without their thumbnail, shorter if it lies at their end."""
    edit = _Edit(exif)
    if not edit.first.next:
        return exif
    edit.unlink_thumb()
    start, end = edit.thumb_range
    edit.blank(start, end)
    if end == len(edit.data):
        del edit.data[start:]
    for start, length in edit.thumb_strips:
        edit.blank(start, start + length)
    return bytes(edit.data)


class _Edit:
    """EXIF data that are being edited in place.

    Attributes
    ----------
    data : bytearray
    first, thumb : Directory
        Of the photo and of its thumbnail, as they were at the start; empty where there is none.
    """

    def __init__(self, exif: bytes) -> None:
        self._source = exif
        self.data = bytearray(exif)
        self.layout = read_layout(exif)
        self.first = self.directory(self.layout.first)
        self.thumb = self.directory(self.first.next)

    @property
    def thumb_range(self) -> tuple[int, int]:
        """First byte of the JPEG thumbnail and the one after its last; the same if none."""
        entries = self.thumb.entries
        start = number(entries.get(_THUMB_OFFSET), self.layout)
        end = start + number(entries.get(_THUMB_LENGTH), self.layout)
        return (start, end) if end <= len(self._source) else (0, 0)

    @property
    def thumb_strips(self) -> list[tuple[int, int]]:
        """Offset and length of the parts of an uncompressed thumbnail."""
        offsets, lengths = (
            numbers(self.thumb.entries.get(tag), self.layout) for tag in (_STRIPS, _STRIP_LENGTHS)
        )
        return list(zip(offsets, lengths, strict=False))

    def directory(self, offset: int) -> Directory:
        """Return the directory at an offset; an empty one if there is none."""
        try:
            return read_directory(self._source, self.layout, offset)
        except ValueError:
            return Directory()

    def set(self, directory: Directory, tag: int, value: int) -> bool:
        """Set a tag to a whole number if it is there and holds just one; return whether it did."""
        entry = directory.entries.get(tag)
        packed = number_bytes(value, entry.type, self.layout) if entry else None
        if entry is None or packed is None or entry.count != 1:
            return False
        self.data[entry.at : entry.at + len(packed)] = packed
        return True

    def set_size(self, directory: Directory, height: int, width: int) -> None:
        """Set the tags of the picture's size."""
        for tags, value in ((_WIDTHS, width), (_HEIGHTS, height)):
            for tag in tags:
                self.set(directory, tag, value)

    def blank(self, start: int, end: int) -> None:
        """Set bytes to zero."""
        end = min(end, len(self.data))
        self.data[start:end] = bytes(max(0, end - start))

    def unlink_thumb(self) -> None:
        """End the chain of directories after the first."""
        self.blank(self.first.next_at, self.first.next_at + 4)

    def blank_pictures(self, keep: tuple[int, int]) -> None:
        """Blank JPEG pictures, as maker notes hide them, outside of the range to keep."""
        at = self._source.find(_JPEG_START)
        while at >= 0:
            end = self._source.find(_JPEG_END, at) + len(_JPEG_END)
            if keep[0] <= at < keep[1]:
                end = keep[1]
            elif end > at and _is_picture(self._source[at:end]):
                self.blank(at, end)
            else:
                end = at + 1
            at = self._source.find(_JPEG_START, end)


def _is_picture(data: bytes) -> bool:
    """Whether bytes are a JPEG with at least a readable header."""
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG",)):
            return True
    except (OSError, ValueError, SyntaxError):
        return False


def _thumbnail(pixels: Pixels) -> Image.Image:
    """Return a small picture of the pixels."""
    # Every n-th pixel first: a full copy of a 100 MP photo for a thumbnail would be a waste.
    step = max(1, min(pixels.shape[:2]) // (4 * _THUMB_SIDE))
    image = Image.fromarray(to_8bit(flattened(pixels[::step, ::step])))
    image.thumbnail((_THUMB_SIDE, _THUMB_SIDE))
    return image


def _jpeg(image: Image.Image, quality: int) -> bytes:
    file = io.BytesIO()
    image.save(file, "JPEG", quality=quality)
    return file.getvalue()
