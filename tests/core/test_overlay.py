import numpy as np
import pytest

from ceapp.core.overlay import COLOURS, _lab, choose_overlay, choose_second
from tests.pictures import noise

OPACITY = 0.55


def photo_of(*colours):
    """A photo in stripes of these colours, red, green, blue, as the screen shows it."""
    buffer = np.full((60, 40 * len(colours), 4), 255, np.uint8)
    for number, colour in enumerate(colours):
        buffer[:, 40 * number : 40 * (number + 1), :3] = colour[::-1]
    return buffer


def seen(buffer, colour):
    """How far, at worst, the colour over the photo is from the photo."""
    photo = buffer[..., 2::-1].reshape(-1, 3).astype(np.float32)
    over = photo + (np.array(colour, np.float32) - photo) * np.float32(OPACITY)
    return np.linalg.norm(_lab(over, 0) - _lab(photo, 0), axis=1).min()


@pytest.mark.parametrize("colour", COLOURS)
def test_a_photo_of_a_colour_gets_another(colour):
    photo = photo_of(colour)
    chosen = choose_overlay(photo, OPACITY)
    assert chosen != colour
    # A difference of 2 can just be seen; here it has to jump to the eye.
    assert seen(photo, chosen) > 30


@pytest.mark.parametrize(
    "colours",
    [
        ((0, 0, 0), (255, 255, 255)),
        ((30, 90, 20), (120, 190, 240)),
        ((200, 40, 90), (240, 180, 60)),
        COLOURS[:3],
    ],
    ids=["black and white", "grass and sky", "sunset", "the first three"],
)
def test_it_stands_out_from_every_part_of_the_photo(colours):
    photo = photo_of(*colours)
    assert seen(photo, choose_overlay(photo, OPACITY)) > 20


@pytest.mark.parametrize("seed", range(3))
def test_the_second_colour_is_another_one(seed):
    buffer = np.dstack([noise(80, 90, seed), np.full((80, 90), 255, np.uint8)])
    first = choose_overlay(buffer, OPACITY)
    second = choose_second(buffer, OPACITY, first)
    assert second != first
    assert np.abs(np.subtract(second, first)).max() > 100


def test_lab_is_that_of_the_standard():
    # White, sRGB red and mid grey: L* 100, 53.24 and 53.59.
    colours = np.array([[255, 255, 255], [255, 0, 0], [128, 128, 128]], np.float32)
    expected = [[100, 0, 0], [53.24, 80.09, 67.20], [53.59, 0, 0]]
    np.testing.assert_allclose(_lab(colours, 0), expected, atol=0.2)
