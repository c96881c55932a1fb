"""A photo and its mask, as they are now, were at first, and can be again.

The half of a document that remembers; `core.document` has the half that changes things.
"""

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from ceapp.core.edit import Step
from ceapp.core.geometry import NOWHERE, Rect
from ceapp.core.history import History
from ceapp.core.mask import Mask
from ceapp.core.original import Original
from ceapp.core.patch import Pixels
from ceapp.core.photo import FileTraits, Photo
from ceapp.core.planes import Plane
from ceapp.core.tiles import TileKey

Paint = Literal["mask", "exclude"]
"""What is painted with: the hole, or what no fill may copy from."""

ORIGINAL = 0
"""Number of the pixels as they were opened; each fill makes pixels with a number of their own."""


@dataclass(frozen=True, slots=True)
class State:
    """The small facts that go with the planes when an edit is undone.

    Attributes
    ----------
    pixels : int
        Number of the pixels as they are.
    painted : dict
        Paint -> a rectangle that holds all of it; what is missing is not painted with.
    drawn : bool
        Whether a trained model drew a part of the pixels.
    """

    pixels: int
    painted: dict[Paint, Rect] = field(default_factory=dict)
    drawn: bool = False


class UndoablePhoto:
    """A photo, the mask over it, and the history of both.

    Parameters
    ----------
    photo : Photo
        Its pixels are taken over and changed in place; nobody else may change them.
    budget : int
        Bytes that undo and redo may hold.
    """

    def __init__(self, photo: Photo, budget: int) -> None:
        self._traits = photo.traits
        self._pixels = np.require(photo.pixels, requirements=["C", "W"])
        height, width = self._pixels.shape[:2]
        self._planes: dict[Paint, Mask] = {
            "mask": _blank(height, width),
            "exclude": _blank(height, width),
        }
        planes = {"pixels": self._pixels, "mask": self.mask, "exclude": self.exclude}
        self._history: History[State] = History(planes, budget)
        self._original = Original(self._pixels)
        self._ids = itertools.count(1)
        self._state = State(ORIGINAL)
        self._saved = ORIGINAL
        self._revision = 0
        self._has: dict[Paint, bool] = {}

    @property
    def photo(self) -> Photo:
        """The photo as it is now; its pixels are the document's, not a copy."""
        return Photo(self._pixels, self._traits)

    @property
    def traits(self) -> FileTraits:
        """What the photo's file says beside its pixels."""
        return self._traits

    @property
    def pixels(self) -> Pixels:
        """(H, W, 3 or 4) uint8 or uint16, to be read only."""
        return self._pixels

    @property
    def mask(self) -> Mask:
        """(H, W) uint8, 255 in the hole, 0 elsewhere, between where it fades; to be read only.

        A view of rows padded to a multiple of 4 bytes.
        """
        return self._planes["mask"]

    @property
    def exclude(self) -> Mask:
        """(H, W) uint8, as `mask`: not 0 where no fill may copy from."""
        return self._planes["exclude"]

    @property
    def rect(self) -> Rect:
        """The rectangle of the whole photo."""
        return Rect.of_shape(self._pixels.shape)

    @property
    def revision(self) -> int:
        """A number that grows with each change of the pixels."""
        return self._revision

    @property
    def modified(self) -> bool:
        """Whether the pixels differ from what was loaded or last marked as saved."""
        return self._state.pixels != self._saved

    @property
    def drawn(self) -> bool:
        """Whether a trained model drew a part of the pixels as they are now."""
        return self._state.drawn

    def mark_saved(self) -> None:
        """Note that the pixels as they are now lie in a file."""
        self._saved = self._state.pixels

    def plane(self, paint: Paint) -> Mask:
        """Return the values of a paint, (H, W) uint8, to be read only."""
        return self._planes[paint]

    def painted(self, paint: Paint) -> Rect:
        """Return a rectangle that holds all of a paint; it may be larger than needed."""
        return self._state.painted.get(paint, NOWHERE)

    @property
    def mask_bounds(self) -> Rect:
        """A rectangle that holds every pixel of the hole; it may be larger than needed."""
        return self.painted("mask")

    @property
    def has_hole(self) -> bool:
        """Whether there is a hole."""
        return self.has("mask")

    def has(self, paint: Paint) -> bool:
        """Whether anything is painted with a paint."""
        if paint not in self._has:
            self._has[paint] = bool(self._planes[paint][self.painted(paint).slices].any())
        return self._has[paint]

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return not self._history.is_open and bool(self._history.undo_label)

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone step to do again."""
        return not self._history.is_open and bool(self._history.redo_label)

    @property
    def undo_label(self) -> str:
        """Name of the step that `undo` takes back, e.g. `brush stroke`; empty if none."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str:
        """Name of the step that `redo` does again, e.g. `fill`; empty if none."""
        return self._history.redo_label

    @property
    def history_bytes(self) -> int:
        """Memory that undo and redo hold."""
        return self._history.used_bytes

    @property
    def history_budget(self) -> int:
        """Bytes that undo and redo may hold; with less, the oldest steps are forgotten at once."""
        return self._history.budget

    @history_budget.setter
    def history_budget(self, size: int) -> None:
        self._history.budget = size

    @property
    def steps(self) -> list[Step]:
        """Every step of the history, oldest first; those from `position` on are undone."""
        return self._history.steps

    @property
    def position(self) -> int:
        """How many of `steps` are done."""
        return self._history.position

    @property
    def dropped(self) -> int:
        """How many older steps were dropped to keep within the budget."""
        return self._history.dropped

    def undo(self) -> Rect:
        """Take the last step back; return where pixels or mask changed."""
        return self._moved(self._history.undo())

    def redo(self) -> Rect:
        """Do the last undone step again; return where pixels or mask changed."""
        return self._moved(self._history.redo())

    def go_to(self, position: int) -> Rect:
        """Undo or redo until `position` steps are done; return where anything changed."""
        return self._moved(self._history.go_to(position))

    def original_region(self, rect: Rect) -> Pixels:
        """Return a copy of the pixels of `rect` as they were when the photo was opened."""
        return self._original.region(rect)

    def original_tiles(self) -> list[tuple[Rect, Pixels]]:
        """Return the original of every tile that was touched, and where it lies, for a job."""
        return self._original.tiles()

    @property
    def can_revert(self) -> bool:
        """Whether the pixels are others than when the photo was opened."""
        return self._state.pixels != ORIGINAL

    def take_changed(self) -> dict[tuple[str, TileKey], Plane]:
        """Return what steps, undo and redo changed since last asked, as a journal wants it."""
        return self._history.take_changed()

    @property
    def original_bytes(self) -> int:
        """Memory that the original takes, which is kept where the photo was changed."""
        return self._original.used_bytes

    def touched(self) -> list[Rect]:
        """Return tiles that hold every pixel which differs from when the photo was opened."""
        return self._original.kept()

    @contextmanager
    def _edit(self, label: str) -> Iterator[None]:
        """Make what the block changes one step of undo; if it fails, all is as it was before."""
        before = self._state
        self._history.begin(label, before)
        try:
            yield
        except BaseException:
            self._history.abort()
            self._move_to(before)
            raise
        self._history.commit(self._state)

    def _move_to(self, state: State) -> None:
        """Take over the small facts that go with what the planes now hold."""
        if state.pixels != self._state.pixels:
            self._revision += 1
        self._state = state
        self._has.clear()

    def _moved(self, step: tuple[State, Rect] | None) -> Rect:
        if step is None:
            return NOWHERE
        self._move_to(step[0])
        return step[1]


def _blank(height: int, width: int) -> Mask:
    """Return a mask of zeros; rows padded to 4 bytes, as a QImage that wraps it wants them."""
    return np.zeros((height, -(-width // 4) * 4), np.uint8)[:, :width]
