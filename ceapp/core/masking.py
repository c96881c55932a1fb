"""The verbs that paint: strokes and shapes into the mask, and into what no fill may copy from.

The half of a document between what remembers (`core.undoable`) and what fills (`core.document`).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import numpy as np

from ceapp.core.brush import draw_segment, segment_box
from ceapp.core.geometry import NOWHERE, Rect
from ceapp.core.photo import Photo
from ceapp.core.shapes import HOLE, Box, Cover, Shape
from ceapp.core.soft_brush import draw_soft_segment
from ceapp.core.undoable import Paint, State, UndoablePhoto
from ceapp.core.words import say


@dataclass(slots=True)
class _Stroke:
    """A brush stroke that is being drawn."""

    erase: bool
    paint: Paint
    before: State
    at: tuple[float, float] | None = None
    diameter: float = 0.0


class MaskedPhoto(UndoablePhoto):
    """A photo with the verbs that paint over it; each is one step of undo.

    Each verb takes the name of the paint: `mask` for the hole, `exclude` for what is not to be
    copied from.

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

    def begin_stroke(self, erase: bool = False, paint: Paint = "mask") -> None:
        """Put the brush down; with `erase` it takes paint away."""
        self.end_stroke()
        self._history.begin(
            _named(say("eraser stroke") if erase else say("brush stroke"), paint), self._state
        )
        self._stroke = _Stroke(erase, paint, self._state)

    def stroke_to(self, y: float, x: float, diameter: float, hardness: float = 1.0) -> Rect:
        """Draw the brush from where it was to (y, x); the first call of a stroke makes a dab.

        The cost goes with the segment, not with the photo. Without a stroke nothing happens: one
        that another change has ended must not fail on the next move of the mouse.

        Parameters
        ----------
        y, x : float
            Px; pixel (r, c) covers r to r + 1 and c to c + 1. May lie outside the photo.
        diameter : float
            Of the brush, px.
        hardness : float
            Share of the diameter that is painted wholly, 0 to 1; beyond it the paint fades out.

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
        mask = self._planes[stroke.paint]
        # A soft stamp lies on whole pixels, up to one farther.
        reach = segment_box(y0, x0, y, x, diameter).pad(1)
        self._history.touch(stroke.paint, reach.intersect(self.rect))
        if hardness < 1:
            dirty = draw_soft_segment(mask, y0, x0, y, x, diameter, hardness, stroke.erase, goes_on)
        else:
            value = 0 if stroke.erase else HOLE
            dirty = draw_segment(mask, y0, x0, y, x, diameter, value, goes_on)
        self._painted(stroke.paint, dirty, stroke.erase)
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

    def paint_box(self, rect: Rect, erase: bool = False, paint: Paint = "mask") -> Rect:
        """Paint a box or take it away; return where the mask may have changed."""
        return self.draw(Box(rect), say("box"), erase, paint)

    def draw(self, shape: Shape, label: str, erase: bool = False, paint: Paint = "mask") -> Rect:
        """Paint a shape or take it away; return where the mask may have changed."""
        with self._edit(_named(say("{label}, erased", label=label) if erase else label, paint)):
            self._history.touch(paint, shape.bounds)
            dirty = shape.draw(self._planes[paint], erase)
            self._painted(paint, dirty, erase)
        return dirty

    def replace_mask(self, cover: Cover, label: str, paint: Paint = "mask") -> Rect:
        """Paint just what `cover` holds, and nothing elsewhere; return where it may differ."""
        with self._edit(_named(label, paint)):
            before = self._clear(paint)
            self._history.touch(paint, cover.bounds)
            self._planes[paint][cover.bounds.slices] = cover.values
            self._painted(paint, cover.bounds, erase=False)
        return Rect.around((before, cover.bounds))

    def invert_mask(self, paint: Paint = "mask") -> Rect:
        """Paint what was not painted, and the other way round; return where: everywhere."""
        with self._edit(_named(say("inverted mask"), paint)):
            self._history.touch(paint, self.rect)
            mask = self._planes[paint]
            np.subtract(HOLE, mask, out=mask)
            self._painted(paint, self.rect, erase=False)
        return self.rect

    def clear_mask(self, paint: Paint = "mask") -> Rect:
        """Take all of a paint away; return where it was."""
        with self._edit(_named(say("cleared mask"), paint)):
            return self._clear(paint)

    @contextmanager
    def _edit(self, label: str) -> Iterator[None]:
        """Make what the block changes one step of undo, after a stroke that is being drawn."""
        self.end_stroke()
        with super()._edit(label):
            yield

    def _painted(self, paint: Paint, dirty: Rect, erase: bool) -> None:
        """Note where paint was put down; where it was taken away, the bounds stay as wide."""
        if not erase:
            self._bound(paint, Rect.around((self.painted(paint), dirty)))
        else:
            self._bound(paint, self.painted(paint))

    def _clear(self, paint: Paint) -> Rect:
        cleared = self.painted(paint)
        self._history.touch(paint, cleared)
        self._planes[paint][cleared.slices] = 0
        self._bound(paint, NOWHERE)
        return cleared

    def _bound(self, paint: Paint, bounds: Rect) -> None:
        """Note a rectangle that holds all of a paint."""
        self._move_to(replace(self._state, painted={**self._state.painted, paint: bounds}))


def _named(label: str, paint: Paint) -> str:
    """Return what a step is called in the menu and in the history."""
    return label if paint == "mask" else say("{label} (do not copy)", label=label)
