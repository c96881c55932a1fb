import imagecodecs
import numpy as np
import pytest

from ceapp.core.display import Display, halved, pyramid
from ceapp.core.document import Document
from ceapp.core.geometry import Rect
from ceapp.core.patch import Patch
from ceapp.core.photo import FileTraits, Photo
from ceapp.core.raster import to_8bit

GREY_GAMMA_3 = imagecodecs.cms_profile("gray", whitepoint=(0.3127, 0.3290, 1.0), gamma=3.0)


def _photo(height=1101, width=901, channels=3, dtype=np.uint8, **traits):
    rng = np.random.default_rng(0)
    top = np.iinfo(dtype).max
    pixels = rng.integers(0, top, (height, width, channels), dtype=dtype, endpoint=True)
    return Photo(pixels, FileTraits(**traits))


def test_a_plain_photo_is_shown_as_it_is():
    photo = _photo()
    buffer = Display(photo).buffer
    np.testing.assert_array_equal(buffer[..., 2::-1], photo.pixels)
    assert (buffer[..., 3] == 255).all()
    assert buffer.flags.c_contiguous


def test_sixteen_bits_are_rounded():
    photo = _photo(20, 20, dtype=np.uint16)
    shown = Display(photo).buffer[..., 2::-1]
    np.testing.assert_array_equal(shown, np.rint(photo.pixels / 257))


def test_levels_are_box_means_down_to_a_small_one():
    display = Display(_photo())
    sizes = [level.shape[:2] for level in display.levels]
    assert sizes == [(1101, 901), (551, 451), (276, 226)]
    fine = display.levels[0][:1100, :900].astype(float)
    means = fine.reshape(550, 2, 450, 2, 4).mean(axis=(1, 3))
    np.testing.assert_allclose(display.levels[1][:550, :450], means, atol=0.51)
    edge = display.levels[0][1100, 900]
    np.testing.assert_array_equal(display.levels[1][550, 450], edge)
    for level in display.levels:
        assert level.flags.c_contiguous
        assert (level[..., 3] == 255).all()


def test_small_photos_have_one_level():
    assert len(Display(_photo(1, 1)).levels) == 1
    assert len(pyramid(np.zeros((512, 3, 4), np.uint8))) == 1
    assert halved(np.zeros((1, 1, 4), np.uint8)).shape == (1, 1, 4)


@pytest.mark.parametrize("channels", [3, 4])
@pytest.mark.parametrize(
    "rect",
    [
        Rect(0, 0, 1101, 901),
        Rect(501, 333, 502, 334),
        Rect(101, 7, 430, 200),
        Rect(1099, 899, 1101, 901),
        Rect(-50, -50, 3, 3000),
        Rect(5, 5, 5, 5),
    ],
)
def test_an_update_gives_what_building_anew_would(rect, channels):
    photo = _photo(channels=channels)
    display = Display(photo)
    levels = list(display.levels)
    inside = rect.intersect(photo.rect)
    photo.pixels[inside.slices] //= 2
    display.update(rect)
    for level, same, anew in zip(display.levels, levels, Display(photo).levels, strict=True):
        assert level is same
        np.testing.assert_array_equal(level, anew)


def test_transparent_parts_show_a_chequered_ground():
    photo = _photo(40, 40, channels=4)
    photo.pixels[..., 3] = 0
    photo.pixels[:20, :20, 3] = 255
    shown = Display(photo).buffer
    np.testing.assert_array_equal(shown[:20, :20, 2::-1], photo.pixels[:20, :20, :3])
    assert np.unique(shown[20:, 20:, :3]).tolist() == [204, 255]
    assert (shown[24, 24, :3] != shown[24, 32, :3]).all()


def test_a_profile_is_applied_and_grey_stays_grey():
    grey = np.full((10, 10, 3), 128, np.uint8)
    shown = Display(Photo(grey, FileTraits(mode="L", icc=GREY_GAMMA_3))).buffer
    assert len(np.unique(shown[..., :3])) == 1
    assert shown[0, 0, 0] < 118
    plain = Display(Photo(grey, FileTraits(mode="L"))).buffer
    assert plain[0, 0, 0] == 128


def test_the_original_is_converted_as_the_photo_is():
    photo = _photo(600, 700, channels=4)
    document = Document(photo)
    display = Display(document.photo)
    before = display.buffer.copy()
    rect = Rect(33, 41, 300, 333)
    shape = (rect.height, rect.width)
    patch = Patch(rect, np.zeros((*shape, 4), np.uint8), np.ones(shape, bool))
    display.update(document.apply([patch]))
    assert not np.array_equal(display.buffer, before)
    shown = display.convert(document.original_region(rect), rect)
    np.testing.assert_array_equal(shown, before[rect.slices])


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [3, 4])
def test_other_programs_get_colours_and_alpha_without_the_ground(channels, dtype):
    photo = _photo(40, 50, channels, dtype)
    exported = Display(photo).exported()
    np.testing.assert_array_equal(exported, to_8bit(photo.pixels))


def test_another_screen_is_shown_its_own_colours_and_files_get_srgb(p3):
    photo = _photo(40, 30)
    display, wide = Display(photo), Display(photo, p3)
    assert np.abs(wide.buffer.astype(int) - display.buffer).max() > 5
    level = display.levels[0]
    assert display.show_on(p3)
    assert not display.show_on(p3)
    assert display.levels[0] is level
    np.testing.assert_array_equal(level, wide.buffer)
    part = Rect(3, 4, 9, 20)
    np.testing.assert_array_equal(
        display.convert(photo.pixels[part.slices], part), level[part.slices]
    )
    # What others look at is not made for this screen.
    np.testing.assert_array_equal(display.exported(), photo.pixels)
    assert display.show_on(b"no profile at all")
    np.testing.assert_array_equal(level[..., 2::-1], photo.pixels)


@pytest.fixture
def p3():
    return imagecodecs.cms_profile(
        "rgb",
        whitepoint=(0.3127, 0.3290, 1.0),
        primaries=(0.68, 0.32, 1, 0.265, 0.69, 1, 0.15, 0.06, 1),
        gamma=2.2,
    )
