"""Filling the hole: the first fill, more of them, and which one the photo has.

The chosen fill is one step of undo. It can be changed for another one for as long as it is the
last step that was done. Knows no widget.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ceapp.app import fill_work
from ceapp.app.drawn import DrawnFills
from ceapp.app.message import Message
from ceapp.app.models import Models
from ceapp.app.preferences import Preferences
from ceapp.app.telling import describe, step_label
from ceapp.app.working import ON_THE_MASK, Activity, Working
from ceapp.core.errors import CeappError
from ceapp.core.words import say

if TYPE_CHECKING:
    from ceapp.core.document import Document
    from ceapp.engine.api import FillRequest, FillResult, Mode, Variation

MOST = 9
"""How many fills are kept to choose from: as many as there are number keys."""
_MORE = 3
"""How many further fills are asked for at once."""


@dataclass(slots=True, eq=False)
class _Found:
    """The fills that were found for one hole.

    Attributes
    ----------
    step : int
        Number of the step of undo that put the chosen one in.
    variations : list of Variation
    requests : list of FillRequest or None
        What each of them came of; None where no network took part.
    chosen : int
        Which of them the photo has.
    seed : int
        Of the last request.
    """

    step: int
    variations: "list[Variation]"
    requests: "list[FillRequest | None]"
    chosen: int = 0
    seed: int = 0


class Filling(Working):
    """Fills in the background, and lets a person choose among what was found.

    Parameters
    ----------
    preferences : Preferences
        What the person has chosen.

    Attributes
    ----------
    models : Models
        What there is to fill with, and which of it the next fill is to use.
    mode : Mode
        How the next fill is to go about it.
    asked : Asked or None
        What is being filled now.
    drawn : DrawnFills
        What networks drew in the photo.
    """

    variations_changed = Signal()
    """There are other variations, or another one is in the photo."""
    filled = Signal(object)
    """A `FillResult` is in the photo, and what there is to say of it was said."""
    device_changed = Signal(str)
    """Where fills are computed, and why there."""

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.preferences = preferences
        self.models = Models(preferences, self)
        self.mode: Mode = preferences.current.mode  # type: ignore[assignment]
        self.asked: fill_work.Asked | None = None
        self.drawn = DrawnFills()
        self._found: _Found | None = None
        self._began = 0.0
        self._revision = 0
        self.document_changed.connect(self._forget)

    @property
    def model(self) -> str:
        """What fills: `auto`, `classic` or the name of a checkpoint."""
        return self.models.in_use

    @model.setter
    def model(self, name: str) -> None:
        """Take a model that the next fill loads; `models.use` loads it beforehand."""
        self.models.in_use = name

    @property
    def variations(self) -> "tuple[Variation, ...]":
        """What can be chosen from now: nothing, if the last step was not a fill."""
        found = self._current()
        return tuple(found.variations) if found else ()

    @property
    def chosen(self) -> int:
        """Which of `variations` the photo has."""
        found = self._current()
        return found.chosen if found else 0

    def fill(self) -> None:
        """Fill the hole in the background, with `model` and `mode`.

        While the mask is worked on, e.g. by the magic wand, the fill waits for it.
        """
        if self.activity in ON_THE_MASK:
            self._afterwards(self.fill)
            return
        if document := self._editable:
            document.end_stroke()
            asked = self._ask(document, fill_work.Wish(self.mode, self.model))
            self._fill(asked, self._put_in)

    def fill_again(self) -> None:
        """Find more fills for the hole that was filled last, with `model` and `mode`.

        What was found before stays to choose from; the first new one goes into the photo.
        """
        document, found = self._editable, self._current()
        if document is None or found is None:
            return
        found.seed += 1
        # What is asked for is the photo as it was before the fill; nobody sees it in between.
        document.undo()
        try:
            wish = fill_work.Wish(self.mode, self.model, found.seed, _MORE)
            asked = self._ask(document, wish)
        finally:
            document.redo()
        self._fill(asked, self._add)

    def choose_variation(self, index: int) -> None:
        """Put another one of `variations` into the photo, in place of the chosen one."""
        found = self._current()
        if found is None or not self.can_edit or index == found.chosen:
            return
        if 0 <= index < len(found.variations):
            self._exchange(found, index)
            self.told.emit(Message("info", describe(found.variations[index].methods)))

    def _ask(self, document: "Document", wish: fill_work.Wish) -> fill_work.Asked | None:
        """Return what is to be filled; None if nothing can be, which then is told."""
        try:
            return fill_work.asking(document, wish, self.preferences.current)
        except CeappError as error:
            self.told.emit(Message.of(error, "warning"))
            return None

    def _fill(
        self, asked: fill_work.Asked | None, then: "Callable[[FillRequest, FillResult], None]"
    ) -> None:
        if asked is None or self.document is None:
            return
        self.asked = asked
        self._began = time.monotonic()
        self._revision = self.document.revision
        job = fill_work.filling(asked, self.preferences.current)
        self._start("fill", job, partial(then, asked.request))

    def _end(self) -> Activity:
        self.asked = None
        return super()._end()

    def _put_in(self, request: "FillRequest", result: "FillResult") -> None:
        """Take the first fill of a hole."""
        document = self._unchanged()
        if document is None:
            return
        first = result.variations[0]
        self.put_in(first.patches, step_label(first.methods), drawn=first.drawn)
        step, requests = document.steps[-1].number, _kept(request, result.variations)
        self._found = _Found(step, list(result.variations), requests)
        self.drawn.put(step, requests[0], first)
        self._tell(result)

    def _add(self, request: "FillRequest", result: "FillResult") -> None:
        """Take further fills of the hole that was filled last."""
        found = self._current()
        if self._unchanged() is None or found is None:
            return
        new = [v for v in result.variations if not any(_same(v, old) for old in found.variations)]
        if not new:
            text = say("This mode and model find no other fill for this hole")
            self.told.emit(Message("warning", text, say("Choose another mode or model")))
            return
        found.variations += new
        found.requests += _kept(request, new)
        first = len(found.variations) - len(new)
        self._exchange(found, first)
        surplus = max(0, len(found.variations) - MOST)
        del found.variations[:surplus], found.requests[:surplus]
        found.chosen -= surplus
        self._tell(result)

    def _exchange(self, found: _Found, index: int) -> None:
        """Put a variation into the photo in place of the chosen one."""
        old, new = found.variations[found.chosen], found.variations[index]
        if self.document is not None:
            label = step_label(new.methods)
            self.exchange(old.patches, new.patches, label, drawn=new.drawn)
            found.step, found.chosen = self.document.steps[-1].number, index
            self.drawn.put(found.step, found.requests[index], new)
            self.variations_changed.emit()

    def _tell(self, result: "FillResult") -> None:
        self.variations_changed.emit()
        if result.device:
            self.device_changed.emit(result.device)
        seconds = time.monotonic() - self._began
        self.told.emit(Message("info", describe(result.methods, seconds)))
        self._tell_notes(result.notes)
        self.filled.emit(result)

    def _unchanged(self) -> "Document | None":
        """Return the document if it is as it was when the fill began; if not, say so."""
        if self.document is not None and self.document.revision == self._revision:
            return self.document
        text = say("The photo changed meanwhile, so the fill was dropped")
        self.told.emit(Message("warning", text))
        return None

    def _current(self) -> _Found | None:
        """Return what was found last, if putting it in was the last step that was done."""
        document, found = self.document, self._found
        if document is None or found is None or not document.position:
            return None
        return found if document.steps[document.position - 1].number == found.step else None

    @Slot()
    def _forget(self) -> None:
        self._found = None
        self.drawn.clear()
        self.variations_changed.emit()


def _kept(request: "FillRequest", variations: Sequence["Variation"]) -> "list[FillRequest | None]":
    """Return the request for each variation that a network drew in: others are not asked about."""
    return [request if variation.drawn else None for variation in variations]


def _same(one: "Variation", other: "Variation") -> bool:
    """Whether two fills are alike to the last bit."""
    if len(one.patches) != len(other.patches):
        return False
    return all(a.matches(b) for a, b in zip(one.patches, other.patches, strict=True))
