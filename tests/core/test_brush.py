import itertools

import numpy as np
import pytest

from ceapp.core.brush import draw_segment, segment_box
from ceapp.core.geometry import Rect
from ceapp.core.mask import hole_bounds

SEGMENTS = {
    "dab": (20.5, 30.5, 20.5, 30.5, 9),
    "dab between pixels": (20, 30, 20, 30, 8),
    "horizontal": (20.5, 5.2, 20.5, 50.7, 7),
    "vertical": (3, 30.25, 37, 30.25, 6.5),
    "diagonal": (4.3, 6.1, 35.9, 52.4, 11),
    "backwards": (35.9, 52.4, 4.3, 6.1, 11),
    "steep": (2.0, 20.0, 38.0, 25.0, 3),
    "nearly flat": (20.0, 5.0, 20.0001, 50.0, 5),
    "partly outside": (-10.0, -3.0, 60.0, 70.0, 20),
    "thin": (5.5, 5.5, 30.5, 50.5, 2),
}


def _distance(shape, y0, x0, y1, x1):
    """Distance of each pixel's centre from the segment, the plain way."""
    ys, xs = np.mgrid[: shape[0], : shape[1]] + 0.5
    dy, dx = y1 - y0, x1 - x0
    length2 = dy * dy + dx * dx
    along = ((ys - y0) * dy + (xs - x0) * dx) / length2 if length2 else np.zeros(shape)
    along = np.clip(along, 0, 1)
    return np.hypot(ys - y0 - along * dy, xs - x0 - along * dx)


@pytest.mark.parametrize("segment", SEGMENTS.values(), ids=SEGMENTS.keys())
def test_a_segment_draws_the_pixels_within_half_a_diameter_of_it(segment):
    *ends, diameter = segment
    mask = np.zeros((40, 60), np.uint8)
    dirty = draw_segment(mask, *ends, diameter, 255)
    away = _distance(mask.shape, *ends)
    # Pixels exactly on the rim may fall either way with the rounding of floats.
    clear = np.abs(away - diameter / 2) > 1e-9
    np.testing.assert_array_equal((mask == 255)[clear], (away < diameter / 2)[clear])
    assert set(np.unique(mask)) <= {0, 255}
    assert Rect.of_shape(mask.shape).contains(dirty)
    assert dirty.contains(hole_bounds(mask))
    assert segment_box(*ends, diameter).contains(dirty)


def test_the_smallest_brush_draws_the_pixel_under_it_and_leaves_no_gap():
    for y, x in ((3.0, 4.0), (3.5, 4.5), (3.99, 4.01)):
        mask = np.zeros((8, 9), np.uint8)
        draw_segment(mask, y, x, y, x, 1, 255)
        assert mask[int(y), int(x)] == 255
        assert np.count_nonzero(mask) <= 4
    mask = np.zeros((20, 20), np.uint8)
    draw_segment(mask, 0.5, 0.5, 19.5, 12.5, 1, 255)
    assert mask.any(axis=1).all()


def test_drawing_zero_erases():
    mask = np.full((20, 20), 255, np.uint8)
    draw_segment(mask, 10, 10, 10, 10, 6, 0)
    assert mask[10, 10] == 0
    assert mask[0, 0] == 255


def test_a_segment_outside_the_mask_draws_nothing():
    mask = np.zeros((10, 10), np.uint8)
    dirty = draw_segment(mask, -50, -50, -40, 3, 8, 255)
    assert dirty.empty
    assert not mask.any()


def test_a_view_of_padded_rows_can_be_drawn_into():
    base = np.zeros((10, 12), np.uint8)
    draw_segment(base[:, :9], 5, 8, 5, 20, 4, 255)
    assert base[:, :9].any()
    assert not base[:, 9:].any()


@pytest.mark.parametrize("diameter", [1, 3, 8.5, 60])
def test_a_stroke_of_segments_that_go_on_is_the_stroke_of_whole_segments(diameter):
    way = [(20, 10), (22, 14), (22, 14), (15, 40), (38, 41.5), (60, 2), (-9, 30), (20, 200)]
    whole, parts = (np.zeros((48, 64), np.uint8) for _ in range(2))
    for i, ((y0, x0), (y1, x1)) in enumerate(itertools.pairwise(way)):
        draw_segment(whole, y0, x0, y1, x1, diameter, 255)
        draw_segment(parts, y0, x0, y1, x1, diameter, 255, goes_on=i > 0)
        np.testing.assert_array_equal(parts, whole)


def test_a_segment_that_goes_on_draws_nothing_twice():
    mask = np.zeros((100, 100), np.uint8)
    draw_segment(mask, 50, 40, 50, 44, 60, 255, goes_on=True)
    # What the end of the segment before covers was left to it.
    assert mask[50, 40] == 0
    assert mask[50, 73] == 255
    assert np.count_nonzero(mask) < 4 * 62
