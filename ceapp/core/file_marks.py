"""Which format a file has inside, whatever its name says."""

from pathlib import Path
from typing import BinaryIO

from ceapp.core import png, raw
from ceapp.core.errors import ImageError
from ceapp.core.words import phrase, say

_MARKS = (
    (0, b"\xff\xd8\xff", "JPEG"),
    (0, png.SIGNATURE, "PNG"),
    (8, b"WEBP", "WEBP"),
    (0, b"II*\0", "TIFF"),
    (0, b"MM\0*", "TIFF"),
    (0, b"II+\0", "TIFF"),
    (0, b"MM\0+", "TIFF"),
    (0, b"BM", "BMP"),
    (4, b"ftypavi", "AVIF"),
    (4, b"ftyphe", "HEIC"),
    (4, b"ftypmif1", "HEIC"),
    (4, b"ftypmsf1", "HEIC"),
    (4, b"ftypcrx", "RAW"),
    (0, b"FUJIFILMCCD-RAW", "RAW"),
    (0, b"IIRO", "RAW"),
    (0, b"IIRS", "RAW"),
    (0, b"MMOR", "RAW"),
    (0, b"IIU\0", "RAW"),
)
_FOREIGN_MARKS = (
    (0, b"GIF8", phrase("a GIF")),
    (0, b"8BPS", phrase("a Photoshop document")),
    (0, b"%PDF", phrase("a PDF")),
    (0, b"\0\0\0\x0cJXL ", phrase("a JPEG XL picture")),
)
_CHOICES = phrase("JPEG, PNG, TIFF, WebP, AVIF or BMP")


def format_inside(file: BinaryIO, name: str) -> str:
    """Return the format that a file's first bytes tell.

    Raises
    ------
    ImageError
        If it is none that is opened; says which one it is, where that is known.
    """
    head = file.read(64)
    if not head:
        raise ImageError(
            "{name} is empty (0 bytes)", "Copy it once more from where it came", name=name
        )
    found = next((kind for at, mark, kind in _MARKS if head[at:].startswith(mark)), None)
    if found == "TIFF" and Path(name).suffix.lower() in raw.SUFFIXES:
        return "RAW"
    if found == "HEIC" and b"avif" in head:
        return "AVIF"
    if found is not None:
        return found
    for at, mark, kind in _FOREIGN_MARKS:
        if head[at:].startswith(mark):
            raise ImageError(
                "{name} is {kind}, which ceapp does not open",
                "Save it as {formats} first",
                name=name,
                kind=say(kind),
                formats=say(_CHOICES),
            )
    raise ImageError(
        "{name} is not a picture that ceapp opens",
        "Choose a {formats} file",
        name=name,
        formats=say(_CHOICES),
    )
