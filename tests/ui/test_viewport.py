import pytest
from PySide6.QtCore import QPointF, QSizeF

from ceapp.core.geometry import Rect
from ceapp.ui.viewport import MAX_ZOOM, MIN_ZOOM, Viewport

PORT = Viewport(photo=(600, 900), view=(1000.0, 700.0))


def test_fit_shows_the_whole_photo_in_the_middle() -> None:
    frame = PORT.fitted(margin=50).frame
    assert (frame.left(), frame.right()) == (50, 950)
    assert abs(frame.center().y() - 350) <= 1
    assert frame.top() > 0


@pytest.mark.parametrize("dpr", [1.0, 1.5, 2.0])
def test_at_100_percent_photo_pixels_are_screen_pixels(dpr: float) -> None:
    port = PORT.resized(QSizeF(1000, 700), dpr).zoomed(1.0, QPointF(333.3, 101.7))
    assert port.scale == 1 / dpr
    # The corner lies on a dot of the screen.
    assert (port.x * dpr, port.y * dpr) == (round(port.x * dpr), round(port.y * dpr))


@pytest.mark.parametrize("zoom", [0.03, 0.4, 1.0, 3.0, 30.0])
def test_zoom_keeps_what_is_under_the_pointer(zoom: float) -> None:
    port, anchor = PORT.fitted(), QPointF(412, 307)
    before = port.to_photo(anchor)
    after = port.zoomed(zoom, anchor).to_photo(anchor)
    # The corner is put on a dot of the screen, so half a dot may be lost.
    assert abs(before.x() - after.x()) <= 0.51 / zoom
    assert abs(before.y() - after.y()) <= 0.51 / zoom


@pytest.mark.parametrize(("asked", "given"), [(0.0001, MIN_ZOOM), (1000.0, MAX_ZOOM)])
def test_zoom_has_limits(asked: float, given: float) -> None:
    assert PORT.zoomed(asked, QPointF(0, 0)).zoom == given


@pytest.mark.parametrize("way", [(1e5, 0), (-1e5, 0), (0, 1e5), (0, -1e5)])
def test_the_photo_cannot_be_lost_out_of_sight(way: tuple[float, float]) -> None:
    frame = PORT.fitted().moved(*way).frame
    assert frame.right() >= 40
    assert frame.left() <= 960
    assert frame.bottom() >= 40
    assert frame.top() <= 660


def test_resizing_keeps_the_middle() -> None:
    port = PORT.zoomed(2.0, QPointF(300, 300))
    middle = port.to_photo(QPointF(500, 350))
    wider = port.resized(QSizeF(1400, 900), 1.0)
    moved = wider.to_photo(QPointF(700, 450))
    assert abs(moved.x() - middle.x()) < 1
    assert abs(moved.y() - middle.y()) < 1


def test_places_go_there_and_back() -> None:
    port = PORT.zoomed(0.37, QPointF(200, 200))
    place = port.to_photo(port.transform.map(QPointF(123.5, 456.25)))
    assert abs(place.x() - 123.5) < 1e-9
    assert abs(place.y() - 456.25) < 1e-9


def test_a_changed_rect_covers_its_pixels_and_little_more() -> None:
    port = PORT.zoomed(1.0, QPointF(0, 0))
    area = port.to_canvas(Rect(10, 20, 30, 60))
    corner = port.transform.map(QPointF(20, 10))
    assert area.contains(corner.toPoint())
    assert area.width() <= 43
    assert area.height() <= 23
