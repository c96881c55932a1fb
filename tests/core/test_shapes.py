import numpy as np
import pytest

from ceapp.core.geometry import Rect
from ceapp.core.shapes import Box, Cover, Ellipse, Polygon

SIZE = (40, 60)
ROWS, COLUMNS = np.mgrid[0.5 : SIZE[0], 0.5 : SIZE[1]]


def drawn(shape, erase=False):
    mask = np.full(SIZE, 255 if erase else 0, np.uint8)
    dirty = shape.draw(mask, erase)
    outside = np.ones(SIZE, bool)
    outside[dirty.slices] = False
    assert (mask[outside] == (255 if erase else 0)).all()
    return mask == (0 if erase else 255)


@pytest.mark.parametrize("erase", [False, True])
def test_a_box_is_cut_at_the_edge(erase):
    shown = drawn(Box(Rect(-5, 6, 3, 80)), erase)
    assert shown[:3, 6:].all()
    assert shown.sum() == 3 * 54


@pytest.mark.parametrize("frame", [(5, 8, 25, 50), (4.3, 7.7, 30.1, 9.2), (-10, -20, 20, 30)])
def test_an_ellipse_holds_the_pixels_whose_centres_lie_in_it(frame):
    y0, x0, y1, x1 = frame
    away_y = (ROWS - (y0 + y1) / 2) / ((y1 - y0) / 2)
    away_x = (COLUMNS - (x0 + x1) / 2) / ((x1 - x0) / 2)
    np.testing.assert_array_equal(drawn(Ellipse(*frame)), away_y**2 + away_x**2 <= 1)


def test_a_polygon_holds_the_pixels_whose_centres_lie_in_it():
    shown = drawn(Polygon(((2.2, 3.1), (35.4, 10.0), (20.0, 50.7))))
    sides = [((2.2, 3.1), (35.4, 10.0)), ((35.4, 10.0), (20.0, 50.7)), ((20.0, 50.7), (2.2, 3.1))]
    left = [
        (y1 - y0) * (COLUMNS - x0) - (x1 - x0) * (ROWS - y0) > 0 for (y0, x0), (y1, x1) in sides
    ]
    np.testing.assert_array_equal(shown, np.all(left, axis=0))
    assert shown.any()


def test_a_polygon_may_lie_partly_or_wholly_outside():
    assert drawn(Polygon(((-10, -10), (-10, 70), (50, 70), (50, -10)))).all()
    assert not drawn(Polygon(((-10, -10), (-10, -5), (-5, -5)))).any()
    half = drawn(Polygon(((-10, 30), (-10, 70), (50, 70), (50, 30))))
    assert half[:, 30:].all()
    assert not half[:, :30].any()


def test_where_a_loop_crosses_itself_it_is_painted_too():
    # Twice around the same square, then back: a hand that closes its loop too late.
    square = ((5, 5), (5, 30), (30, 30), (30, 5))
    assert drawn(Polygon(square * 2))[6:29, 6:29].all()


def test_a_line_there_and_back_paints_nothing():
    assert not drawn(Polygon(((5.0, 5.0), (20.0, 40.0)))).any()
    assert not drawn(Polygon(((5.5, 5.0), (5.5, 40.0), (5.5, 10.0)))).any()


def test_neighbours_share_their_pixels_out():
    left = drawn(Polygon(((3, 4), (3, 20.5), (30, 20.5), (30, 4))))
    right = drawn(Polygon(((3, 20.5), (3, 50), (30, 50), (30, 20.5))))
    assert not (left & right).any()
    assert (left | right)[3:30, 4:50].all()


def test_a_cover_keeps_the_stronger_value():
    mask = np.full(SIZE, 100, np.uint8)
    values = np.array([[50, 150]], np.uint8)
    Cover(Rect(3, 4, 4, 6), values).draw(mask, erase=False)
    assert mask[3, 4:6].tolist() == [100, 150]
    Cover(Rect(3, 4, 4, 6), values).draw(mask, erase=True)
    assert mask[3, 4:6].tolist() == [100, 105]
