"""The trainer's window, pictures for it, and runs that were made without it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from ceapp.ui.style import Look
from ceapp.ui.trainer.window import TrainerWindow
from tests.train.made import picture


@pytest.fixture(autouse=True)
def _one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the processes that train compute on one thread: nets this small lose by a second."""
    monkeypatch.setenv("OMP_NUM_THREADS", "1")


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Return a folder of twelve usable pictures, a copy, a broken file and a small one."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    for i in range(12):
        Image.fromarray(picture(i, 64, 80)).save(folder / f"{i:02}.png")
    Image.open(folder / "00.png").save(folder / "again.png")
    (folder / "broken.jpg").write_bytes(b"no picture")
    Image.fromarray(picture(99, 20, 20)).save(folder / "small.png")
    return folder


@pytest.fixture
def trainer(qtbot: QtBot, look: Look) -> Iterator[TrainerWindow]:
    window = TrainerWindow(look)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.following.leave()
    window.close()
    window.deleteLater()
