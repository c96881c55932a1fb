import numpy as np
import pytest

from ceapp.core.geometry import Rect
from ceapp.core.history import History

FRAME = Rect(0, 0, 600, 700)


@pytest.fixture
def plane():
    return np.random.default_rng(0).integers(0, 255, (600, 700), dtype=np.uint8)


def _edit(history, plane, rect, value, state="after"):
    history.begin(f"set {value}", "before")
    history.touch("plane", rect)
    plane[rect.slices] = value
    return history.commit(state)


def test_undo_and_redo_give_back_bytes_and_states(plane):
    history = History({"plane": plane}, 1 << 30)
    first = plane.copy()
    rect = Rect(200, 200, 300, 300)
    assert _edit(history, plane, rect, 7)
    second = plane.copy()
    state, dirty = history.undo()
    assert state == "before"
    assert dirty.contains(rect)
    np.testing.assert_array_equal(plane, first)
    state, dirty = history.redo()
    assert state == "after"
    assert dirty.contains(rect)
    np.testing.assert_array_equal(plane, second)
    assert history.redo() is None


def test_planes_of_several_depths_go_back_together():
    pixels = np.random.default_rng(0).integers(0, 65535, (300, 300, 3), dtype=np.uint16)
    mask = np.zeros((300, 300), np.uint8)
    before = pixels.copy()
    history = History({"pixels": pixels, "mask": mask}, 1 << 30)
    history.begin("fill", 0)
    history.touch("pixels", Rect(10, 10, 20, 20))
    history.touch("mask", Rect(280, 280, 290, 290))
    pixels[10:20, 10:20] = 1
    mask[280:290, 280:290] = 255
    history.commit(1)
    assert history.undo() == (0, Rect(0, 0, 300, 300))
    np.testing.assert_array_equal(pixels, before)
    assert not mask.any()


def test_a_tile_is_kept_once_per_edit(plane):
    history = History({"plane": plane}, 1 << 30)
    before = plane.copy()
    history.begin("stroke", 0)
    assert len(history.touch("plane", Rect(0, 0, 10, 10))) == 1
    plane[:10, :10] = 1
    assert history.touch("plane", Rect(0, 0, 20, 20)) == []
    plane[:20, :20] = 2
    history.commit(0)
    history.undo()
    np.testing.assert_array_equal(plane, before)


def test_a_new_edit_ends_redo(plane):
    history = History({"plane": plane}, 1 << 30)
    _edit(history, plane, Rect(0, 0, 5, 5), 1)
    history.undo()
    assert history.redo_label == "set 1"
    _edit(history, plane, Rect(0, 0, 5, 5), 2)
    assert history.redo_label == ""
    assert history.redo() is None


def test_an_edit_that_changes_nothing_is_no_step_and_keeps_redo(plane):
    history = History({"plane": plane}, 1 << 30)
    _edit(history, plane, Rect(0, 0, 5, 5), 1)
    history.undo()
    history.begin("nothing", 0)
    history.touch("plane", FRAME)
    assert not history.commit(0)
    assert history.undo_label == ""
    assert history.redo_label == "set 1"


def test_abort_puts_everything_back(plane):
    history = History({"plane": plane}, 1 << 30)
    before = plane.copy()
    history.begin("stroke", 0)
    history.touch("plane", Rect(250, 250, 260, 260))
    plane[250:260, 250:260] = 0
    assert history.abort().contains(Rect(250, 250, 260, 260))
    np.testing.assert_array_equal(plane, before)
    assert history.undo() is None
    assert not history.is_open


def test_undo_waits_for_the_open_edit(plane):
    history = History({"plane": plane}, 1 << 30)
    _edit(history, plane, Rect(0, 0, 5, 5), 1)
    history.begin("stroke", 0)
    assert history.undo() is None
    with pytest.raises(RuntimeError, match="has not ended"):
        history.begin("another", 0)


def test_the_budget_drops_the_oldest_but_never_the_last(plane):
    tile = 256 * 256
    history = History({"plane": plane}, 5 * tile)
    noise = np.random.default_rng(1)
    for _ in range(10):
        history.begin("noise", 0)
        history.touch("plane", Rect(0, 0, 256, 512))
        plane[:256, :512] = noise.integers(0, 255, (256, 512))
        history.commit(0)
        assert history.used_bytes <= 5 * tile
    assert history.undo() is not None
    assert history.undo() is not None
    assert history.undo() is None

    tight = History({"plane": plane}, 1)
    for value in (1, 2):
        _edit(tight, plane, FRAME, value)
    assert tight.undo_label == "set 2"
    assert tight.undo() is not None
    assert (plane == 1).all()
    assert tight.undo() is None


def test_used_bytes_follow_what_is_held(plane):
    history = History({"plane": plane}, 1 << 30)
    assert history.used_bytes == 0
    _edit(history, plane, Rect(0, 0, 256, 256), 1)
    noisy = history.used_bytes
    assert noisy >= 256 * 256
    history.undo()
    # What redoing needs is one value, which is stored as such.
    assert 0 < history.used_bytes < 2048
    history.redo()
    assert history.used_bytes == noisy


def test_even_tiles_cost_next_to_nothing():
    mask = np.zeros((2048, 2048), np.uint8)
    history = History({"plane": mask}, 1 << 30)
    _edit(history, mask, Rect(0, 0, 2048, 2048), 255)
    assert history.used_bytes < 4096
    history.undo()
    assert not mask.any()
    history.redo()
    assert (mask == 255).all()


def test_a_smaller_budget_forgets_the_oldest_at_once(plane):
    history = History({"plane": plane}, 1 << 30)
    for value in range(3):
        _edit(history, plane, Rect(value, 0, value + 1, 700), value)
    history.budget = history.used_bytes - 1
    assert history.undo_label == "set 2"
    history.undo()
    assert history.undo_label == "set 1"
    history.undo()
    assert history.undo_label == ""


def test_going_to_a_step_is_undoing_or_redoing_up_to_it(plane):
    history = History({"plane": plane}, 1 << 30)
    states = [plane.copy()]
    rects = [Rect(10, 10, 60, 60), Rect(300, 300, 350, 400), Rect(40, 40, 90, 90)]
    for value, rect in enumerate(rects, start=1):
        _edit(history, plane, rect, value, state=value)
        states.append(plane.copy())
    assert [step.rect for step in history.steps] == rects
    assert [step.label for step in history.steps] == ["set 1", "set 2", "set 3"]
    for position in (1, 3, 0, 2):
        state, dirty = history.go_to(position)
        np.testing.assert_array_equal(plane, states[position])
        assert history.position == position
        assert dirty.contains(rects[1])
        assert state == (position if position == 3 else "before" if position < 2 else 2)
    # Where it is already, and beyond the ends.
    assert history.go_to(2) is None
    assert history.go_to(99)[0] == 3
    assert history.position == 3


def test_an_edit_in_the_middle_drops_the_steps_ahead_and_numbers_never_return(plane):
    history = History({"plane": plane}, 1 << 30)
    for value in (1, 2, 3):
        _edit(history, plane, Rect(0, 0, 50, 50), value)
    numbers = [step.number for step in history.steps]
    history.go_to(1)
    _edit(history, plane, Rect(0, 0, 50, 50), 9)
    assert [step.label for step in history.steps] == ["set 1", "set 9"]
    assert history.steps[0].number == numbers[0]
    assert history.steps[1].number not in numbers


def test_dropped_steps_are_counted(plane):
    history = History({"plane": plane}, 3 * 256 * 256)
    for value in range(1, 7):
        noise = np.random.default_rng(value).integers(0, 255, (200, 200), dtype=np.uint8)
        history.begin("noise", 0)
        history.touch("plane", Rect(0, 0, 200, 200))
        plane[:200, :200] = noise
        history.commit(0)
    assert history.dropped == 6 - len(history.steps) > 0
    assert history.used_bytes <= history.budget
