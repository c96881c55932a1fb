import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from ceapp.core.display import pyramid
from ceapp.core.geometry import Rect
from ceapp.ui.layers import MaskLayer, PicturePart
from ceapp.ui.qimage import to_array
from ceapp.ui.style import MASK_COLOUR
from ceapp.ui.viewport import Viewport
from tests.pictures import gradient, noise

VIEW = (400, 300)


def bgra(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    opaque = np.full(pixels.shape[:2], 255, np.uint8)
    return np.ascontiguousarray(np.dstack([pixels[..., ::-1], opaque]))


def draw(layer: PicturePart | MaskLayer, port: Viewport, *pieces: QRectF) -> NDArray[np.uint8]:
    """Return what a layer draws on black, piece by piece."""
    image = QImage(*VIEW, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    for piece in pieces or (QRectF(0, 0, *VIEW),):
        if isinstance(layer, MaskLayer):
            layer.paint(painter, port, piece, Rect(0, 0, *port.photo))
        else:
            layer.paint(painter, port, piece)
    painter.end()
    return to_array(image)


def viewport(photo: tuple[int, int], zoom: float) -> Viewport:
    port = Viewport(photo, (float(VIEW[0]), float(VIEW[1])))
    return port.fitted().zoomed(zoom, QPointF(171, 133))


def test_at_100_percent_the_screen_shows_the_very_pixels(qtbot: QtBot) -> None:
    pixels = noise(900, 1200)
    port = viewport((900, 1200), 1.0)
    shown = draw(PicturePart(pyramid(bgra(pixels)), Rect(0, 0, 900, 1200)), port)
    y, x = round(-port.y), round(-port.x)
    assert np.array_equal(shown, pixels[y : y + VIEW[1], x : x + VIEW[0]])


def test_close_up_each_pixel_is_a_square(qtbot: QtBot) -> None:
    pixels = noise(40, 60)
    port = viewport((40, 60), 8.0)
    shown = draw(PicturePart([bgra(pixels)], Rect(0, 0, 40, 60)), port)
    for y, x in ((20, 30), (21, 31), (15, 25)):
        spot = port.transform.map(QPointF(x, y)).toPoint()
        square = shown[spot.y() + 1 : spot.y() + 7, spot.x() + 1 : spot.x() + 7]
        assert (square == pixels[y, x]).all()


def test_far_away_the_screen_shows_means_and_no_moire(qtbot: QtBot) -> None:
    fine = np.zeros((2048, 2048, 3), np.uint8)
    fine[::2] = 255
    shown = draw(
        PicturePart(pyramid(bgra(fine)), Rect(0, 0, 2048, 2048)), viewport((2048,) * 2, 0.1)
    )
    inside = shown[120:180, 150:250].astype(int)
    assert abs(inside - 127).max() <= 2


@pytest.mark.parametrize("zoom", [0.11, 0.3, 0.77, 1.0, 1.4, 5.0])
def test_pieces_drawn_at_different_times_fit(qtbot: QtBot, zoom: float) -> None:
    pixels = noise(700, 900)
    mask = np.zeros((700, 900), np.uint8)
    mask[200:500, 300:333] = 255
    port = viewport((700, 900), zoom)
    pieces = (QRectF(0, 0, 177, 300), QRectF(177, 0, 223, 101), QRectF(177, 101, 223, 199))
    for layer in (
        PicturePart(pyramid(bgra(pixels)), Rect(0, 0, 700, 900)),
        MaskLayer(mask, MASK_COLOUR),
    ):
        whole = draw(layer, port).astype(int)
        # Qt places a smooth pixel to a sixteenth; in noise, one pixel off would differ by 200.
        assert abs(draw(layer, port, *pieces).astype(int) - whole).max() <= 16


@pytest.mark.parametrize("zoom", [0.23, 0.6, 1.0, 4.0])
def test_the_mask_lies_where_the_photo_does(qtbot: QtBot, zoom: float) -> None:
    photo = np.zeros((600, 800, 3), np.uint8)
    mask = np.zeros((600, 800), np.uint8)
    box = (slice(200, 320), slice(260, 480))
    photo[box], mask[box] = 255, 255
    port = viewport((600, 800), zoom)
    seen = draw(PicturePart(pyramid(bgra(photo)), Rect(0, 0, 600, 800)), port)[..., 0] > 127
    covered = draw(MaskLayer(mask, MASK_COLOUR), port)[..., 0] > 70
    # Their edges may differ by one dot of the screen.
    assert covered.any()
    assert np.logical_xor(seen, covered).sum() <= 2 * (np.ptp(np.nonzero(seen), axis=1).sum() + 2)


def test_a_part_lies_at_its_place_of_the_photo(qtbot: QtBot) -> None:
    pixels = gradient(512, 768)
    at = Rect(256, 256, 512, 512)
    port = viewport((512, 768), 0.5)
    whole = draw(PicturePart(pyramid(bgra(pixels)), Rect(0, 0, 512, 768)), port)
    levels = pyramid(bgra(pixels))
    cut = [
        np.ascontiguousarray(level[256 >> k : 512 >> k, 256 >> k : 512 >> k])
        for k, level in enumerate(levels)
    ]
    part = draw(PicturePart(cut, at), port)
    drawn = part.any(axis=2)
    assert drawn.sum() > 100 * 100
    assert abs(part[drawn].astype(int) - whole[drawn]).max() <= 2


@pytest.mark.parametrize("zoom", [0.3, 1.0, 3.0])
def test_nothing_is_drawn_where_nothing_is_painted(qtbot: QtBot, zoom: float) -> None:
    mask = np.zeros((600, 800), np.uint8)
    mask[200:320, 260:480] = 255
    layer, port = MaskLayer(mask, MASK_COLOUR), viewport((600, 800), zoom)
    whole = draw(layer, port)
    image = QImage(*VIEW, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    layer.paint(painter, port, QRectF(0, 0, *VIEW), Rect(200, 260, 320, 480))
    layer.paint(painter, port, QRectF(0, 0, *VIEW), Rect(0, 0, 0, 0))
    painter.end()
    assert np.array_equal(to_array(image), whole)
