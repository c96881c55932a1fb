import io

import imagecodecs
import numpy as np
import pytest
from PIL import Image, ImageCms

from ceapp.core import colour

P3 = {
    "whitepoint": (0.3127, 0.3290, 1.0),
    "primaries": (0.68, 0.32, 1, 0.265, 0.69, 1, 0.15, 0.06, 1),
}
SPACES = {
    "Adobe RGB": {
        "whitepoint": (0.3127, 0.3290, 1.0),
        "primaries": (0.64, 0.33, 1, 0.21, 0.71, 1, 0.15, 0.06, 1),
        "gamma": 2.19921875,
    },
    "P3": {**P3, "gamma": 2.2},
    "ProPhoto": {
        "whitepoint": (0.3457, 0.3585, 1.0),
        "primaries": (0.7347, 0.2653, 1, 0.1596, 0.8404, 1, 0.0366, 0.0001, 1),
        "gamma": 1.8,
    },
}


@pytest.fixture(scope="module")
def p3():
    return imagecodecs.cms_profile("rgb", **SPACES["P3"])


@pytest.fixture(scope="module")
def dark_grey():
    return imagecodecs.cms_profile("gray", whitepoint=(0.3127, 0.3290, 1.0), gamma=3.0)


def _srgb():
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def test_srgb_needs_no_conversion_whatever_the_profile_is_called(p3):
    assert colour.needed_profile(None, False) is None
    assert colour.needed_profile(_srgb(), False) is None
    assert colour.needed_profile(p3, False) == p3


@pytest.mark.parametrize("broken", [b"", b"no profile at all", b"\0" * 200])
def test_a_broken_profile_counts_as_none(broken):
    assert colour.needed_profile(broken, False) is None
    assert colour.needed_profile(broken, True) is None


def test_a_profile_of_other_pixels_counts_as_none(p3, dark_grey):
    assert colour.needed_profile(p3, True) is None
    assert colour.needed_profile(dark_grey, False) is None
    assert colour.needed_profile(dark_grey, True) == dark_grey


@pytest.mark.parametrize("screen", ["sRGB", "P3"])
@pytest.mark.parametrize("space", ["sRGB", *SPACES])
def test_colours_are_shown_as_lcms_converts_them(space, screen, p3):
    pixels = np.random.default_rng(0).integers(0, 255, (9, 11, 3), dtype=np.uint8)
    out = np.empty((9, 11, 4), np.uint8)
    profile = imagecodecs.cms_profile("rgb", **SPACES[space]) if space in SPACES else None
    colour.write_bgra(pixels, profile, False, out, p3 if screen == "P3" else None)
    transform = ImageCms.buildTransform(
        ImageCms.ImageCmsProfile(io.BytesIO(profile or _srgb())),
        ImageCms.ImageCmsProfile(io.BytesIO(p3 if screen == "P3" else _srgb())),
        "RGB",
        "RGB",
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    expected = np.asarray(ImageCms.applyTransform(Image.fromarray(pixels), transform))
    np.testing.assert_allclose(out[..., 2::-1].astype(int), expected.astype(int), atol=1)
    assert (out[..., 3] == 255).all()
    # It would be seen if nothing were converted.
    same = space == screen
    assert same == (np.abs(out[..., 2::-1].astype(int) - pixels).max() <= 1)


def test_sixteen_bits_and_grey_are_converted_too(p3, dark_grey):
    eight = np.random.default_rng(0).integers(0, 255, (5, 5, 3), dtype=np.uint8)
    from_8, from_16 = (np.empty((5, 5, 4), np.uint8) for _ in range(2))
    colour.write_bgra(eight, p3, False, from_8)
    colour.write_bgra(eight.astype(np.uint16) * 257, p3, False, from_16)
    np.testing.assert_allclose(from_16.astype(int), from_8.astype(int), atol=3)

    grey = np.full((2, 2, 3), 128, np.uint8)
    out = np.empty((2, 2, 4), np.uint8)
    colour.write_bgra(grey, dark_grey, True, out)
    assert len(set(out[0, 0, :3].tolist())) == 1
    assert out[0, 0, 0] < 118


def test_without_a_profile_only_the_order_changes():
    out = np.empty((1, 1, 4), np.uint8)
    colour.write_bgra(np.array([[[1, 2, 3, 9]]], np.uint8), None, False, out)
    assert out[0, 0].tolist() == [3, 2, 1, 255]


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("profile", [None, b"broken"])
def test_cmyk_without_a_usable_profile_takes_ideal_inks(dtype, profile):
    top = np.iinfo(dtype).max
    inks = np.array([[[0, 0, 0, 0], [0, 0, 0, top], [top, 0, 0, 0], [0, top, top, 0]]], dtype)
    expected = [[top] * 3, [0] * 3, [0, top, top], [top, 0, 0]]
    assert colour.cmyk_to_rgb(inks, profile)[0].tolist() == expected
