"""Where the masks of a batch come from."""

from pathlib import Path
from typing import Protocol

from ceapp.core.cancel import CancelToken, silent
from ceapp.core.errors import InputError, MaskError
from ceapp.core.folder import photos_in
from ceapp.core.mask import Mask, read_mask
from ceapp.core.paths import shipped_models
from ceapp.core.photo import Photo
from ceapp.engine.mask_finder import find_face_masks
from ceapp.engine.mask_scores import MODEL
from ceapp.engine.models import SUFFIX
from ceapp.engine.recipes import file_digest


class NothingToFill(MaskError):
    """What was looked for is not in the photo: it stays as it is, and that is no failure."""


class MaskSource(Protocol):
    """Knows the mask of each photo."""

    def file(self, photo: Path) -> Path | None:
        """Return the file of a photo's mask; None if it is not in a file.

        Raises
        ------
        MaskError
            If there is none, or more than one.
        """

    def digest(self, photo: Path) -> str:
        """Return what tells this mask from another one; raises as `file`."""

    def mask(self, path: Path, photo: Photo) -> Mask:
        """Return the (H, W) mask of a photo; raises as `file` and `read_mask`."""


class OneMask:
    """One mask for all photos, which must be of its size.

    Parameters
    ----------
    path : Path
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._known: tuple[tuple[int, int], Mask] | None = None

    def file(self, photo: Path) -> Path | None:
        """Return the one file."""
        return self.path

    def digest(self, photo: Path) -> str:
        """Return its SHA-256."""
        return file_digest(self.path)

    def mask(self, path: Path, photo: Photo) -> Mask:
        """Return the mask; it is read once for photos of one size.

        Raises
        ------
        NothingToFill
            If the photo is the mask: it lies among the photos, and a folder of them was named.
        """
        if path.resolve() == self.path.resolve():
            raise NothingToFill("{file} is the mask itself", file=path.name)
        size = photo.height, photo.width
        known = self._known
        if known is None or known[0] != size:
            known = self._known = size, read_mask(self.path, size)
        return known[1]


class MaskFolder:
    """A folder with a mask for each photo: `STEM.*`, or `STEM.mask.*` beside the photo.

    Parameters
    ----------
    folder : Path

    Raises
    ------
    InputError
        If it is no folder, or there is no picture in it.
    """

    def __init__(self, folder: Path) -> None:
        if not folder.is_dir():
            raise InputError(
                "There is no folder {folder}", "Name the one with the masks", folder=folder
            )
        self._files = photos_in(folder)
        if not self._files:
            raise InputError(
                "There are no masks in {folder}",
                "A mask is a picture, named as its photo",
                folder=folder,
            )
        self.folder = folder

    def file(self, photo: Path) -> Path | None:
        """Return the file with the photo's stem; rather the one with no more than that."""
        own = photo.resolve()
        named = [f for f in self._files if f.name.startswith(f"{photo.stem}.")]
        named = [f for f in named if f.resolve() != own]
        found = [f for f in named if f.stem == photo.stem] or named
        if not found:
            raise MaskError(
                "There is no mask for {file} in {folder}",
                "Call it {name}",
                file=photo.name,
                folder=self.folder,
                name=f"{photo.stem}.png",
            )
        if len(found) > 1:
            raise MaskError(
                "There are several masks for {file}: {names}",
                "Leave one of them",
                file=photo.name,
                names=", ".join(file.name for file in found),
            )
        return found[0]

    def digest(self, photo: Path) -> str:
        """Return the SHA-256 of its file."""
        return file_digest(self._file(photo))

    def mask(self, path: Path, photo: Photo) -> Mask:
        """Return what its file says."""
        return read_mask(self._file(path), (photo.height, photo.width))

    def _file(self, photo: Path) -> Path:
        found = self.file(photo)
        assert found is not None
        return found


class FaceMasks:
    """Whatever face masks a net finds in a photo."""

    def file(self, photo: Path) -> Path | None:
        """Return None: they are found when the photo is read."""
        return None

    def digest(self, photo: Path) -> str:
        """Return what tells one finder from another."""
        return file_digest(shipped_models() / f"{MODEL}{SUFFIX}")

    def mask(self, path: Path, photo: Photo) -> Mask:
        """Return the pixels of all face masks; raises NothingToFill if there are none."""
        mask = find_face_masks(photo.pixels, silent, CancelToken())
        if not mask.any():
            raise NothingToFill("No face mask was found in {file}", file=path.name)
        return mask
