"""Opening and saving photos: one way in and one way out for all formats.

What a person must know comes back as sentences: errors, and the notes in a photo's traits; what a
format would lose is told by `core.losses`.
"""

from dataclasses import replace
from pathlib import Path

from ceapp.core import avif, bmp, exif, heic, jpeg, png, raw, tiff, webp, xmp
from ceapp.core.atomic import replacing
from ceapp.core.cancel import CancelToken
from ceapp.core.decoding import BROKEN, broken, quiet
from ceapp.core.errors import ImageError, InputError, SaveError, WorkError
from ceapp.core.file_marks import format_inside
from ceapp.core.patch import Hole, Pixels
from ceapp.core.photo import FileTraits, Photo
from ceapp.core.raster import oriented

SUFFIXES = {
    ".jpg": "JPEG",
    ".jpeg": "JPEG",
    ".jpe": "JPEG",
    ".jfif": "JPEG",
    ".png": "PNG",
    ".tif": "TIFF",
    ".tiff": "TIFF",
    ".webp": "WEBP",
    ".avif": "AVIF",
    ".bmp": "BMP",
}
"""Formats that are written, by the suffix of a file's name, in lower case."""

OPENED = frozenset(SUFFIXES) | raw.SUFFIXES | heic.SUFFIXES
"""Suffixes of files that are opened; what is inside decides, but for raw files."""

_READERS = {
    "JPEG": jpeg.read,
    "PNG": png.read,
    "TIFF": tiff.read,
    "WEBP": webp.read,
    "AVIF": avif.read,
    "BMP": bmp.read,
    "HEIC": heic.read,
    "RAW": raw.read,
}
_MODULES = {"JPEG": jpeg, "PNG": png, "TIFF": tiff, "WEBP": webp, "AVIF": avif, "BMP": bmp}
_MAX_SIDES = {"JPEG": jpeg.MAX_SIDE, "WEBP": webp.MAX_SIDE}

_SIDEWAYS = {5, 6, 7, 8}


def read_photo(path: Path) -> Photo:
    """Read a photo, whatever its name says, and turn it upright.

    Parameters
    ----------
    path : Path

    Returns
    -------
    Photo
        Its traits' `notes` tell what of the file could not be taken over.

    Raises
    ------
    ImageError
        If it is no photo, broken, too large, or not to be read.
    WorkError
        If memory does not suffice.
    """
    path = Path(path)
    try:
        if path.is_dir():
            raise ImageError("{file} is a folder", "Choose a photo in it", file=path.name or path)
        with path.open("rb") as file, quiet():
            read = _READERS[format_inside(file, path.name)]
            file.seek(0)
            pixels, traits = read(file, path.name)
    except FileNotFoundError as error:
        raise ImageError("There is no file {path}", "Check the name", path=path) from error
    except PermissionError as error:
        raise ImageError(
            "{file} may not be read", "Ask its owner for permission, or copy it", file=path.name
        ) from error
    except OSError as error:
        # The decoders say OSError without a number where the file is broken.
        if error.errno is not None:
            raise ImageError(
                "{file} cannot be read: {why}", file=path.name, why=error.strerror
            ) from error
        raise broken(path.name) from error
    except MemoryError as error:
        raise WorkError(
            "There is not enough memory to open {file}",
            "Close other programs, or make the photo smaller",
            file=path.name,
        ) from error
    except BROKEN as error:
        raise broken(path.name) from error
    return _upright(pixels, traits)


def write_photo(
    pixels: Pixels,
    traits: FileTraits,
    path: Path,
    token: CancelToken | None = None,
    jpeg_quality: int = jpeg.QUALITY,
    changed: Hole | None = None,
) -> None:
    """Write a photo in the format of its suffix; the file changes in one step or not at all.

    Parameters
    ----------
    pixels : (H, W, 3 or 4) uint8 or uint16
    traits : FileTraits
        Of the file that the photo came from.
    path : Path
    token : CancelToken, optional
    jpeg_quality : int
        1 to 100, for a JPEG of a photo that was none.
    changed : (H, W) bool, optional
        Where the photo differs from its file, if that is known: saves finding it out.

    Raises
    ------
    InputError
        If the suffix names no format that can be written.
    SaveError
        If it cannot be written; what was there before is still there.
    Cancelled
        If the token says so; then too.
    """
    path = Path(path)
    kind = format_of(path)
    limit = _MAX_SIDES.get(kind)
    if limit is not None and max(pixels.shape[:2]) > limit:
        raise SaveError(
            "{kind} holds no photo with a side of more than {limit} pixels",
            "Save it as PNG or TIFF",
            kind=kind,
            limit=limit,
        )
    if traits.exif is not None:
        traits = replace(traits, exif=exif.with_thumbnail(traits.exif, pixels))
    try:
        with replacing(path, token) as file:
            if kind == "JPEG":
                jpeg.write(file, pixels, traits, jpeg_quality, changed)
            else:
                _MODULES[kind].write(file, pixels, traits)
    except MemoryError as error:
        raise SaveError(
            "There is not enough memory to save {file}", "Close other programs", file=path.name
        ) from error
    except (RuntimeError, ValueError) as error:
        raise SaveError(
            "{file} cannot be written as {kind}: {why}",
            "Save it as PNG or TIFF",
            file=path.name,
            kind=kind,
            why=error,
        ) from error


def with_note(traits: FileTraits, path: Path) -> FileTraits:
    """Return traits whose XMP says that a trained model drew a part of the photo.

    Where a JPEG has room for the XMP data alone, but not for the note, they go without it.
    """
    packet = xmp.noted(traits.xmp)
    crowded = format_of(path) == "JPEG" and len(packet) > jpeg.MAX_XMP
    return traits if crowded and traits.xmp is not None else replace(traits, xmp=packet)


def format_of(path: Path) -> str:
    """Return the format that a suffix stands for.

    Raises
    ------
    InputError
        If it stands for none; lists what is possible.
    """
    suffix = Path(path).suffix
    if suffix.lower() not in SUFFIXES:
        raise InputError(
            "{file} cannot be saved as {suffix}"
            if suffix
            else "{file} cannot be saved without a suffix",
            "Choose one of {formats}",
            file=Path(path).name,
            suffix=suffix,
            formats=", ".join(SUFFIXES),
        )
    return SUFFIXES[suffix.lower()]


def _upright(pixels: Pixels, traits: FileTraits) -> Photo:
    """Turn what was read the right way up, and make its metadata say so."""
    block = exif.normalised(traits.exif)
    turn = exif.orientation(block) or xmp.orientation(traits.xmp)
    pixels = oriented(pixels, turn)
    if block is not None:
        block = exif.upright(block, *pixels.shape[:2])
    dpi = traits.dpi
    if dpi is not None and turn in _SIDEWAYS:
        dpi = dpi[1], dpi[0]
    packet = xmp.upright(traits.xmp) if traits.xmp is not None else None
    how = replace(traits.jpeg, orientation=turn) if traits.jpeg is not None else None
    return Photo(pixels, replace(traits, exif=block, xmp=packet, dpi=dpi, jpeg=how))
