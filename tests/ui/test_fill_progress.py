from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from ceapp.app import fill_work
from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.geometry import Rect
from ceapp.engine.api import FillRequest, FillResult
from ceapp.ui.main_window import MainWindow
from ceapp.ui.qimage import to_array
from tests.ui.hands import look_away, spot

LEFT_HOLE, RIGHT_HOLE = Rect(100, 40, 140, 100), Rect(100, 300, 140, 360)


@pytest.fixture
def half_done(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """Return the window while the second of two holes is half filled."""

    def work_on(request: FillRequest, progress: Progress, token: CancelToken) -> FillResult:
        progress(0.75)
        while True:
            token.check()

    monkeypatch.setattr(fill_work, "_fill", work_on)
    # Red, which nobody takes for the blue of progress.
    window.session.preferences.change(overlay_colour="#ff2020")
    for hole in (LEFT_HOLE, RIGHT_HOLE):
        window.session.paint_box(hole, erase=False)
    look_away(window.canvas)
    with qtbot.waitSignal(window.session.progressed):
        window.session.fill()
    return window


def is_blue(window: MainWindow, y: int, x: int) -> bool:
    """Whether a place of the photo is covered in the colour of progress."""
    point = spot(window.canvas, y, x)
    red, green, blue = to_array(window.canvas.grab().toImage())[point.y(), point.x()].astype(int)
    return bool(blue > 170 and blue > red + 70 and blue > green + 60)


def test_colour_runs_into_the_holes_one_after_the_other(half_done: MainWindow) -> None:
    assert is_blue(half_done, 120, 95)
    assert is_blue(half_done, 120, 320)
    assert not is_blue(half_done, 120, 340)
    # Outside of the holes nothing is covered.
    assert not is_blue(half_done, 120, 200)


@pytest.mark.parametrize("zoom", [0.4, 3.0])
def test_it_lies_in_the_hole_at_any_zoom(half_done: MainWindow, zoom: float) -> None:
    half_done.canvas.zoom_to(zoom)
    half_done.canvas.look_at(half_done.canvas.port.to_photo(spot(half_done.canvas, 120, 70)))
    assert is_blue(half_done, 120, 60)
    assert not is_blue(half_done, 150, 60)


def test_it_goes_when_the_fill_is_cancelled(half_done: MainWindow) -> None:
    half_done.session.cancel()
    assert not is_blue(half_done, 120, 95)


def test_a_refill_shows_it_too_though_nothing_is_painted(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.session.paint_box(LEFT_HOLE, erase=False)
    with qtbot.waitSignal(window.session.variations_changed):
        window.session.fill()

    def work_on(request: FillRequest, progress: Progress, token: CancelToken) -> FillResult:
        progress(1.0)
        while True:
            token.check()

    monkeypatch.setattr(fill_work, "_fill", work_on)
    look_away(window.canvas)
    with qtbot.waitSignal(window.session.progressed):
        window.session.fill_again()
    assert not window.session.document.has_hole
    assert is_blue(window, 120, 95)


def test_what_is_loaded_before_the_first_fill_is_told_and_cancel_answers_meanwhile(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded, told = Event(), window.status

    def load_and_work_on(
        request: FillRequest, progress: Progress, token: CancelToken
    ) -> FillResult:
        loaded.wait()
        progress(0.0)
        while True:
            token.check()

    monkeypatch.setattr(fill_work, "_fill", load_and_work_on)
    window.session.paint_box(LEFT_HOLE, erase=False)
    window.session.fill()
    assert told.notice == "Filling…"
    qtbot.waitUntil(lambda: told.notice == "Loading what the first fill needs…")
    window.session.cancel()
    assert told.notice == "Fill cancelled"
    assert window.options.fill.progress is None

    window.session.fill()
    qtbot.waitUntil(lambda: told.notice == "Loading what the first fill needs…")
    loaded.set()
    qtbot.waitUntil(lambda: told.notice == "Filling…")
