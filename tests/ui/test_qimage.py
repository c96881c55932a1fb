import gc

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ceapp.ui.qimage import coloured, to_array, to_image, view_bgra, view_mask
from tests.pictures import gradient, noise

RED = (255, 0, 0, 128)


def padded_mask(height: int, width: int) -> np.ndarray:
    return np.zeros((height, -(-width // 4) * 4), np.uint8)[:, :width]


def test_a_view_shows_the_array_and_what_is_written_later(qtbot: QtBot) -> None:
    buffer = np.dstack([noise(7, 5), np.full((7, 5), 255, np.uint8)])
    image = view_bgra(buffer)
    buffer[3, 2, :3] = (1, 2, 3)
    assert np.array_equal(to_array(image), buffer[..., 2::-1])
    colour = image.pixelColor(2, 3)
    assert (colour.blue(), colour.green(), colour.red()) == (1, 2, 3)


def test_a_view_outlives_the_name_of_its_array(qtbot: QtBot) -> None:
    image = view_bgra(np.full((200, 300, 4), 77, np.uint8))
    gc.collect()
    assert image.pixelColor(299, 199).red() == 77


@pytest.mark.parametrize("width", [1, 5, 8])
def test_the_mask_is_clear_or_coloured(qtbot: QtBot, width: int) -> None:
    mask = padded_mask(6, width)
    image = view_mask(mask, RED)
    mask[5, width - 1] = 255
    assert image.pixelColor(width - 1, 5).getRgb() == RED
    assert image.pixelColor(0, 0).alpha() == 0


def test_a_coloured_copy_looks_like_the_view(qtbot: QtBot) -> None:
    mask = padded_mask(6, 7)
    mask[2:4, 1:3] = 255
    image = coloured(mask[::2], RED)
    assert (image.width(), image.height()) == (7, 3)
    assert image.pixelColor(1, 1).getRgb() == RED
    assert image.pixelColor(0, 0).alpha() == 0


@pytest.mark.parametrize(
    "wrong", [np.zeros((4, 4, 3), np.uint8), np.zeros((4, 8, 4), np.uint8)[:, ::2]]
)
def test_what_qt_would_misread_is_refused(wrong: np.ndarray) -> None:
    with pytest.raises(ValueError, match="BGRA"):
        view_bgra(wrong)
    with pytest.raises(ValueError, match="padded"):
        view_mask(np.zeros((4, 5), np.uint8), RED)


def test_copies_go_there_and_back(qtbot: QtBot) -> None:
    pixels = gradient(9, 11)
    image = to_image(pixels)
    again = to_array(image)
    assert np.array_equal(again, pixels)
    del image
    gc.collect()
    # A copy of its own: nothing of it lay in the image.
    assert np.array_equal(again, pixels)
