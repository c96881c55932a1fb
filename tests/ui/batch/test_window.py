"""The batch window over real photos: what goes in, what is done, what comes out."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ceapp.core.photo_file import read_photo
from ceapp.engine.batch.journal import NAME
from ceapp.ui.batch.form import ONE
from ceapp.ui.batch.table import AFTER, BEFORE, STATE
from ceapp.ui.batch.window import BatchWindow
from ceapp.ui.main_window import MainWindow
from tests.pictures import box_hole, noise, write_mask, write_photo
from tests.ui.hands import answer_file

HOLE = box_hole(60, 80, 20, 30, 34, 50)
PATIENCE = 30_000


class Opened(QObject):
    """Takes what the desktop would open."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[Path] = []

    @Slot(QUrl)
    def note(self, url: QUrl) -> None:
        self.paths.append(Path(url.toLocalFile()))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of three photos, of which the last has no mask, and one that is none."""
    folder = tmp_path / "shoot"
    (folder / "masks").mkdir(parents=True)
    for i in range(3):
        write_photo(folder / f"{i}.png", noise(60, 80, seed=i))
    for i in range(2):
        write_mask(folder / "masks" / f"{i}.png", HOLE)
    (folder / "notes.txt").write_text("no photo")
    return folder


@pytest.fixture
def batch(qtbot: QtBot, empty_window: MainWindow) -> Iterator[BatchWindow]:
    empty_window.actions_["batch"].trigger()
    batch = empty_window.batch.window
    assert batch is not None
    qtbot.waitExposed(batch)
    yield batch
    empty_window.batch.close()


def state(batch: BatchWindow, row: int) -> str:
    return str(batch.table.index(row, STATE).data())


def run(qtbot: QtBot, batch: BatchWindow, begin: Callable[[], object]) -> None:
    """Begin a run and wait for its end."""
    begin()
    assert batch.work.standing != "idle"
    qtbot.waitUntil(lambda: batch.work.standing == "idle", timeout=PATIENCE)


def test_masks_and_results_are_looked_for_beside_the_photos(
    batch: BatchWindow, folder: Path
) -> None:
    batch.add([folder])
    form, mask = batch.form, folder / "masks" / "0.png"
    form.kind.setCurrentIndex(form.kind.findData(ONE))
    answer_file(mask, asked_in=folder)
    form.masks.button.click()
    assert form.masks.path == mask
    # The folder of the results is not there yet.
    answer_file(folder / "masks", asked_in=folder)
    form.out.button.click()
    assert form.out.path == folder / "masks"


def test_a_folder_is_filled_and_what_cannot_be_is_told(
    qtbot: QtBot, batch: BatchWindow, folder: Path
) -> None:
    assert batch.run_bar.told == "Add photos first."
    assert not batch.run_bar.start.isEnabled()
    batch.add([folder])
    assert (batch.form.masks.path, batch.form.out.path) == (folder / "masks", folder / "filled")
    no_mask = f"There is no mask for 2.png in {folder / 'masks'}"
    qtbot.waitUntil(lambda: state(batch, 2) == no_mask, timeout=PATIENCE)
    assert batch.run_bar.results.isHidden()
    drawn = batch.table.index(0, BEFORE).data(Qt.ItemDataRole.DecorationRole)
    assert not drawn.isNull()
    run(qtbot, batch, batch.run_bar.start.click)
    assert [state(batch, i) for i in range(3)] == ["Filled: smooth"] * 2 + [no_mask]
    assert batch.run_bar.told == "2 of 3 filled · 1 failed"
    assert (batch.run_bar.start.objectName(), batch.run_bar.results.objectName()) == ("", "fill")
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "note")
    batch.run_bar.results.click()
    QDesktopServices.unsetUrlHandler("file")
    assert opened.paths == [folder / "filled"]
    before, after = read_photo(folder / "0.png").pixels, read_photo(folder / "filled/0.png").pixels
    assert (before != after).any(-1)[HOLE].any()
    assert np.array_equal(before[~HOLE], after[~HOLE])

    def has_picture() -> bool:
        return batch.table.index(1, AFTER).data(Qt.ItemDataRole.DecorationRole) is not None

    qtbot.waitUntil(has_picture, timeout=PATIENCE)
    # Once more: nothing is done twice.
    journal = (folder / "filled" / NAME).read_bytes()
    run(qtbot, batch, batch.run_bar.start.click)
    assert state(batch, 0) == "Was done before"
    assert (folder / "filled" / NAME).read_bytes() == journal


def test_the_form_names_the_mask_that_is_taken_and_where_results_go(
    batch: BatchWindow, folder: Path
) -> None:
    batch.add([folder])
    assert "The mask of 0.png is 0.png." in told(batch)
    assert "They go into the folder “filled” beside the photos." in told(batch)
    (folder / "masks/0.png").rename(folder / "masks/0.mask.png")
    batch.form.suggest([folder / "0.png"])
    assert "The mask of 0.png is 0.mask.png." in told(batch)


def told(batch: BatchWindow) -> str:
    return " ".join(label.text() for label in batch.form.findChildren(QLabel))


def test_a_batch_is_paused_photos_are_skipped_and_it_goes_on(
    qtbot: QtBot, batch: BatchWindow, folder: Path
) -> None:
    batch.add([folder / "0.png", folder / "1.png"])
    # Before the worker has begun anything.
    batch.work.start(batch.form.wanted)
    batch.run_bar.pause.click()
    assert batch.work.standing == "paused"
    assert batch.run_bar.pause.text() == "&Go on"
    batch.photos.setCurrentIndex(batch.table.index(0, STATE))
    batch.rows.skip.click()
    assert state(batch, 0) == "Skipped"
    assert not (folder / "filled").exists()
    run(qtbot, batch, batch.run_bar.pause.click)
    assert [state(batch, i) for i in range(2)] == ["Skipped", "Filled: smooth"]
    run(qtbot, batch, batch.run_bar.start.click)
    assert [state(batch, i) for i in range(2)] == ["Filled: smooth", "Was done before"]


def test_one_photo_is_done_again_in_another_mode_and_edited_further(
    qtbot: QtBot, empty_window: MainWindow, batch: BatchWindow, folder: Path
) -> None:
    batch.add([folder / "0.png", folder / "1.png"])
    run(qtbot, batch, batch.run_bar.start.click)
    first = {path.name: path.read_bytes() for path in (folder / "filled").glob("?.png")}
    batch.photos.setCurrentIndex(batch.table.index(1, STATE))
    texture = next(a for a in batch.rows.redo.menu().actions() if a.data() == "texture")
    run(qtbot, batch, texture.trigger)
    assert [state(batch, i) for i in range(2)] == ["Filled: smooth", "Filled: texture"]
    second = {path.name: path.read_bytes() for path in (folder / "filled").glob("?.png")}
    assert [first[n] == second[n] for n in ("0.png", "1.png")] == [True, False]
    # What was chosen for one photo stays when the whole batch is started again.
    run(qtbot, batch, batch.run_bar.start.click)
    assert (folder / "filled/1.png").read_bytes() == second["1.png"]
    with qtbot.waitSignal(empty_window.session.document_changed):
        batch.rows.edit.click()
    assert empty_window.session.source == folder / "filled/1.png"


def test_a_running_batch_is_not_lost_with_the_editor(
    qtbot: QtBot, empty_window: MainWindow, batch: BatchWindow, folder: Path
) -> None:
    batch.add([folder])
    batch.work.start(batch.form.wanted)
    batch.run_bar.pause.click()
    batch.close()
    assert not empty_window.close()
    assert batch.isVisible()
    assert "The batch is not done yet" in batch.message.text
    batch.quit_asked.emit()
    assert not empty_window.isVisible()
    assert empty_window.batch.window is None


def test_what_cannot_begin_says_why(qtbot: QtBot, batch: BatchWindow, folder: Path) -> None:
    twin = folder.parent / "twin"
    twin.mkdir()
    batch.add([folder, write_photo(twin / "0.png", noise(60, 80))])
    with qtbot.waitSignal(batch.work.failed):
        batch.run_bar.start.click()
    assert "would both become 0.png" in batch.message.text
    assert batch.work.standing == "idle"
    batch.photos.setCurrentIndex(batch.table.index(3, STATE))
    batch.rows.remove.click()
    assert len(batch.work.rows) == 3
    assert batch.run_bar.start.isEnabled()
