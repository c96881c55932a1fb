"""Undo and redo of edits, as the tiles that they changed, within a budget of bytes.

An edit keeps the tiles as they were before it. Undoing swaps them with what is in the plane now, so
that the same edit then holds what redoing needs: no pixel is stored twice.
"""

import itertools
from collections.abc import Mapping
from typing import Generic

import numpy as np

from ceapp.core.edit import Edit, State, Step
from ceapp.core.geometry import Rect
from ceapp.core.planes import Plane, Planes, TileName
from ceapp.core.tiles import TileKey, tile_rect, tiles_of


class History(Generic[State]):
    """The undo and redo stacks of some named planes of one size.

    Parameters
    ----------
    planes : mapping of str to (H, W, ...) array
        The arrays that edits change in place. They must stay the same objects.
    budget : int
        Bytes that undo and redo may hold together. A new edit drops the oldest steps that do not
        fit beside it.
    """

    def __init__(self, planes: Mapping[str, Plane], budget: int) -> None:
        self._planes = Planes(planes)
        self._frame = self._planes.frame
        self._budget = budget
        self._undo: list[Edit[State]] = []
        self._redo: list[Edit[State]] = []
        self._open: Edit[State] | None = None
        self._used = 0
        self._dropped = 0
        self._numbers = itertools.count(1)
        self._changed: set[TileName] = set()

    @property
    def used_bytes(self) -> int:
        """Memory that undo and redo hold."""
        return self._used

    @property
    def budget(self) -> int:
        """Bytes that undo and redo may hold together; a smaller one drops the oldest at once."""
        return self._budget

    @budget.setter
    def budget(self, size: int) -> None:
        self._budget = size
        self._drop_oldest()

    @property
    def steps(self) -> list[Step]:
        """Every step there is, oldest first; those from `position` on are undone."""
        edits = [*self._undo, *reversed(self._redo)]
        return [Step(edit.number, edit.label, edit.rect) for edit in edits]

    @property
    def position(self) -> int:
        """How many of `steps` are done."""
        return len(self._undo)

    @property
    def dropped(self) -> int:
        """How many steps lie before the first of `steps` and cannot be undone any more."""
        return self._dropped

    @property
    def is_open(self) -> bool:
        """Whether an edit has begun and not ended."""
        return self._open is not None

    @property
    def undo_label(self) -> str:
        """Name of the step that `undo` would take back; empty if there is none."""
        return self._undo[-1].label if self._undo else ""

    @property
    def redo_label(self) -> str:
        """Name of the step that `redo` would do again; empty if there is none."""
        return self._redo[-1].label if self._redo else ""

    def begin(self, label: str, state: State) -> None:
        """Begin an edit; `state` is the owner's before it."""
        if self._open is not None:
            raise RuntimeError(f"{self._open.label!r} has not ended yet")
        self._open = Edit(next(self._numbers), label, state, state)

    def touch(self, plane: str, rect: Rect) -> list[tuple[TileKey, Plane]]:
        """Keep the tiles under `rect`, which is about to change; each is kept once per edit.

        Returns
        -------
        list of (tile, content)
            The tiles that this call kept, with what they held. The arrays are not to be changed.
        """
        edit = self._current()
        inside = rect.intersect(self._frame)
        edit.rect = Rect.around((edit.rect, inside))
        names = ((plane, key) for key in tiles_of(inside))
        kept = self._planes.take([name for name in names if name not in edit.tiles])
        edit.tiles |= kept
        return [(key, tile) for (_, key), tile in kept.items()]

    def commit(self, state: State) -> bool:
        """End the edit; `state` is the owner's after it.

        Returns
        -------
        bool
            Whether anything changed. If not, there is no step to undo, and redo stays as it was.
        """
        edit = self._current()
        self._open = None
        edit.after = state
        edit.tiles = self._planes.changed(edit.tiles)
        if not edit.tiles:
            return False
        self._changed.update(edit.tiles)
        self._used += edit.used_bytes - sum(e.used_bytes for e in self._redo)
        self._redo.clear()
        self._undo.append(edit)
        self._drop_oldest()
        return True

    def put(self, plane: str, key: TileKey, tile: Plane) -> list[tuple[TileKey, Plane]]:
        """Let a tile hold other values, as part of the edit that has begun; return as `touch`."""
        content = self._planes.view((plane, key))
        if np.array_equal(content, tile):
            return []
        kept = self.touch(plane, tile_rect(key, self._frame))
        content[...] = tile
        return kept

    def take_changed(self) -> dict[TileName, Plane]:
        """Return what steps, undo and redo changed since last asked.

        Returns
        -------
        dict
            (plane's name, tile) -> what it holds now. Empty while an edit has not ended.
        """
        if self._open is not None:
            return {}
        changed, self._changed = self._changed, set()
        return self._planes.take(changed)

    def abort(self) -> Rect:
        """End the edit and put everything back as it was before; return where."""
        edit = self._current()
        self._open = None
        self._planes.put(edit.tiles)
        return self._extent(edit)

    def undo(self) -> tuple[State, Rect] | None:
        """Take the last step back; return the owner's state before it and where it was."""
        if self._open is not None or not self._undo:
            return None
        edit = self._undo.pop()
        self._swap(edit)
        self._redo.append(edit)
        return edit.before, self._extent(edit)

    def redo(self) -> tuple[State, Rect] | None:
        """Do the last undone step again; return the owner's state after it and where it was."""
        if self._open is not None or not self._redo:
            return None
        edit = self._redo.pop()
        self._swap(edit)
        self._undo.append(edit)
        return edit.after, self._extent(edit)

    def go_to(self, position: int) -> tuple[State, Rect] | None:
        """Undo or redo until `position` steps are done, or as many as there are.

        Returns
        -------
        (State, Rect) or None
            The owner's state then, and where anything may have changed; None if nothing did.
        """
        taken: list[tuple[State, Rect]] = []
        while position < len(self._undo) and (step := self.undo()):
            taken.append(step)
        while position > len(self._undo) and (step := self.redo()):
            taken.append(step)
        return (taken[-1][0], Rect.around(rect for _, rect in taken)) if taken else None

    def _drop_oldest(self) -> None:
        """Forget the oldest steps that do not fit into the budget."""
        # The last step always stays, however large: a fill that cannot be undone is a lost photo.
        while self._used > self._budget and len(self._undo) > 1:
            self._used -= self._undo.pop(0).used_bytes
            self._dropped += 1

    def _current(self) -> Edit[State]:
        if self._open is None:
            raise RuntimeError("no edit has begun")
        return self._open

    def _swap(self, edit: Edit[State]) -> None:
        self._used -= edit.used_bytes
        self._changed.update(edit.tiles)
        now = self._planes.take(edit.tiles)
        self._planes.put(edit.tiles)
        edit.tiles = now
        self._used += edit.used_bytes

    def _extent(self, edit: Edit[State]) -> Rect:
        return Rect.around(tile_rect(key, self._frame) for _, key in edit.tiles)
