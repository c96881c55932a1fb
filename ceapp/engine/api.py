"""What goes into a fill and what comes out: frozen, copied, safe to hand to another thread."""

from dataclasses import dataclass

from ceapp.core.geometry import Rect
from ceapp.core.patch import Hole, Patch, Pixels


@dataclass(frozen=True, slots=True, eq=False)
class HoleGroup:
    """One hole, or some that lie close together, with all the photo that its fill may read.

    Attributes
    ----------
    context : Rect
        Where the snapshot lies in the photo.
    pixels : (h, w, C) uint8 or uint16
        Copy of the photo inside `context`.
    hole : (h, w) bool
        This group's hole inside `context`.
    other : (h, w) bool
        What else in `context` tells nothing: holes of other groups, and pixels wholly transparent.
    """

    context: Rect
    pixels: Pixels
    hole: Hole
    other: Hole


@dataclass(frozen=True, slots=True, eq=False)
class FillRequest:
    """A snapshot of everything that a fill needs.

    Attributes
    ----------
    groups : tuple of HoleGroup
    photo_size : (height, width) of the whole photo
    model : str
        `auto`, `classic`, or the name of a checkpoint.
    device : str
        `auto`, `cpu`, `cuda` or `mps`.
    seed : int
        Same request, same seed, same device: same bytes.
    """

    groups: tuple[HoleGroup, ...]
    photo_size: tuple[int, int]
    model: str = "auto"
    device: str = "auto"
    seed: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class FillResult:
    """What a fill found.

    Attributes
    ----------
    patches : tuple of Patch
    models : tuple of str
        The model that filled each patch, `classic` where none did.
    device : str
        Where networks computed, with the reason, e.g. `CPU: no CUDA GPU was found`; empty where
        none was needed.
    notes : tuple of str
        Sentences for the person, e.g. why a model could not be used.
    """

    patches: tuple[Patch, ...]
    models: tuple[str, ...]
    device: str
    notes: tuple[str, ...] = ()
