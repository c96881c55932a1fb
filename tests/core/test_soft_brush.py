import numpy as np
import pytest

from ceapp.core.geometry import Rect
from ceapp.core.soft_brush import draw_soft_segment, fading


def falling(mask_shape, ends, diameter, hardness):
    """What a soft stroke is: the fall of the distance to its segment, at every pixel."""
    (y0, x0), (y1, x1) = ends
    ys, xs = np.mgrid[0.5 : mask_shape[0], 0.5 : mask_shape[1]]
    length = max((y1 - y0) ** 2 + (x1 - x0) ** 2, 1e-9)
    along = np.clip(((ys - y0) * (y1 - y0) + (xs - x0) * (x1 - x0)) / length, 0, 1)
    away = np.hypot(ys - y0 - along * (y1 - y0), xs - x0 - along * (x1 - x0))
    return fading(away.astype(np.float32), max(diameter / 2 * hardness, 0.6), diameter / 2)


@pytest.mark.parametrize(("diameter", "allowed"), [(9, 60), (40, 16), (100, 10)])
@pytest.mark.parametrize("hardness", [0.0, 0.5])
def test_a_stroke_falls_off_with_the_distance(diameter, allowed, hardness):
    mask = np.zeros((160, 260), np.uint8)
    ends = (70.2, 80.6), (95.0, 180.3)
    dirty = draw_soft_segment(mask, *ends[0], *ends[1], diameter, hardness)
    expected = falling(mask.shape, ends, diameter, hardness)
    # Stamps lie on quarters or wholes of a pixel, where the fall is a few levels steep.
    assert abs(mask.astype(int) - expected).max() <= allowed
    outside = mask.copy()
    outside[dirty.slices] = 0
    assert not outside.any()
    assert {0, 255} < set(np.unique(mask).tolist())


def test_going_over_it_again_changes_nothing_and_erasing_is_the_opposite():
    mask = np.zeros((100, 100), np.uint8)
    draw_soft_segment(mask, 50, 20, 50, 80, 30, 0.3)
    once = mask.copy()
    draw_soft_segment(mask, 50, 20, 50, 80, 30, 0.3)
    np.testing.assert_array_equal(mask, once)
    full = np.full((100, 100), 255, np.uint8)
    draw_soft_segment(full, 50, 20, 50, 80, 30, 0.3, erase=True)
    np.testing.assert_array_equal(full, 255 - once)


def test_pieces_of_a_way_are_the_whole_way():
    whole, pieces = np.zeros((2, 100, 300), np.uint8)
    draw_soft_segment(whole, 50, 40, 50, 240, 60, 0.2)
    for x in range(40, 240, 10):
        draw_soft_segment(pieces, 50, x, 50, x + 10, 60, 0.2, goes_on=x > 40)
    assert abs(whole.astype(int) - pieces).max() <= 12


def test_it_may_lie_outside():
    mask = np.zeros((50, 50), np.uint8)
    assert draw_soft_segment(mask, -100, -100, -90, -100, 20, 0.5).empty
    assert draw_soft_segment(mask, -3, 25, -3, 25, 20, 0.5) == Rect(0, 15, 8, 36)
    assert mask[0, 25] > 0
