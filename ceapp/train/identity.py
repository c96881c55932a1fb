"""Whether a completed face is still recognised: the paper's face check, with dlib's recognition.

Faces are compared whole, in a drawn mask, and completed below that mask. The mask's outline and the
places of the eyes are known from the whole face: what differs is the pixels alone.
"""

import csv
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ceapp.core.cancel import CancelToken, silent
from ceapp.core.errors import DataError, InputError
from ceapp.engine.blending import paste
from ceapp.engine.grouping import make_request
from ceapp.engine.pipeline import fill
from ceapp.train.drawn_masks import draw_mask
from ceapp.train.face_points import FacePoints, import_dlib, model_file
from ceapp.train.pictures import Pictures

KINDS = ("whole", "masked", "completed")
RATES = (0.01, 0.001)
"""Shares of pairs of two persons that may be taken for one."""
SIDE = 128
"""Side of the pictures, px: as the model for faces wants them."""
_COVERED = 0.02
"""Pixels that the mask covers more than so much are filled."""

Descriptors = NDArray[np.float64]
"""(N, 128): faces of one person lie near to one another."""


@dataclass(frozen=True, slots=True, eq=False)
class IdentityScores:
    """How well faces are recognised.

    Attributes
    ----------
    pictures, persons, same, different : int
        What was compared; `same` and `different` are pairs.
    recognised : dict
        Kind -> false-accept rate -> share of the same-person pairs that are recognised.
    """

    pictures: int
    persons: int
    same: int
    different: int
    recognised: dict[str, dict[float, float]]


class Recogniser:
    """dlib's face recognition net, trained on other faces; 128 numbers for each face."""

    def __init__(self) -> None:
        dlib = import_dlib()
        self._dlib = dlib
        name = "dlib_face_recognition_resnet_model_v1"
        self._net = dlib.face_recognition_model_v1(str(model_file(name)))

    def describe(self, face: NDArray[np.uint8], points: NDArray[np.float32]) -> Descriptors:
        """Return (128,) numbers for a (H, W, 3) picture with such (68, 2) points."""
        dlib = self._dlib
        (left, top), (right, bottom) = points.min(0), points.max(0)
        box = dlib.rectangle(int(left), int(top), int(right), int(bottom))
        places = dlib.points([dlib.point(round(float(x)), round(float(y))) for x, y in points])
        shape = dlib.full_object_detection(box, places)
        return np.array(self._net.compute_face_descriptor(np.ascontiguousarray(face), shape))


def read_identities(path: Path) -> dict[str, str]:
    """Return file -> person from a table with the columns `file` and `person`, split by tabs.

    Raises
    ------
    InputError
        If it is no such table.
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return {row["file"]: row["person"] for row in csv.DictReader(file, delimiter="\t")}
    except (OSError, KeyError, UnicodeDecodeError) as error:
        raise InputError(
            f"{path.name} tells no identities", "Give a table with the columns file and person"
        ) from error


def chosen(names: Sequence[str], persons: Mapping[str, str], most: int) -> list[int]:
    """Return which pictures to compare: at most so many of each person of whom there are two."""
    by_person: dict[str, list[int]] = defaultdict(list)
    for index, name in enumerate(names):
        if name in persons:
            by_person[persons[name]].append(index)
    picked: list[int] = []
    for indices in by_person.values():
        if len(indices) > 1:
            step = max(1.0, len(indices) / most)
            picked += [indices[int(i * step)] for i in range(min(most, len(indices)))]
    return sorted(picked)


def three_kinds(
    pictures: Pictures, model: str, seed: int
) -> Iterator[tuple[int, NDArray[np.float32], dict[str, NDArray[np.uint8]]]]:
    """Yield the number, the points and the three pictures of every face in which points are found.

    Parameters
    ----------
    pictures : Pictures
        128 x 128, as the model for faces wants them.
    model : str
        Name of the model that completes them.
    seed : int
        Of the masks.
    """
    finder = FacePoints()
    for number, face in enumerate(pictures.images):
        points = finder.find(face)
        if points is None:
            continue
        rng = np.random.default_rng([seed, number])
        worn, cover = draw_mask(face.astype(np.float32) / 255, points, rng)
        masked = np.rint(worn * 255).astype(np.uint8)
        request = make_request(masked, cover > _COVERED, model=model)
        result = fill(request, silent, CancelToken())
        completed = paste(masked, result.patches).astype(np.uint8)
        yield number, points, dict(zip(KINDS, (face, masked, completed), strict=True))


def measure_identity(
    pictures: Pictures,
    persons: Mapping[str, str],
    model: str,
    *,
    seed: int = 0,
    tell: Callable[[int], None] = lambda count: None,
) -> IdentityScores:
    """Return how often two pictures of a person are recognised, one of them as it was taken.

    The other one is whole, masked or completed. The bound on their distance is chosen for each kind
    so that the false-accept rate, over all pairs of two persons, is the one that is asked for.

    Parameters
    ----------
    pictures : Pictures
    persons : mapping
        File -> person.
    model : str
    seed : int
    tell : callable
        Called with the number of faces that are done.

    Raises
    ------
    DataError
        If dlib is not installed, or there are no two pictures of one person.
    """
    recogniser = Recogniser()
    people: list[str] = []
    described: dict[str, list[Descriptors]] = {kind: [] for kind in KINDS}
    for number, points, kinds in three_kinds(pictures, model, seed):
        people.append(persons[pictures.names[number]])
        for kind, face in kinds.items():
            described[kind].append(recogniser.describe(face, points))
        tell(len(people))
    who = np.array(people)
    pairs = np.triu(np.ones((len(who), len(who)), bool), 1)
    same = pairs & (who[:, None] == who[None, :]) if len(who) else pairs
    if not same.any():
        raise DataError("There are no two pictures of one person", "Give more pictures")
    recognised = {}
    gallery = np.array(described["whole"])
    for kind in KINDS:
        distance = _distances(gallery, np.array(described[kind]))
        recognised[kind] = rates(distance[same], distance[pairs & ~same])
    return IdentityScores(
        len(who), len(set(people)), int(same.sum()), int((pairs & ~same).sum()), recognised
    )


def rates(same: Descriptors, different: Descriptors) -> dict[float, float]:
    """Return false-accept rate -> share of the same-person distances below the bound for it."""
    found = {}
    for rate in RATES:
        bound = np.quantile(different, rate)
        found[rate] = float((same < bound).mean())
    return found


def _distances(some: Descriptors, others: Descriptors) -> Descriptors:
    """Return the (N, M) Euclidean distances."""
    squares = (some**2).sum(1)[:, None] + (others**2).sum(1)[None, :] - 2 * some @ others.T
    return np.asarray(np.sqrt(np.clip(squares, 0, None)))
