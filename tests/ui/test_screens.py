"""Windows fit on the screen they come up on, and leave it alone."""

import shiboken6
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ceapp.ui.main_window import MainWindow
from ceapp.ui.screens import resize_within
from tests.ui.every_window import see_every_window


def test_no_window_takes_the_screen_for_a_part_of_its_own(window: MainWindow) -> None:
    takers = set()

    def see(name: str, top: QWidget) -> None:
        # What such a window is freed with; the next one that is closed would crash.
        if "parent" in shiboken6.dump(QGuiApplication.primaryScreen()):
            takers.add(name)

    see_every_window(window, see)
    assert takers == set()


def test_a_window_is_no_larger_than_its_share_of_the_screen(window: MainWindow) -> None:
    room = QGuiApplication.primaryScreen().availableSize()
    small, large = QWidget(window), QWidget()
    resize_within(small, 100, 50)
    resize_within(large, 10 * room.width(), 200, 0.5)
    assert small.size().toTuple() == (100, 50)
    assert large.size().toTuple() == (room.width() // 2, 200)
