"""The runs that are known, to be chosen from; any other is opened by its folder."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from ceapp.core.errors import CeappError, InputError
from ceapp.core.paths import runs
from ceapp.core.words import say
from ceapp.train.run_list import is_run, known_runs, remember
from ceapp.train.run_state import read_standing
from ceapp.ui.parts import label, widen_list
from ceapp.ui.trainer.asking import ask_run
from ceapp.ui.trainer.words import state_name


class _Box(QComboBox):
    """Says in its list how each run stands, and closed its name alone, as far as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Show the name of the folder."""
        super().initStyleOption(option)
        if folder := self.currentData():
            field = self.style().subControlRect(
                QStyle.ComplexControl.CC_ComboBox,
                option,
                QStyle.SubControl.SC_ComboBoxEditField,
                self,
            )
            middle = Qt.TextElideMode.ElideMiddle
            name = Path(folder).name
            option.currentText = self.fontMetrics().elidedText(name, middle, field.width())

    def showPopup(self) -> None:
        """Open the list, as wide as what it says."""
        widen_list(self)
        super().showPopup()


class RunsBox(QWidget):
    """A box of names, and a button that asks for a folder."""

    chosen = Signal(object)
    """The folder of a run, a Path."""
    failed = Signal(object)
    """A `CeappError`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = _Box()
        self.box.setAccessibleName(say("Runs"))
        self.box.setPlaceholderText(say("Choose one"))
        self.box.activated.connect(self._open_listed)
        another = QPushButton(say("&Open a run…"))
        another.setToolTip(say("Follow a run that was started elsewhere, or on the command line"))
        another.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(say("Runs"), "muted"))
        column.addWidget(self.box)
        column.addWidget(another)

    def list_runs(self, here: Path | None) -> None:
        """List what is known now, with how each stands; `here` is the one that is followed."""
        self.box.clear()
        for folder in known_runs():
            state = state_name(read_standing(folder))
            self.box.addItem(f"{folder.name} – {state}", str(folder))
        some = self.box.count() > 0
        self.box.setEnabled(some)
        if not some:
            self.box.addItem(say("None yet"))
        self.box.setCurrentIndex(self.box.findData(str(here)) if some else 0)

    @Slot(int)
    def _open_listed(self, index: int) -> None:
        folder = self.box.itemData(index)
        if folder:
            self.chosen.emit(Path(folder))

    @Slot()
    def _ask(self) -> None:
        folder = ask_run(self, runs())
        if folder is None:
            return
        try:
            if not is_run(folder):
                hint = "Choose the folder of a run: one with events.csv in it"
                raise InputError("No training has written into {folder}", hint, folder=folder)
            remember(folder)
        except CeappError as error:
            self.failed.emit(error)
        if is_run(folder):
            self.chosen.emit(folder)
