from ceapp.core.geometry import Rect
from ceapp.core.tiles import TILE, tile_rect, tiles_of


def test_tiles_cover_the_rectangle_and_share_a_pixel_with_it():
    rect = Rect(250, 512, 513, 700)
    keys = list(tiles_of(rect))
    assert keys == [(0, 2), (1, 2), (2, 2)]
    frame = Rect(0, 0, 1000, 1000)
    assert sum(tile_rect(key, frame).intersect(rect).area for key in keys) == rect.area


def test_an_empty_rectangle_has_no_tiles():
    assert list(tiles_of(Rect(5, 5, 5, 9))) == []


def test_tiles_at_the_edge_are_cut():
    assert tile_rect((1, 0), Rect(0, 0, 300, 100)) == Rect(TILE, 0, 300, 100)
