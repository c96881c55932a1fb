import math

import numpy as np
from PIL import ImageColor

from ceapp.train.curve import _COLOURS, Panel, draw


def rows_of(colour: str, panel: Panel) -> np.ndarray:
    """Return the rows of the frame's inside that have the colour, by columns that have it."""
    inside = np.asarray(draw([panel]))[30:425, 75:520].astype(int)
    near = np.abs(inside - ImageColor.getrgb(colour)).max(2) < 60
    return np.array([np.nonzero(column)[0].mean() for column in near.T if column.any()])


def test_a_curve_that_halves_again_and_again_is_straight_in_logarithms() -> None:
    points = [(step, 0.5**step) for step in range(20)]
    rows = rows_of(_COLOURS[0], Panel("loss", {"total": points}, logarithmic=True))
    assert np.ptp(rows) > 300
    assert np.abs(np.diff(rows, 2)).max() <= 1.5


def test_what_cannot_be_drawn_is_left_out() -> None:
    points = [(1, 1.0), (2, 0.0), (3, math.nan), (4, math.inf), (5, 1.0)]
    rows = rows_of(_COLOURS[0], Panel("loss", {"total": points}, logarithmic=True))
    assert np.ptp(rows) <= 2
    assert not len(rows_of(_COLOURS[0], Panel("PSNR", {"train": []})))
