"""How often faces are found where there are some, and claimed where there are none."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ceapp.core.geometry import Rect
from ceapp.engine.api import HoleGroup
from ceapp.engine.face_look import look_for_face
from ceapp.engine.framing import shown
from ceapp.engine.grouping import make_request
from ceapp.nn.face_finder import TIGHTEST, FaceFinder
from ceapp.train.face_scenes import TIGHT_DOWN
from ceapp.train.holes import SHAPES, make_hole
from ceapp.train.pictures import Pictures

CONTEXTS = 20
"""Holes per faceless photo."""
_SOUGHT = 0.02
_Rng = np.random.Generator


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """A hole in its context, and the frame of the face that it lies on, if any."""

    group: HoleGroup
    frame: Rect | None


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """What a net says to some cases.

    Attributes
    ----------
    score : (N,) float
        0 where nothing came near to a face.
    overlap : (N,) float
        Intersection over union of what a network is shown with the true frame; 0 where there is
        none.
    """

    score: NDArray[np.float64]
    overlap: NDArray[np.float64]

    def claimed(self, threshold: float) -> float:
        """Return the share of cases in which a face is claimed."""
        return float((self.score >= threshold).mean())

    def framed(self, threshold: float, least: float = 0.5) -> float:
        """Return the share of cases in which the claimed frame fits the true one."""
        return float(((self.score >= threshold) & (self.overlap >= least)).mean())


def ask(net: FaceFinder, cases: Iterator[Case]) -> Answers:
    """Let the net look for the face in each case, however unsure it is."""
    scores, overlaps = [], []
    threshold, net.threshold = net.threshold, _SOUGHT
    try:
        for case in cases:
            group = case.group
            found = look_for_face(net, group.pixels, group.hole, group.unknown)
            scores.append(found.score if found else 0.0)
            seen = shown(found.rect, Rect.of_shape(group.hole.shape))[0] if found else None
            overlaps.append(seen.iou(case.frame) if seen and case.frame else 0.0)
    finally:
        net.threshold = threshold
    return Answers(np.array(scores), np.array(overlaps))


def whole_pictures(faces: Pictures, shape: str, seed: int) -> Iterator[Case]:
    """Yield face pictures as they are, with a hole."""
    rng = np.random.default_rng([seed, 7])
    for image in faces.images:
        hole = make_hole(shape, len(image), rng)
        # As one group, so that a net sees it whole, in whatever way the engine groups holes.
        group = HoleGroup(Rect.of_shape(hole.shape), image, hole, np.zeros_like(hole))
        yield Case(group, group.context)


def pasted(faces: Pictures, photos: Pictures, tight: tuple[str, ...], seed: int) -> Iterator[Case]:
    """Yield contexts in photos with a face each, at 0.25 to 1 times its size, a hole on it."""
    rng = np.random.default_rng([seed, 8])
    for name, image in zip(faces.names, faces.images, strict=True):
        photo = photos.images[int(rng.integers(len(photos)))].copy()
        side = round(len(image) * 0.25 ** rng.uniform(0, 1))
        face = np.asarray(Image.fromarray(image).resize((side, side), Image.Resampling.LANCZOS))
        place = _anywhere(side, photo, rng)
        shows = _disc(side)[..., None]
        under = photo[place.slices]
        photo[place.slices] = np.rint(under + shows * (face.astype(np.float32) - under))
        group = _groups(photo, place, rng)[0]
        frame = _frame(place, name.startswith(tight or ("\0",)))
        yield Case(group, frame.shift(-group.context.y0, -group.context.x0))


def faceless(photos: Pictures, count: int, seed: int) -> Iterator[Case]:
    """Yield contexts in photos, around `count` holes per photo, of all sizes and shapes."""
    rng = np.random.default_rng([seed, 9])
    for photo in photos.images:
        for _ in range(count):
            side = round(min(photo.shape[:2]) * 12 ** rng.uniform(-1, 0))
            for group in _groups(photo, _anywhere(side, photo, rng), rng):
                yield Case(group, None)


def _anywhere(side: int, photo: NDArray[np.uint8], rng: _Rng) -> Rect:
    """Return a square of that side somewhere in the photo."""
    y, x = (int(rng.integers(0, length - side + 1)) for length in photo.shape[:2])
    return Rect(y, x, y + side, x + side)


def _groups(photo: NDArray[np.uint8], place: Rect, rng: _Rng) -> tuple[HoleGroup, ...]:
    """Return what the engine makes of a hole of some shape that is painted there."""
    hole = np.zeros(photo.shape[:2], bool)
    hole[place.slices] = make_hole(str(rng.choice(list(SHAPES))), place.height, rng)
    return make_request(photo, hole).groups


def measure(
    net: FaceFinder, faces: Pictures, photos: Pictures, tight: tuple[str, ...], seed: int
) -> dict[str, dict[str, float]]:
    """Return the net's scores on held-out pictures, by kind of case.

    `found` is the share of faces that are found, `fits` the share whose frame fits the true one
    (in photos by an intersection over union of at least a half, as whole pictures exactly),
    `claimed` the share of faceless contexts in which a face is claimed all the same.
    """
    scores: dict[str, dict[str, float]] = {}
    for shape in SHAPES:
        answers = ask(net, whole_pictures(faces, shape, seed))
        scores[f"whole, {shape}"] = {
            "found": round(answers.claimed(net.threshold), 3),
            "fits": round(answers.framed(net.threshold, 1.0), 3),
        }
    answers = ask(net, pasted(faces, photos, tight, seed))
    scores["pasted"] = {
        "found": round(answers.claimed(net.threshold), 3),
        "fits": round(answers.framed(net.threshold), 3),
    }
    answers = ask(net, faceless(photos, CONTEXTS, seed))
    scores["faceless"] = {"claimed": round(answers.claimed(net.threshold), 4)}
    return scores


def threshold_for(answers: Answers, false_alarms: float) -> float:
    """Return the least threshold at which at most that share of the cases raises an alarm."""
    worst = np.sort(answers.score)[::-1]
    return float(min(0.99, worst[int(false_alarms * len(worst))] + 1e-3))


def _disc(side: int) -> NDArray[np.float32]:
    """Return (side, side) weights: 1 in the middle, softly 0 towards the edges."""
    line = (np.arange(side, dtype=np.float32) + 0.5) / side * 2 - 1
    away = (np.abs(line[:, None]) ** 4 + np.abs(line[None, :]) ** 4) ** 0.25
    return np.asarray(np.clip((1 - away) / 0.15, 0, 1))


def _frame(place: Rect, tight: bool) -> Rect:
    """Return the frame of a face picture that was put there."""
    if not tight:
        return place
    side = round(place.height * TIGHTEST)
    middle = place.shift(-round(TIGHT_DOWN * side / 2), 0)
    return middle.pad((side - place.height) // 2)
