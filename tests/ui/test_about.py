from pytestqt.qtbot import QtBot

from ceapp import __version__
from ceapp.ui.about import About
from ceapp.ui.main_window import MainWindow


def test_help_shows_the_version_and_every_licence(qtbot: QtBot, empty_window: MainWindow) -> None:
    empty_window.actions_["about"].trigger()
    (box,) = empty_window.findChildren(About)
    qtbot.waitExposed(box)
    assert f"ceapp {__version__}" in box.text.toPlainText()
    assert "Apache License" in box.text.toPlainText()
    names = [box.names.item(row).text() for row in range(box.names.count())]
    (qt,) = [row for row, name in enumerate(names) if name.startswith("PySide6")]
    box.names.setCurrentRow(qt)
    assert "LESSER GENERAL PUBLIC LICENSE" in box.text.toPlainText()
    box.reject()
