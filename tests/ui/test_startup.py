import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ceapp.ui.bench_start import measure_start
from ceapp.ui.main_window import MainWindow
from ceapp.ui.startup import Startup


def test_a_window_needs_neither_torch_nor_numpy_to_open() -> None:
    program = (
        "import sys, json, ceapp.ui.app;"
        "print(json.dumps([n for n in ('torch', 'numpy', 'scipy', 'PIL') if n in sys.modules]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    )
    assert json.loads(done.stdout) == []


def test_the_photo_comes_after_the_first_paint_and_torch_after_the_hands_rest(
    qtbot: QtBot, qapp: QApplication, empty_window: MainWindow, photo: Path
) -> None:
    session = empty_window.session
    startup = Startup(session, qapp, empty_window.canvas, photo)
    with qtbot.waitSignal(session.document_changed):
        empty_window.canvas.update()
    assert list(startup.stamps) == ["shown", "photo"]
    # A moving mouse begins the rest anew.
    startup.rest.stop()
    QTest.mouseMove(empty_window.canvas, QPoint(200, 200))
    assert startup.rest.isActive()
    with qtbot.waitSignal(startup.finished, timeout=60_000):
        assert "ready" not in startup.stamps
    assert list(startup.stamps) == ["shown", "photo", "ready"]
    assert sorted(startup.stamps.values()) == list(startup.stamps.values())


def test_the_program_starts_shows_its_photo_and_ends() -> None:
    figures = measure_start(runs=1)
    assert figures["runs"] == 1
    assert (
        0 < figures["shown_ms"] < figures["photo_ms"] < figures["ready_ms"] < figures["filled_ms"]
    )
