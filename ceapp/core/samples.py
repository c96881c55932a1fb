"""The photos that come with the program, each with something to fill."""

from dataclasses import dataclass
from pathlib import Path

from ceapp.core import paths


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
