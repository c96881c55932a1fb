"""The files a training learns from: found in folders and tars, read as upright RGB. No torch."""

import io
import tarfile
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from ceapp.core.errors import DataError

SUFFIXES = frozenset((".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff"))
TOO_SMALL = 0.5
"""A picture whose short side is less than this share of the training size is not used."""

Content = bytes | Path
"""A file of a tar, or where one of a folder lies."""


def picture_files(source: Path) -> Iterator[tuple[str, Content]]:
    """Yield name and content of each file that may be a picture, one after the other.

    Parameters
    ----------
    source : Path
        A folder, nested ones too, or a tar.

    Raises
    ------
    DataError
        If it is neither.
    """
    if source.is_dir():
        for path in sorted(source.rglob("*")):
            if path.suffix.lower() in SUFFIXES and path.is_file():
                yield path.relative_to(source).as_posix(), path
        return
    try:
        with tarfile.open(source) as tar:
            for member in tar:
                content = tar.extractfile(member) if member.isfile() else None
                if content and Path(member.name).suffix.lower() in SUFFIXES:
                    yield member.name, content.read()
    except (OSError, tarfile.TarError) as error:
        message = "{source} is neither a folder nor a readable tar"
        raise DataError(message, "Choose a folder or a tar of pictures", source=source) from error


def read_upright(content: Content, enough: int) -> tuple[Image.Image, int]:
    """Return a picture, upright, RGB, and the short side that its file has, px.

    Parameters
    ----------
    content : bytes or Path
    enough : int
        A larger JPEG may come smaller, but no side of it smaller than this, px.

    Raises
    ------
    DataError
        If it is none; its message says why in a few words.
    """
    try:
        with Image.open(io.BytesIO(content) if isinstance(content, bytes) else content) as image:
            side = min(image.size)
            image.draft("RGB", (enough, enough))
            return ImageOps.exif_transpose(image).convert("RGB"), side
    except UnidentifiedImageError as error:
        raise DataError("not a picture") from error
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise DataError("broken ({why})", why=error) from error
