"""The document: a photo being worked on, its mask, and what can be undone.

It is changed in one thread alone, through the methods below; each tells what it changed.
"""

import itertools
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

import numpy as np

from ceapp.core.geometry import Rect
from ceapp.core.history import History
from ceapp.core.mask import (
    HOLE,
    THRESHOLD,
    Mask,
    draw_box,
    draw_segment,
    hole_bounds,
    segment_box,
)
from ceapp.core.original import Original
from ceapp.core.patch import Patch, Pixels
from ceapp.core.photo import FileTraits, Photo

NOWHERE = Rect(0, 0, 0, 0)
"""What changed when nothing did."""

# The number of the pixels as they were opened; each fill makes pixels with a number of their own.
_ORIGINAL = 0

# Weights of red, green and blue in the brightness of a pixel (Rec. 601).
_LUMA = np.array([0.299, 0.587, 0.114])


@dataclass(frozen=True, slots=True)
class _State:
    """What goes with the planes when an edit is undone."""

    pixels: int
    mask_bounds: Rect


@dataclass(slots=True)
class _Stroke:
    """A brush stroke that is being drawn."""

    value: int
    before: _State
    at: tuple[float, float] | None = None


class Document:
    """A photo, the mask over it, and the history of both.

    Parameters
    ----------
    photo : Photo
        Its pixels are taken over and changed in place; nobody else may change them.
    budget : int
        Bytes that undo and redo may hold.
    """

    def __init__(self, photo: Photo, budget: int = 512 << 20) -> None:
        self._photo = photo
        self._pixels = np.require(photo.pixels, requirements=["C", "W"])
        height, width = self._pixels.shape[:2]
        # Rows padded to 4 bytes, as a QImage that wraps this memory wants them.
        self._mask: Mask = np.zeros((height, -(-width // 4) * 4), np.uint8)[:, :width]
        planes = {"pixels": self._pixels, "mask": self._mask}
        self._history: History[_State] = History(planes, budget)
        self._original = Original(self._pixels)
        self._ids = itertools.count(1)
        self._state = _State(_ORIGINAL, NOWHERE)
        self._saved = _ORIGINAL
        self._revision = 0
        self._stroke: _Stroke | None = None
        self._has_hole: bool | None = False

    @property
    def photo(self) -> Photo:
        """The photo as it is now; its pixels are the document's, not a copy."""
        return Photo(self._pixels, self._photo.traits)

    @property
    def traits(self) -> FileTraits:
        """What the photo's file says beside its pixels."""
        return self._photo.traits

    @property
    def pixels(self) -> Pixels:
        """(H, W, 3 or 4) uint8 or uint16, to be read only."""
        return self._pixels

    @property
    def mask(self) -> Mask:
        """(H, W) uint8, 255 in the hole and 0 elsewhere, to be read only.

        A view of rows padded to a multiple of 4 bytes.
        """
        return self._mask

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

    def mark_saved(self) -> None:
        """Note that the pixels as they are now lie in a file."""
        self._saved = self._state.pixels

    @property
    def mask_bounds(self) -> Rect:
        """A rectangle that holds every pixel of the hole; it may be larger than needed."""
        return self._state.mask_bounds

    @property
    def has_hole(self) -> bool:
        """Whether anything is painted."""
        if self._has_hole is None:
            self._has_hole = bool(self._mask[self.mask_bounds.slices].any())
        return self._has_hole

    def begin_stroke(self, erase: bool = False) -> None:
        """Put the brush down; with `erase` it clears the hole."""
        self.end_stroke()
        self._history.begin("eraser stroke" if erase else "brush stroke", self._state)
        self._stroke = _Stroke(0 if erase else HOLE, self._state)

    def stroke_to(self, y: float, x: float, diameter: float) -> Rect:
        """Draw the brush from where it was to (y, x); the first call of a stroke makes a dab.

        The cost goes with the segment, not with the photo. Without a stroke nothing happens: one
        that another change has ended must not fail on the next move of the mouse.

        Parameters
        ----------
        y, x : float
            Px; pixel (r, c) covers r to r + 1 and c to c + 1. May lie outside the photo.
        diameter : float
            Of the brush, px.

        Returns
        -------
        Rect
            Where the mask may have changed.
        """
        stroke = self._stroke
        if stroke is None:
            return NOWHERE
        y0, x0 = stroke.at or (y, x)
        stroke.at = (y, x)
        self._history.touch("mask", segment_box(y0, x0, y, x, diameter).intersect(self.rect))
        dirty = draw_segment(self._mask, y0, x0, y, x, diameter, stroke.value)
        self._painted(dirty, stroke.value)
        return dirty

    def end_stroke(self) -> None:
        """Lift the brush: the stroke becomes one step of undo, unless it changed nothing."""
        if self._stroke is not None:
            self._stroke = None
            self._history.commit(self._state)

    def cancel_stroke(self) -> Rect:
        """Take the stroke back as if it had not begun; return where the mask changed."""
        if self._stroke is None:
            return NOWHERE
        self._move_to(self._stroke.before)
        self._stroke = None
        return self._history.abort()

    def paint_box(self, rect: Rect, erase: bool = False) -> Rect:
        """Paint or clear a box of the mask, one step of undo; return where."""
        value = 0 if erase else HOLE
        with self._edit("cleared box" if erase else "box"):
            self._history.touch("mask", rect)
            dirty = draw_box(self._mask, rect, value)
            self._painted(dirty, value)
        return dirty

    def clear_mask(self) -> Rect:
        """Clear the mask, one step of undo; return where it was."""
        with self._edit("clear mask"):
            return self._clear_mask()

    def set_mask(self, mask: Mask) -> Rect:
        """Replace the mask, one step of undo.

        Parameters
        ----------
        mask : (H, W) uint8
            128 and more is the hole.

        Returns
        -------
        Rect
            Where it may have changed.

        Raises
        ------
        ValueError
            If it is not of the photo's size.
        """
        if mask.shape != self._mask.shape:
            raise ValueError(f"mask of shape {mask.shape} on a photo of {self._mask.shape}")
        hole = mask >= THRESHOLD
        bounds = hole_bounds(hole)
        with self._edit("new mask"):
            dirty = Rect.around((bounds, self._clear_mask()))
            self._history.touch("mask", bounds)
            self._mask[bounds.slices][hole[bounds.slices]] = HOLE
            self._painted(bounds, HOLE)
        return dirty

    def apply(self, patches: Sequence[Patch], clear_mask: bool = True) -> Rect:
        """Put new pixels in, one step of undo together with the clearing of the mask.

        Only pixels inside a patch's hole change. In a grey photo the new pixels become grey too.

        Parameters
        ----------
        patches : sequence of Patch
            Inside the photo, of its depth and channels.
        clear_mask : bool
            Whether the mask is cleared as well.

        Returns
        -------
        Rect
            Where pixels or mask may have changed.

        Raises
        ------
        ValueError
            If a patch does not fit the photo; then nothing has changed.
        """
        for patch in patches:
            self._check(patch)
        with self._edit("fill"):
            for patch in patches:
                self._put(patch)
            dirty = [patch.rect for patch in patches]
            if clear_mask:
                dirty.append(self._clear_mask())
            if patches:
                self._move_to(replace(self._state, pixels=next(self._ids)))
        return Rect.around(dirty)

    def revert(self) -> Rect:
        """Go back to the original pixels, one step of undo; return where they may have changed."""
        changed = self._original.kept()
        with self._edit("revert"):
            for rect in changed:
                self._history.touch("pixels", rect)
                self._pixels[rect.slices] = self._original.region(rect)
            self._move_to(replace(self._state, pixels=_ORIGINAL))
        return Rect.around(changed)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._stroke is None and bool(self._history.undo_label)

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone step to do again."""
        return self._stroke is None and bool(self._history.redo_label)

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

    def undo(self) -> Rect:
        """Take the last step back; return where pixels or mask changed."""
        return self._moved(self._history.undo())

    def redo(self) -> Rect:
        """Do the last undone step again; return where pixels or mask changed."""
        return self._moved(self._history.redo())

    def original_region(self, rect: Rect) -> Pixels:
        """Return a copy of the pixels of `rect` as they were when the photo was opened."""
        return self._original.region(rect)

    def is_changed(self, rect: Rect) -> bool:
        """Whether a pixel of `rect` differs from when the photo was opened."""
        return self._original.differs(rect)

    @contextmanager
    def _edit(self, label: str) -> Iterator[None]:
        """Make what the block changes one step of undo; if it fails, all is as it was before."""
        self.end_stroke()
        before = self._state
        self._history.begin(label, before)
        try:
            yield
        except BaseException:
            self._history.abort()
            self._move_to(before)
            raise
        self._history.commit(self._state)

    def _move_to(self, state: _State) -> None:
        """Take over the small facts that go with what the planes now hold."""
        if state.pixels != self._state.pixels:
            self._revision += 1
        self._state = state
        self._has_hole = None

    def _moved(self, step: tuple[_State, Rect] | None) -> Rect:
        if step is None:
            return NOWHERE
        self._move_to(step[0])
        return step[1]

    def _painted(self, dirty: Rect, value: int) -> None:
        """Note that `value` was drawn into the mask; what is cleared leaves the bounds as wide."""
        bounds = Rect.around((self.mask_bounds, dirty)) if value else self.mask_bounds
        self._move_to(replace(self._state, mask_bounds=bounds))
        if value and not dirty.empty:
            self._has_hole = True

    def _clear_mask(self) -> Rect:
        cleared = self.mask_bounds
        self._history.touch("mask", cleared)
        self._mask[cleared.slices] = 0
        self._move_to(replace(self._state, mask_bounds=NOWHERE))
        return cleared

    def _check(self, patch: Patch) -> None:
        shape = (patch.rect.height, patch.rect.width, self._pixels.shape[2])
        if (
            not self.rect.contains(patch.rect)
            or patch.pixels.shape != shape
            or patch.hole.shape != shape[:2]
            or patch.hole.dtype != np.bool_
            or patch.pixels.dtype != self._pixels.dtype
        ):
            raise ValueError(f"a patch at {patch.rect} does not fit {self._pixels.shape}")

    def _put(self, patch: Patch) -> None:
        for key, tile in self._history.touch("pixels", patch.rect):
            self._original.keep(key, tile)
        new = patch.pixels[patch.hole]
        if self.traits.grey:
            new[:, :3] = np.rint(new[:, :3] @ _LUMA)[:, None]
        self._pixels[patch.rect.slices][patch.hole] = new
