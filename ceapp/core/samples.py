"""The photos that come with the program, each with something to fill."""

from dataclasses import dataclass
from pathlib import Path

from ceapp.core import paths

_MASK = ".mask.png"


@dataclass(frozen=True, slots=True)
class Sample:
    """A bundled photo with something to fill.

    Attributes
    ----------
    name : str
    photo, mask : Path
    """

    name: str
    photo: Path
    mask: Path


def samples() -> list[Sample]:
    """Return the bundled photos that come with a mask, by name."""
    photos = sorted(paths.resource("photos").glob("*.jpg"))
    found = [Sample(p.stem, p, p.with_suffix(".mask.png")) for p in photos]
    return [sample for sample in found if sample.mask.is_file()]


def is_sample(photo: Path) -> bool:
    """Whether a file is one of the bundled photos."""
    return photo.resolve() in {sample.photo.resolve() for sample in samples()}


def shown_photos(folder: Path | None) -> list[Path]:
    """Return the photos of a folder that are no masks; without a folder the bundled ones."""
    # Brings numpy along, which the window opens without.
    from ceapp.core.folder import photos_in

    photos = photos_in(folder or paths.resource("photos"))
    return [path for path in photos if not path.name.lower().endswith(_MASK)]


def film_mask(photo: Path) -> Path | None:
    """Return the mask that a film of a photo fills: `NAME.mask.png` beside it; None without one.

    The bundled photos have masks of their own for it, in `resources/films`.
    """
    name = photo.stem + _MASK
    masks = [photo.with_name(name)]
    if photo.parent == paths.resource("photos"):
        masks.insert(0, paths.resource("films") / name)
    return next((mask for mask in masks if mask.is_file()), None)
