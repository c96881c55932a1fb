"""Every kind of file opens right, and saved again in its own format it is the same bit for bit."""

import imagecodecs
import numpy as np
import pytest
import tifffile
from PIL import Image

from ceapp.core.document import Document
from ceapp.core.errors import InputError, SaveError
from ceapp.core.geometry import Rect
from ceapp.core.losses import losses
from ceapp.core.patch import Patch
from ceapp.core.photo import FileTraits, Photo
from ceapp.core.photo_file import format_of, read_photo, write_photo

SIZE = (41, 53)
RNG = np.random.default_rng(0)
COLOUR = RNG.integers(0, 256, (*SIZE, 3), dtype=np.uint8)
ALPHA = RNG.integers(0, 256, SIZE, dtype=np.uint8)
ALPHA[:5] = 0
GREY = COLOUR[..., 0]
DEEP = RNG.integers(0, 65536, (*SIZE, 4), dtype=np.uint16)


def _image(mode):
    image = Image.fromarray(COLOUR)
    match mode:
        case "RGBA":
            return Image.fromarray(np.dstack((COLOUR, ALPHA)))
        case "LA":
            return Image.fromarray(np.dstack((GREY, ALPHA)))
        case "L":
            return Image.fromarray(GREY)
        case "P":
            return image.quantize(50)
        case _:
            return image.convert(mode)


def _expected(image):
    """What the image shows, as Pillow alone would have it."""
    alpha = image.mode in ("LA", "RGBA") or "transparency" in image.info
    return np.asarray(image.convert("RGBA" if alpha else "RGB"))


KINDS = {
    ".png": ["1", "L", "LA", "P", "RGB", "RGBA"],
    ".tif": ["1", "L", "LA", "P", "RGB", "RGBA"],
    ".bmp": ["1", "L", "P", "RGB"],
    ".webp": ["RGB", "RGBA"],
}
CASES = [(suffix, mode) for suffix, modes in KINDS.items() for mode in modes]
OPTIONS = {".webp": {"lossless": True, "exact": True}}


@pytest.mark.parametrize(("suffix", "mode"), CASES)
def test_eight_bit_lossless_files_open_right_and_save_the_same(tmp_path, suffix, mode):
    image = _image(mode)
    source, target = tmp_path / f"in{suffix}", tmp_path / f"out{suffix}"
    image.save(source, **OPTIONS.get(suffix, {}))
    photo = read_photo(source)
    assert photo.traits.mode == mode
    assert photo.traits.lossless
    np.testing.assert_array_equal(photo.pixels, _expected(image))
    write_photo(photo.pixels, photo.traits, target)
    with Image.open(target) as saved:
        # Grey stays grey, alpha stays alpha; black and white may hold grey now, a palette any.
        assert saved.mode == {"1": "L", "P": "RGB"}.get(mode, mode)
        np.testing.assert_array_equal(_expected(saved), photo.pixels)
    np.testing.assert_array_equal(read_photo(target).pixels, photo.pixels)


DEEP_KINDS = {
    "I;16": DEEP[..., 0],
    "LA;16": DEEP[..., :2],
    "RGB;16": DEEP[..., :3],
    "RGBA;16": DEEP,
}


def _write_deep(path, values):
    if path.suffix == ".png":
        path.write_bytes(imagecodecs.png_encode(np.ascontiguousarray(values)))
        return
    grey = values.ndim == 2 or values.shape[2] == 2
    clear = values.ndim == 3 and values.shape[2] in (2, 4)
    tifffile.imwrite(
        path,
        values,
        photometric="minisblack" if grey else "rgb",
        planarconfig="contig",
        extrasamples=["unassalpha"] if clear else None,
    )


def _read_deep(path):
    if path.suffix == ".png":
        return imagecodecs.png_decode(path.read_bytes())
    return tifffile.imread(path)


@pytest.mark.parametrize("suffix", [".png", ".tif"])
@pytest.mark.parametrize("mode", DEEP_KINDS)
def test_sixteen_bits_stay_sixteen(tmp_path, suffix, mode):
    values = DEEP_KINDS[mode]
    source, target = tmp_path / f"in{suffix}", tmp_path / f"out{suffix}"
    _write_deep(source, values)
    photo = read_photo(source)
    assert photo.traits.mode == mode
    assert photo.pixels.dtype == np.uint16
    channels = 1 if values.ndim == 2 else values.shape[2]
    colours = values[..., None] if values.ndim == 2 else values
    wide = np.repeat(colours[..., :1], 3, axis=2) if channels < 3 else colours[..., :3]
    np.testing.assert_array_equal(photo.pixels[..., :3], wide)
    if channels in (2, 4):
        np.testing.assert_array_equal(photo.pixels[..., 3], values[..., -1])
    write_photo(photo.pixels, photo.traits, target)
    np.testing.assert_array_equal(_read_deep(target), values)


@pytest.mark.parametrize(("suffix", "mode"), CASES)
def test_a_fill_changes_the_hole_of_the_file_alone(tmp_path, suffix, mode):
    source, target = tmp_path / f"in{suffix}", tmp_path / f"out{suffix}"
    _image(mode).save(source, **OPTIONS.get(suffix, {}))
    document = Document(read_photo(source))
    before = document.pixels.copy()
    rect = Rect(10, 10, 30, 40)
    hole = RNG.integers(0, 2, (20, 30)).astype(bool)
    document.apply([Patch(rect, 255 - before[rect.slices], hole)])
    write_photo(document.pixels, document.traits, target)
    after = read_photo(target).pixels
    outside = np.ones(SIZE, bool)
    outside[rect.slices] = ~hole
    np.testing.assert_array_equal(after[outside], before[outside])
    assert (after[~outside] != before[~outside]).any()
    np.testing.assert_array_equal(after, document.pixels)


def test_a_grey_file_that_got_colour_becomes_a_colour_file(tmp_path):
    Image.fromarray(GREY).save(tmp_path / "in.png")
    photo = read_photo(tmp_path / "in.png")
    photo.pixels[3, 4] = (1, 2, 3)
    write_photo(photo.pixels, photo.traits, tmp_path / "out.png")
    np.testing.assert_array_equal(read_photo(tmp_path / "out.png").pixels, photo.pixels)


@pytest.mark.parametrize("mode", ["1", "L", "RGB", "P"])
def test_a_transparent_colour_is_alpha(tmp_path, mode):
    image = _image(mode)
    key = {"1": 255, "L": int(GREY[7, 7]), "RGB": tuple(COLOUR[7, 7].tolist()), "P": 3}[mode]
    image.save(tmp_path / "in.png", transparency=key)
    with Image.open(tmp_path / "in.png") as again:
        expected = _expected(again)
    photo = read_photo(tmp_path / "in.png")
    assert photo.has_alpha
    np.testing.assert_array_equal(photo.pixels, expected)
    write_photo(photo.pixels, photo.traits, tmp_path / "out.png")
    np.testing.assert_array_equal(read_photo(tmp_path / "out.png").pixels, expected)


@pytest.mark.parametrize("suffix", [".jpg", ".tif"])
def test_cmyk_becomes_rgb_and_says_so(tmp_path, suffix):
    image = _image("CMYK")
    image.save(tmp_path / f"in{suffix}", **({"quality": 100} if suffix == ".jpg" else {}))
    with Image.open(tmp_path / f"in{suffix}") as again:
        expected = np.asarray(again.convert("RGB")).astype(int)
    photo = read_photo(tmp_path / f"in{suffix}")
    assert photo.traits.mode == "CMYK"
    assert "CMYK" in photo.traits.notes[0]
    np.testing.assert_allclose(photo.pixels.astype(int), expected, atol=2)
    write_photo(photo.pixels, photo.traits, tmp_path / f"out{suffix}")
    with Image.open(tmp_path / f"out{suffix}") as saved:
        assert saved.mode == "RGB"


@pytest.mark.parametrize("suffix", [".png", ".tif", ".jpg", ".webp", ".bmp"])
def test_one_pixel_opens_and_saves(tmp_path, suffix):
    pixels = np.full((1, 1, 3), 200, np.uint8)
    write_photo(pixels, FileTraits(), tmp_path / f"one{suffix}")
    photo = read_photo(tmp_path / f"one{suffix}")
    assert photo.pixels.shape == (1, 1, 3)
    assert np.abs(photo.pixels.astype(int) - 200).max() <= 1


@pytest.mark.parametrize("suffix", [".png", ".tif", ".jpg", ".webp", ".bmp"])
@pytest.mark.parametrize("source", [".png", ".tif", ".jpg", ".webp", ".bmp"])
def test_any_format_can_be_saved_as_any_other(tmp_path, source, suffix):
    _image("RGB").save(tmp_path / f"in{source}")
    photo = read_photo(tmp_path / f"in{source}")
    write_photo(photo.pixels, photo.traits, tmp_path / f"out{suffix}")
    saved = read_photo(tmp_path / f"out{suffix}")
    if suffix in (".png", ".tif", ".bmp"):
        np.testing.assert_array_equal(saved.pixels, photo.pixels)
    else:
        # Noise is the worst that a codec can meet; what is looked for is a mix-up of channels.
        assert np.abs(saved.pixels.astype(int) - photo.pixels).mean() < 60


@pytest.mark.parametrize("suffix", [".png", ".tif", ".webp", ".bmp"])
def test_alpha_goes_into_every_lossless_format(tmp_path, suffix):
    clear = np.dstack((COLOUR, ALPHA))
    write_photo(clear, FileTraits(dpi=(300, 200)), tmp_path / f"a{suffix}")
    photo = read_photo(tmp_path / f"a{suffix}")
    np.testing.assert_array_equal(photo.pixels, clear)
    write_photo(photo.pixels, photo.traits, tmp_path / f"b{suffix}")
    np.testing.assert_array_equal(read_photo(tmp_path / f"b{suffix}").pixels, clear)
    with Image.open(tmp_path / f"b{suffix}") as image:
        assert image.mode == "RGBA"


def test_the_name_does_not_decide_what_is_inside(tmp_path):
    _image("RGB").save(tmp_path / "really.png")
    (tmp_path / "really.png").rename(tmp_path / "named.jpg")
    photo = read_photo(tmp_path / "named.jpg")
    assert photo.traits.format == "PNG"
    np.testing.assert_array_equal(photo.pixels, COLOUR)


def test_suffixes_count_in_any_case(tmp_path):
    write_photo(COLOUR, FileTraits(), tmp_path / "LOUD.PNG")
    assert format_of(tmp_path / "a.TiFf") == "TIFF"
    assert read_photo(tmp_path / "LOUD.PNG").traits.format == "PNG"


@pytest.mark.parametrize("name", ["a.gif", "a.heic", "a", "a.png.bak"])
def test_an_unknown_suffix_lists_the_known_ones(tmp_path, name):
    with pytest.raises(InputError, match=r"\.jpg.*\.png.*\.webp"):
        write_photo(COLOUR, FileTraits(), tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_photo_too_long_for_a_format_is_told_so(tmp_path):
    wide = np.zeros((1, 70_000, 3), np.uint8)
    for suffix in (".jpg", ".webp"):
        with pytest.raises(SaveError, match="side of more than"):
            write_photo(wide, FileTraits(), tmp_path / f"wide{suffix}")
    write_photo(wide, FileTraits(), tmp_path / "wide.png")
    assert read_photo(tmp_path / "wide.png").width == 70_000


def test_losses_are_named_before_saving():
    plain = Photo(COLOUR)
    assert losses(plain, "a.png") == losses(plain, "a.tif") == losses(plain, "a.webp") == ()
    assert "pixels a little" in losses(plain, "a.jpg")[0]
    from_jpeg = Photo(COLOUR, FileTraits(format="JPEG", lossless=False))
    assert losses(from_jpeg, "a.jpg") == ()
    deep = Photo(DEEP, FileTraits(lossless=False))
    assert [s for s in losses(deep, "a.jpg") if "8 bits" in s]
    assert [s for s in losses(deep, "a.jpg") if "transparen" in s]
    opaque = np.dstack((COLOUR, np.full(SIZE, 255, np.uint8)))
    assert losses(Photo(opaque, FileTraits(lossless=False)), "a.jpg") == ()
    rich = Photo(COLOUR, FileTraits(icc=b"profile", xmp=b"x" * 70_000, lossless=False))
    assert len(losses(rich, "a.bmp")) == 2
    assert "XMP" in losses(rich, "a.jpg")[0]
    with pytest.raises(InputError):
        losses(plain, "a.gif")


def test_transparent_parts_become_white_in_a_jpeg(tmp_path):
    pixels = np.zeros((16, 16, 4), np.uint8)
    write_photo(pixels, FileTraits(), tmp_path / "a.jpg")
    assert (read_photo(tmp_path / "a.jpg").pixels == 255).all()
