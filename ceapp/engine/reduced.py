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
    rows, columns = (np.arange(0, side, step) for side in known.shape)
    weight = known.astype(np.float32)
    count = np.add.reduceat(np.add.reduceat(weight, rows, 0), columns, 1)
    total = np.add.reduceat(picture * weight[..., None], rows, 0)
    total = np.add.reduceat(total, columns, 1)
    sizes = np.outer(
        *(
            np.minimum(step, side - at)
            for side, at in zip(known.shape, (rows, columns), strict=True)
        )
    )
    return total / np.maximum(count, 1)[..., None], count >= 0.5 * sizes
