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
from ceapp.engine.exemplar.kernel import Crew, kernel
from ceapp.engine.exemplar.pyramid import RADIUS, SIDE, Array

CHANNELS = 5
"""Three colours and two measures of texture."""
_MOST_SHIFT = np.float32(0.025)
"""A patch may be made lighter or darker by so much, in each colour."""
_SHIFT_COST = np.float32(0.1)
"""Cost of doing so, as a share of the squared shift."""
_MOST_CROWDED = 8.0
"""Copied more often than this, a source costs no more."""


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
    trust, nearness : float32
        Weight of the guide; cost of each pixel of distance.
    reach : int
        Radius of the largest circle of the random search, px.
    top, left : int
        Where the box lies in the level.
    """

    target: Array
    wanted: Array
    near: Array
    trust: np.float32
    nearness: np.float32
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


@kernel
def _hashed(seed: np.uint64, number: np.uint64) -> np.uint64:
    """Return 64 random bits that depend on nothing but the two numbers (splitmix64)."""
    bits = seed + number * np.uint64(0x9E3779B97F4A7C15)
    bits = (bits ^ (bits >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    bits = (bits ^ (bits >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return bits ^ (bits >> np.uint64(31))


@kernel
def _distance(
    features: Array, patch: Array, weights: Array, y: int, x: int, limit: np.float32
) -> np.float32:
    """Return the weighted square distance of `patch` to the one with its middle at (y, x).

    More than `limit` means only that it is more.
    """
    total = np.float32(0)
    for row in range(SIDE):
        line = features[y + row]
        part = np.float32(0)
        for column in range(SIDE * CHANNELS):
            difference = patch[row, column] - line[x * CHANNELS + column]
            part += weights[row, column] * difference * difference
        total += part
        if total > limit:
            return total
    return total


@kernel
def _shifted(
    features: Array, patch: Array, weights: Array, y: int, x: int, scale: np.float32, out: Array
) -> np.float32:
    """Set `out` to the colour to add to the patch at (y, x), and return what that saves."""
    sums = np.zeros(3, np.float32)
    for row in range(SIDE):
        line = features[y + row]
        for column in range(SIDE):
            w = weights[row, column * CHANNELS]
            for c in range(3):
                here = column * CHANNELS + c
                sums[c] += w * (patch[row, here] - line[x * CHANNELS + here])
    saved = np.float32(0)
    for c in range(3):
        mean = sums[c] * scale
        out[c] = min(max(mean, -_MOST_SHIFT), _MOST_SHIFT)
        saved += out[c] * (2 * mean - out[c]) - _SHIFT_COST * out[c] * out[c]
    return saved


@kernel
def _search_rows(
    first: int,
    end: int,
    scene: Scene,
    goal: Goal,
    crowded: Array,
    before: Array,
    field: Field,
    backwards: bool,
    seed: np.uint64,
) -> None:
    """Improve the field in the rows from `first` to `end`.

    Parameters
    ----------
    crowded : (h, w) float32
        What a source costs for being copied often.
    before : (bh, bw, 2) int32
        The field's sources as the last pass left them.
    """
    height, width = scene.usable.shape
    rows, columns = goal.target.shape
    patch = np.empty((SIDE, SIDE * CHANNELS), np.float32)
    weights = np.empty((SIDE, SIDE * CHANNELS), np.float32)
    step = -1 if backwards else 1
    candidates = np.empty((4, 2), np.int64)
    tried, kept = np.zeros(3, np.float32), np.zeros(3, np.float32)
    most = 3 * _MOST_SHIFT * _MOST_SHIFT
    for number in range(first, end):
        row = end - 1 - (number - first) if backwards else number
        for count in range(columns):
            column = columns - 1 - count if backwards else count
            if not goal.target[row, column]:
                continue
            y, x = row + goal.top, column + goal.left
            total = np.float32(0)
            for j in range(SIDE):
                for i in range(SIDE):
                    w = scene.weight[y + j, x + i]
                    total += w
                    for c in range(CHANNELS):
                        patch[j, i * CHANNELS + c] = scene.features[y + j, (x + i) * CHANNELS + c]
                        weights[j, i * CHANNELS + c] = w
            scale = np.float32(1) / max(total, np.float32(1e-12))
            red, green, blue = goal.wanted[row, column]
            best, by, bx = np.float32(np.inf), 0, 0
            # What is there now, what the three neighbours gone through suggest, then chance.
            candidates[0, 0], candidates[0, 1] = field.source[row, column]
            offered = 1
            for dy, dx in ((step, 0), (0, step), (step, step)):
                ny, nx = row - dy, column - dx
                if ny < 0 or nx < 0 or ny >= rows or nx >= columns or not goal.target[ny, nx]:
                    continue
                source = field.source[ny, nx] if first <= ny < end else before[ny, nx]
                candidates[offered, 0], candidates[offered, 1] = source[0] + dy, source[1] + dx
                offered += 1
            radius, trial = goal.reach, 0
            while trial < offered or radius > 0:
                if trial < offered:
                    cy, cx = candidates[trial]
                else:
                    bits = _hashed(seed, np.uint64((y * width + x) * 32 + trial))
                    span = 2 * radius + 1
                    cy = by - radius + np.int64(bits & np.uint64(0xFFFFFFFF)) % span
                    cx = bx - radius + np.int64(bits >> np.uint64(32)) % span
                    cy, cx = min(max(cy, 0), height - 1), min(max(cx, 0), width - 1)
                    radius //= 2
                trial += 1
                if cy < 0 or cx < 0 or cy >= height or cx >= width or not scene.usable[cy, cx]:
                    continue
                if trial > 1 and cy == by and cx == bx:
                    continue
                far = np.float32(abs(cy - y) + abs(cx - x)) - goal.near[row, column]
                extra = goal.nearness * max(far, np.float32(0)) + crowded[cy, cx]
                if goal.trust > 0:
                    r, g, b = scene.coarse[cy, cx]
                    extra += goal.trust * ((r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2)
                if extra >= best:
                    continue
                limit = (best - extra + most) * total
                found = _distance(scene.features, patch, weights, cy, cx, limit)
                if found > limit:
                    continue
                saved = _shifted(scene.features, patch, weights, cy, cx, scale, tried)
                found = found * scale + extra - saved
                if found < best:
                    best, by, bx = found, cy, cx
                    kept[:] = tried
            field.source[row, column, 0], field.source[row, column, 1] = by, bx
            field.cost[row, column] = best
            field.shift[row, column] = kept


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
            _search_rows, len(goal.target), scene, goal, crowded, before, field, number % 2 == 1,
            np.uint64(seed * 64 + number),
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

    def __init__(self, box: Rect, target: Array) -> None:
        self.box = box
        self.target = target
        self.field = Field(
            np.full((*target.shape, 2), RADIUS, np.int32),
            np.zeros((*target.shape, 3), np.float32),
            np.zeros(target.shape, np.float32),
        )

    def softness(self) -> np.float32:
        """Return by how much more a patch has to cost for its vote to count 1/e."""
        return np.float32(2 * np.percentile(self.field.cost[self.target], 75) + 1e-9)
