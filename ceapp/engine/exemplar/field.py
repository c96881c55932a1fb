"""The nearest-neighbour field: for each patch that reaches into the hole, the patch most like it.

The search is PatchMatch: good matches spread to neighbours, and a random search around each, in
circles that halve, finds better ones (Barnes, Shechtman, Finkelstein, Goldman: PatchMatch, 2009).
A pass goes over strips of rows; what lies in another strip is read as the pass before left it. So
the strips can be worked on at once, and the result does not depend on how many are.
"""

import numpy as np
from scipy import ndimage

from ceapp.core.geometry import Rect
from ceapp.engine.exemplar.kernel import Crew, kernel
from ceapp.engine.exemplar.pyramid import RADIUS, Array

CHANNELS = 5
"""Three colours and two measures of texture."""
SIDE = 2 * RADIUS + 1
MOST_SHIFT = np.float32(0.025)
"""A patch may be made lighter or darker by so much, in each colour."""
SHIFT_COST = np.float32(0.1)


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
def _shift(
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
        out[c] = min(max(mean, -MOST_SHIFT), MOST_SHIFT)
        saved += out[c] * (2 * mean - out[c]) - SHIFT_COST * out[c] * out[c]
    return saved


@kernel
def search_rows(
    first: int,
    end: int,
    features: Array,
    weight: Array,
    usable: Array,
    target: Array,
    wanted: Array,
    coarse: Array,
    trust: np.float32,
    nearness: np.float32,
    near: Array,
    crowded: Array,
    reach: int,
    before: Array,
    field: Array,
    shift: Array,
    cost: Array,
    origin_y: int,
    origin_x: int,
    backwards: bool,
    seed: np.uint64,
) -> None:
    """Improve the field in the rows from `first` to `end` of the box at the origin.

    Parameters
    ----------
    features : (h + 6, (w + 6) * 5) float32
        Padded by the patch's radius.
    weight : (h + 6, w + 6) float32
        How far a pixel is to be relied on: 1 where known, less in the hole, 0 beyond.
    usable : (h, w) bool
        Middles of patches that may be copied.
    target : (bh, bw) bool
    wanted, coarse : (bh, bw, 3), (h, w, 3) float32
        The guide's colours, and the crop's at the same softness.
    trust, nearness : float
        Weight of the guide; what a pixel of distance costs.
    before, field : (bh, bw, 2) int32
        Row and column of the source's middle: as the last pass left it, and as this one does.
    cost : (bh, bw) float32
    """
    height, width = usable.shape
    rows, columns = target.shape
    patch = np.empty((SIDE, SIDE * CHANNELS), np.float32)
    weights = np.empty((SIDE, SIDE * CHANNELS), np.float32)
    step = -1 if backwards else 1
    candidates = np.empty((4, 2), np.int64)
    tried, kept = np.zeros(3, np.float32), np.zeros(3, np.float32)
    most = 3 * MOST_SHIFT * MOST_SHIFT
    for number in range(first, end):
        row = end - 1 - (number - first) if backwards else number
        for count in range(columns):
            column = columns - 1 - count if backwards else count
            if not target[row, column]:
                continue
            y, x = row + origin_y, column + origin_x
            total = np.float32(0)
            for j in range(SIDE):
                for i in range(SIDE):
                    w = weight[y + j, x + i]
                    total += w
                    for c in range(CHANNELS):
                        patch[j, i * CHANNELS + c] = features[y + j, (x + i) * CHANNELS + c]
                        weights[j, i * CHANNELS + c] = w
            scale = np.float32(1) / max(total, np.float32(1e-12))
            red, green, blue = wanted[row, column]
            best, by, bx = np.float32(np.inf), 0, 0
            # What is there now, what the three neighbours gone through suggest, then chance.
            candidates[0, 0], candidates[0, 1] = field[row, column]
            offered = 1
            for dy, dx in ((step, 0), (0, step), (step, step)):
                ny, nx = row - dy, column - dx
                if ny < 0 or nx < 0 or ny >= rows or nx >= columns or not target[ny, nx]:
                    continue
                source = field[ny, nx] if first <= ny < end else before[ny, nx]
                candidates[offered, 0], candidates[offered, 1] = source[0] + dy, source[1] + dx
                offered += 1
            radius, trial = reach, 0
            while True:
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
                inside = 0 <= cy < height and 0 <= cx < width
                if inside and usable[cy, cx] and (trial == 1 or cy != by or cx != bx):
                    far = np.float32(abs(cy - y) + abs(cx - x)) - near[row, column]
                    extra = nearness * max(far, np.float32(0)) + crowded[cy, cx]
                    if trust > 0:
                        r, g, b = coarse[cy, cx, 0], coarse[cy, cx, 1], coarse[cy, cx, 2]
                        off = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
                        extra += trust * off
                    if extra < best:
                        limit = (best - extra + most) * total
                        found = _distance(features, patch, weights, cy, cx, limit)
                        if found <= limit:
                            found = found * scale + extra
                            found -= _shift(features, patch, weights, cy, cx, scale, tried)
                            if found < best:
                                best, by, bx = found, cy, cx
                                kept[:] = tried
                if trial >= offered and radius < 1:
                    break
            field[row, column, 0], field[row, column, 1], cost[row, column] = by, bx, best
            shift[row, column] = kept


@kernel
def vote_rows(
    first: int,
    end: int,
    features: Array,
    hole: Array,
    target: Array,
    field: Array,
    shift: Array,
    cost: Array,
    confidence: Array,
    softness: np.float32,
    origin_y: int,
    origin_x: int,
) -> None:
    """Set the hole's features to what the patches over each pixel say, the likelier the louder.

    Parameters
    ----------
    features : (h + 6, (w + 6) * 5) float32
        Read where they are copied from, written in the hole.
    hole, target, cost : (bh, bw)
    confidence : (bh, bw) float32
    softness : float
        A patch whose cost is by this greater counts 1/e.
    """
    rows, columns = hole.shape
    for row in range(first, end):
        for column in range(columns):
            if not hole[row, column]:
                continue
            sums = np.zeros(CHANNELS, np.float32)
            total = np.float32(0)
            for j in range(max(row - RADIUS, 0), min(row + RADIUS + 1, rows)):
                for i in range(max(column - RADIUS, 0), min(column + RADIUS + 1, columns)):
                    if not target[j, i]:
                        continue
                    w = confidence[j, i] * np.exp(-cost[j, i] / softness) + np.float32(1e-20)
                    sy = field[j, i, 0] + row - j + RADIUS
                    sx = (field[j, i, 1] + column - i + RADIUS) * CHANNELS
                    for c in range(3):
                        sums[c] += w * (features[sy, sx + c] + shift[j, i, c])
                    for c in range(3, CHANNELS):
                        sums[c] += w * features[sy, sx + c]
                    total += w
            y = row + origin_y + RADIUS
            x = (column + origin_x + RADIUS) * CHANNELS
            for c in range(CHANNELS):
                features[y, x + c] = sums[c] / total


class Match:
    """A field over the box of one level, and what it costs.

    Attributes
    ----------
    box : Rect
        Where the field lies in the level.
    target : (bh, bw) bool
        Middles of the patches that reach into the hole.
    field : (bh, bw, 2) int32
        Row and column, in the level, of the middle of the source patch.
    cost : (bh, bw) float32
    """

    def __init__(self, box: Rect, target: Array, field: Array) -> None:
        self.box = box
        self.target = target
        self.field = field
        self.shift = np.zeros((*target.shape, 3), np.float32)
        self.cost = np.zeros(target.shape, np.float32)

    def search(
        self,
        crew: Crew,
        features: Array,
        weight: Array,
        usable: Array,
        wanted: Array,
        coarse: Array,
        trust: float,
        nearness: float,
        near: Array,
        crowding: float,
        reach: int,
        passes: int,
        seed: int,
    ) -> None:
        """Improve the field by so many passes, to and fro."""
        crowded = self._crowded(usable.shape, crowding)
        for number in range(passes):
            before = self.field.copy()
            crew.rows(
                search_rows, len(self.target), features, weight, usable, self.target,
                wanted, coarse, np.float32(trust), np.float32(nearness), near, crowded, reach,
                before, self.field, self.shift,
                self.cost, self.box.y0, self.box.x0, number % 2 == 1,
                np.uint64((seed * 64 + number) & 0xFFFFFFFFFFFFFFF),
            )  # fmt: skip

    def _crowded(self, shape: tuple[int, int], crowding: float) -> Array:
        """Return what a source costs for being copied to more than one place."""
        places = self.field[self.target].astype(np.int64)
        counts = np.bincount(places[:, 0] * shape[1] + places[:, 1], minlength=shape[0] * shape[1])
        density = ndimage.uniform_filter(counts.reshape(shape).astype(np.float32), SIDE)
        typical = np.float32(crowding * np.median(self.cost[self.target]))
        return np.asarray(typical * np.clip(density - 1, 0, 8), np.float32)

    def vote(self, crew: Crew, features: Array, hole: Array, confidence: Array) -> None:
        """Set the hole's features to the mean of the patches over each pixel."""
        softness = 2 * np.percentile(self.cost[self.target], 75) + 1e-9
        crew.rows(
            vote_rows, len(self.target), features, hole, self.target, self.field, self.shift,
            self.cost, confidence, np.float32(softness), self.box.y0, self.box.x0,
        )  # fmt: skip
