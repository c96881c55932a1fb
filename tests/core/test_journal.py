"""A journal gives back the state after some step, whatever ended the program or the file."""

import os
from pathlib import Path

import numpy as np
import pytest

from ceapp.core import journal as journal_module
from ceapp.core.document import Document
from ceapp.core.geometry import Rect
from ceapp.core.journal import Journal, Source, left_behind
from ceapp.core.patch import Patch
from ceapp.core.photo import Photo
from tests.pictures import gradient, noise

SIZE = (300, 520)
PLACE = Rect(200, 200, 290, 300)


def document_of(dtype=np.uint8):
    return Document(Photo(gradient(*SIZE, dtype)))


def source_of(document):
    height, width, channels = document.pixels.shape
    depth = str(document.pixels.dtype)
    return Source("/photos/a.jpg", "d1ge57", height, width, channels, depth)


def fill(document, seed, rect=PLACE):
    """Put noise in, as a fill would."""
    new = noise(rect.height, rect.width, seed, document.pixels.dtype.type)
    document.apply([Patch(rect, new, np.ones(new.shape[:2], bool))])


def steps(document):
    """Change the document a step at a time, in all the ways that there are."""
    document.paint_box(Rect(10, 10, 100, 400))
    yield
    document.begin_stroke()
    document.stroke_to(20, 20, 30)
    document.stroke_to(280, 500, 30)
    document.end_stroke()
    yield
    document.paint_box(Rect(250, 0, 300, 90), paint="exclude")
    yield
    fill(document, 1)
    yield
    document.undo()
    yield
    document.redo()
    yield
    fill(document, 2, Rect(0, 0, 300, 520))
    yield
    document.paint_box(Rect(0, 0, 60, 60))
    yield
    document.revert()
    yield
    document.undo()
    yield


def same(one, other):
    return (
        np.array_equal(one.pixels, other.pixels)
        and np.array_equal(one.mask, other.mask)
        and np.array_equal(one.exclude, other.exclude)
    )


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_after_each_step_the_journal_holds_the_document(tmp_path, dtype):
    document = document_of(dtype)
    journal = Journal.create(tmp_path, source_of(document))
    for _ in steps(document):
        journal.add(document.take_changed())
        restored = document_of(dtype)
        restored.restore(journal.tiles())
        assert same(restored, document)
        assert restored.has_hole == document.has_hole
        assert restored.modified == (not np.array_equal(restored.pixels, gradient(*SIZE, dtype)))
        restored.undo()
        assert same(restored, document_of(dtype))
    journal.discard()
    assert list(tmp_path.iterdir()) == []


def test_that_a_model_drew_outlives_a_crash(tmp_path):
    document = document_of()
    journal = Journal.create(tmp_path, source_of(document))
    for number, _ in enumerate(steps(document)):
        journal.add(document.take_changed(), drawn=number > 0)
    journal.close()
    again = Journal.reopen(journal.path)
    restored = document_of()
    restored.restore(again.tiles(), drawn=again.drawn)
    assert restored.drawn
    restored.undo()
    assert not restored.drawn
    again.discard()


def test_wherever_the_file_ends_it_is_the_state_after_some_step(tmp_path):
    document = document_of()
    journal = Journal.create(tmp_path, source_of(document))
    states, ends = [(document.pixels.copy(), document.mask.copy())], [journal.path.stat().st_size]
    for _ in steps(document):
        journal.add(document.take_changed())
        states.append((document.pixels.copy(), document.mask.copy()))
        ends.append(journal.path.stat().st_size)
    journal.close()
    whole = journal.path.read_bytes()
    cuts = {*ends, *(end - 1 for end in ends[1:]), *(end + 5 for end in ends[:-1])}
    cuts |= set(np.random.default_rng(0).integers(ends[0], len(whole), 40).tolist())
    for cut in sorted(cuts):
        journal.path.write_bytes(whole[:cut])
        again = Journal.reopen(journal.path)
        restored = document_of()
        restored.restore(again.tiles())
        last = max(number for number, end in enumerate(ends) if end <= cut)
        assert np.array_equal(restored.pixels, states[last][0])
        assert np.array_equal(restored.mask, states[last][1])
        # It goes on from there.
        restored.take_changed()
        restored.paint_box(Rect(150, 0, 151, 500))
        again.add(restored.take_changed())
        third = document_of()
        third.restore(again.tiles())
        assert same(third, restored)
        again.close()


def test_a_damaged_byte_ends_it_before_that_step(tmp_path):
    document = document_of()
    journal = Journal.create(tmp_path, source_of(document))
    document.paint_box(Rect(0, 0, 50, 50))
    journal.add(document.take_changed())
    expected, end = document.mask.copy(), journal.path.stat().st_size
    fill(document, 3)
    journal.add(document.take_changed())
    journal.close()
    data = bytearray(journal.path.read_bytes())
    data[end + 500] ^= 1
    journal.path.write_bytes(data)
    again = Journal.reopen(journal.path)
    restored = document_of()
    restored.restore(again.tiles())
    assert np.array_equal(restored.mask, expected)
    assert np.array_equal(restored.pixels, gradient(*SIZE))
    again.close()


def test_a_journal_in_use_is_no_one_elses(tmp_path):
    document = document_of()
    journal = Journal.create(tmp_path, source_of(document))
    document.paint_box(Rect(0, 0, 50, 50))
    journal.add(document.take_changed())
    assert Journal.reopen(journal.path) is None
    assert left_behind(tmp_path) == []
    journal.close()
    (found,) = left_behind(tmp_path)
    assert left_behind(tmp_path) == []
    assert found.source == source_of(document)
    found.discard()


def test_looking_at_a_journal_does_not_make_it_younger(tmp_path):
    document = document_of()
    journal = Journal.create(tmp_path, source_of(document))
    document.paint_box(Rect(0, 0, 50, 50))
    journal.add(document.take_changed())
    journal.close()
    os.utime(journal.path, (1_000_000, 1_000_000))
    (found,) = left_behind(tmp_path)
    found.close()
    assert journal.path.stat().st_mtime == 1_000_000


def test_what_was_saved_is_not_offered_again_but_what_came_after_is(tmp_path):
    document = document_of()
    journals = [Journal.create(tmp_path, source_of(document)) for _ in range(3)]
    fill(document, 4)
    changed = document.take_changed()
    for number, journal in enumerate(journals):
        if number > 0:
            journal.add(changed)
            journal.note_saved(source_of(document))
    document.paint_box(Rect(0, 0, 9, 9))
    journals[2].add(document.take_changed())
    for journal in journals:
        journal.close()
    (found,) = left_behind(tmp_path)
    assert found.path == journals[2].path
    restored = document_of()
    restored.restore(found.tiles())
    assert same(restored, document)
    found.discard()
    assert list(tmp_path.iterdir()) == []


def test_a_long_session_does_not_grow_the_file_without_end(tmp_path, monkeypatch):
    monkeypatch.setattr(journal_module, "_SMALL", 100_000)
    document = document_of()
    journal = Journal.create(tmp_path, source_of(document))
    sizes = []
    for seed in range(12):
        fill(document, seed, Rect(0, 0, 200, 200))
        journal.add(document.take_changed())
        sizes.append(journal.path.stat().st_size)
    assert max(sizes) < 3.5 * sizes[0]
    journal.close()
    (found,) = left_behind(tmp_path)
    restored = document_of()
    restored.restore(found.tiles())
    assert same(restored, document)
    found.discard()


def test_a_full_disk_costs_a_step_and_not_those_after_it(tmp_path, monkeypatch):
    document = document_of()
    journal = Journal.create(tmp_path, source_of(document))
    document.paint_box(Rect(0, 0, 50, 50))
    changed = document.take_changed()

    def full(descriptor):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="No space"):
            journal.add(changed)
    journal.add(changed)
    restored = document_of()
    restored.restore(journal.tiles())
    assert same(restored, document)
    journal.close()
    again = Journal.reopen(journal.path)
    third = document_of()
    third.restore(again.tiles())
    assert same(third, document)
    again.discard()


@pytest.mark.parametrize("data", [b"", b"ceapp journal 1\n", b"something else", bytes(500)])
def test_what_is_no_journal_is_left_alone(tmp_path, data):
    path = tmp_path / "x.journal"
    path.write_bytes(data)
    assert left_behind(tmp_path) == []
    assert path.read_bytes() == data


def test_others_may_not_read_it(tmp_path):
    journal = Journal.create(tmp_path, source_of(document_of()))
    if os.name == "posix":
        assert Path(journal.path).stat().st_mode & 0o077 == 0
    journal.discard()
