"""The Mask menu over a real window: its dialogs are answered, pixels of the mask are looked at."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from ceapp.core.document import Document
from ceapp.core.geometry import Rect
from ceapp.ui.main_window import MainWindow
from tests.ui.hands import answer_file, answer_pixels

BOX = Rect(100, 150, 140, 220)


@pytest.fixture
def document(window: MainWindow) -> Document:
    document = window.session.document
    assert document is not None
    window.session.paint_box(BOX, erase=False)
    return document


def ask(qtbot: QtBot, window: MainWindow, name: str, pixels: int) -> None:
    """Choose a command of the menu, answer it, and wait for the mask to change."""
    answer_pixels(pixels)
    with qtbot.waitSignal(window.session.dirty):
        window.actions_[name].trigger()


def test_growing_and_shrinking_move_the_outline(
    qtbot: QtBot, window: MainWindow, document: Document
) -> None:
    ask(qtbot, window, "grow", 6)
    assert (document.mask[94:146, 150:220] == 255).all()
    assert not document.mask[93].any()
    assert document.mask[95, 145] == 0
    assert document.undo_label == "grown mask"
    ask(qtbot, window, "shrink", 6)
    assert (document.mask[BOX.slices] == 255).all()
    window.actions_["undo"].trigger()
    window.actions_["undo"].trigger()
    assert np.count_nonzero(document.mask) == BOX.area
    assert document.mask_bounds == BOX


def test_the_last_answer_is_offered_again_and_no_is_an_answer(
    qtbot: QtBot, window: MainWindow, document: Document
) -> None:
    answer_pixels(None)
    window.actions_["grow"].trigger()
    assert not window.session.activity
    assert document.undo_label == "box"


def test_a_feathered_mask_blends_the_fill_in(
    qtbot: QtBot, window: MainWindow, document: Document
) -> None:
    before = document.pixels.copy()
    # Something that a fill from around it takes away.
    document._pixels[BOX.slices] = 0
    window.session.dirty.emit(BOX)
    ask(qtbot, window, "feather", 20)
    mask = document.mask.copy()
    assert (mask[BOX.slices] == 255).all()
    assert 0 < mask[90, 180] < 255
    spoiled = document.pixels.copy()
    # What is found is the same for every mode, and this one is the quickest.
    window.session.mode = "smooth"
    filled = window.session.dirty
    with qtbot.waitSignal(filled, timeout=60_000, check_params_cb=lambda _: not document.has_hole):
        window.session.fill()
    changed = (document.pixels != spoiled).any(axis=2)
    assert not changed[mask == 0].any()
    assert (document.pixels[115:125, 170:200] > 20).any(axis=2).all()
    # In the fade there is some of both: near the photo that was, as the fill is near it too.
    fade = (mask > 0) & (mask < 255)
    assert abs(document.pixels[fade].astype(int) - before[fade]).max() < 40


def test_inverting_twice_is_nothing(window: MainWindow, document: Document) -> None:
    window.actions_["invert"].trigger()
    assert document.mask[120, 180] == 0
    assert document.mask[0, 0] == 255
    window.actions_["invert"].trigger()
    assert np.count_nonzero(document.mask) == BOX.area


def test_a_mask_goes_to_a_file_and_comes_back(
    qtbot: QtBot, window: MainWindow, document: Document, tmp_path: Path
) -> None:
    ask(qtbot, window, "feather", 9)
    mask, path = document.mask.copy(), tmp_path / "m.png"
    answer_file(path)
    with qtbot.waitSignal(window.session.told):
        window.actions_["export-mask"].trigger()
    with Image.open(path) as written:
        assert written.mode == "L"
        assert np.array_equal(written, mask)
    window.actions_["clear"].trigger()
    assert not document.has_hole

    answer_file(path)
    with qtbot.waitSignal(window.session.dirty):
        window.actions_["import-mask"].trigger()
    assert np.array_equal(document.mask, mask)
    window.actions_["undo"].trigger()
    assert not document.has_hole


def test_a_mask_of_another_photo_is_refused_in_words(
    qtbot: QtBot, window: MainWindow, document: Document, tmp_path: Path
) -> None:
    path = tmp_path / "other.png"
    Image.fromarray(np.full((20, 30), 255, np.uint8)).save(path)
    answer_file(path)
    with qtbot.waitSignal(window.session.gave_up):
        window.actions_["import-mask"].trigger()
    assert "30 x 20" in window.message.text
    assert np.count_nonzero(document.mask) == BOX.area


@pytest.mark.parametrize(
    ("command", "told"),
    [("find-masks", "Looking for face masks…"), ("find-date", "Looking for a date stamp…")],
)
def test_a_search_says_what_for_and_can_be_cancelled(
    qtbot: QtBot, window: MainWindow, document: Document, command: str, told: str
) -> None:
    session = window.session
    window.actions_[command].trigger()
    # As it does when the search has taken a moment.
    session._tell_busy()
    assert window.status.notice == told
    assert window.options.fill.progress is not None
    with qtbot.waitSignal(session.gave_up):
        window.actions_["cancel"].trigger()
    assert window.options.fill.progress is None
    assert window.status.notice == "The mask stayed as it was"
    assert document.undo_label == "box"


def test_a_fill_that_is_asked_for_during_a_search_follows_it(
    qtbot: QtBot, window: MainWindow, document: Document
) -> None:
    with qtbot.waitSignal(window.session.filled, timeout=20_000):
        window.actions_["find-date"].trigger()
        assert window.session.activity == "date-stamp"
        # As it does when the search has taken a moment.
        window.session._tell_busy()
        window.actions_["fill"].trigger()
    assert not document.has_hole
