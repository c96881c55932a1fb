"""The many kinds of TIFF: what opens, what it looks like, and what is refused with a reason."""

import numpy as np
import pytest
import tifffile
from PIL import Image

from ceapp.core.errors import ImageError
from ceapp.core.photo import FileTraits
from ceapp.core.photo_file import read_photo, write_photo
from tests.core.test_exif import camera_exif, tags_in

RNG = np.random.default_rng(0)
RGB = RNG.integers(0, 256, (33, 47, 3), dtype=np.uint8)
GREY = RGB[..., 0]
DEEP = RNG.integers(0, 65536, (33, 47, 3), dtype=np.uint16)


def _write(path, values, **options):
    options = {"photometric": "rgb", "planarconfig": "contig"} | options
    tifffile.imwrite(path, values, **options)
    return read_photo(path)


@pytest.mark.parametrize("compression", [None, "lzw", "deflate", "packbits", "zstd"])
@pytest.mark.parametrize("predictor", [False, True])
@pytest.mark.parametrize("pixels", [RGB, DEEP], ids=["8", "16"])
def test_every_lossless_compression_opens(tmp_path, compression, predictor, pixels):
    predictor = predictor and compression in ("lzw", "deflate", "zstd")
    photo = _write(tmp_path / "a.tif", pixels, compression=compression, predictor=predictor)
    np.testing.assert_array_equal(photo.pixels, pixels)
    assert photo.traits.lossless
    known = {None: "none", "lzw": "lzw"}.get(compression, "deflate")
    assert photo.traits.tiff_compression == known
    write_photo(photo.pixels, photo.traits, tmp_path / "b.tif")
    again = read_photo(tmp_path / "b.tif")
    np.testing.assert_array_equal(again.pixels, pixels)
    assert again.traits.tiff_compression == known


@pytest.mark.parametrize("options", [{"tile": (16, 16)}, {"byteorder": ">"}, {"bigtiff": True}])
@pytest.mark.parametrize("pixels", [RGB, DEEP], ids=["8", "16"])
def test_tiles_byte_orders_and_big_files_open(tmp_path, options, pixels):
    np.testing.assert_array_equal(_write(tmp_path / "a.tif", pixels, **options).pixels, pixels)


def test_separate_planes_open(tmp_path):
    planes = np.moveaxis(DEEP, -1, 0)
    photo = _write(tmp_path / "a.tif", planes, planarconfig="separate")
    np.testing.assert_array_equal(photo.pixels, DEEP)


@pytest.mark.parametrize("values", [GREY, DEEP[..., 0], GREY > 100], ids=["8", "16", "1"])
def test_grey_where_zero_is_white_opens(tmp_path, values):
    top = 1 if values.dtype == bool else np.iinfo(values.dtype).max
    photo = _write(tmp_path / "a.tif", values, photometric="miniswhite", planarconfig=None)
    scale = 255 if values.dtype == bool else 1
    expected = ((top - values.astype(int)) * scale)[..., None].repeat(3, 2)
    np.testing.assert_array_equal(photo.pixels, expected)
    assert photo.traits.grey


@pytest.mark.parametrize("depth", [np.uint8, np.uint16])
def test_premultiplied_alpha_becomes_plain(tmp_path, depth):
    top = np.iinfo(depth).max
    plain = RNG.integers(0, top, (20, 20, 4), dtype=depth)
    plain[:10, :, 3] = top
    plain[10, :, 3] = 0
    kept = plain.copy()
    kept[..., :3] = np.rint(plain[..., :3] * (plain[..., 3:] / top))
    photo = _write(tmp_path / "a.tif", kept, extrasamples=["assocalpha"])
    np.testing.assert_array_equal(photo.pixels[:10], plain[:10])
    np.testing.assert_array_equal(photo.pixels[..., 3], plain[..., 3])
    weight = plain[11:, :, 3:] / top
    error = np.abs(photo.pixels[11:, :, :3].astype(int) - plain[11:, :, :3]) * weight
    assert error.max() <= 1
    write_photo(photo.pixels, photo.traits, tmp_path / "b.tif")
    np.testing.assert_array_equal(read_photo(tmp_path / "b.tif").pixels, photo.pixels)


def test_channels_that_are_no_alpha_are_left_out_with_a_note(tmp_path):
    five = np.dstack((RGB, GREY, GREY))
    photo = _write(tmp_path / "a.tif", five, extrasamples=["unspecified", "unspecified"])
    np.testing.assert_array_equal(photo.pixels, RGB)
    assert "channels" in photo.traits.notes[0]


def test_a_palette_of_sixteen_bits_opens(tmp_path):
    table = RNG.integers(0, 65536, (3, 256), dtype=np.uint16)
    photo = _write(tmp_path / "a.tif", GREY, photometric="palette", colormap=table)
    np.testing.assert_array_equal(photo.pixels, (table >> 8).T[GREY])
    assert photo.traits.mode == "P"


@pytest.mark.parametrize("compression", ["jpeg", "tiff_jpeg"])
@pytest.mark.parametrize("mode", ["L", "RGB", "YCbCr"])
def test_jpeg_inside_a_tiff_opens_and_is_not_called_lossless(tmp_path, compression, mode):
    smooth = np.linspace(0, 255, 64 * 64 * 3).reshape(64, 64, 3).astype(np.uint8)
    image = Image.fromarray(smooth).convert(mode)
    image.save(tmp_path / "a.tif", compression=compression, quality=95)
    with Image.open(tmp_path / "a.tif") as again:
        expected = np.asarray(again.convert("RGB")).astype(int)
    photo = read_photo(tmp_path / "a.tif")
    np.testing.assert_allclose(photo.pixels.astype(int), expected, atol=6)
    assert not photo.traits.lossless


@pytest.mark.parametrize("compression", ["group3", "group4", "tiff_ccitt"])
def test_faxes_open(tmp_path, compression):
    image = Image.fromarray(GREY).convert("1")
    image.save(tmp_path / "a.tif", compression=compression)
    photo = read_photo(tmp_path / "a.tif")
    np.testing.assert_array_equal(photo.pixels, np.asarray(image.convert("RGB")))


@pytest.mark.parametrize("bits", [2, 4])
def test_few_greys_are_stretched(tmp_path, bits):
    values = (GREY >> (8 - bits)).astype(np.uint8)
    tifffile.imwrite(tmp_path / "a.tif", values, photometric="minisblack", bitspersample=bits)
    photo = read_photo(tmp_path / "a.tif")
    expected = np.rint(values * (255 / (2**bits - 1)))[..., None].repeat(3, 2)
    np.testing.assert_array_equal(photo.pixels, expected)


@pytest.mark.parametrize(
    ("values", "options", "reason"),
    [
        (RGB.astype(np.float32), {}, "32 bits per channel"),
        (RGB.astype(np.uint32), {}, "32 bits per channel"),
        (DEEP.astype(np.int16), {}, "16 bits per channel"),
        (RGB, {"photometric": "cielab"}, "CIELAB"),
        (RGB, {"subfiletype": 1}, "raw photo"),
        (RGB, {"extratags": [(50706, "B", 4, (1, 4, 0, 0), True)]}, "raw photo"),
    ],
)
def test_what_has_no_place_is_refused_with_the_reason(tmp_path, values, options, reason):
    with pytest.raises(ImageError, match=reason):
        _write(tmp_path / "a.tif", values, **options)


@pytest.mark.parametrize("order", ["<", ">"])
def test_tags_and_sub_directories_stay_in_either_byte_order(tmp_path, order):
    traits = FileTraits(format="TIFF", exif=camera_exif(order, orientation=1))
    write_photo(DEEP, traits, tmp_path / "a.tif")
    with tifffile.TiffFile(tmp_path / "a.tif") as tiff:
        assert tiff.byteorder == order
        assert len(tiff.pages) == 1
        tags = tiff.pages[0].tags
        assert tags["Make"].value == "ACME camera"
        assert tags["Orientation"].value == 1
        assert tags["ExifTag"].value["MakerNote"] == b"maker note \x01\x02"
        assert [tag.code for tag in tags] == sorted(tag.code for tag in tags)
    photo = read_photo(tmp_path / "a.tif")
    np.testing.assert_array_equal(photo.pixels, DEEP)
    assert tags_in(photo.traits.exif)[0x927C] == b"maker note \x01\x02"


def test_a_turned_tiff_is_turned_once_at_both_depths(tmp_path):
    for pixels in (RGB, DEEP):
        photo = _write(tmp_path / "a.tif", pixels, extratags=[(274, "H", 1, 8, True)])
        np.testing.assert_array_equal(photo.pixels, np.rot90(pixels))
        write_photo(photo.pixels, photo.traits, tmp_path / "b.tif")
        again = read_photo(tmp_path / "b.tif")
        np.testing.assert_array_equal(again.pixels, photo.pixels)
        assert tags_in(again.traits.exif)[0x0112] == 1


def test_a_resolution_in_centimetres_is_understood(tmp_path):
    photo = _write(tmp_path / "a.tif", RGB, resolution=(100, 50), resolutionunit="centimeter")
    assert photo.traits.dpi == pytest.approx((254, 127))
    none = _write(tmp_path / "b.tif", RGB, resolution=(1, 1), resolutionunit="none")
    assert none.traits.dpi is None


def test_several_pages_are_told(tmp_path):
    with tifffile.TiffWriter(tmp_path / "a.tif") as tiff:
        for page in (RGB, 255 - RGB, RGB):
            tiff.write(page, photometric="rgb", metadata=None)
    photo = read_photo(tmp_path / "a.tif")
    np.testing.assert_array_equal(photo.pixels, RGB)
    assert "3 pages" in photo.traits.notes[0]
