"""What each stage of a fill looked like, as PNG files: for who wants to understand a result."""

from pathlib import Path
from typing import TYPE_CHECKING

from ceapp.core.errors import InputError

if TYPE_CHECKING:
    from ceapp.engine.membrane import Floats


class Stages:
    """A folder that takes the pictures of a fill.

    Parameters
    ----------
    folder : Path or None
        Is made if it is not there; None keeps nothing.

    Raises
    ------
    InputError
        If it cannot be made: there is a file of that name, say.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._count = 0
        if folder is None:
            return
        if folder.exists() and not folder.is_dir():
            raise InputError(f"{folder} is a file", "Name a folder for the stages")
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise InputError(
                "The folder {folder} cannot be made: {why}",
                "Name another folder for the stages",
                folder=folder,
                why=error.strerror,
            ) from error

    def show(self, group: int, stage: str, picture: "Floats") -> None:
        """Write `picture`, (h, w, 3), 0 to 1, as the next file: `hole-1-02-detail.png`, say."""
        if self._folder is None:
            return
        import numpy as np

        from ceapp.core.photo import FileTraits
        from ceapp.core.photo_file import write_photo

        self._count += 1
        path = self._folder / f"hole-{group + 1}-{self._count:02d}-{stage}.png"
        levels = np.rint(np.clip(picture, 0, 1) * 255).astype(np.uint8)
        write_photo(levels, FileTraits(), path)
