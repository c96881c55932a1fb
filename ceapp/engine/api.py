"""What goes into a fill and what comes out: frozen, copied, safe to hand to another thread."""

from dataclasses import dataclass
from typing import Literal, get_args

from ceapp.core.geometry import Rect
from ceapp.core.patch import Hole, Patch, Pixels

Mode = Literal["auto", "structure", "texture", "smooth"]
"""How a hole is filled: by a network first; from the photo's own pixels; by the colours that flow
in from its edge. `auto` chooses for each hole."""

MODES: tuple[Mode, ...] = get_args(Mode)


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
    barred : (h, w) bool, or None
        Known pixels that must not be copied from; None if there are none.
    """

    context: Rect
    pixels: Pixels
    hole: Hole
    other: Hole
    barred: Hole | None = None

    @property
    def unknown(self) -> Hole:
        """All that tells nothing, (h, w) bool."""
        return self.hole | self.other

    def cut(self, rect: Rect) -> "HoleGroup":
        """Return the part of it that lies in `rect`, a rectangle inside its context."""
        return HoleGroup(
            rect.shift(self.context.y0, self.context.x0),
            self.pixels[rect.slices],
            self.hole[rect.slices],
            self.other[rect.slices],
            None if self.barred is None else self.barred[rect.slices],
        )


@dataclass(frozen=True, slots=True, eq=False)
class FillRequest:
    """A snapshot of everything that a fill needs.

    Attributes
    ----------
    groups : tuple of HoleGroup
    photo_size : (height, width) of the whole photo
    model : str
        `auto`, `classic` for no network, or the name of a checkpoint.
    device : str
        `auto`, `cpu`, `cuda` or `mps`.
    seed : int
        Same request, same seed, same device and precision: same bytes.
    mode : Mode
    variations : int
        How many different fills are wanted, 1 or more.
    precision : str
        `auto`, `float32` or `bfloat16`: what networks compute in.
    """

    groups: tuple[HoleGroup, ...]
    photo_size: tuple[int, int]
    model: str = "auto"
    device: str = "auto"
    seed: int = 0
    mode: Mode = "auto"
    variations: int = 1
    precision: str = "auto"


@dataclass(frozen=True, slots=True)
class Method:
    """How one group was filled, and why so.

    Attributes
    ----------
    mode : Mode
        Never `auto`: what it came to.
    model : str
        The network that took part; `classic` where none did.
    reason : str
        One sentence for the person, with its full stop.
    digest : str
        SHA-256 of the network's file; empty where none took part.
    """

    mode: Mode
    model: str
    reason: str = ""
    digest: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Variation:
    """One complete fill of all the holes.

    Attributes
    ----------
    patches : tuple of Patch
        One or more for each group of the request, in its order: a long hole has several, and so has
        one that reaches out of a face.
    methods : tuple of Method
        How each of them came about.
    """

    patches: tuple[Patch, ...]
    methods: tuple[Method, ...]

    @property
    def drawn(self) -> bool:
        """Whether a network drew in it; to say what copying begins from is not to draw."""
        return any(method.mode == "structure" for method in self.methods)


@dataclass(frozen=True, slots=True, eq=False)
class FillResult:
    """What a fill found.

    Attributes
    ----------
    variations : tuple of Variation
        At least one, the likeliest first; fewer than were asked for where more would look alike.
    device : str
        Where networks computed, with the reason, e.g. `CPU: no CUDA GPU was found`; empty where
        none was needed.
    notes : tuple of str
        Sentences for the person, e.g. why a model could not be used.
    """

    variations: tuple[Variation, ...]
    device: str
    notes: tuple[str, ...] = ()

    @property
    def patches(self) -> tuple[Patch, ...]:
        """The patches of the first variation."""
        return self.variations[0].patches

    @property
    def methods(self) -> tuple[Method, ...]:
        """How the first variation came about, patch by patch."""
        return self.variations[0].methods

    @property
    def models(self) -> tuple[str, ...]:
        """The model of each patch of the first variation, `classic` where none took part."""
        return tuple(method.model for method in self.methods)
