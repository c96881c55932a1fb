"""The demo's own window on Qt's offscreen screen, small and with little patience."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ceapp.app.demo.machine import Demo
from ceapp.app.preferences import Preferences
from ceapp.core.demo_config import DemoConfig
from ceapp.ui.demo.language import Languages
from ceapp.ui.demo.window import DemoWindow
from tests.pictures import box_hole, gradient, noise, write_mask, write_photo

PIN = "2468"


@pytest.fixture
def booth(tmp_path: Path) -> DemoConfig:
    """Return a set-up with folders of its own; fills need neither torch nor anything compiled."""
    for name in ("photos", "watched", "kept"):
        (tmp_path / name).mkdir()
    write_photo(tmp_path / "photos/1.png", gradient(120, 160))
    write_mask(tmp_path / "photos/1.mask.png", box_hole(120, 160, 30, 40, 60, 80))
    write_photo(tmp_path / "photos/2.jpg", noise(90, 120))
    return DemoConfig(
        photos=tmp_path / "photos",
        watched=tmp_path / "watched",
        delete_watched=True,
        keep=tmp_path / "kept",
        pin=PIN,
        mode="smooth",
        model="classic",
        languages=("en", "de"),
    )


Opener = Callable[..., DemoWindow]


@pytest.fixture
def open_demo(qtbot: QtBot, qapp: QApplication, booth: DemoConfig) -> Iterator[Opener]:
    """Return what opens the demo, with other settings if asked, once its photos are read."""
    opened: list[tuple[DemoWindow, Demo, Languages]] = []

    def open_(**changes: object) -> DemoWindow:
        demo = Demo(replace(booth, **changes), Preferences())
        languages = Languages(qapp, demo.config.languages)
        window = DemoWindow(demo, languages)
        opened.append((window, demo, languages))
        # A finger reaches the screen alone, and this one is 800 x 800.
        window.resize(780, 600)
        window.show()
        qtbot.waitExposed(window)
        demo.films.start()
        qtbot.waitUntil(lambda: len(demo.films.offers) == 2)
        return window

    yield open_
    for window, demo, languages in opened:
        window.close_down()
        demo.close()
        languages.close()
        window.hide()
        window.deleteLater()
        demo.deleteLater()
