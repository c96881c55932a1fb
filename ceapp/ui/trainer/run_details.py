"""What is said of a run before it starts: its folder, and the terms of its pictures."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QPushButton, QWidget

from ceapp.core.model_card import ModelCard
from ceapp.core.words import say
from ceapp.train.config import TrainConfig
from ceapp.train.run_list import free_folder
from ceapp.ui.file_dialog import ask_folder
from ceapp.ui.parts import label


class RunDetails(QWidget):
    """A form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = QLineEdit()
        self.place.setAccessibleName(say("The run's folder"))
        browse = QPushButton(say("&Browse…"))
        browse.clicked.connect(self._ask)
        self.terms = QLineEdit()
        self.terms.setAccessibleName(say("Terms of the pictures"))
        self.terms.setPlaceholderText(say("e.g. my own photos"))
        self.free = QCheckBox(say("The pictures may be used for anything"))
        self.free.setToolTip(say("Otherwise the model's card says that it is for research alone"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(label(say("Folder of the run")), 0, 0)
        grid.addWidget(self.place, 0, 1)
        grid.addWidget(browse, 0, 2)
        grid.addWidget(label(say("Terms of the pictures")), 1, 0)
        grid.addWidget(self.terms, 1, 1, 1, 2)
        grid.addWidget(self.free, 2, 0, 1, 3)

    @property
    def folder(self) -> Path | None:
        """Where the run is to be written; None if nowhere."""
        text = self.place.text().strip()
        return Path(text).expanduser() if text else None

    @property
    def use(self) -> str:
        """What the model may be used for, as its card says it."""
        return "any" if self.free.isChecked() else "research"

    def terms_with(self, card: ModelCard | None) -> str:
        """Return the terms of all that the model will have learned from."""
        terms = self.terms.text().strip()
        before = [] if card is None else card.data
        return "; ".join([*before, *([terms] if terms else [])])

    def suit(self, card: ModelCard | None) -> None:
        """Allow no more than the terms of what the model has learned from already."""
        bound = card is not None and card.use != "any"
        self.free.setEnabled(not bound)
        if bound:
            self.free.setChecked(False)

    def renew(self, config: TrainConfig) -> None:
        """Suggest a folder that holds no run yet."""
        self.place.setText(str(free_folder(f"{config.preset}-{config.size}")))

    @Slot()
    def _ask(self) -> None:
        folder = ask_folder(self, say("Choose a folder for the run"))
        if folder is not None:
            self.place.setText(str(folder))
