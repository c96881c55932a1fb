import numpy as np
import pytest
from PIL import Image

from ceapp.core.errors import ImageError, MaskError
from ceapp.core.geometry import Rect
from ceapp.core.mask import (
    draw_box,
    draw_segment,
    grow,
    hole_bounds,
    read_mask,
    segment_box,
    write_mask,
)

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


def test_a_box_is_cut_at_the_edge():
    mask = np.zeros((10, 10), np.uint8)
    assert draw_box(mask, Rect(-5, 6, 3, 40), 255) == Rect(0, 6, 3, 10)
    assert np.count_nonzero(mask) == 12


def test_bounds_are_the_smallest_that_hold_the_hole():
    mask = np.zeros((30, 40), np.uint8)
    assert hole_bounds(mask).empty
    mask[5, 7] = mask[20, 3] = 1
    assert hole_bounds(mask) == Rect(5, 3, 21, 8)


def test_growing_reaches_every_pixel_within_the_distance_and_no_other():
    rng = np.random.default_rng(0)
    hole = np.zeros((50, 70), bool)
    for y, x in rng.integers((0, 0), (50, 70), (6, 2)):
        hole[y : y + 4, x : x + 3] = True
    ys, xs = np.nonzero(hole)
    rows, columns = np.mgrid[:50, :70]
    away = np.hypot(rows[..., None] - ys, columns[..., None] - xs).min(axis=2)
    before = hole.copy()
    np.testing.assert_array_equal(grow(hole, 6), away <= 6)
    np.testing.assert_array_equal(hole, before)


def test_growing_by_nothing_or_of_nothing_is_a_copy():
    hole = np.zeros((5, 5), bool)
    assert not grow(hole, 3).any()
    hole[2, 2] = True
    same = grow(hole, 0)
    np.testing.assert_array_equal(same, hole)
    assert same is not hole


def _save(path, values, **options):
    Image.fromarray(values).save(path, **options)
    return path


def _half(height=40, width=60):
    values = np.zeros((height, width), np.uint8)
    values[:, : width // 2] = 255
    return values


@pytest.mark.parametrize("name", ["mask.png", "mask.bmp", "mask.tif", "mask.webp", "mask.jpg"])
def test_a_mask_is_read_from_any_format(tmp_path, name):
    path = _save(tmp_path / name, _half(), **({"lossless": True} if "webp" in name else {}))
    np.testing.assert_array_equal(read_mask(path, (40, 60)), _half())


def test_half_brightness_is_the_limit(tmp_path):
    grey = np.arange(256, dtype=np.uint8)[None].repeat(2, 0)
    expected = np.where(grey >= 128, 255, 0)
    np.testing.assert_array_equal(read_mask(_save(tmp_path / "grey.png", grey), (2, 256)), expected)
    colour = np.stack([grey] * 3, axis=2)
    np.testing.assert_array_equal(
        read_mask(_save(tmp_path / "rgb.png", colour), (2, 256)), expected
    )


def test_white_strokes_on_nothing_are_a_mask(tmp_path):
    drawn = np.full((40, 60, 4), 255, np.uint8)
    drawn[..., 3] = _half()
    np.testing.assert_array_equal(
        read_mask(_save(tmp_path / "drawn.png", drawn), (40, 60)), _half()
    )


def test_a_mask_is_turned_upright_as_the_photo_is(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    path = _save(tmp_path / "turned.png", _half(), exif=exif)
    np.testing.assert_array_equal(read_mask(path, (60, 40)), np.rot90(_half(), -1))


def test_a_mask_of_another_size_names_both(tmp_path):
    path = _save(tmp_path / "m.png", _half())
    with pytest.raises(MaskError, match=r"60 x 40 pixels, the photo is 50 x 30"):
        read_mask(path, (30, 50))


@pytest.mark.parametrize(("value", "words"), [(0, "nothing"), (127, "nothing"), (255, "whole")])
def test_a_mask_of_nothing_or_everything_is_refused(tmp_path, value, words):
    path = _save(tmp_path / "m.png", np.full((40, 60), value, np.uint8))
    with pytest.raises(MaskError, match=words):
        read_mask(path, (40, 60))


def test_a_mask_that_is_no_picture_is_refused(tmp_path):
    path = tmp_path / "m.png"
    path.write_text("not a picture")
    with pytest.raises(ImageError, match="not a picture"):
        read_mask(path, (40, 60))


def test_a_written_mask_is_read_back(tmp_path):
    padded = np.zeros((40, 61), np.uint8)[:, :60]
    padded[:] = _half()
    write_mask(padded, tmp_path / "m.png")
    np.testing.assert_array_equal(read_mask(tmp_path / "m.png", (40, 60)), _half())
