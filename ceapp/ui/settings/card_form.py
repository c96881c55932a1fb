"""What has to be said of a checkpoint that says too little of itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ceapp.core.errors import InputError
from ceapp.core.words import phrase, say
from ceapp.train.parameters import choice_called
from ceapp.ui.parts import label
from ceapp.ui.style import GAP

if TYPE_CHECKING:
    from ceapp.app.model_work import Added

_QUESTIONS = {
    "hole_value": phrase("What it sees in a hole"),
    "upsampling": phrase("How it enlarges"),
    "passes": phrase("How often it sees its own fill"),
}


class CardForm(QDialog):
    """Asks for the card of a checkpoint; what its layers tell is not asked.

    Parameters
    ----------
    added : Added
        The file, and what is missing.
    parent : QWidget
    """

    answered = Signal(object, object)
    """The file's path and its `ModelCard`."""

    def __init__(self, added: "Added", parent: QWidget) -> None:
        super().__init__(parent)
        assert added.missing is not None
        self._path = added.path
        self._missing = added.missing
        self.setWindowTitle(self.tr("Add {}").format(added.path.name))
        self.setObjectName("settings")
        card = added.missing.card
        self.name = QLineEdit(card.name)
        self.summary = QLineEdit()
        self.summary.setPlaceholderText(self.tr("What it is for, in one sentence"))
        self.subject = QComboBox()
        for subject, words in (("photo", self.tr("Photos")), ("face", self.tr("Faces"))):
            self.subject.addItem(words, subject)
        self.data = QPlainTextEdit()
        self.data.setPlaceholderText(
            self.tr("One set of pictures a line, with its terms; or: not known")
        )
        self.data.setTabChangesFocus(True)
        self.data.setFixedHeight(72)
        self.use = QComboBox()
        self.use.addItem(self.tr("Research only"), "research")
        self.use.addItem(self.tr("Anything"), "any")
        self.choices: dict[str, QComboBox] = {}
        self.wrong = label("", "trouble", wrap=True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self._answer)
        self.buttons.rejected.connect(self.reject)
        self._compose()

    def _compose(self) -> None:
        card = self._missing.card
        told = self.tr("Its layers make a net for {0} x {0} px. The file says no more of itself.")
        head = label(told.format(card.size), wrap=True)
        form = QFormLayout()
        form.setHorizontalSpacing(GAP * 2)
        form.setVerticalSpacing(GAP)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Description"), self.summary)
        form.addRow(self.tr("Fills"), self.subject)
        form.addRow(self.tr("Learnt from"), self.data)
        form.addRow(self.tr("Its terms allow"), self.use)
        for name, values in self._missing.choices.items():
            box = QComboBox()
            for value in values:
                box.addItem(choice_called(name, value), value)
            self.choices[name] = box
            form.addRow(say(_QUESTIONS.get(name, name)), box)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        column.setSpacing(GAP)
        column.addWidget(head)
        column.addLayout(form)
        column.addWidget(self.wrong)
        column.addWidget(self.buttons)
        self.setMinimumWidth(480)
        self.summary.setFocus()

    @Slot()
    def _answer(self) -> None:
        """Hand the card over, or say what is still missing."""
        from ceapp.engine.plain_checkpoint import with_answers

        lines = self.data.toPlainText().splitlines()
        answers = {
            "name": self.name.text().strip(),
            "summary": self.summary.text().strip(),
            "subject": self.subject.currentData(),
            "data": [line.strip() for line in lines if line.strip()],
            "use": self.use.currentData(),
            **{name: box.currentData() for name, box in self.choices.items()},
        }
        try:
            card = with_answers(self._missing, answers)
        except InputError as error:
            self.wrong.setText(str(error))
            return
        self.answered.emit(self._path, card)
        self.accept()
