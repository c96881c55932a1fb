import numpy as np

from ceapp.core.patch import Patch
from ceapp.engine.api import HoleGroup
from ceapp.engine.grouping import make_request
from ceapp.engine.pieces import piece_of, pieces
from tests.pictures import box_hole, disc_hole, gradient

SIDE = 1500


def wire() -> np.ndarray:
    """Return a thin hole from corner to corner."""
    y, x = np.mgrid[:SIDE, :SIDE]
    return np.abs(y - x) < 6


def group_of(hole: np.ndarray) -> HoleGroup:
    (group,) = make_request(gradient(SIDE, SIDE), hole).groups
    return group


def test_a_compact_hole_is_one_piece_however_large() -> None:
    assert len(pieces(disc_hole(SIDE, SIDE, 700, 700, 600))) == 1


def test_a_wire_is_cut_into_pieces_that_cover_it_once() -> None:
    hole = wire()
    times = np.zeros(hole.shape, int)
    for rect in pieces(hole):
        times[rect.slices] += 1
    assert len(pieces(hole)) > 2
    assert (times[hole] == 1).all()


def test_a_piece_looks_at_little_of_the_photo() -> None:
    group = group_of(wire())
    areas = [piece_of(group, rect).context.area for rect in pieces(group.hole)]
    assert max(areas) < SIDE**2 / 3


def test_a_compact_hole_sees_as_much_around_it_as_it_is_long() -> None:
    group = group_of(box_hole(SIDE, SIDE, 600, 600, 800, 800))
    piece = piece_of(group, pieces(group.hole)[0])
    assert (piece.context.height, piece.context.width) == (600, 600)


def test_what_is_filled_is_known_to_the_next_piece_but_not_copied() -> None:
    group = group_of(wire())
    first, second = pieces(group.hole)[:2]
    new = np.full((first.height, first.width, 3), 99, np.uint8)
    done = Patch(first.shift(group.context.y0, group.context.x0), new, group.hole[first.slices])
    blind, seeing = piece_of(group, second), piece_of(group, second, [done])
    known = blind.other & ~seeing.other
    assert known.any()
    assert (seeing.pixels[known] == 99).all()
    assert seeing.barred is not None
    assert np.array_equal(seeing.barred, known)
    # The group's own pixels stay as they were.
    assert np.array_equal(blind.pixels, gradient(SIDE, SIDE)[blind.context.slices])
