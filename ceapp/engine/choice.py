"""Which model fills a hole, and on which square of the photo."""

from dataclasses import dataclass, replace

import numpy as np

from ceapp.core.errors import CheckpointError
from ceapp.core.geometry import Rect
from ceapp.core.mask import hole_bounds
from ceapp.core.model_card import ModelCard
from ceapp.core.words import say
from ceapp.engine.api import HoleGroup
from ceapp.engine.face_part import face_oval, takes_the_head
from ceapp.engine.faces import find_face
from ceapp.engine.framing import shown
from ceapp.engine.models import AUTO, CLASSIC, ModelEntry, find_model, list_models

_FACE_SHARE = 0.015
"""A hole that takes less of a face than this share of its frame needs no network: copied detail is
better."""
_SEEN = 4
"""Side of the square that a network sees where there is no face, in long sides of the hole."""
_LEAST_SEEN = 256
"""Shortest side of that square, px."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """The models that may fill the holes of one request.

    Attributes
    ----------
    face : ModelEntry or None
        For holes on faces.
    photo : ModelEntry or None
        For all others.
    asked : bool
        Whether the person named the model: then it fills every hole.
    notes : tuple of str
        Why there are not more, for the person.
    """

    face: ModelEntry | None = None
    photo: ModelEntry | None = None
    asked: bool = False
    notes: tuple[str, ...] = ()

    def without(self, entry: ModelEntry) -> "Candidates":
        """Return the others."""
        return replace(
            self,
            face=None if entry is self.face else self.face,
            photo=None if entry is self.photo else self.photo,
        )


@dataclass(frozen=True, slots=True)
class Choice:
    """The model for one group of holes.

    Attributes
    ----------
    entry : ModelEntry
    frame : Rect
        What the network is to see, in the group's context or beyond it.
    draws : bool
        Whether the network's picture is the fill; if not, it guides the copying of the photo's own
        pixels.
    face : Rect
        The frame of the face that it draws; where none was found, what it is to see.
    """

    entry: ModelEntry
    frame: Rect
    draws: bool
    face: Rect


def find_candidates(model: str, *, guided: bool = False) -> Candidates:
    """Return the models that a request for `model` may use.

    Parameters
    ----------
    model : str
        `auto`, `classic` or a name.
    guided : bool
        Whether a network was asked to guide the copying: then `auto` may take one that its card
        does not vouch for, or that is for research only.

    Raises
    ------
    CheckpointError
        If a model was asked for by name that is not there, is broken, or fills no holes.
    """
    if model == CLASSIC:
        return Candidates()
    if model != AUTO:
        entry = find_model(model, (AUTO, CLASSIC))
        if entry.card is None or not entry.fills:
            raise CheckpointError(
                "The model {model} does not fill holes",
                "See `ceapp models` for those that do",
                model=model,
            )
        if entry.card.subject == "face":
            return Candidates(face=entry, asked=True)
        return Candidates(photo=entry, asked=True)
    entries = list_models()
    notes = [
        say("The model {name} cannot be used: {why}", name=e.name, why=e.error)
        for e in entries
        if e.error
    ]
    guides = [e for e in entries if e.card is not None and (guided or _guides_unasked(e.card))]
    return Candidates(_best(entries, "face"), _best(guides, "photo"), notes=tuple(notes))


def choose(candidates: Candidates, group: HoleGroup, photo_size: tuple[int, int]) -> Choice | None:
    """Return the model for a group and what it is to see; None where none fits."""
    entry = candidates.face
    if entry is not None and entry.card is not None:
        found = find_face(group.pixels, group.hole, group.other, look_under=True)
        if found is None and candidates.asked:
            # It is to be drawn in any case: better where a face may be than where the hole is.
            found = find_face(group.pixels, group.hole, group.other, look_under=False)
        seen = None if found is None else shown(found.rect, Rect.of_shape(group.hole.shape))
        if candidates.asked or (seen is not None and _worth_it(group, seen[1])):
            own = _own_framing(group, photo_size, entry.card.size)
            # Without a face to go by, a small photo is taken for a portrait.
            whole = own or _square(group, wide=True)
            frame, face = (whole, whole) if own or seen is None else seen
            return Choice(entry, frame, draws=True, face=face)
    entry = candidates.photo
    if entry is not None and entry.card is not None:
        own = _own_framing(group, photo_size, entry.card.size)
        frame = own or _square(group, wide=False)
        return Choice(entry, frame, draws=False, face=frame)
    return None


def _guides_unasked(card: ModelCard) -> bool:
    """Whether a network may guide the copying in photos of which nobody said how to fill them.

    One that is not good enough makes fills worse. And what a good one adds few would see: it is not
    worth that each fill be for research only.
    """
    return card.trust > 0 and card.use == "any"


def _best(entries: list[ModelEntry], subject: str) -> ModelEntry | None:
    """Return the model for a subject: rather one named after it, shipped, trusted, of any use."""
    usable = [
        (
            not e.name.startswith(subject),
            not e.shipped,
            not e.card.trust,
            e.card.use != "any",
            e.name,
            e,
        )
        for e in entries
        if e.fills and e.card is not None and e.card.subject == subject
    ]
    return min(usable, key=lambda row: row[:-1])[-1] if usable else None


def _worth_it(group: HoleGroup, face: Rect) -> bool:
    """Whether a face misses enough to be drawn, and enough of the head is left to complete."""
    on_face = group.hole & face_oval(face, group.hole.shape)
    missing = int(np.count_nonzero(on_face))
    return missing >= _FACE_SHARE * face.area and not takes_the_head(group.hole, face)


def _own_framing(group: HoleGroup, photo_size: tuple[int, int], size: int) -> Rect | None:
    """Return the whole context if the photo is exactly what the model was trained on, else None."""
    whole = Rect.of_shape(group.hole.shape)
    return whole if photo_size == (size, size) == (whole.height, whole.width) else None


def _square(group: HoleGroup, *, wide: bool) -> Rect:
    """Return the square that a network is to see; the whole width if the hole fits in no square."""
    context, hole = Rect.of_shape(group.hole.shape), hole_bounds(group.hole)
    most = min(context.height, context.width)
    side = most if wide else max(_SEEN * max(hole.height, hole.width), _LEAST_SEEN)
    square = hole.square_inside(min(side, most), context)
    return square if square.contains(hole) else hole.square_inside(side, context)
