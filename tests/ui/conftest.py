"""The real window over a photo of its own, on Qt's offscreen screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ceapp.app.session import SessionController
from ceapp.ui.garbage import Garbage, collect
from ceapp.ui.main_window import MainWindow
from ceapp.ui.style import Look
from tests.pictures import gradient, write_photo


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    """Dress the application once: it is what takes longest."""
    return Look(qapp)


@pytest.fixture(scope="session")
def _garbage(qapp: QApplication) -> None:
    """Collect garbage as the program does: where a worker does, Qt crashes."""
    Garbage(qapp)


@pytest.fixture(autouse=True)
def _tidied(_garbage: None) -> Iterator[None]:
    """Take away the widgets of a test before the next."""
    yield
    collect()


@pytest.fixture
def empty_window(qtbot: QtBot, look: Look) -> Iterator[MainWindow]:
    """Return the window before any photo is open."""
    session = SessionController()
    # Needs no torch and nothing compiled, so that most tests need neither.
    session.model, session.mode = "classic", "smooth"
    window = MainWindow(session, look)
    window.resize(1000, 760)
    window.show()
    qtbot.waitExposed(window)
    yield window
    session.close()
    window.hide()
    window.deleteLater()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """Return the file of a photo of 300 x 400 px."""
    return write_photo(tmp_path / "photo.png", gradient(300, 400))


@pytest.fixture
def window(qtbot: QtBot, empty_window: MainWindow, photo: Path) -> MainWindow:
    """Return the window with the photo open."""
    with qtbot.waitSignal(empty_window.session.document_changed):
        empty_window.session.open(photo)
    return empty_window
