"""The nearest-neighbour field: for each patch that reaches into the hole, the patch most like it.

The search is PatchMatch: good matches spread to neighbours, and a random search around each, in
circles that halve, finds better ones (Barnes, Shechtman, Finkelstein, Goldman: PatchMatch, 2009).
A pass goes over strips of rows; what lies in another strip is read as the pass before left it. So
the strips can be worked on at once, and the result does not depend on how many are.

A source patch may be made a little lighter or darker in each colour, so that a slow change of light
goes on through the hole (the bias of Darabi et al.: Image Melding, 2012). What is copied
to many places costs more (Kaspar et al.: Self Tuning Texture Optimization, 2015), and so does what
is far away; but all that is near is near enough, else each pixel would take the source closest to
it, and smear.
"""

from typing import NamedTuple

import numpy as np
from scipy import ndimage

from ceapp.core.geometry import Rect
from ceapp.engine.exemplar.crew import Crew
from ceapp.engine.exemplar.kernel import FLOAT, FLOATS, INT, MASK, PLACES, SEED, Kernel
from ceapp.engine.exemplar.pyramid import RADIUS, SIDE, Array

CHANNELS = 5
"""Three colours and two measures of texture."""
_MOST_CROWDED = 8.0
"""Copied more often than this, a source costs no more."""

_search_rows = Kernel(
    "search_rows",
    *(FLOATS, FLOATS, MASK, FLOATS),
    *(MASK, FLOATS, FLOATS, FLOAT, FLOAT, INT, INT, INT),
    *(FLOATS, PLACES),
    *(PLACES, FLOATS, FLOATS),
    *(INT, SEED),
)


class Scene(NamedTuple):
    """What is looked at in a level.

    Attributes
    ----------
    features : (h + 6, (w + 6) * 5) float32
        Padded by the patch's radius. The hole's are what was found so far.
    weight : (h + 6, w + 6) float32
        How far a pixel is to be relied on: 1 where known, less in the hole, 0 beyond.
    usable : (h, w) bool
        Middles of patches that may be copied.
    coarse : (h, w, 3) float32
        The colours as soft as the guide is; any shape if there is none.
    """

    features: Array
    weight: Array
    usable: Array
    coarse: Array


class Goal(NamedTuple):
    """What is wanted of the field in its box.

    Attributes
    ----------
    target : (bh, bw) bool
        Middles of the patches that reach into the hole.
    wanted : (bh, bw, 3) float32
        The guide's colours.
    near : (bh, bw) float32
        Distance up to which sources cost nothing, px.
    trust, nearness : float
        Weight of the guide; cost of each pixel of distance.
    reach : int
        Radius of the largest circle of the random search, px.
    top, left : int
        Where the box lies in the level.
    """

    target: Array
    wanted: Array
    near: Array
    trust: float
    nearness: float
    reach: int
    top: int
    left: int


class Field(NamedTuple):
    """Where each patch of a box comes from.

    Attributes
    ----------
    source : (bh, bw, 2) int32
        Row and column, in the level, of the source's middle.
    shift : (bh, bw, 3) float32
        Colour to be added to it.
    cost : (bh, bw) float32
        How unlike the two are, in squared colour.
    """

    source: Array
    shift: Array
    cost: Array


def search(
    crew: Crew, scene: Scene, goal: Goal, field: Field, crowding: float, passes: int, seed: int
) -> None:
    """Improve the field, in place, by so many passes to and fro.

    Parameters
    ----------
    crew : Crew
    scene : Scene
    goal : Goal
    field : Field
    crowding : float
        Cost of each further copy of a source, in costs of the middling patch.
    passes : int
    seed : int
        Up to 56 bits.
    """
    crowded = _crowded(goal.target, field, scene.usable.shape, crowding)
    for number in range(passes):
        before = field.source.copy()
        crew.rows(
            _search_rows, len(goal.target), *scene, *goal, crowded, before, *field, number % 2,
            seed * 64 + number,
        )  # fmt: skip


def _crowded(target: Array, field: Field, shape: tuple[int, ...], crowding: float) -> Array:
    """Return what a source costs for being copied to more than one place, (h, w) float32."""
    height, width = shape
    places = field.source[target].astype(np.int64)
    counts = np.bincount(places[:, 0] * width + places[:, 1], minlength=height * width)
    density = ndimage.uniform_filter(counts.reshape(shape).astype(np.float32), SIDE)
    typical = crowding * np.median(field.cost[target])
    cost: Array = typical * np.clip(density - 1, 0, _MOST_CROWDED)
    return cost.astype(np.float32)


class Match:
    """A field over the box of one level.

    Attributes
    ----------
    box : Rect
        Where the field lies in the level.
    target : (bh, bw) bool
        Middles of the patches that reach into the hole.
    field : Field
    """

    def __init__(self, box: Rect, target: Array, field: Field | None = None) -> None:
        self.box = box
        self.target = target
        self.field = field or Field(
            np.full((*target.shape, 2), RADIUS, np.int32),
            np.zeros((*target.shape, 3), np.float32),
            np.zeros(target.shape, np.float32),
        )

    def part(self, target: Array) -> "Match":
        """Return the match of some of its patches; the field is the same."""
        return Match(self.box, target, self.field)

    def mean_cost(self) -> float:
        """Return how unlike the patches are to their sources."""
        return float(self.field.cost[self.target].mean())

    def softness(self) -> np.float32:
        """Return by how much more a patch has to cost for its vote to count 1/e."""
        return np.float32(2 * np.percentile(self.field.cost[self.target], 75) + 1e-9)
