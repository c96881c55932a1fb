import numpy as np
import pytest

from ceapp.engine.exemplar.lines import find_ends, joined_ends, with_lines
from ceapp.engine.exemplar.pyramid import Level

SIDE = 64
DARK, LIGHT, OTHER = (0.2, 0.3, 0.25), (0.8, 0.7, 0.9), (0.8, 0.2, 0.1)


def hidden(colours: np.ndarray) -> Level:
    """Return a picture with a square hole in its middle, in which it is pink."""
    hole = np.zeros((SIDE, SIDE), bool)
    hole[20:44, 20:44] = True
    seen = np.where(hole[..., None], (1.0, 0.0, 1.0), colours).astype(np.float32)
    return Level(seen, hole, ~hole, ~hole)


def parted(below: np.ndarray) -> np.ndarray:
    """Return a picture that is dark where `below`, and light elsewhere."""
    return np.where(below[..., None], DARK, LIGHT)


def slanting() -> np.ndarray:
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    return parted(y > 24 + 0.25 * x)


def curved() -> np.ndarray:
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    return parted(np.hypot(y - 107, x - 32) < 75)


@pytest.mark.parametrize("truth", [slanting(), curved()], ids=["straight", "curved"])
def test_an_edge_is_drawn_through_the_hole_where_it_was(truth: np.ndarray) -> None:
    level = hidden(truth)
    drawn = with_lines(level)
    assert drawn is not None
    new = drawn.known & ~level.known
    # On both sides, all the way: at least a stripe of either colour in each column.
    light = new & (drawn.colours[..., 0] > 0.5)
    assert light[:, 20:44].any(0).all()
    assert (new & ~light)[:, 20:44].any(0).all()
    wrong = np.abs(drawn.colours - truth).max(2)[new] > 0.25
    assert wrong.mean() < 0.2


def test_what_is_drawn_lies_in_the_hole_and_nothing_else_changes() -> None:
    level = hidden(slanting())
    drawn = with_lines(level)
    assert drawn is not None
    assert np.array_equal(drawn.colours[level.known], level.colours[level.known])
    assert np.array_equal(drawn.hole | (drawn.known & ~level.known), level.hole)
    assert np.array_equal(drawn.source, level.source)


def test_the_ends_of_an_edge_are_found_where_it_meets_the_hole() -> None:
    ends = find_ends(hidden(slanting()))
    assert len(ends.place) == 2
    y, x = ends.place[np.argsort(ends.place[:, 1])].T
    assert np.abs(y - (24.5 + 0.25 * x)).max() < 0.6
    assert (x[0] < 20, x[1] > 43) == (True, True)
    # Both point into the hole, along the edge.
    assert np.abs(ends.way[:, 0] / ends.way[:, 1] - 0.25).max() < 0.12


def test_edges_of_other_colours_are_not_joined() -> None:
    truth = slanting()
    truth[:, 32:][truth[:, 32:, 0] > 0.5] = OTHER
    level = hidden(truth)
    assert len(find_ends(level).place) >= 2
    assert with_lines(level) is None


def test_edges_that_do_not_face_each_other_are_not_joined() -> None:
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    # A corner: one edge comes from the left, the other from below.
    level = hidden(parted((y > 32) & (x < 32)))
    assert len(find_ends(level).place) == 2
    assert with_lines(level) is None


def test_lines_do_not_cross() -> None:
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    crossed = parted((abs(y - 32) < 5) | (abs(x - 32) < 5))
    level = hidden(crossed)
    ends = find_ends(level)
    assert len(ends.place) == 8
    # One bar goes through, by both its edges; the other ends at it.
    lines = joined_ends(ends, level.hole)
    assert len(lines) == 2
    axis = np.argmax(np.ptp(lines[0].places, axis=0))
    assert np.argmax(np.ptp(lines[1].places, axis=0)) == axis


def test_an_even_picture_has_no_lines() -> None:
    level = hidden(np.broadcast_to(LIGHT, (SIDE, SIDE, 3)))
    assert with_lines(level) is None
