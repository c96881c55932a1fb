import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from ceapp.core.cancel import CancelToken, silent
from ceapp.core.errors import Cancelled
from ceapp.engine.date_stamp import find_date_stamp
from tests.pictures import gradient

_LIT = {"0": "abcdef", "1": "bc", "2": "abged", "5": "afgcd", "7": "abc", "8": "abcdefg"}
ORANGE = (255, 130, 20)


def stamped(text: str, colour: tuple[int, int, int], at: float) -> tuple[NDArray, NDArray]:
    """Return a photo with digits of seven segments, as cameras print them, and where they are."""
    photo = Image.new("RGB", (640, 480), (90, 110, 130))
    ink = Image.new("L", photo.size)
    pen, height, wide = ImageDraw.Draw(ink), 16, 9
    for number, digit in enumerate(text):
        x, y = 470 + number * 15, int(at * 480)
        low, middle, right = y + height, y + height // 2, x + wide
        ends = {
            "a": (x, y, right, y), "b": (right, y, right, middle), "c": (right, middle, right, low),
            "d": (x, low, right, low), "e": (x, middle, x, low), "f": (x, y, x, middle),
            "g": (x, middle, right, middle),
        }  # fmt: skip
        for segment in _LIT.get(digit, ""):
            pen.line(ends[segment], fill=255, width=2)
    photo.paste(colour, mask=ink)
    return np.asarray(photo), np.asarray(ink) > 0


def found(pixels: NDArray) -> NDArray:
    mask = find_date_stamp(pixels, silent, CancelToken())
    assert (mask.dtype, mask.shape) == (np.uint8, pixels.shape[:2])
    return mask > 0


@pytest.mark.parametrize("depth", [8, 16])
def test_a_date_in_the_corner_is_covered_and_little_else(depth: int) -> None:
    pixels, ink = stamped("12 25 08", ORANGE, 0.9)
    seen = found(pixels if depth == 8 else pixels.astype(np.uint16) * 257)
    assert seen[ink].mean() > 0.98
    assert seen.sum() < 6 * ink.sum()


@pytest.mark.parametrize(
    ("text", "colour", "at"),
    [("12 25 08", ORANGE, 0.5), ("12 25 08", (230, 230, 230), 0.9), ("12 5", ORANGE, 0.9)],
    ids=["in the middle", "white", "too short"],
)
def test_what_no_camera_prints_is_left(text: str, colour: tuple[int, int, int], at: float) -> None:
    assert not found(stamped(text, colour, at)[0]).any()


def test_it_can_be_cancelled() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        find_date_stamp(gradient(60, 80), silent, token)
