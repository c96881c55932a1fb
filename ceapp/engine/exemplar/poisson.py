"""A screened Poisson equation in a hole, solved at falling sizes.

For each pixel of the hole: (n + pull) * value - sum of the neighbours' values = load, n being the
number of neighbours. Outside the hole the value is 0. The solution at half the size is where the
full size starts from, so that a few rounds of relaxation do, and the cost is a few reads for each
pixel (Briggs, Henson, McCormick: A Multigrid Tutorial, 2000; of its methods, nested iteration).
"""

import numpy as np

from ceapp.core.patch import Hole
from ceapp.engine.exemplar.crew import Crew
from ceapp.engine.exemplar.kernel import FLOATS, INT, MASK, Kernel
from ceapp.engine.exemplar.pyramid import Array
from ceapp.engine.membrane import Floats, doubled

_SMALLEST = 12
"""With a side this short, px, there is no smaller size."""
_FIRST_ROUNDS = 40
_ROUNDS = 10
"""Rounds of relaxation at the smallest size and at each other one."""

_relax_rows = Kernel("relax_rows", MASK, FLOATS, FLOATS, FLOATS, FLOATS, INT)


def solve(crew: Crew, hole: Hole, load: Floats, degree: Floats, pull: Floats) -> Floats:
    """Return the values.

    Parameters
    ----------
    crew : Crew
    hole : (h, w) bool
    load : (h, w, 3) float32, 0 outside the hole
    degree : (h, w) float32
        Number of neighbours that are in the picture.
    pull : (h, w) float32
        How strongly each pixel is drawn to 0.

    Returns
    -------
    (h, w, 3) float32, 0 outside the hole
    """
    if min(hole.shape) <= _SMALLEST:
        out, rounds = np.zeros_like(load), _FIRST_ROUNDS
    else:
        count, total, drawn = _summed(hole), _summed(load), _summed(pull * hole)
        within = count > 1
        # With twice the step between pixels, their loads and pulls are four times as much; of a
        # cell that the hole has only a part of, as if it had all.
        share = (4 / np.maximum(count, 1)).astype(np.float32)
        every = np.full(within.shape, 4, np.float32)
        half = solve(crew, within, total * share[..., None], every, drawn * share)
        out = doubled(half)[: len(hole), : hole.shape[1]] * hole[..., None]
        out, rounds = np.ascontiguousarray(out), _ROUNDS
    for number in range(2 * rounds):
        crew.rows(_relax_rows, len(hole), hole, load, degree, pull, out, number % 2)
    return out


def _summed(values: Array) -> Floats:
    """Return the sums over 2x2 pixels, at half the size rounded up."""
    odd = [(0, side % 2) for side in values.shape[:2]] + [(0, 0)] * (values.ndim - 2)
    values = np.pad(values.astype(np.float32), odd)
    values = values[0::2] + values[1::2]
    total: Floats = np.ascontiguousarray(values[:, 0::2] + values[:, 1::2])
    return total
