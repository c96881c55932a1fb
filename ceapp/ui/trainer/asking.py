"""The trainer's questions: which folder of a run, and what becomes of a training."""

from enum import Enum
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget

from ceapp.core.words import say
from ceapp.ui.file_dialog import ask_folder


class Leave(Enum):
    """What becomes of a training when the window closes."""

    GO_ON = 0
    STOP = 1
    STAY = 2


def ask_run(parent: QWidget, folder: Path) -> Path | None:
    """Let the person choose the folder of a run."""
    return ask_folder(parent, say("Open the folder of a run"), folder)


def ask_leave(parent: QWidget, name: str) -> Leave:
    """Ask what becomes of a training that runs."""
    button = QMessageBox.StandardButton
    box = QMessageBox(
        QMessageBox.Icon.Question,
        say("A training is running"),
        say("The training {} is running. Let it go on in the background?").format(name),
        button.Yes | button.No | button.Cancel,
        parent,
    )
    box.setInformativeText(
        say("It needs neither this window nor the program. Open the trainer again to see it.")
    )
    box.button(button.Yes).setText(say("&Let it go on"))
    box.button(button.No).setText(say("&Stop it"))
    box.setDefaultButton(button.Yes)
    given = box.exec()
    return {button.Yes: Leave.GO_ON, button.No: Leave.STOP}.get(button(given), Leave.STAY)
