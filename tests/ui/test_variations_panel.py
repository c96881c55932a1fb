import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ceapp.ui.main_window import MainWindow
from ceapp.ui.qimage import to_array
from ceapp.ui.side import Panel
from tests.ui.hands import LEFT, RIGHT, drag

STROKE = ((100, 100), (110, 150), (120, 200))


def ended(activity: str) -> bool:
    return not activity


@pytest.fixture
def varied(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """Return the window after a stroke was filled, and filled again."""
    window.brush.resize(24)
    drag(window.canvas, STROKE)
    for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        with qtbot.waitSignal(window.session.busy_changed, check_params_cb=ended, timeout=60_000):
            QTest.keyClick(window.canvas, Qt.Key.Key_Return, modifier)
    return window


def test_each_variation_is_pictured_and_the_chosen_one_marked(varied: MainWindow) -> None:
    buttons = varied.variations.buttons
    assert len(buttons) == len(varied.session.variations) > 1
    assert [button.isChecked() for button in buttons[:2]] == [False, True]
    one, other = (to_array(b.icon().pixmap(60, 60).toImage()).astype(int) for b in buttons[:2])
    assert (one != other).any()
    # They differ in the hole alone.
    assert (one[:12] == other[:12]).all()


def test_variations_push_neither_the_window_beyond_a_low_screen_nor_the_photo_aside(
    qtbot: QtBot, window: MainWindow, request: pytest.FixtureRequest
) -> None:
    before, empty = window.minimumSizeHint().height(), window.variations.minimumSizeHint().height()
    width = window.canvas.width()
    request.getfixturevalue("varied")
    window.session.mode = "texture"
    with qtbot.waitSignal(window.session.busy_changed, check_params_cb=ended, timeout=60_000):
        window.session.fill_again()
    assert len(window.variations.buttons) >= 3
    QApplication.processEvents()
    assert window.variations.minimumSizeHint().height() > empty
    assert window.minimumSizeHint().height() == before
    assert window.canvas.width() == width
    assert window.variations.width() <= window.side.viewport().width()


def test_a_panel_that_is_unfolded_is_not_cut(window: MainWindow) -> None:
    side, splitter = window.side, window.side.parentWidget()
    panels = window.findChildren(Panel)
    for panel in panels:
        panel.unfold(False)
    QApplication.processEvents()
    splitter.setSizes([splitter.width(), 0])
    for panel in panels:
        panel.unfold(True)
    QApplication.processEvents()
    assert window.variations.width() <= side.viewport().width()


def test_a_click_or_a_number_key_chooses(varied: MainWindow) -> None:
    document = varied.session.document
    second = document.pixels.copy()
    QTest.mouseClick(varied.variations.buttons[0], LEFT)
    first = document.pixels.copy()
    assert not np.array_equal(first, second)
    QTest.keyClick(varied.canvas, Qt.Key.Key_2)
    assert np.array_equal(document.pixels, second)
    assert varied.variations.buttons[1].isChecked()
    # Also while the panels are hidden.
    varied.actions_["panels"].trigger()
    QTest.keyClick(varied.canvas, Qt.Key.Key_1)
    assert np.array_equal(document.pixels, first)
    QTest.keyClick(varied.canvas, Qt.Key.Key_2)
    varied.actions_["previous-variation"].trigger()
    assert np.array_equal(document.pixels, first)
    assert not varied.actions_["previous-variation"].isEnabled()
    varied.actions_["next-variation"].trigger()
    assert np.array_equal(document.pixels, second)


def test_the_panel_says_how_it_was_filled(varied: MainWindow) -> None:
    assert varied.variations.why.startswith("Filled with smooth colours")
    assert "smooth" in varied.variations.buttons[0].text()


def test_after_another_edit_there_is_nothing_to_choose(varied: MainWindow) -> None:
    drag(varied.canvas, [(200, 200), (210, 230)])
    assert varied.variations.buttons == []
    assert not varied.actions_["fill-again"].isEnabled()
    QTest.keyClick(varied.canvas, Qt.Key.Key_1)
    assert varied.session.document.steps[-1].label == "brush stroke"


def test_the_mode_box_decides_and_says_whether_a_model_is_used(window: MainWindow) -> None:
    modes, models = window.options.modes, window.options.models
    modes.setCurrentIndex(modes.findData("auto"))
    assert models.isEnabled()
    modes.setCurrentIndex(modes.findData("texture"))
    assert window.session.mode == "texture"
    assert not models.isEnabled()
    modes.setCurrentIndex(modes.findData("structure"))
    assert models.isEnabled()


def test_a_lifted_brush_fills_if_that_is_wished(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    window.brush.resize(24)
    drag(window.canvas, STROKE)
    assert not session.activity
    window.actions_["clear"].trigger()
    window.actions_["fill-on-release"].trigger()
    assert session.preferences.current.fill_on_release

    with qtbot.waitSignal(session.busy_changed, check_params_cb=ended, timeout=60_000):
        drag(window.canvas, STROKE)
    assert not session.document.has_hole
    assert session.modified
    drag(window.canvas, STROKE, button=RIGHT)
    assert not session.activity

    session.preferences.change(fill_on_release=False)
    assert not window.actions_["fill-on-release"].isChecked()
