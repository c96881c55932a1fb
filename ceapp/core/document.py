"""The document: a photo being worked on, and everything that can be done to it.

It is changed in one thread alone, through the methods below; each tells what it changed.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

import numpy as np

from ceapp.core.brush import draw_segment, segment_box
from ceapp.core.geometry import Rect
from ceapp.core.history import NOWHERE
from ceapp.core.mask import HOLE, draw_box
from ceapp.core.patch import Patch
from ceapp.core.photo import Photo
from ceapp.core.undoable import ORIGINAL, State, UndoablePhoto


@dataclass(slots=True)
class _Stroke:
    """A brush stroke that is being drawn."""

    value: int
    before: State
    at: tuple[float, float] | None = None
    diameter: float = 0.0


class Document(UndoablePhoto):
    """A photo with the verbs that paint its mask and change its pixels.

    Parameters
    ----------
    photo : Photo
        Its pixels are taken over and changed in place; nobody else may change them.
    budget : int
        Bytes that undo and redo may hold.
    """

    def __init__(self, photo: Photo, budget: int = 512 << 20) -> None:
        super().__init__(photo, budget)
        self._stroke: _Stroke | None = None

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
        # A dab no smaller than this one lies at the segment's start.
        goes_on = stroke.at is not None and diameter <= stroke.diameter
        stroke.at, stroke.diameter = (y, x), diameter
        self._history.touch("mask", segment_box(y0, x0, y, x, diameter).intersect(self.rect))
        dirty = draw_segment(self._mask, y0, x0, y, x, diameter, stroke.value, goes_on=goes_on)
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

    def apply(self, patches: Sequence[Patch]) -> Rect:
        """Put new pixels in, one step of undo together with the clearing of the mask.

        Only pixels inside a patch's hole change.

        Parameters
        ----------
        patches : sequence of Patch
            Inside the photo, of its depth and channels; grey if the photo is.

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
            dirty = [*(patch.rect for patch in patches), self._clear_mask()]
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
            self._move_to(replace(self._state, pixels=ORIGINAL))
        return Rect.around(changed)

    @contextmanager
    def _edit(self, label: str) -> Iterator[None]:
        """Make what the block changes one step of undo, after a stroke that is being drawn."""
        self.end_stroke()
        with super()._edit(label):
            yield

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
        self._pixels[patch.rect.slices][patch.hole] = patch.pixels[patch.hole]
