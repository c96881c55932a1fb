from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ceapp.app import fill_work
from ceapp.app.message import Message
from ceapp.app.session import SessionController
from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.errors import WorkError
from ceapp.core.geometry import Rect
from ceapp.core.photo_file import read_photo
from ceapp.engine.api import FillRequest, FillResult
from tests.pictures import gradient, noise, write_photo

BOX = Rect(30, 40, 50, 60)


def open_photo(qtbot: QtBot, session: SessionController, path: Path) -> None:
    with qtbot.waitSignal(session.document_changed):
        session.open(path)


@pytest.fixture
def opened(qtbot: QtBot, session: SessionController, tmp_path: Path) -> SessionController:
    open_photo(qtbot, session, write_photo(tmp_path / "photo.png", gradient()))
    return session


@pytest.fixture
def told(session: SessionController) -> list[Message]:
    messages: list[Message] = []
    session.told.connect(messages.append)
    return messages


def fill_until_cancelled(
    request: FillRequest, progress: Progress, token: CancelToken
) -> FillResult:
    """Stand in for a fill that takes for ever."""
    while True:
        token.check()


def test_activities_begin_and_end(qtbot: QtBot, session: SessionController, tmp_path: Path) -> None:
    heard: list[str] = []
    session.busy_changed.connect(heard.append)
    open_photo(qtbot, session, write_photo(tmp_path / "photo.png", gradient()))
    assert heard == ["open", ""]
    assert session.can_edit
    assert not session.modified


def test_a_broken_file_keeps_the_open_document(
    qtbot: QtBot, opened: SessionController, told: list[Message], tmp_path: Path
) -> None:
    document = opened.document
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"\x89PNG\r\n\x1a\nrest is missing")

    with qtbot.waitSignal(opened.gave_up):
        opened.open(bad)

    assert opened.document is document
    assert opened.source == tmp_path / "photo.png"
    assert [message.kind for message in told] == ["error"]
    assert told[0].hint


def test_a_stroke_is_one_step_of_undo(opened: SessionController) -> None:
    document = opened.document
    dirty: list[Rect] = []
    opened.dirty.connect(dirty.append)

    opened.begin_stroke(erase=False)
    opened.stroke_to(20, 20, 10)
    opened.stroke_to(60, 90, 10)
    opened.end_stroke()

    assert document.mask[40, 55] == 255
    assert all(document.rect.contains(rect) for rect in dirty)
    assert document.undo_label == "brush stroke"
    opened.undo()
    assert not document.has_hole
    opened.redo()
    assert document.mask[40, 55] == 255


def test_a_cancelled_stroke_leaves_nothing(opened: SessionController) -> None:
    opened.begin_stroke(erase=False)
    opened.stroke_to(20, 20, 10)
    opened.cancel_stroke()
    assert not opened.document.mask.any()
    assert not opened.document.can_undo


@pytest.mark.parametrize("verb", ["clear_mask", "undo", "revert", "fill"])
def test_another_edit_in_the_middle_of_a_stroke_ends_it(
    opened: SessionController, verb: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fill_work, "_fill", fill_until_cancelled)
    opened.begin_stroke(erase=False)
    opened.stroke_to(20, 20, 10)
    getattr(opened, verb)()
    mask = opened.document.mask.copy()
    opened.stroke_to(60, 90, 10)
    opened.end_stroke()
    assert np.array_equal(opened.document.mask, mask)


def test_fill_changes_the_hole_alone_and_shows_it(
    qtbot: QtBot, opened: SessionController, told: list[Message]
) -> None:
    document, before = opened.document, opened.document.pixels.copy()
    opened.paint_box(BOX, erase=False)
    hole = document.mask > 0

    with qtbot.waitSignal(opened.busy_changed, check_params_cb=lambda activity: not activity):
        opened.fill()

    assert (document.pixels != before)[hole].any()
    assert np.array_equal(document.pixels[~hole], before[~hole])
    assert not document.has_hole
    assert np.array_equal(opened.display.buffer[..., 2::-1], document.pixels)
    assert opened.modified
    assert told[0].kind == "info"
    assert told[0].text.startswith("Filled with smooth colours in ")


def test_undo_brings_pixels_mask_and_screen_back(qtbot: QtBot, opened: SessionController) -> None:
    document, before = opened.document, opened.document.pixels.copy()
    opened.paint_box(BOX, erase=False)
    with qtbot.waitSignal(opened.busy_changed, check_params_cb=lambda activity: not activity):
        opened.fill()
    after = document.pixels.copy()

    opened.undo()
    assert np.array_equal(document.pixels, before)
    assert np.array_equal(opened.display.buffer[..., 2::-1], before)
    assert document.has_hole
    assert not opened.modified

    opened.redo()
    assert np.array_equal(document.pixels, after)
    opened.revert()
    assert np.array_equal(document.pixels, before)
    assert np.array_equal(opened.display.buffer[..., 2::-1], before)


def test_a_fill_of_nothing_asks_for_paint(opened: SessionController, told: list[Message]) -> None:
    opened.fill()
    assert not opened.activity
    assert [message.kind for message in told] == ["warning"]
    assert told[0].hint


def test_a_failed_fill_leaves_photo_mask_and_history(
    qtbot: QtBot,
    opened: SessionController,
    told: list[Message],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(request: FillRequest, progress: Progress, token: CancelToken) -> FillResult:
        raise WorkError("The net gave up", "Try another")

    monkeypatch.setattr(fill_work, "_fill", fail)
    opened.paint_box(BOX, erase=False)
    document = opened.document
    before = document.pixels.copy(), document.mask.copy(), document.undo_label, document.revision

    with qtbot.waitSignal(opened.gave_up):
        opened.fill()

    assert told == [Message("error", "The net gave up", "Try another")]
    pixels, mask, label, revision = before
    assert np.array_equal(document.pixels, pixels)
    assert np.array_equal(document.mask, mask)
    assert (document.undo_label, document.revision) == (label, revision)
    assert opened.can_edit


def test_cancel_frees_the_session_before_the_worker_has_ended(
    opened: SessionController, told: list[Message], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fill_work, "_fill", fill_until_cancelled)
    opened.paint_box(BOX, erase=False)
    opened.fill()
    assert opened.activity == "fill"
    assert not opened.can_edit

    opened.cancel()

    assert opened.can_edit
    assert opened.document.has_hole
    assert told == [Message("info", "Fill cancelled")]


def test_a_late_fill_is_dropped(qtbot: QtBot, opened: SessionController) -> None:
    document, before = opened.document, opened.document.pixels.copy()
    opened.paint_box(BOX, erase=False)
    opened.fill()
    opened.cancel()
    # The worker does one thing after the other: when this is done, so is the fill.
    with qtbot.waitSignal(opened.saved):
        opened.save(opened.source.with_name("copy.png"))

    assert np.array_equal(document.pixels, before)
    assert document.has_hole


def test_a_fill_for_other_pixels_is_dropped(
    qtbot: QtBot,
    opened: SessionController,
    told: list[Message],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = fill_work._fill

    def fill_meanwhile(request: FillRequest, progress: Progress, token: CancelToken) -> FillResult:
        result = real(request, progress, token)
        # As if the document had been changed behind the session's back.
        opened.document.apply([replace(p, pixels=p.pixels * 0) for p in result.patches])
        return result

    monkeypatch.setattr(fill_work, "_fill", fill_meanwhile)
    opened.paint_box(BOX, erase=False)
    with qtbot.waitSignal(opened.told):
        opened.fill()

    assert told[0].kind == "warning"
    assert not opened.document.pixels[BOX.slices].any()


def test_nothing_is_changed_while_a_fill_runs(
    opened: SessionController, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fill_work, "_fill", fill_until_cancelled)
    opened.paint_box(BOX, erase=False)
    opened.fill()
    mask = opened.document.mask.copy()

    opened.undo()
    opened.paint_box(Rect(0, 0, 9, 9), erase=False)
    opened.clear_mask()
    opened.open(opened.source)

    assert opened.activity == "fill"
    assert np.array_equal(opened.document.mask, mask)


def test_save_writes_the_result_and_remembers_where(
    qtbot: QtBot, opened: SessionController, tmp_path: Path
) -> None:
    opened.paint_box(BOX, erase=False)
    with qtbot.waitSignal(opened.busy_changed, check_params_cb=lambda activity: not activity):
        opened.fill()
    target = tmp_path / "result.png"

    with qtbot.waitSignal(opened.saved), qtbot.waitSignal(opened.told) as told:
        opened.save(target)

    assert told.args[0].text == "Saved result.png"
    assert np.array_equal(read_photo(target).pixels, opened.document.pixels)
    assert opened.saved_to == target
    assert not opened.modified


def test_save_says_of_a_mask_that_nobody_filled(
    qtbot: QtBot, opened: SessionController, tmp_path: Path
) -> None:
    opened.paint_box(BOX, erase=False)
    with qtbot.waitSignal(opened.told) as told:
        opened.save(tmp_path / "result.png")
    assert "What is painted over is not filled yet" in told.args[0].text


def test_a_failed_save_keeps_the_changes_and_says_so(
    qtbot: QtBot, opened: SessionController, told: list[Message], tmp_path: Path
) -> None:
    opened.paint_box(BOX, erase=False)
    with qtbot.waitSignal(opened.busy_changed, check_params_cb=lambda activity: not activity):
        opened.fill()
    with qtbot.waitSignal(opened.gave_up):
        opened.save(tmp_path / "no such folder" / "result.png")

    assert opened.modified
    assert opened.saved_to is None
    assert told[-1].kind == "error"


def test_another_photo_takes_the_place_of_the_first(
    qtbot: QtBot, opened: SessionController, tmp_path: Path
) -> None:
    opened.paint_box(BOX, erase=False)
    open_photo(qtbot, opened, write_photo(tmp_path / "other.png", noise(40, 50)))
    assert opened.document.rect == Rect(0, 0, 40, 50)
    assert not opened.document.can_undo
    assert opened.saved_to is None


def test_a_fill_that_needs_no_net_leaves_the_told_device(
    qtbot: QtBot, opened: SessionController
) -> None:
    opened.model = "classic"
    opened.paint_box(BOX, erase=False)
    with (
        qtbot.assertNotEmitted(opened.device_changed),
        qtbot.waitSignal(opened.busy_changed, check_params_cb=lambda activity: not activity),
    ):
        opened.fill()


def test_warming_up_tells_the_device(qtbot: QtBot, session: SessionController) -> None:
    with qtbot.waitSignal(session.device_changed, timeout=60_000) as named:
        session.warm_up()
    assert "CPU" in named.args[0] or "GPU" in named.args[0]


def test_closing_during_a_fill_ends_the_worker(
    opened: SessionController, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fill_work, "_fill", fill_until_cancelled)
    opened.paint_box(BOX, erase=False)
    opened.fill()
    opened.close()
    assert not opened.activity


def test_settings_that_change_hold_for_the_open_photo(
    qtbot: QtBot, opened: SessionController
) -> None:
    assert opened.document.history_budget == 512 << 20
    opened.preferences.change(undo_budget_mb=64)
    assert opened.document.history_budget == 64 << 20
    with qtbot.waitSignal(opened.device_changed, timeout=60_000) as heard:
        opened.preferences.change(device="cpu")
    assert heard.args == ["CPU: asked for"]
