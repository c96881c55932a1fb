"""The document: a photo being worked on, and everything that can be done to it.

It is changed in one thread alone, through the methods below; each tells what it changed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from ceapp.core.geometry import Rect
from ceapp.core.mask import hole_bounds
from ceapp.core.masking import MaskedPhoto
from ceapp.core.patch import Patch
from ceapp.core.planes import Plane
from ceapp.core.tiles import TileKey, tile_rect
from ceapp.core.undoable import ORIGINAL
from ceapp.core.words import say

# Weights of red, green and blue in the brightness of a pixel (Rec. 601).
_LUMA = np.array([0.299, 0.587, 0.114])


class Document(MaskedPhoto):
    """A photo with the verbs that paint over it and change its pixels.

    Parameters
    ----------
    photo : Photo
        Its pixels are taken over and changed in place; nobody else may change them.
    budget : int
        Bytes that undo and redo may hold.
    """

    def apply(self, patches: Sequence[Patch], label: str = "fill", *, drawn: bool = False) -> Rect:
        """Put new pixels in, one step of undo together with the clearing of the mask.

        Only pixels inside a patch's hole change.

        Parameters
        ----------
        patches : sequence of Patch
            Inside the photo, of its depth and channels; grey if the photo is.
        label : str
            What the step is called.
        drawn : bool
            Whether a trained model drew some of them.

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
        with self._edit(label):
            for patch in patches:
                self._put(patch)
            dirty = [*(patch.rect for patch in patches), self._clear("mask")]
            if patches:
                drawn = drawn or self._state.drawn
                self._move_to(replace(self._state, pixels=next(self._ids), drawn=drawn))
        return Rect.around(dirty)

    def revert(self) -> Rect:
        """Go back to the original pixels, one step of undo; return where they may have changed."""
        changed = self._original.kept()
        with self._edit(say("revert")):
            for rect in changed:
                self._history.touch("pixels", rect)
                self._pixels[rect.slices] = self._original.region(rect)
            self._move_to(replace(self._state, pixels=ORIGINAL, drawn=False))
        return Rect.around(changed)

    def restore(
        self, tiles: Iterable[tuple[tuple[str, TileKey], Plane]], *, drawn: bool = False
    ) -> Rect:
        """Put back what a journal has kept, as one step of undo; return where."""
        dirty, pixels = [], self._state.pixels
        with self._edit(say("restored work")):
            for (plane, key), tile in tiles:
                kept = self._history.put(plane, key, tile)
                dirty.append(tile_rect(key, self.rect))
                if plane == "pixels" and kept:
                    pixels = pixels or next(self._ids)
                    self._original.keep(*kept[0])
            painted = {paint: hole_bounds(plane) for paint, plane in self._planes.items()}
            self._move_to(replace(self._state, pixels=pixels, painted=painted, drawn=drawn))
        return Rect.around(dirty)

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
