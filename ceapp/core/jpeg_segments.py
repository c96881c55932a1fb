"""The segments before a JPEG's picture: which stay, and which a changed photo makes wrong.

A segment is the number of its marker and its body. What is not known here stays, unless a picture
hides in it: that would still show the old pixels.
"""

import struct
from collections.abc import Iterable

APP0, APP1, APP13, APP14, COM = 0xE0, 0xE1, 0xED, 0xEE, 0xFE

Segment = tuple[int, bytes]

EXIF_HEAD = b"Exif\0\0"
XMP_HEAD = b"http://ns.adobe.com/xap/1.0/\0"

_JFIF, _JFXX, _MORE_XMP, _OTHER_PICTURES, _PHOTOSHOP = (
    b"JFIF\0",
    b"JFXX\0",
    b"http://ns.adobe.com/xmp/extension/\0",
    b"MPF\0",
    b"Photoshop 3.0\0",
)
_JFIF_LENGTH = 12
_PICTURE = b"\xff\xd8\xff"
_THUMBNAILS = (0x0409, 0x040C)
_MAX_BODY = 65533


def kept_segments(
    segments: Iterable[Segment], exif: bytes | None, xmp: bytes | None
) -> list[Segment]:
    """Return the segments for a file whose picture was changed.

    Parameters
    ----------
    segments : iterable of (marker, body)
        Of the file as it was.
    exif, xmp : bytes or None
        What takes the place of those that it had; they are short enough for a segment.

    Returns
    -------
    list of (marker, body)
        In the same order. Thumbnails are gone, and so is what points to more pictures behind the
        first one, which are not written again.
    """
    new = {EXIF_HEAD: exif, XMP_HEAD: xmp}
    kept: list[Segment] = []
    photoshop: list[bytes] = []
    for marker, body in segments:
        head = next((head for head in new if body.startswith(head)), None)
        if marker == APP1 and head is not None:
            value = new.pop(head)
            kept += [(APP1, head + value)] if value is not None else []
        elif marker == APP1 and body.startswith(_MORE_XMP):
            continue
        elif marker == APP0 and body.startswith(_JFIF):
            # Width and height of a thumbnail, here none.
            kept.append((APP0, body[:_JFIF_LENGTH] + b"\0\0"))
        elif marker == APP13 and body.startswith(_PHOTOSHOP):
            photoshop.append(body)
        elif body.startswith((_JFXX, _OTHER_PICTURES)):
            continue
        elif marker in (APP14, COM) or _PICTURE not in body:
            kept.append((marker, body))
    if new.get(XMP_HEAD) is not None:
        # The file had none: behind JFIF and EXIF is where readers expect it.
        heads = [i for i, (_, body) in enumerate(kept) if body.startswith((_JFIF, EXIF_HEAD))]
        kept.insert(max(heads, default=-1) + 1, (APP1, XMP_HEAD + (new[XMP_HEAD] or b"")))
    # One list of resources may be cut anywhere into several segments.
    kept += [(APP13, body) for body in _without_thumbnails(photoshop)]
    return kept


def _without_thumbnails(bodies: list[bytes]) -> list[bytes]:
    """Return Photoshop's segments as they are if no thumbnail is in them, else put together anew.

    Resources that cannot be read end the list.
    """
    data = b"".join(body[len(_PHOTOSHOP) :] for body in bodies)
    kept, found, at = b"", False, 0
    while data[at : at + 4] == b"8BIM" and at + 12 <= len(data):
        (number,) = struct.unpack_from(">H", data, at + 4)
        name_length = 1 + data[at + 6]
        size_at = at + 6 + name_length + name_length % 2
        if size_at + 4 > len(data):
            break
        (size,) = struct.unpack_from(">I", data, size_at)
        end = size_at + 4 + size + size % 2
        if number in _THUMBNAILS:
            found = True
        else:
            kept += data[at:end]
        at = end
    if not found and _PICTURE not in data:
        return bodies
    room = _MAX_BODY - len(_PHOTOSHOP)
    return [_PHOTOSHOP + kept[start : start + room] for start in range(0, len(kept), room)]
