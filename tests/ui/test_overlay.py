"""Both paints on the canvas: their colours, and that the second one bars what it covers."""

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ceapp.core.overlay import COLOURS
from ceapp.ui.main_window import MainWindow
from ceapp.ui.qimage import to_array
from tests.pictures import noise, write_photo
from tests.ui.hands import click, drag, look_away, spot


def open_colour(qtbot: QtBot, window: MainWindow, folder: Path, colour: tuple[int, ...]) -> None:
    path = write_photo(folder / "plain.png", np.full((300, 400, 3), colour, np.uint8))
    with qtbot.waitSignal(window.session.document_changed):
        window.session.open(path)


def shown(window: MainWindow, y: int, x: int) -> np.ndarray:
    """Return the colour on the screen at a place of the photo."""
    look_away(window.canvas)
    at = spot(window.canvas, y, x)
    return to_array(window.canvas.grab().toImage())[at.y(), at.x()].astype(int)


@pytest.mark.parametrize("colour", [COLOURS[0], (250, 30, 110), (0, 0, 0), (255, 255, 255)])
def test_the_mask_is_seen_on_any_photo(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path, colour: tuple[int, ...]
) -> None:
    open_colour(qtbot, empty_window, tmp_path, colour)
    click(empty_window.canvas, (150, 200))
    assert abs(shown(empty_window, 150, 200) - colour).max() > 70
    assert abs(shown(empty_window, 20, 20) - colour).max() <= 1


def test_colour_and_opacity_follow_the_settings(window: MainWindow) -> None:
    window.session.paint_box(window.session.document.rect, erase=False)
    photo = window.session.document.pixels[150, 200].astype(int)
    window.session.preferences.change(overlay_colour="#0000ff", overlay_opacity=80)
    assert abs(shown(window, 150, 200) - (photo * 0.2 + np.array([0, 0, 255]) * 0.8)).max() <= 3
    window.session.preferences.change(overlay_opacity=20)
    assert abs(shown(window, 150, 200) - (photo * 0.8 + np.array([0, 0, 255]) * 0.2)).max() <= 3


def test_the_second_paint_has_its_own_plane_colour_and_undo(window: MainWindow) -> None:
    document = window.session.document
    window.brush.resize(40)
    click(window.canvas, (150, 100))
    window.actions_["exclude"].trigger()
    click(window.canvas, (150, 300))
    assert document.mask[150, 100] == 255
    assert document.exclude[150, 300] == 255
    assert not document.mask[:, 200:].any()
    assert not document.exclude[:, :200].any()
    photo = document.pixels.astype(int)
    hole, barred = (shown(window, 150, x) - photo[150, x] for x in (100, 300))
    assert abs(hole - barred).max() > 60

    assert document.undo_label == "brush stroke (do not copy)"
    window.actions_["clear"].trigger()
    assert not document.exclude.any()
    assert document.has_hole
    window.actions_["undo"].trigger()
    window.actions_["undo"].trigger()
    assert not document.exclude.any()
    assert document.has_hole


def test_the_next_photo_begins_with_the_hole(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.actions_["exclude"].trigger()
    open_colour(qtbot, window, tmp_path, (9, 9, 9))
    assert not window.actions_["exclude"].isChecked()
    click(window.canvas, (150, 100))
    assert window.session.document.has_hole


def test_no_fill_copies_from_what_is_barred(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    # Green grain at the left, red at the right, and a hole that lies in both.
    pixels = noise(160, 200) // 3
    pixels[:, :100, 1] += 150
    pixels[:, 100:, 0] += 150
    path = write_photo(tmp_path / "two.png", pixels)
    with qtbot.waitSignal(empty_window.session.document_changed):
        empty_window.session.open(path)
    session = empty_window.session
    session.mode = "texture"
    empty_window.actions_["box"].trigger()
    empty_window.actions_["exclude"].trigger()
    drag(empty_window.canvas, [(-2, 101), (162, 202)])
    empty_window.actions_["exclude"].trigger()
    drag(empty_window.canvas, [(60, 80), (90, 120)])
    hole = session.document.mask > 0
    with qtbot.waitSignal(session.dirty, timeout=120_000):
        session.fill()
    filled = session.document.pixels[hole].astype(int)
    red = (filled[:, 0] > filled[:, 1]).mean()
    # Half of the hole was red, and would be so again.
    assert red < 0.15
    # What is barred is neither changed nor forgotten.
    assert session.document.exclude[20, 150] == 255
    assert np.array_equal(session.document.pixels[~hole], pixels[~hole])
