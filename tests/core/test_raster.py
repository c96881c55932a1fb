import numpy as np
import pytest
from PIL import Image, ImageOps

from ceapp.core import raster
from ceapp.core.errors import ImageError


def _noise(*shape, dtype=np.uint8):
    return np.random.default_rng(0).integers(0, np.iinfo(dtype).max, shape, dtype=dtype)


@pytest.mark.parametrize("orientation", range(10))
def test_turning_is_what_pillow_does(orientation):
    pixels = _noise(5, 7, 3)
    image = Image.fromarray(pixels)
    exif = Image.Exif()
    exif[274] = orientation
    image.info["exif"] = exif.tobytes()
    expected = np.asarray(ImageOps.exif_transpose(Image.open(_png(image, exif))))
    turned = raster.oriented(pixels, orientation)
    np.testing.assert_array_equal(turned, expected)
    assert turned.flags.c_contiguous


def _png(image, exif):
    import io

    file = io.BytesIO()
    image.save(file, "PNG", exif=exif)
    file.seek(0)
    return file


def test_sixteen_bits_become_eight_by_rounding():
    values = np.arange(65536, dtype=np.uint16).reshape(256, 256)
    np.testing.assert_array_equal(raster.to_8bit(values), np.rint(values / 257))
    eight = _noise(3, 4, 3)
    assert np.shares_memory(raster.to_8bit(eight), eight)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_grey_spread_and_squeezed_is_the_same_again(dtype):
    for shape in ((4, 6), (4, 6, 2)):
        grey = _noise(*shape, dtype=dtype)
        spread = raster.spread(grey)
        assert spread.shape == (4, 6, 3 if len(shape) == 2 else 4)
        np.testing.assert_array_equal(raster.squeezed(spread), grey)
        spread[3, 5, 1] ^= 1
        assert raster.squeezed(spread) is None


@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "CMYK"])
def test_images_become_arrays_band_by_band(mode, monkeypatch):
    monkeypatch.setattr(raster, "_BAND_PIXELS", 100)
    pixels = _noise(33, 17, 3)
    image = Image.fromarray(pixels).convert(mode)
    result = raster.from_image(image, mode)
    np.testing.assert_array_equal(result, np.asarray(image))
    assert result.flags.writeable


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_flattening_puts_transparent_parts_on_white(dtype):
    top = np.iinfo(dtype).max
    pixels = _noise(2, 3, 4, dtype=dtype)
    pixels[0, :, 3] = (0, top, top // 2)
    flat = raster.flattened(pixels)
    assert (flat[0, 0] == top).all()
    np.testing.assert_array_equal(flat[0, 1], pixels[0, 1, :3])
    exact = (pixels[..., :3] * (pixels[..., 3:] / top)) + top * (1 - pixels[..., 3:] / top)
    np.testing.assert_allclose(flat, exact, atol=0.51)


def test_sizes_that_memory_would_not_hold_are_refused():
    raster.check_size("a.png", 15_000, 20_000)
    with pytest.raises(ImageError, match="40000 x 40000"):
        raster.check_size("a.png", 40_000, 40_000)
    with pytest.raises(ImageError, match="0 x 5"):
        raster.check_size("a.png", 5, 0)
