"""The form of a training's parameters: built from the table, one row for each."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ceapp.core.errors import InputError
from ceapp.core.words import decimal, say
from ceapp.train.config import TrainConfig
from ceapp.train.config_check import SettingError
from ceapp.train.parameters import GROUPS, PARAMETERS, UNLISTED, Parameter, called, choice_called
from ceapp.train.presets import PAPER
from ceapp.train.settings_text import written
from ceapp.ui.parts import Card, label
from ceapp.ui.style import GAP

_MOST = 10_000_000


class Field(QWidget):
    """One parameter: its editor, and below it what it does and what the paper takes."""

    edited = Signal()

    def __init__(self, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parameter = parameter
        self._default = getattr(PAPER, parameter.name)
        self.editor = self._make()
        self.editor.setAccessibleName(say(parameter.label))
        self.editor.setAccessibleDescription(say(parameter.what))
        self.editor.setToolTip(say(parameter.what))
        self._note = label("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.editor, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._note)

    def _make(self) -> QWidget:
        default = self._default
        if self.parameter.choices:
            box = QComboBox()
            for choice in self.parameter.choices:
                box.addItem(choice_called(self.parameter.name, choice), choice)
            box.currentTextChanged.connect(self._note_edit)
            return box
        if isinstance(default, bool):
            tick = QCheckBox(self.tr("on"))
            tick.toggled.connect(self._note_edit)
            return tick
        if isinstance(default, int):
            spin = QSpinBox()
            spin.setRange(0, _MOST)
            spin.setGroupSeparatorShown(True)
            spin.setMinimumWidth(110)
            # Where the text of the other fields begins: a style sheet does not move it here.
            spin.lineEdit().setTextMargins(GAP, 0, 0, 0)
            spin.valueChanged.connect(self._note_edit)
            return spin
        line = QLineEdit()
        line.setMinimumWidth(220 if isinstance(default, tuple | str) else 110)
        line.textChanged.connect(self._note_edit)
        return line

    def show_value(self, value: object) -> None:
        """Show a value, without a signal."""
        self.blockSignals(True)
        match self.editor:
            case QComboBox() as box:
                box.setCurrentIndex(box.findData(value))
            case QCheckBox() as tick:
                tick.setChecked(bool(value))
            case QSpinBox() as spin:
                spin.setValue(int(str(value)))
            case QLineEdit() as line:
                line.setText(self._shown(value))
        self.blockSignals(False)
        self._tell(value)

    @property
    def setting(self) -> str:
        """What is entered, as `NAME=VALUE`."""
        match self.editor:
            case QComboBox() as box:
                text = str(box.currentData())
            case QCheckBox() as tick:
                text = str(tick.isChecked()).lower()
            case QSpinBox() as spin:
                text = str(spin.value())
            case QLineEdit() as line:
                text = line.text().strip()
                if isinstance(self._default, float):
                    text = text.replace(",", ".")
            case _:
                text = ""
        return f"{self.parameter.name}={text}"

    @Slot()
    def _note_edit(self) -> None:
        self._tell(None)
        self.edited.emit()

    def _tell(self, value: object) -> None:
        told = say(self.parameter.what)
        entered = self.setting.partition("=")[2]
        paper = written(self._default)
        if entered != paper:
            paper = self._shown(self._default)
            told += " " + self.tr("The paper: {}.").format(paper or self.tr("nothing"))
        self._note.setText(told)

    def _shown(self, value: object) -> str:
        """Return a value as its editor has it: a number with the person's decimal sign."""
        if isinstance(value, bool):
            return self.tr("on") if value else self.tr("off")
        if self.parameter.choices:
            return choice_called(self.parameter.name, str(value))
        return decimal(value, "g") if isinstance(value, float) else written(value)


class Form(QWidget):
    """All parameters; `config` is what they make together."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base = PAPER
        self.fields: dict[str, Field] = {}
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(GAP)
        self._cards: list[Card] = []
        for group in GROUPS:
            card = Card(say(group))
            form = QFormLayout()
            form.setHorizontalSpacing(GAP * 2)
            form.setVerticalSpacing(GAP + 2)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            for parameter in PARAMETERS:
                if parameter.group == group and parameter.name not in UNLISTED:
                    field = Field(parameter)
                    field.edited.connect(self.edited)
                    self.fields[parameter.name] = field
                    name = QLabel(say(parameter.label))
                    name.setBuddy(field.editor)
                    form.addRow(name, field)
            card.body.addLayout(form)
            page.addWidget(card)
            self._cards.append(card)
        page.addStretch(1)

    def show_config(self, config: TrainConfig, locked: tuple[str, ...] = ()) -> None:
        """Show a configuration.

        Parameters
        ----------
        config : TrainConfig
        locked : tuple of str
            Fields that cannot be changed, because a checkpoint fixes them.
        """
        self._base = config
        for name, field in self.fields.items():
            field.show_value(getattr(config, name))
            field.editor.setEnabled(name not in locked)
        self.edited.emit()

    def show_only(self, *, basics: bool) -> None:
        """Show the basic parameters alone, or all."""
        for card in self._cards[1:]:
            card.setVisible(not basics)

    def config(self, holes: dict[str, float]) -> TrainConfig:
        """Return what is entered, with these hole shapes.

        Raises
        ------
        InputError
            If a value cannot be meant.
        """
        if not any(holes.values()):
            raise InputError("Every hole shape has the share 0", "Move one of the sliders up")
        base = replace(self._base, holes=holes)
        try:
            return base.with_settings([field.setting for field in self.fields.values()])
        except SettingError as error:
            raise error.called(called) from error
