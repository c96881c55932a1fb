"""The photos of a folder, in the order in which a person would look through them."""

import re
from pathlib import Path

from ceapp.core.photo_file import OPENED

_NUMBER = re.compile(r"(\d+)")


def photos_beside(path: Path) -> list[Path]:
    """Return the photos in the folder of `path`, which is among them if it is there; sorted."""
    return photos_in(path.parent)


def photos_in(folder: Path) -> list[Path]:
    """Return the photos in a folder, sorted.

    Numbers in names count as numbers: 9 comes before 10. A folder that cannot be read has none.
    """
    try:
        names = [
            entry
            for entry in folder.iterdir()
            if entry.suffix.lower() in OPENED and not entry.name.startswith(".")
        ]
    except OSError:
        return []
    return sorted(names, key=_order)


def neighbour(path: Path, step: int) -> Path | None:
    """Return the photo `step` places after `path` (before it, if negative); None at the end."""
    photos = photos_beside(path)
    if path not in photos:
        return None
    at = photos.index(path) + step
    return photos[at] if 0 <= at < len(photos) else None


def _order(path: Path) -> tuple[list[tuple[int, str]], str]:
    parts = _NUMBER.split(path.name.lower())
    # A number by its value; a word, after any number, by its letters.
    keys = [(int(p), "") if p.isdecimal() else (-1, p) for p in parts]
    return keys, path.name
