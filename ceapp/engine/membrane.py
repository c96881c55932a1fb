"""The membrane: the smoothest surface that meets the known pixels, by Laplace's equation.

A soap film over the hole. It is solved at full size only in a band along the hole's edge; further
in the film is so smooth that the solution at half the size, found the same way, serves. So the cost
follows the length of the edge more than the area of the hole.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from scipy.sparse import coo_array, csr_array
from scipy.sparse.linalg import cg, splu

from ceapp.core.geometry import Rect
from ceapp.core.mask import hole_bounds
from ceapp.core.patch import Hole

Floats = NDArray[np.float32]
"""(h, w, C) float32; colours run from 0 to 1."""

_DIRECT = 4096
"""Up to so many unknowns, factorising is quicker than building levels."""
_THIN = 8
"""Holes nowhere deeper than this, px, are factorised however long they are: wires, scratches."""
_BAND = 24
"""Width of the band that is solved at full size, px: what ripples the edge has die out in it."""
_TOLERANCE = 1e-5
"""Residual at which the iteration ends, of the known values' range: under one 8-bit step off."""
_MOST_ROUNDS = 200


def _never() -> None:
    """Check nothing."""


def membrane(values: Floats, known: Hole, check: Callable[[], None] = _never) -> Floats:
    """Return `values` with the unknown pixels interpolated harmonically from the known ones.

    Parameters
    ----------
    values : (h, w, C) float32
        Unknown pixels are not looked at.
    known : (h, w) bool
    check : callable
        Called now and then; what it raises ends the work.

    Returns
    -------
    (h, w, C) float32
        Within the range of the known values, channel by channel. The picture's border is free: no
        slope across it.

    Raises
    ------
    ValueError
        If no pixel is known.
    """
    if not known.any():
        raise ValueError("a membrane needs a known pixel to hang on")
    out = np.array(values, np.float32)
    if known.all():
        return out
    box = hole_bounds(~known).pad(1).intersect(Rect.of_shape(known.shape))
    inside = known[box.slices]
    out[box.slices] = _solve(np.where(inside[..., None], out[box.slices], 0), inside, check)
    return out


def _solve(values: Floats, known: Hole, check: Callable[[], None]) -> Floats:
    """Return the membrane of (h, w, C) `values`, which is 0 where nothing is known."""
    unknown = ~known
    depth = ndimage.distance_transform_cdt(unknown, "chessboard")
    check()
    if np.count_nonzero(unknown) <= _DIRECT or (known.any() and depth.max() <= _THIN):
        matrix, load = _system(values, unknown)
        # The matrix is symmetric: the ordering for such ones keeps the factors thin.
        factors = splu(matrix.tocsc(), permc_spec="MMD_AT_PLUS_A")
        values[unknown] = factors.solve(load)
        return values
    coarse = _solve(*_halved(values, known), check)
    values = np.where(known[..., None], values, doubled(coarse)[: len(known), : known.shape[1]])
    unknown &= depth <= _BAND
    matrix, load = _system(values, unknown)
    start = values[unknown]
    spread = float(np.ptp(values[known], axis=0).max())
    for channel in range(values.shape[-1]):
        start[:, channel], _ = cg(
            matrix,
            load[:, channel],
            start[:, channel],
            rtol=0,
            atol=_TOLERANCE * spread * len(start) ** 0.5,
            maxiter=_MOST_ROUNDS,
            callback=lambda _: check(),
        )
    values[unknown] = start
    return values


def _system(values: Floats, unknown: Hole) -> tuple[csr_array, Floats]:
    """Return Laplace's equation for the N unknown pixels, the others taken as they are.

    Returns
    -------
    (N, N) sparse, symmetric: on the diagonal the number of neighbours, -1 for each unknown one
    (N, C) float32: the sum of the neighbours that are not unknown
    """
    count = np.count_nonzero(unknown)
    number = np.zeros(unknown.shape, np.int32)
    number[unknown] = np.arange(count)
    degree = np.zeros(unknown.shape, np.float32)
    load = np.zeros(values.shape, np.float32)
    rows, columns = [], []
    every, first, last = slice(None), slice(None, -1), slice(1, None)
    above, below, left, right = (first, every), (last, every), (every, first), (every, last)
    for here, there in ((above, below), (below, above), (left, right), (right, left)):
        degree[here] += 1
        load[here] += values[there] * ~unknown[there][..., None]
        both = unknown[here] & unknown[there]
        rows.append(number[here][both])
        columns.append(number[there][both])
    rows.append(np.arange(count, dtype=np.int32))
    columns.append(rows[-1])
    links = -np.ones(sum(map(len, rows)) - count, np.float32)
    entries = np.concatenate([links, degree[unknown]])
    places = (np.concatenate(rows), np.concatenate(columns))
    return coo_array((entries, places), (count, count)).tocsr(), load[unknown]


def _halved(values: Floats, known: Hole) -> tuple[Floats, Hole]:
    """Return the picture at half the size, rounded up: means of the known pixels of each 2x2."""
    odd = [(0, side % 2) for side in known.shape]
    weight = np.pad(known, odd).astype(np.float32)
    total = np.pad(values, [*odd, (0, 0)])
    weight, total = weight[0::2] + weight[1::2], total[0::2] + total[1::2]
    weight, total = weight[:, 0::2] + weight[:, 1::2], total[:, 0::2] + total[:, 1::2]
    return (total / np.maximum(weight, 1)[..., None]).astype(np.float32), weight > 0


def doubled(values: Floats) -> Floats:
    """Return the picture at twice the size, bilinear between the centres of the pixels."""
    for axis in (0, 1):
        values = np.moveaxis(values, axis, 0)
        before = np.concatenate([values[:1], values[:-1]])
        after = np.concatenate([values[1:], values[-1:]])
        out = np.empty((2 * len(values), *values.shape[1:]), np.float32)
        out[0::2] = 0.75 * values + 0.25 * before
        out[1::2] = 0.75 * values + 0.25 * after
        values = np.moveaxis(out, 0, axis)
    return values
