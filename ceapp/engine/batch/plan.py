"""What a batch is to do: which photos, and where each result goes."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ceapp.core.errors import InputError
from ceapp.core.folder import photos_in
from ceapp.core.photo_file import SUFFIXES

NEW_SUFFIX = ".tif"
"""Of results of photos in a format that is opened and never written: raw files, HEIC."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One photo of a batch.

    Attributes
    ----------
    photo, out : Path
    mode : str
        What the person wants for this photo alone; empty: what the batch wants.
    """

    photo: Path
    out: Path
    mode: str = ""


def find_photos(given: Iterable[Path]) -> list[Path]:
    """Return photos, those of a folder in the order of their names, each once.

    A folder is not searched in folders of its own, and `NAME.mask.*` in it is no photo.

    Raises
    ------
    InputError
        If something that was given is not there, or a folder has no photos in it.
    """
    found: list[Path] = []
    for path in given:
        if path.is_dir():
            photos = [p for p in photos_in(path) if not p.stem.endswith(".mask")]
            if not photos:
                raise InputError(
                    "There are no photos in {folder}", "Name another folder", folder=path
                )
            found += photos
        elif path.exists():
            found.append(path)
        else:
            raise InputError("There is no file {path}", "Check the name", path=path)
    return list({path.resolve(): path for path in found}.values())


def plan(photos: Sequence[Path], out: Path) -> list[Entry]:
    """Return what becomes of each photo.

    Parameters
    ----------
    photos : sequence of Path
    out : Path
        The folder of the results; it may not exist yet.

    Raises
    ------
    InputError
        If two results would have one name, one would replace its photo, or `out` is a file.
    """
    if out.exists() and not out.is_dir():
        raise InputError("{path} is a file", "Name a folder for the results", path=out)
    entries = [Entry(photo, result_path(photo, out)) for photo in photos]
    taken: dict[str, Path] = {}
    for entry in entries:
        name = os.path.normcase(entry.out.name)
        if name in taken:
            raise InputError(
                "{one} and {other} would both become {result}",
                "Rename one of them, or make two batches",
                one=taken[name],
                other=entry.photo,
                result=entry.out.name,
            )
        taken[name] = entry.photo
        if entry.out.resolve() == entry.photo.resolve():
            raise InputError(
                "The result would replace the photo {file}",
                "Choose another folder for the results",
                file=entry.photo,
            )
    return entries


def result_path(photo: Path, out: Path) -> Path:
    """Return where the result of a photo goes, in the folder `out`."""
    name = photo.name if photo.suffix.lower() in SUFFIXES else f"{photo.stem}{NEW_SUFFIX}"
    return out / name


def refuse_to_replace(entries: Sequence[Entry]) -> None:
    """Raise InputError if something lies already where a result is to go."""
    there = [entry.out.name for entry in entries if entry.out.exists()]
    if there:
        raise InputError(
            "{folder} already holds {file}",
            "Add --resume to go on with that batch, or choose another folder",
            folder=entries[0].out.parent,
            file=there[0],
        )
