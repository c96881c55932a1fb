"""Edges that the hole cuts, drawn through it from one side to the other.

Patches know nothing of an edge that ends at the hole on one side and goes on at the other: what
they begin from decides, and in a membrane it is washed out. So ends that face each other, run in
each other's direction and part the same colours are joined by a curve, and the colours on its two
sides are drawn along it (structure before texture: Sun, Yuan, Jia, Shum: Image Completion with
Structure Propagation, 2005; the two colours: Orzan et al.: Diffusion Curves, 2008).

Places and ways are (row, column), in pixels.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ceapp.core.patch import Hole
from ceapp.engine.exemplar.pyramid import Level
from ceapp.engine.membrane import Floats

Reals = NDArray[np.float64]

_RING = (2, 5)
"""Ends are looked for at these distances from the hole, px: nearer the hole's own edge shows."""
_CALM, _AROUND = 0.7, 1.5
"""Blur before slopes are taken, and of the slopes' products, px."""
_STEEP = 0.035
"""Slope of an edge, at least, of the colours' range per pixel."""
_STRAIGHT = 0.6
"""Coherence of an edge, at least: 1 where all slopes around have one direction, 0 where none."""
_INWARD = 0.35
"""Cosine between an edge's way and the way into the hole, at least."""
_APART, _ALONG, _ACROSS = 3.0, 9.0, 1.5
"""Of ends nearer to each other than the first, px, the steeper one is taken; and of those of one
edge, which lie no farther from each other along its way and across it than the others."""
_BESIDE = 2.0
"""The two colours of an edge are taken so far beside it, px."""
_BEND = 22.0
"""An end may point so many degrees past the other."""
_COLOUR, _COLOUR_SHARE = 0.1, 0.7
"""The colours of two ends may differ by so much, and by so much of the step between their sides."""
_SHORTEST, _LONG = 4.0, 60.0
"""Shorter than the first, px, nothing is joined; the longer against the second, the worse."""
_WORST = 1.6
"""No pair is joined whose sum of bend (twice, in radians), colour and length is more than this."""
_STRIPES = (0.6, 1.2)
"""The colours are drawn so far beside the curve, px."""


class Ends(NamedTuple):
    """Where edges meet the hole.

    Attributes
    ----------
    place : (n, 2) float64
    way : (n, 2) float64
        Along the edge into the hole, of length 1.
    left, right : (n, 3) float64
        Colours beside the edge, for who looks along the way.
    """

    place: Reals
    way: Reals
    left: Reals
    right: Reals


class Line(NamedTuple):
    """A curve through the hole.

    Attributes
    ----------
    places : (n, 2) float64
        In steps of a third of a pixel or so.
    left, right : (2, 3) float64
        Colours beside its first and its last place.
    """

    places: Reals
    left: Reals
    right: Reals


def with_lines(level: Level) -> Level | None:
    """Return the level with lines drawn through its hole, as if they were known.

    Returns
    -------
    Level or None
        None if no two ends belong together.
    """
    lines = joined_ends(find_ends(level), level.hole)
    if not lines:
        return None
    sums = np.zeros((*level.shape, 4), np.float64)
    for line in lines:
        _draw(sums, line, level.hole)
    count = sums[..., 3:]
    drawn = count[..., 0] > 0
    colours = np.where(drawn[..., None], sums[..., :3] / np.maximum(count, 1), level.colours)
    return Level(colours.astype(np.float32), level.hole & ~drawn, level.known | drawn, level.source)


def find_ends(level: Level) -> Ends:
    """Return where edges meet the hole of a level, the steepest first."""
    known = level.known
    share = np.maximum(ndimage.gaussian_filter(known.astype(np.float32), _CALM), 1e-3)
    seen = np.where(known[..., None], level.colours, 0)
    soft = ndimage.gaussian_filter(seen, (_CALM, _CALM, 0)) / share[..., None]
    inner = ndimage.binary_erosion(known, np.ones((3, 3)))
    down, across = (np.where(inner[..., None], s, 0) for s in np.gradient(soft, axis=(0, 1)))
    products = [(a * b).sum(2) for a, b in ((down, down), (down, across), (across, across))]
    slope = np.sqrt(products[0] + products[2])
    yy, yx, xx = (ndimage.gaussian_filter(p, _AROUND) for p in products)
    coherence = np.hypot(yy - xx, 2 * yx) / np.maximum(yy + xx, 1e-9)
    distance, nearest = ndimage.distance_transform_edt(~level.hole, return_indices=True)
    ring = (distance >= _RING[0]) & (distance <= _RING[1]) & inner
    at = np.nonzero(ring & (slope > _STEEP) & (coherence > _STRAIGHT))
    place = np.stack(at, 1).astype(np.float64)
    angle = np.arctan2(2 * yx[at], yy[at] - xx[at]) / 2
    normal = np.stack([np.cos(angle), np.sin(angle)], 1)
    way = np.stack([-normal[:, 1], normal[:, 0]], 1)
    inward = np.stack([nearest[0][at], nearest[1][at]], 1) - place
    inward /= np.maximum(np.linalg.norm(inward, axis=1, keepdims=True), 1e-9)
    facing = (way * inward).sum(1)
    way *= np.where(facing < 0, -1, 1)[:, None]
    # An edge runs where the slope is largest; between pixels, at the peak of a parabola.
    before, after = (_sampled(slope, place + side * normal) for side in (-1, 1))
    peak = slope[at]
    curvature = before + after - 2 * peak
    offset = np.where(curvature < -1e-9, (before - after) / np.minimum(2 * curvature, -1e-9), 0)
    place = place + np.clip(offset, -0.5, 0.5)[:, None] * normal
    good = (peak >= before) & (peak > after) & (np.abs(facing) >= _INWARD)
    order = np.flatnonzero(good)[np.argsort(-peak[good], kind="stable")]
    taken = _one_an_edge(place, way, order)
    place, way = place[taken], way[taken]
    aside = _BESIDE * _left_of(way)
    return Ends(place, way, _sampled(soft, place + aside), _sampled(soft, place - aside))


def joined_ends(ends: Ends, hole: Hole) -> list[Line]:
    """Return lines between ends that belong together, each end in one at most, none crossing."""
    between = ends.place[None] - ends.place[:, None]
    length = np.linalg.norm(between, axis=2)
    toward = between / np.maximum(length, 1e-9)[..., None]
    # [i, j]: how far i points past j; its transpose says it of j.
    past = np.arccos(np.clip((ends.way[:, None] * toward).sum(2), -1, 1))
    # Who looks back along a line has its left side on the right.
    apart = np.abs(ends.left[:, None] - ends.right[None]).mean(2)
    apart = np.maximum(apart, apart.T)
    step = np.abs(ends.left - ends.right).mean(1)
    step = np.minimum(step[:, None], step[None])
    allowed = np.maximum(past, past.T) <= np.deg2rad(_BEND)
    allowed &= (apart <= _COLOUR) & (apart <= _COLOUR_SHARE * step) & (length >= _SHORTEST)
    cost = 2 * (past + past.T) + apart / np.maximum(step, 1e-9) + length / _LONG
    pairs = np.argwhere(np.triu(allowed & (cost <= _WORST), 1))
    lines: list[Line] = []
    used: set[int] = set()
    for i, j in sorted(pairs.tolist(), key=lambda pair: cost[tuple(pair)]):
        if i in used or j in used or _within(hole, ends.place[i], ends.place[j]) < 0.5:
            continue
        curve = _curve(ends.place[i], ends.way[i], ends.place[j], ends.way[j])
        if any(_meet(curve, line.places) for line in lines):
            continue
        used |= {i, j}
        left, right = (ends.left[i], ends.right[j]), (ends.right[i], ends.left[j])
        lines.append(Line(curve, np.stack(left), np.stack(right)))
    return lines


def _left_of(way: Reals) -> Reals:
    return np.stack([-way[:, 1], way[:, 0]], 1)


def _sampled(values: Floats, places: Reals) -> Reals:
    """Return (h, w) or (h, w, C) values at (n, 2) places, bilinear."""
    planes = np.atleast_3d(values)
    columns = [
        ndimage.map_coordinates(planes[..., c], places.T, order=1, mode="nearest")
        for c in range(planes.shape[2])
    ]
    out: Reals = np.stack(columns, 1).astype(np.float64)
    return out if values.ndim == 3 else out[:, 0]


def _one_an_edge(place: Reals, way: Reals, order: NDArray[np.intp]) -> list[int]:
    """Return those of `order` that do not lie with one that comes before."""
    taken: list[int] = []
    for i in order.tolist():
        between = place[i] - place[taken]
        along = np.abs((between * way[i]).sum(1))
        across = np.abs((between * _left_of(way[i : i + 1])).sum(1))
        same = (np.hypot(along, across) <= _APART) | ((along <= _ALONG) & (across <= _ACROSS))
        if not same.any():
            taken.append(i)
    return taken


def _within(hole: Hole, start: Reals, end: Reals) -> float:
    """Return the share of the straight way that lies in the hole."""
    count = int(np.linalg.norm(end - start)) + 2
    rows, columns = np.rint(np.linspace(start, end, count)).astype(int).T
    return float(hole[rows, columns].mean())


def _curve(start: Reals, way: Reals, end: Reals, way_back: Reals) -> Reals:
    """Return the cubic curve (Hermite's) between two places that has their ways."""
    length = np.linalg.norm(end - start)
    s = np.linspace(0, 1, int(3 * length) + 2)[:, None]
    out: Reals = (
        (2 * s**3 - 3 * s**2 + 1) * start
        + (s**3 - 2 * s**2 + s) * length * way
        + (3 * s**2 - 2 * s**3) * end
        - (s**3 - s**2) * length * way_back
    )
    return out


def _meet(one: Reals, other: Reals) -> bool:
    return bool(np.linalg.norm(one[:, None] - other[None], axis=2).min() < 1)


def _draw(sums: Reals, line: Line, hole: Hole) -> None:
    """Add a line's colours, and 1 for each, to the (h, w, 4) sums along it, in the hole."""
    way = np.gradient(line.places, axis=0)
    aside = _left_of(way / np.maximum(np.linalg.norm(way, axis=1, keepdims=True), 1e-9))
    s = np.linspace(0, 1, len(line.places))[:, None]
    for sign, (first, last) in ((1, line.left), (-1, line.right)):
        colours = np.concatenate([(1 - s) * first + s * last, np.ones_like(s)], 1)
        for distance in _STRIPES:
            at = np.rint(line.places + sign * distance * aside).astype(int)
            inside = (at >= 0).all(1) & (at < hole.shape).all(1)
            rows, columns = at[inside].T
            free = hole[rows, columns]
            np.add.at(sums, (rows[free], columns[free]), colours[inside][free])
