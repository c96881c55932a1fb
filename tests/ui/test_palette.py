"""Finding commands: the palette, how letters fit, the sheet of keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ceapp.ui.fuzzy import fit
from ceapp.ui.main_window import MainWindow
from ceapp.ui.palette import Palette


@pytest.mark.parametrize(
    ("typed", "best", "other"),
    [
        ("fa", "Fill again", "Feather"),
        ("sa", "Save as", "Similar colours"),
        ("SaveAs", "Save as", "Save"),
        ("gro", "Grow", "Go to original"),
        ("fi", "Fit", "Fill when the brush is lifted"),
        ("loschen", "Maske löschen", "Lasso schließen"),
    ],
)
def test_letters_fit_where_words_begin(typed: str, best: str, other: str) -> None:
    well, worse = fit(typed, best), fit(typed, other)
    assert well is not None
    assert worse is None or well > worse
    assert fit(typed + "ß", best) is None


@pytest.fixture
def active(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """Return the window that gets the keys."""
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


@pytest.fixture
def palette(active: MainWindow) -> Palette:
    window = active
    QTest.keyClick(window.canvas, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.guide.palette is not None
    return window.guide.palette


def test_a_command_is_found_and_done_by_keyboard_alone(
    window: MainWindow, palette: Palette
) -> None:
    assert palette.isVisible()
    QTest.keyClicks(palette.field, "laso")
    assert palette.list.currentIndex().data() == "Lasso"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.actions_["lasso"].isChecked()


def test_what_cannot_be_done_now_comes_last_and_does_nothing(
    qtbot: QtBot, window: MainWindow, palette: Palette
) -> None:
    QTest.keyClicks(palette.field, "undo")
    index = palette.model.index(0, 0)
    assert index.data() == "Undo"
    assert not index.flags() & Qt.ItemFlag.ItemIsEnabled
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    # Its letters stand in an export's name as well, which nobody meant.
    palette.field.setText("redo")
    assert palette.model.index(0, 0).data().startswith("Export")
    assert not palette.list.currentIndex().isValid()
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.field.clear()
    enabled = [
        bool(palette.model.index(row, 0).flags() & Qt.ItemFlag.ItemIsEnabled)
        for row in range(palette.model.rowCount())
    ]
    assert enabled == sorted(enabled, reverse=True)
    assert 0 < sum(enabled) < len(enabled)
    QTest.keyClicks(palette.field, "qqq")
    assert palette.model.rowCount() == 0
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_the_sheet_tells_the_keys_of_now(active: MainWindow) -> None:
    window = active
    window.session.preferences.change(shortcuts={"fill": ("F2",)})
    QTest.keyClick(window.canvas, Qt.Key.Key_F1)
    sheet = window.guide.sheet
    assert sheet is not None
    lines = dict(sheet.lines)
    assert lines["Fill"] == "F2"
    assert lines["Brush"] == "B, J"
    QTest.keyClicks(sheet, "?")
    assert window.guide.sheet is None
