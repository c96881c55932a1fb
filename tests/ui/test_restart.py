"""Starting again after a change of what is read at the start."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ceapp.app import helper
from ceapp.ui import restart as restarting
from ceapp.ui.main_window import MainWindow
from ceapp.ui.restart import Restart
from tests.ui.hands import Answers, Button, drag


@pytest.fixture
def restart(window: MainWindow) -> Restart:
    return Restart(window)


def choice(window: MainWindow, words: str) -> QPushButton:
    (found,) = (b for b in window.message.findChildren(QPushButton) if b.text() == words)
    return found


def test_another_language_offers_a_start_and_taking_it_back_takes_the_offer_back(
    restart: Restart, window: MainWindow
) -> None:
    change = window.session.preferences.change
    change(theme="light")
    assert window.message.text == ""
    change(language="de")
    assert "when ceapp starts again" in window.message.text
    change(language="system")
    assert window.message.text == ""


def test_the_program_starts_again_on_the_same_photo(
    restart: Restart, window: MainWindow, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.session.preferences.change(scale="150")
    choice(window, "Start again now").click()
    assert window.isHidden()
    assert restart.wanted
    begun: list[list[str]] = []
    monkeypatch.setattr(restarting.subprocess, "Popen", lambda command, **_: begun.append(command))
    restart.start()
    assert begun == [[*helper.program(), str(photo)]]


def test_who_would_rather_stay_stays(qtbot: QtBot, restart: Restart, window: MainWindow) -> None:
    drag(window.canvas, [(100, 100), (120, 140)])
    with qtbot.waitSignal(window.session.variations_changed):
        window.session.fill()
    window.session.preferences.change(language="de")
    stay = Answers(Button.Cancel)
    choice(window, "Start again now").click()
    assert len(stay.asked) == 1
    assert window.isVisible()
    assert not restart.wanted
    stay.deleteLater()
