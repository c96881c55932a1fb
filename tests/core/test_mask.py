import numpy as np
import pytest
from PIL import Image

from ceapp.core.errors import ImageError, MaskError
from ceapp.core.geometry import Rect
from ceapp.core.mask import hole_bounds, read_mask, write_mask


def test_bounds_are_the_smallest_that_hold_the_hole():
    mask = np.zeros((30, 40), np.uint8)
    assert hole_bounds(mask).empty
    mask[5, 7] = mask[20, 3] = 1
    assert hole_bounds(mask) == Rect(5, 3, 21, 8)


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


def test_a_soft_mask_comes_back_as_it_was_written(tmp_path):
    ramp = np.arange(256, dtype=np.uint8)[None].repeat(2, 0)
    write_mask(ramp[:, ::-1], tmp_path / "m.png")
    np.testing.assert_array_equal(read_mask(tmp_path / "m.png", (2, 256), soft=True), ramp[:, ::-1])
    # Without `soft`, as on the command line, there is only hole and no hole.
    hard = read_mask(tmp_path / "m.png", (2, 256))
    np.testing.assert_array_equal(hard, np.where(ramp[:, ::-1] >= 128, 255, 0))


def test_a_jpeg_is_no_soft_mask(tmp_path):
    rng = np.random.default_rng(0)
    noisy = np.where(_half() > 0, 255 - rng.integers(0, 9, (40, 60)), rng.integers(0, 9, (40, 60)))
    path = _save(tmp_path / "m.jpg", noisy.astype(np.uint8), quality=60)
    np.testing.assert_array_equal(read_mask(path, (40, 60), soft=True), _half())
