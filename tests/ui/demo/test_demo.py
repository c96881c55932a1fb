"""The demo as strangers and crew use it: with fingers on the real window."""

import gc
import tempfile
import weakref
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from ceapp.app.demo.steps import Step
from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.demo_config import DemoConfig
from ceapp.core.tally import read_tally
from ceapp.engine import pipeline
from ceapp.engine.api import FillRequest, FillResult
from ceapp.ui.demo.choose_page import Tile
from ceapp.ui.demo.look import TARGET
from ceapp.ui.demo.window import DemoWindow
from tests.pictures import noise
from tests.ui.demo.conftest import PIN, Opener
from tests.ui.demo.fingers import FINGER, stroke, tap
from tests.ui.demo.strangers import is_quick


def press(window: DemoWindow, text: str) -> None:
    """Tap the button that says something."""
    buttons = [b for b in window.findChildren(QAbstractButton) if b.isVisible()]
    (button,) = [b for b in buttons if b.text() == text]
    tap(button)


def reach(qtbot: QtBot, window: DemoWindow, step: Step) -> None:
    qtbot.waitUntil(lambda: window.demo.step is step, timeout=8000)


def choose(qtbot: QtBot, window: DemoWindow, number: int = 0) -> None:
    """Go from the loop to a photo that can be painted on."""
    if window.demo.step is Step.LOOP:
        tap(window.loop_page)
    assert window.demo.step is Step.CHOOSE
    tap([t for t in window.choose_page.findChildren(Tile) if t.isVisible()][number])
    reach(qtbot, window, Step.PAINT)


def brush(window: DemoWindow) -> None:
    """Draw a stroke in the middle of the photo."""
    assert window.photo_page is not None
    canvas = window.photo_page.canvas
    middle = canvas.rect().center()
    stroke(canvas, [middle + QPoint(way, way // 2) for way in (-40, -20, 0, 20)])


def test_a_visit_from_the_loop_to_a_kept_picture(
    qtbot: QtBot, open_demo: Opener, booth: DemoConfig
) -> None:
    window = open_demo()
    choose(qtbot, window)
    session = window.demo.visit.session
    before = session.document.pixels.copy()
    brush(window)
    reach(qtbot, window, Step.RESULT)
    after = session.document.pixels.copy()
    assert (after != before).any()
    # The line follows a finger anywhere on the photo.
    canvas, slider = window.photo_page.canvas, window.photo_page.slider
    for share in (0.25, 0.75):
        spot = canvas.port.transform.map(QPointF(before.shape[1] * share, 20)).toPoint()
        stroke(canvas, [spot])
        assert slider.split == pytest.approx(share, abs=0.02)
    assert np.array_equal(session.document.pixels, after)
    press(window, "Brush more")
    assert window.demo.step is Step.PAINT
    assert np.array_equal(session.document.pixels, after)
    brush(window)
    reach(qtbot, window, Step.RESULT)
    press(window, "Keep mine")
    qtbot.waitUntil(lambda: window.demo.tally.kept == 1)
    with Image.open(booth.keep / "ceapp-0001.jpg") as kept:
        assert kept.size == (160, 120)
        assert not kept.getexif()
    press(window, "Start over")
    assert np.array_equal(session.document.pixels, before)
    assert not session.document.has_hole
    press(window, "Another photo")
    choose(qtbot, window, 1)
    press(window, "Finish")
    assert window.demo.step is Step.LOOP
    tally = read_tally(window.demo.tally_path)
    assert (tally.visits, tally.fills, tally.quick, tally.kept, tally.errors) == (1, 2, 0, 1, 0)


def test_two_fingers_zoom_and_paint_nothing(qtbot: QtBot, open_demo: Opener) -> None:
    window = open_demo()
    choose(qtbot, window)
    canvas = window.photo_page.canvas
    zoom, across = canvas.port.zoom, canvas._kit.brush.diameter * canvas.port.scale
    middle = canvas.rect().center()
    fingers = QTest.touchEvent(canvas, FINGER)
    fingers.press(0, middle - QPoint(30, 0), canvas).press(
        1, middle + QPoint(30, 0), canvas
    ).commit()
    for way in (45, 60, 80, 100, 120):
        one, other = middle - QPoint(way, 0), middle + QPoint(way, 0)
        QTest.touchEvent(canvas, FINGER).move(0, one, canvas).move(1, other, canvas).commit()
    QTest.touchEvent(canvas, FINGER).release(0, one, canvas).release(1, other, canvas).commit()
    assert canvas.port.zoom > 1.5 * zoom
    # The brush stays as wide as the finger.
    assert canvas._kit.brush.diameter * canvas.port.scale == pytest.approx(across, rel=0.01)
    assert window.demo.step is Step.PAINT
    assert not window.demo.visit.session.document.can_undo


def test_a_fill_that_is_late_makes_way_for_a_quick_one(
    qtbot: QtBot, open_demo: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_demo(mode="texture", deadline_s=0.2)
    choose(qtbot, window)
    good = pipeline.fill
    given_up = []

    def slow(request: FillRequest, progress: Progress, token: CancelToken) -> FillResult:
        if is_quick():
            return good(request, progress, token)
        token._event.wait(20)
        given_up.append(token.cancelled)
        token.check()
        raise AssertionError("nobody gave it up")

    monkeypatch.setattr(pipeline, "fill", slow)
    brush(window)
    frames = []
    window.photo_page.canvas._frames.timeout.connect(lambda: frames.append(window.demo.step))
    reach(qtbot, window, Step.RESULT)
    # The picture moved while there was nothing to show.
    assert frames.count(Step.FILLING) >= 2
    qtbot.waitUntil(lambda: given_up == [True])
    assert window.demo.tally.quick == window.demo.tally.fills == 1


@pytest.mark.parametrize("both", [False, True])
def test_a_model_that_breaks_ends_in_a_quick_fill_or_the_loop(
    qtbot: QtBot,
    open_demo: Opener,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    both: bool,
) -> None:
    window = open_demo(mode="texture")
    choose(qtbot, window)
    good = pipeline.fill

    def broken(request: FillRequest, progress: Progress, token: CancelToken) -> FillResult:
        if both or not is_quick():
            raise RuntimeError("CUDA error: the device has fallen off the bus")
        return good(request, progress, token)

    monkeypatch.setattr(pipeline, "fill", broken)
    brush(window)
    reach(qtbot, window, Step.LOOP if both else Step.RESULT)
    assert window.demo.tally.errors >= 1
    assert "fallen off the bus" in caplog.text
    assert window.demo.visit is None or not both
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [window]


def test_a_photo_that_is_gone_and_a_full_disk_lead_to_the_loop(
    qtbot: QtBot,
    open_demo: Opener,
    booth: DemoConfig,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    window = open_demo()
    tap(window.loop_page)
    tiles = [t for t in window.choose_page.findChildren(Tile) if t.isVisible()]
    tiles[1].offer.path.unlink()
    tap(tiles[1])
    reach(qtbot, window, Step.LOOP)
    choose(qtbot, window, 0)
    brush(window)
    reach(qtbot, window, Step.RESULT)
    booth.keep.rmdir()
    press(window, "Keep mine")
    reach(qtbot, window, Step.LOOP)
    assert window.demo.tally.errors == 2
    # What a file was called is not in the log.
    assert "2.jpg" not in caplog.text


def snapshot(*folders: Path) -> dict[Path, bytes]:
    return {p: p.read_bytes() for f in folders for p in f.rglob("*") if p.is_file()}


def test_nothing_of_a_visitor_is_left_after_an_idle_minute(
    qtbot: QtBot,
    open_demo: Opener,
    booth: DemoConfig,
    user_dirs: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    monkeypatch.setenv("HOME", str(tmp_path))
    # The first visitor leaves traces that are the program's own.
    window = open_demo(idle_s=0.6)
    choose(qtbot, window)
    reach(qtbot, window, Step.LOOP)
    before = snapshot(tmp_path, user_dirs)

    visitor = booth.watched / "Ada.jpg"
    Image.fromarray(noise(300, 400, seed=7)).save(visitor, quality=95)
    marks = [visitor.read_bytes()[5000:5032]]
    qtbot.waitUntil(lambda: len(window.demo.incoming.offers()) == 1, timeout=8000)
    choose(qtbot, window, 0)
    session = window.demo.visit.session
    assert session.document.rect.width == 400
    marks += [
        session.document.pixels[150].tobytes()[:24],
        session.display.buffer[150].tobytes()[:32],
    ]
    brush(window)
    reach(qtbot, window, Step.RESULT)
    held = [weakref.ref(session.document), weakref.ref(session.display)]
    held.append(weakref.ref(window.photo_page.canvas))
    del session
    reach(qtbot, window, Step.LOOP)

    after = snapshot(tmp_path, user_dirs)
    assert {p for p in after if after[p] != before.get(p)} == {window.demo.tally_path}
    assert set(before) == set(after)
    for path, content in after.items():
        assert not any(mark in content for mark in marks), path
    mapped = Path("/proc/self/maps")
    if mapped.exists():
        assert str(tmp_path) not in mapped.read_text()
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    gc.collect()
    assert [ref() for ref in held] == [None, None, None]
    # And the next visitor is not offered it.
    tap(window.loop_page)
    assert len([t for t in window.choose_page.findChildren(Tile) if t.isVisible()]) == 2


def test_a_photo_is_offered_once_it_is_complete(
    qtbot: QtBot, open_demo: Opener, booth: DemoConfig
) -> None:
    whole = booth.watched.parent / "whole.jpg"
    Image.fromarray(noise(200, 300)).save(whole, quality=95)
    content = whole.read_bytes()
    window = open_demo()
    target = booth.watched / "DSC_0001.JPG"
    with target.open("wb") as file:
        for part in np.array_split(np.frombuffer(content, np.uint8), 4):
            file.write(part.tobytes())
            file.flush()
            QTest.qWait(120)
            assert window.demo.incoming.offers() == []
    qtbot.waitUntil(lambda: len(window.demo.incoming.offers()) == 1, timeout=8000)
    tap(window.loop_page)
    tiles = [t for t in window.choose_page.findChildren(Tile) if t.isVisible()]
    assert [t.badge for t in tiles] == ["New", "", ""]
    # A camera that writes the same name again has a new photo for the next visitor.
    window.demo.finish()
    qtbot.waitUntil(lambda: not target.exists())
    assert window.demo.incoming.offers() == []
    Image.fromarray(noise(100, 150)).save(target)
    qtbot.waitUntil(lambda: len(window.demo.incoming.offers()) == 1, timeout=8000)
    Image.fromarray(noise(150, 100)).save(target)
    shapes = [(150, 100, 3)]
    qtbot.waitUntil(
        lambda: [o.picture.shape for o in window.demo.incoming.offers()] == shapes, timeout=8000
    )


def test_only_the_pin_leads_out(
    qtbot: QtBot, open_demo: Opener, caplog: pytest.LogCaptureFixture
) -> None:
    window = open_demo()
    left = []
    window.demo.left.connect(lambda: left.append(True))
    assert not window.close()
    assert window.isVisible()
    assert window.demo.step is Step.PIN
    for _ in range(5):
        for digit in "1111":
            press(window, digit)
        press(window, "Enter")
    assert window.demo.locked
    for digit in PIN:
        press(window, digit)
    press(window, "Enter")
    assert window.demo.step is Step.PIN
    window.demo._lock._rest.stop()
    # Alt+F4 came from a keyboard, which must lead out as well.
    QTest.keyClicks(window.focusWidget(), PIN)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.demo.step is Step.CREW
    assert not window.close() or not window.isVisible()
    assert PIN not in caplog.text + repr(window.demo.config)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return):
        QTest.keyClick(window.focusWidget(), key)
    assert left == [True]
    assert not window.isVisible()


def test_every_target_is_large_and_named_and_nothing_takes_the_keyboard(
    qtbot: QtBot, open_demo: Opener
) -> None:
    window = open_demo()
    seen = 0

    def look() -> None:
        nonlocal seen
        for button in window.findChildren(QAbstractButton):
            if button.isVisible():
                seen += 1
                assert min(button.width(), button.height()) >= TARGET, button.text()
                assert button.focusPolicy() == Qt.FocusPolicy.NoFocus
                said = QAccessible.queryAccessibleInterface(button)
                assert said.text(QAccessible.Text.Name), type(button)

    for size in ((790, 600), (600, 790)):
        window.resize(*size)
        choose(qtbot, window)
        look()
        brush(window)
        reach(qtbot, window, Step.RESULT)
        look()
        press(window, "Another photo")
        look()
        window.demo.ask_crew()
        look()
        window.demo.finish()
    assert seen > 40
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.demo.step is Step.LOOP


def test_a_button_without_a_flag_speaks_the_next_language(qtbot: QtBot, open_demo: Opener) -> None:
    window = open_demo()
    assert window.language_button.text() == "Deutsch"
    tap(window.language_button)
    assert window.language_button.text() == "English"
    tap(window.loop_page)
    tap(window.finish_button)
    # A new visitor meets the first language.
    assert window.language_button.text() == "Deutsch"


def test_fingers_hide_the_pointer(qtbot: QtBot, open_demo: Opener) -> None:
    window = open_demo()
    tap(window.loop_page)
    assert QGuiApplication.overrideCursor().shape() == Qt.CursorShape.BlankCursor
