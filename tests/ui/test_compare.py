import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ceapp.app import comparing
from ceapp.app.changes import DIMMED
from ceapp.app.jobs import JobRunner
from ceapp.core.geometry import Rect
from ceapp.core.patch import Patch
from ceapp.core.paths import added_models
from ceapp.ui.main_window import MainWindow
from ceapp.ui.numbers import count
from ceapp.ui.qimage import to_array
from tests.engine.made import make_model
from tests.ui.hands import LEFT, look_away, spot


def seen(window: MainWindow, y: int, x: int) -> NDArray[np.uint8]:
    """Return the colour on the screen at a place of the photo."""
    point = spot(window.canvas, y, x)
    return to_array(window.canvas.grab().toImage())[point.y(), point.x()].astype(int)


def blacken(window: MainWindow, rect: Rect) -> None:
    """Make a part of the photo black, as a fill would."""
    black = np.zeros((rect.height, rect.width, 3), np.uint8)
    window.session.put_in([Patch(rect, black, np.ones(black.shape[:2], bool))])
    look_away(window.canvas)


@pytest.fixture
def blackened(window: MainWindow) -> MainWindow:
    """Return the window with every pixel of the photo black."""
    blacken(window, window.session.document.rect)
    return window


def original(window: MainWindow, y: int, x: int) -> NDArray[np.int64]:
    document = window.session.document
    return document.original_region(document.rect)[y, x].astype(int)


def is_original(window: MainWindow, y: int, x: int) -> bool:
    return bool(abs(seen(window, y, x) - original(window, y, x)).max() <= 6)


def test_left_of_the_line_lies_the_original(blackened: MainWindow) -> None:
    assert not is_original(blackened, 200, 100)
    blackened.actions_["compare"].trigger()
    assert blackened.compare.split == pytest.approx(0.5, abs=0.01)
    assert is_original(blackened, 200, 100)
    assert seen(blackened, 200, 300).max() <= 2
    blackened.actions_["compare"].trigger()
    assert seen(blackened, 200, 100).max() <= 2


def test_the_line_begins_where_the_photo_was_changed_last(window: MainWindow) -> None:
    blacken(window, Rect(10, 10, 40, 40))
    blacken(window, Rect(200, 280, 240, 320))
    window.actions_["compare"].trigger()
    assert window.compare.split == pytest.approx(300 / 400, abs=0.01)
    window.actions_["compare"].trigger()
    window.session.undo()
    window.actions_["compare"].trigger()
    assert window.compare.split == pytest.approx(25 / 400, abs=0.01)


def test_the_line_can_be_dragged(blackened: MainWindow) -> None:
    canvas = blackened.canvas
    blackened.actions_["compare"].trigger()
    QTest.mousePress(canvas, LEFT, pos=spot(canvas, 120, 200))
    QTest.mouseMove(canvas, spot(canvas, 130, 300))
    QTest.mouseRelease(canvas, LEFT, pos=spot(canvas, 130, 300))
    look_away(canvas)

    assert blackened.compare.split == pytest.approx(0.75, abs=0.01)
    assert is_original(blackened, 200, 270)
    assert seen(blackened, 200, 340).max() <= 2
    assert not blackened.session.document.mask.any()


def test_the_line_stays_on_the_photo(blackened: MainWindow) -> None:
    canvas = blackened.canvas
    blackened.actions_["compare"].trigger()
    QTest.mousePress(canvas, LEFT, pos=spot(canvas, 120, 200))
    QTest.mouseMove(canvas, QPoint(canvas.width() - 1, 200))
    QTest.mouseRelease(canvas, LEFT, pos=QPoint(canvas.width() - 1, 200))
    assert blackened.compare.split == 1.0


def test_away_from_the_line_the_brush_paints(blackened: MainWindow) -> None:
    canvas = blackened.canvas
    blackened.actions_["compare"].trigger()
    QTest.mousePress(canvas, LEFT, pos=spot(canvas, 120, 50))
    QTest.mouseRelease(canvas, LEFT, pos=spot(canvas, 120, 50))
    assert blackened.session.document.mask[120, 50] == 255


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backslash])
def test_a_held_key_shows_the_original_alone(
    qtbot: QtBot, blackened: MainWindow, key: Qt.Key
) -> None:
    qtbot.keyPress(blackened.canvas, key)
    if blackened.canvas.tap.isActive():
        # It was held for long enough.
        blackened.canvas.tap.stop()
        blackened.canvas.tap.timeout.emit()
    assert is_original(blackened, 200, 100)
    assert is_original(blackened, 200, 300)
    qtbot.keyRelease(blackened.canvas, key)
    assert seen(blackened, 200, 300).max() <= 2


def test_a_tap_on_tab_leaves_the_photo_alone_and_brings_all_back(
    qtbot: QtBot, blackened: MainWindow
) -> None:
    parts = (blackened.tools, blackened.options, blackened.side)
    for seen_after in (False, True):
        qtbot.keyClick(blackened.canvas, Qt.Key.Key_Tab)
        assert [part.isVisible() for part in parts] == [seen_after] * 3
        assert not blackened.compare.held
    # What was hidden before stays hidden.
    blackened.actions_["panels"].trigger()
    for _ in range(2):
        qtbot.keyClick(blackened.canvas, Qt.Key.Key_Tab)
    assert [part.isVisible() for part in parts] == [True, True, False]


def test_undo_while_comparing_shows_what_is_there_now(blackened: MainWindow) -> None:
    blackened.actions_["compare"].trigger()
    blackened.actions_["undo"].trigger()
    assert is_original(blackened, 200, 300)
    assert is_original(blackened, 200, 100)


def test_what_changes_while_comparing_is_compared_too(window: MainWindow) -> None:
    window.compare.hold(True)
    for y in (10, 280):
        blacken(window, Rect(y, 100, y + 15, 300))
        assert is_original(window, y + 7, 200)
    window.compare.hold(False)
    assert seen(window, 287, 200).max() <= 2


def test_comparing_changes_nothing(qtbot: QtBot, blackened: MainWindow) -> None:
    document = blackened.session.document
    before = document.pixels.copy(), document.revision, document.undo_label
    blackened.actions_["compare"].trigger()
    qtbot.keyClick(blackened.canvas, Qt.Key.Key_Backslash)
    blackened.canvas.grab()
    assert np.array_equal(document.pixels, before[0])
    assert (document.revision, document.undo_label) == before[1:]


def test_above_a_line_across_lies_the_original(blackened: MainWindow) -> None:
    blackened.actions_["compare-across"].trigger()
    assert blackened.actions_["compare"].isChecked()
    assert is_original(blackened, 100, 300)
    assert seen(blackened, 200, 300).max() <= 2
    canvas = blackened.canvas
    QTest.mousePress(canvas, LEFT, pos=spot(canvas, 150, 120))
    QTest.mouseMove(canvas, spot(canvas, 225, 120))
    QTest.mouseRelease(canvas, LEFT, pos=spot(canvas, 225, 120))
    look_away(canvas)
    assert blackened.compare.split == pytest.approx(0.75, abs=0.01)
    assert is_original(blackened, 200, 300)


def test_side_by_side_both_move_and_zoom_together(qtbot: QtBot, blackened: MainWindow) -> None:
    before, canvas = blackened.before, blackened.canvas
    assert not before.isVisible()
    blackened.actions_["compare-beside"].trigger()
    qtbot.waitUntil(lambda: abs(before.width() - canvas.width()) <= 1)
    # Read where the photo itself is: beside the name in the corner.
    point = spot(canvas, 200, 200)
    shown = to_array(before.grab().toImage())[point.y(), point.x()].astype(int)
    assert abs(shown - original(blackened, 200, 200)).max() <= 6
    assert seen(blackened, 200, 200).max() <= 2

    canvas.zoom_to(3.0)
    assert before.port == canvas.port
    QTest.mousePress(before, LEFT, pos=QPoint(100, 100))
    QTest.mouseMove(before, QPoint(60, 80))
    QTest.mouseRelease(before, LEFT, pos=QPoint(60, 80))
    assert before.port == canvas.port
    assert before.port.zoom == 3.0
    blackened.actions_["compare"].trigger()
    assert not before.isVisible()


@pytest.mark.parametrize("way", ["compare-difference", "compare-changed"])
def test_a_map_darkens_what_is_the_same_and_tells_the_share(window: MainWindow, way: str) -> None:
    blacken(window, Rect(100, 100, 160, 180))
    plain = seen(window, 250, 300)
    window.session.paint_box(Rect(240, 290, 260, 310), erase=False)
    window.actions_[way].trigger()
    # What is painted would hide the map.
    assert seen(window, 250, 300).max() < plain.max() * 0.5
    assert seen(window, 130, 140).max() > 100
    # 60 x 80 of 300 x 400 pixels.
    assert window.compare.caption.startswith("96.0000 %")
    assert count(4800) in window.compare.caption
    window.actions_["compare"].trigger()
    assert window.compare.caption == ""


def test_nearly_all_is_not_said_to_be_all(window: MainWindow) -> None:
    window.actions_["compare-changed"].trigger()
    window.canvas.grab()
    assert window.compare.caption.startswith("100 %")
    blacken(window, Rect(0, 0, 1, 1))
    window.canvas.grab()
    assert window.compare.caption.startswith("99.999")
    assert window.compare.caption.endswith("1 differ")


def test_blinking_shows_before_and_after_in_turns(qtbot: QtBot, blackened: MainWindow) -> None:
    QTest.keyClick(blackened.canvas, Qt.Key.Key_Q, Qt.KeyboardModifier.ShiftModifier)
    assert blackened.compare.blinking
    assert is_original(blackened, 200, 200)
    with qtbot.waitSignal(blackened.compare.changed, timeout=5000):
        pass
    assert seen(blackened, 200, 200).max() <= 2
    blackened.actions_["blink"].trigger()
    assert not blackened.compare.blinking
    assert not blackened.compare.held


def test_much_is_compared_in_the_background(
    qtbot: QtBot, blackened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparing, "_AT_ONCE", 0)
    compare, document = blackened.compare, blackened.session.document
    blackened.actions_["compare-changed"].trigger()
    with qtbot.waitSignal(compare.changed):
        blackened.canvas.grab()
        assert compare.caption == "Comparing…"
    assert compare.caption.startswith("0 %")
    # What is painted changes no pixel, so that nothing has to be compared once more.
    blackened.session.paint_box(Rect(0, 0, 9, 9), erase=False)
    blackened.canvas.grab()
    assert compare.caption.startswith("0 %")
    with qtbot.waitSignal(compare.changed):
        blackened.session.undo()
        blackened.session.undo()
        blackened.canvas.grab()
    assert not document.can_revert
    assert compare.caption.startswith("100 %")


def test_how_sure_a_model_was_is_shown_where_it_drew_alone(
    qtbot: QtBot, window: MainWindow
) -> None:
    make_model(added_models(), "mine", "face")
    session, compare = window.session, window.compare
    session.model, session.mode = "mine", "auto"
    window.actions_["compare-doubt"].trigger()
    assert compare.caption.startswith("No model drew")
    session.paint_box(Rect(100, 100, 160, 160), erase=False)
    with qtbot.waitSignal(session.variations_changed, timeout=30_000):
        session.fill()
    look_away(window.canvas)
    # It is worked at in the background: nothing is greyed out meanwhile.
    window.canvas.grab()
    assert compare.caption.startswith("The model draws it again")
    assert session.can_edit
    # Who looks elsewhere stops it; who looks again has it begin anew.
    window.actions_["compare"].trigger()
    (worker,) = compare.findChildren(JobRunner)
    assert not worker.busy
    window.actions_["compare-doubt"].trigger()
    with qtbot.waitSignal(compare.changed, timeout=30_000):
        window.canvas.grab()
    assert compare.caption.startswith("Violet")
    dimmed = original(window, 20, 20) * DIMMED
    assert abs(seen(window, 20, 20) - dimmed).max() <= 4
    assert abs(seen(window, 130, 130) - seen(window, 20, 20)).max() > 20
    session.undo()
    assert compare.caption.startswith("No model drew")
