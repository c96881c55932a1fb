from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ceapp.app import fill_work
from ceapp.app.filling import MOST
from ceapp.app.message import Message
from ceapp.app.session import SessionController
from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.geometry import Rect
from ceapp.engine.api import FillRequest, FillResult
from tests.pictures import noise, write_photo

BOX = Rect(30, 40, 50, 60)


def done(activity: str) -> bool:
    return not activity


def again(qtbot: QtBot, session: SessionController) -> None:
    with qtbot.waitSignal(session.busy_changed, check_params_cb=done):
        session.fill_again()


@pytest.fixture
def filled(qtbot: QtBot, session: SessionController, tmp_path: Path) -> SessionController:
    """Return the session after a box of a photo was filled."""
    with qtbot.waitSignal(session.document_changed):
        session.open(write_photo(tmp_path / "photo.png", noise(96, 128)))
    session.paint_box(BOX, erase=False)
    with qtbot.waitSignal(session.busy_changed, check_params_cb=done):
        session.fill()
    return session


@pytest.fixture
def told(filled: SessionController) -> list[Message]:
    messages: list[Message] = []
    filled.told.connect(messages.append)
    return messages


def test_filling_again_adds_to_what_can_be_chosen(qtbot: QtBot, filled: SessionController) -> None:
    document = filled.document
    first = document.pixels.copy()
    assert (len(filled.variations), filled.chosen) == (1, 0)

    again(qtbot, filled)

    assert len(filled.variations) > 1
    assert filled.chosen == 1
    assert (document.pixels != first)[BOX.slices].any()
    assert np.array_equal(
        np.delete(document.pixels, np.s_[30:50], 0), np.delete(first, np.s_[30:50], 0)
    )
    filled.choose_variation(0)
    assert np.array_equal(document.pixels, first)


def test_the_chosen_fill_is_one_step(qtbot: QtBot, filled: SessionController) -> None:
    document = filled.document
    before = document.original_region(document.rect)
    again(qtbot, filled)
    filled.choose_variation(0)
    filled.choose_variation(1)
    second = document.pixels.copy()
    assert [step.label for step in document.steps] == ["box", "smooth fill"]
    filled.undo()
    assert np.array_equal(document.pixels, before)
    assert document.has_hole
    assert filled.variations == ()
    filled.redo()
    assert np.array_equal(document.pixels, second)
    assert filled.chosen == 1


def test_what_is_shown_is_what_was_chosen(qtbot: QtBot, filled: SessionController) -> None:
    again(qtbot, filled)
    for index in (0, 1):
        filled.choose_variation(index)
        shown = filled.display.buffer[..., 2::-1]
        assert np.array_equal(shown, filled.document.pixels)


def test_another_edit_ends_the_choice_and_undoing_it_opens_it_again(
    qtbot: QtBot, filled: SessionController
) -> None:
    again(qtbot, filled)
    filled.paint_box(Rect(5, 5, 9, 9), erase=False)
    pixels = filled.document.pixels.copy()
    filled.choose_variation(0)
    filled.fill_again()
    assert np.array_equal(filled.document.pixels, pixels)
    assert not filled.activity
    filled.undo()
    assert len(filled.variations) > 1
    filled.choose_variation(0)
    assert filled.chosen == 0


def test_a_refill_takes_the_mode_that_is_chosen_now(
    qtbot: QtBot, filled: SessionController, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[FillRequest] = []
    real = fill_work._fill

    def note(request: FillRequest, progress: Progress, token: CancelToken) -> FillResult:
        asked.append(request)
        return real(replace(request, mode="smooth"), progress, token)

    monkeypatch.setattr(fill_work, "_fill", note)
    filled.mode = "structure"
    again(qtbot, filled)
    assert asked[0].mode == "structure"
    assert asked[0].seed == 1
    assert asked[0].variations > 1
    # It is the hole that was filled, in the photo as it was before.
    group = asked[0].groups[0]
    assert group.hole.sum() == BOX.area
    original = filled.document.original_region(filled.document.rect)
    assert np.array_equal(group.pixels, original[group.context.slices])


def test_a_cancelled_refill_leaves_the_fill(
    qtbot: QtBot, filled: SessionController, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_for_ever(request: FillRequest, progress: Progress, token: CancelToken) -> FillResult:
        while True:
            token.check()

    monkeypatch.setattr(fill_work, "_fill", fill_for_ever)
    pixels = filled.document.pixels.copy()
    filled.fill_again()
    assert filled.activity == "fill"
    assert filled.asked is not None
    filled.cancel()
    assert filled.asked is None
    assert np.array_equal(filled.document.pixels, pixels)
    assert len(filled.variations) == 1
    assert not filled.document.can_redo


def test_no_more_are_kept_than_there_are_keys(qtbot: QtBot, filled: SessionController) -> None:
    for _ in range(MOST + 2):
        again(qtbot, filled)
    assert len(filled.variations) == MOST
    shown = filled.document.pixels.copy()
    filled.choose_variation(0)
    assert not np.array_equal(filled.document.pixels, shown)


def test_where_nothing_else_is_found_that_is_said(
    qtbot: QtBot,
    filled: SessionController,
    told: list[Message],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = filled.variations

    def the_same(request: FillRequest, progress: Progress, token: CancelToken) -> FillResult:
        return FillResult(found, "")

    monkeypatch.setattr(fill_work, "_fill", the_same)
    again(qtbot, filled)
    assert filled.variations == found
    assert told[-1].kind == "warning"
    assert told[-1].hint


def test_choosing_what_is_not_there_does_nothing(filled: SessionController) -> None:
    pixels = filled.document.pixels.copy()
    for index in (-1, 1, 8):
        filled.choose_variation(index)
    assert np.array_equal(filled.document.pixels, pixels)


def test_another_photo_has_nothing_to_choose(
    qtbot: QtBot, filled: SessionController, tmp_path: Path
) -> None:
    with qtbot.waitSignal(filled.document_changed):
        filled.open(tmp_path / "photo.png")
    assert filled.variations == ()


def test_the_hand_is_lifted_after_paint_alone(qtbot: QtBot, filled: SessionController) -> None:
    with qtbot.waitSignal(filled.lifted):
        filled.paint_box(Rect(5, 5, 9, 9), erase=False)
    with qtbot.assertNotEmitted(filled.lifted):
        filled.paint_box(Rect(5, 5, 9, 9), erase=True)
        filled.begin_stroke(erase=True)
        filled.stroke_to(9, 9, 5)
        filled.end_stroke()
    with qtbot.waitSignal(filled.lifted):
        filled.begin_stroke(erase=False)
        filled.stroke_to(9, 9, 5)
        filled.end_stroke()
