"""A picture at a fraction of its size, from what is known of it alone."""

import numpy as np

from ceapp.core.patch import Hole
from ceapp.engine.membrane import Floats


def reduced(picture: Floats, known: Hole, step: int) -> tuple[Floats, Hole]:
    """Return the means of what is known in squares of `step` px, and which hold something known.

    Parameters
    ----------
    picture : (h, w, 3) float32
    known : (h, w) bool
    step : int

    Returns
    -------
    (ceil(h / step), ceil(w / step), 3) float32
        0 where nothing is known.
    (ceil(h / step), ceil(w / step)) bool
        Whether at least half of the square is known.
    """
    if step == 1:
        return np.where(known[..., None], picture, np.float32(0)), known.copy()
    starts = [np.arange(0, side, step) for side in known.shape]
    heights, widths = (
        np.minimum(step, side - start) for side, start in zip(known.shape, starts, strict=True)
    )

    def summed(values: Floats) -> Floats:
        rows = np.add.reduceat(values, starts[0], 0)
        return np.add.reduceat(rows, starts[1], 1)

    count = summed(known.astype(np.float32))
    means = summed(np.where(known[..., None], picture, np.float32(0)))
    means /= np.maximum(count, 1)[..., None]
    return means, count >= 0.5 * np.outer(heights, widths)
