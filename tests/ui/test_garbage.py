import gc
import weakref

from pytestqt.qtbot import QtBot

from ceapp.ui.garbage import collect


class Ring:
    """Refers to itself, so that only the collector can free it."""

    def __init__(self) -> None:
        self.itself = self


def test_garbage_is_left_to_the_gui_thread(qtbot: QtBot) -> None:
    assert not gc.isenabled()
    ring = weakref.ref(Ring())
    made = [Ring() for _ in range(2 * gc.get_threshold()[0])]
    assert ring() is not None
    qtbot.waitUntil(lambda: ring() is None)
    assert len(made) == 2 * gc.get_threshold()[0]


def test_nothing_is_looked_through_before_there_is_enough(qtbot: QtBot) -> None:
    gc.collect()
    ring = weakref.ref(Ring())
    collect()
    assert ring() is not None
