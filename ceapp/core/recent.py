"""The photos that were opened last, with a small picture of each, in a folder of their own."""

import contextlib
import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ceapp.core.atomic import replacing

if TYPE_CHECKING:
    # The start page lists the photos before numpy is there.
    import numpy as np
    from numpy.typing import NDArray

MOST = 12
"""So many are remembered."""

# So that a card of the start page is sharp on a screen of twice the pixels, px.
_SIDE = 400


@dataclass(frozen=True, slots=True)
class RecentPhoto:
    """A photo that was opened, and the file of a small picture of it."""

    path: Path
    picture: Path


class RecentPhotos:
    """The list, latest first. Whatever is wrong with its file, it is only a list: then it is empty.

    Parameters
    ----------
    folder : Path
        It may not exist yet.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / "recent.json"

    def photos(self) -> list[RecentPhoto]:
        """Return the photos; some may be gone by now."""
        try:
            names = json.loads(self._file.read_text(encoding="utf-8"))
            paths = [Path(name) for name in names][:MOST]
        except (OSError, ValueError, TypeError):
            return []
        return [RecentPhoto(path, self._picture(path)) for path in paths]

    def note(self, path: Path, pixels: "NDArray[np.uint8]") -> None:
        """Put a photo at the head of the list.

        Parameters
        ----------
        path : Path
        pixels : (h, w, 3) uint8
            The photo as it is shown, small.

        Raises
        ------
        SaveError
            If it cannot be written.
        """
        from PIL import Image

        self._folder.mkdir(parents=True, exist_ok=True)
        image = Image.fromarray(pixels)
        image.thumbnail((_SIDE, _SIDE))
        with replacing(self._picture(path)) as file:
            image.save(file, "JPEG", quality=85)
        self._write([path, *(p.path for p in self.photos() if p.path != path)])

    def forget(self, path: Path) -> None:
        """Take a photo off the list."""
        self._write([p.path for p in self.photos() if p.path != path])

    def clear(self) -> None:
        """Forget them all."""
        self._write([])

    def _write(self, paths: list[Path]) -> None:
        kept, gone = paths[:MOST], [p.path for p in self.photos()]
        with replacing(self._file) as file:
            file.write(json.dumps([str(path) for path in kept], indent=1).encode())
        for path in {*gone, *paths} - set(kept):
            with contextlib.suppress(OSError):
                os.unlink(self._picture(path))

    def _picture(self, path: Path) -> Path:
        digest = hashlib.sha256(str(path).encode("utf-8", "surrogatepass")).hexdigest()
        return self._folder / f"{digest[:24]}.jpg"
