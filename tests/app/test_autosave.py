"""What is not saved yet survives whatever ends the program."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from ceapp.app import file_work
from ceapp.app.autosave import Autosave
from ceapp.app.message import Message
from ceapp.app.session import SessionController
from ceapp.core.cancel import CancelToken, silent
from ceapp.core.geometry import Rect
from ceapp.core.journal import Journal, left_behind
from ceapp.core.patch import Patch
from ceapp.core.settings import Settings
from tests.app.painter import digest, states
from tests.pictures import gradient, noise, write_photo

ROOT = Path(__file__).resolve().parents[2]
KILLS = 50


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    return write_photo(tmp_path / "photo.png", gradient(300, 400))


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return write_photo(tmp_path / "small.png", gradient(100, 120))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "autosave"


@pytest.fixture
def autosave(session: SessionController, folder: Path) -> Iterator[Autosave]:
    made = Autosave(session, folder)
    yield made
    made.close()


@pytest.fixture
def opened(
    qtbot: QtBot, session: SessionController, autosave: Autosave, photo: Path
) -> SessionController:
    with qtbot.waitSignal(session.document_changed):
        session.open(photo)
    return session


def fill(session: SessionController, seed: int = 0) -> None:
    """Put noise in, as a fill would."""
    rect = Rect(50, 60, 150, 200)
    new = noise(rect.height, rect.width, seed)
    session.put_in([Patch(rect, new, np.ones(new.shape[:2], bool))])


def on_disk(autosave: Autosave) -> None:
    """Wait until what was done is on the disk."""
    autosave._worker.submit(int).result()


def after_a_crash(folder: Path) -> list[Journal]:
    """Return what the next start would find, if the program had ended without a word."""
    found = []
    for path in folder.glob("*.journal"):
        copy = folder / "crashed" / path.name
        copy.parent.mkdir(exist_ok=True)
        copy.write_bytes(path.read_bytes())
    for journal in left_behind(folder / "crashed"):
        found.append(journal)
        journal.close()
    return found


@pytest.mark.skipif(not hasattr(os, "fork"), reason="each life of the painter is a fork")
def test_a_kill_at_any_moment_loses_the_last_step_at_most(
    qapp: QCoreApplication, tmp_path: Path, small: Path
) -> None:
    rng = np.random.default_rng(0)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.app.painter", small],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as painter:
        assert painter.stdin is not None
        assert painter.stdout is not None
        steps = 0
        for life in range(KILLS):
            folder = tmp_path / str(life)
            painter.stdin.write(f"{folder} {life}\n")
            painter.stdin.flush()
            pid = int(painter.stdout.readline().split()[1])
            assert painter.stdout.readline() == "step 0\n"
            time.sleep(rng.uniform(0, 0.05))
            os.kill(pid, signal.SIGKILL)
            ended = 0
            while (line := painter.stdout.readline()) != "dead\n":
                assert line.startswith("step ")
                ended += 1
            # The step after the last one that was told may have ended, too.
            with _session(small) as session:
                possible = list(islice(states(session, life), ended + 2))
            with _session(small) as session:
                for journal in left_behind(folder) if folder.exists() else []:
                    session.document.restore(journal.tiles())
                    journal.discard()
                found = digest(session.document)
            assert found in possible[max(ended - 1, 0) :], f"life {life}, {ended} steps"
            steps += ended
        painter.stdin.close()
    assert painter.returncode == 0
    assert steps > KILLS // 5


@contextmanager
def _session(photo: Path) -> Iterator[Any]:
    session = SessionController()
    session.adopt(file_work.opening(photo, Settings())(silent, CancelToken()))
    yield session
    session.close()


def test_what_a_crash_left_behind_is_found_and_restored(
    qtbot: QtBot, opened: SessionController, autosave: Autosave, folder: Path
) -> None:
    opened.paint_box(Rect(0, 0, 40, 40), erase=False)
    fill(opened)
    on_disk(autosave)
    opened.begin_stroke(erase=False)
    opened.stroke_to(200, 300, 30)
    opened.end_stroke()
    on_disk(autosave)
    assert opened.document is not None
    expected = digest(opened.document)
    (crashed,) = after_a_crash(folder)

    other = SessionController()
    again = Autosave(other, folder / "crashed")
    with qtbot.waitSignal(again.found) as found:
        again.look()
    (journal,) = found.args[0]
    assert journal.path == crashed.path
    with qtbot.waitSignal(other.document_changed):
        again.restore(journal)
    assert other.document is not None
    assert other.display is not None
    assert digest(other.document) == expected
    assert other.modified
    assert np.array_equal(other.display.buffer[..., 2::-1], other.document.pixels)
    # What is done from here on is kept in the same journal.
    other.undo()
    on_disk(again)
    (later,) = after_a_crash(folder / "crashed")
    restored = file_work.opening(Path(later.source.path), Settings())(silent, CancelToken())
    reopened = Journal.reopen(later.path)
    assert reopened is not None
    restored.document.restore(reopened.tiles())
    reopened.close()
    assert digest(restored.document) == digest(other.document)
    again.close()
    other.close()


def test_nothing_is_left_when_the_program_ends_well(
    qtbot: QtBot, opened: SessionController, autosave: Autosave, folder: Path
) -> None:
    fill(opened)
    on_disk(autosave)
    assert len(list(folder.iterdir())) == 2
    autosave.close()
    assert list(folder.iterdir()) == []


def test_the_journal_goes_with_its_photo(
    qtbot: QtBot, opened: SessionController, autosave: Autosave, folder: Path, photo: Path
) -> None:
    fill(opened)
    on_disk(autosave)
    (first,) = folder.glob("*.journal")
    with qtbot.waitSignal(opened.document_changed):
        opened.open(photo)
    fill(opened)
    on_disk(autosave)
    (second,) = folder.glob("*.journal")
    assert second != first


def test_what_was_saved_is_not_offered_but_what_came_after(
    qtbot: QtBot, opened: SessionController, autosave: Autosave, folder: Path, photo: Path
) -> None:
    fill(opened)
    on_disk(autosave)
    # Over the photo itself: the journal must fit the new file.
    with qtbot.waitSignal(opened.saved):
        opened.save(photo)
    opened.paint_box(Rect(0, 0, 30, 30), erase=False)
    on_disk(autosave)
    (journal,) = after_a_crash(folder)
    again = Journal.reopen(journal.path)
    assert again is not None
    restored = file_work.restoring(again, Settings())(silent, CancelToken())
    again.close()
    assert opened.document is not None
    assert digest(restored.document) == digest(opened.document)


def test_a_save_leaves_nothing_to_restore(
    qtbot: QtBot, opened: SessionController, autosave: Autosave, folder: Path, tmp_path: Path
) -> None:
    fill(opened)
    on_disk(autosave)
    with qtbot.waitSignal(opened.saved):
        opened.save(tmp_path / "result.png")
    on_disk(autosave)
    assert after_a_crash(folder) == []


def test_a_photo_that_changed_meanwhile_is_not_painted_over(
    qtbot: QtBot, opened: SessionController, autosave: Autosave, folder: Path, photo: Path
) -> None:
    fill(opened)
    on_disk(autosave)
    assert len(after_a_crash(folder)) == 1
    write_photo(photo, noise(300, 400))
    told: list[Message] = []
    other = SessionController()
    other.told.connect(told.append)
    again = Autosave(other, folder / "crashed")
    with qtbot.waitSignal(again.found) as found:
        again.look()
    with qtbot.waitSignal(other.gave_up):
        again.restore(found.args[0][0])
    assert other.document is None
    assert "photo.png was changed since" in told[0].text
    # It is not lost: the next start may find the right file.
    again.close()
    other.close()
    (journal,) = left_behind(folder / "crashed")
    journal.discard()


def test_it_can_be_switched_off(
    qtbot: QtBot, opened: SessionController, autosave: Autosave, folder: Path
) -> None:
    opened.preferences.change(autosave=False)
    fill(opened)
    autosave.close()
    assert not folder.exists()


def test_a_disk_without_room_is_told_once(
    qtbot: QtBot, opened: SessionController, autosave: Autosave, folder: Path, caplog
) -> None:
    folder.write_text("where a folder should be")
    heard: list[Message] = []
    autosave.failed.connect(heard.append)
    with qtbot.waitSignal(autosave.failed):
        fill(opened)
    fill(opened, 1)
    autosave.close()
    qtbot.wait(1)
    assert len(heard) == 1
    assert "cannot be kept safe" in heard[0].text
