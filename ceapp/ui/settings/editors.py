"""One small widget per kind of setting: it shows a value and tells of another one."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QHBoxLayout,
    QSlider,
    QSpinBox,
    QToolButton,
    QWidget,
)

from ceapp.core.setting_row import AUTO, Row
from ceapp.core.words import say
from ceapp.ui.model_box import model_title
from ceapp.ui.style import GAP

_FIELD_WIDTH = 230
_SWATCH = 16
# The first colour that is offered in place of the automatic one.
_FIRST_COLOUR = "#ff2078"
# Wider ranges are typed: a pixel of a slider would jump by more than one.
_SLIDES_UP_TO = 100


class Editor(QWidget):
    """Shows the value of a setting, and lets a person give it another one."""

    edited = Signal(object)
    """The person chose this value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row_ = QHBoxLayout(self)
        self.row_.setContentsMargins(0, 0, 0, 0)
        self.row_.setSpacing(GAP)

    def show_value(self, value: object) -> None:
        """Show a value without telling of it."""
        raise NotImplementedError


class SwitchEditor(Editor):
    """A check box with the setting's own words."""

    def __init__(self, row: Row) -> None:
        super().__init__()
        self.box = QCheckBox(say(row.label))
        self.box.toggled.connect(self._tell)
        self.row_.addWidget(self.box)
        self.setFocusProxy(self.box)

    def show_value(self, value: object) -> None:
        """Tick the box or not."""
        self.box.blockSignals(True)
        self.box.setChecked(bool(value))
        self.box.blockSignals(False)

    @Slot(bool)
    def _tell(self, on: bool) -> None:
        self.edited.emit(on)


class NumberEditor(Editor):
    """A number to type, with a slider beside it where the range is short."""

    def __init__(self, row: Row) -> None:
        super().__init__()
        low, high = row.bounds
        self.box = QSpinBox()
        self.box.setRange(low, high)
        self.box.setSuffix(f" {row.unit}" if row.unit else "")
        self.box.setSpecialValueText(say(row.zero) if row.zero else "")
        self.box.setAccelerated(True)
        self.box.setSingleStep(max(1, (high - low) // 256))
        self.box.lineEdit().setTextMargins(4, 0, 0, 0)
        # A number that is being typed is not one yet.
        self.box.setKeyboardTracking(False)
        self.box.setAccessibleName(say(row.label))
        self.box.valueChanged.connect(self._tell)
        self.row_.addWidget(self.box)
        self.setFocusProxy(self.box)
        ignore_wheel(self.box)
        if high - low <= _SLIDES_UP_TO:
            slider = QSlider(Qt.Orientation.Horizontal)
            slider.setRange(low, high)
            slider.setAccessibleName(say(row.label))
            slider.valueChanged.connect(self.box.setValue)
            self.box.valueChanged.connect(slider.setValue)
            self._slider: QSlider | None = slider
            self.box.setFixedWidth(80)
            self.row_.insertWidget(0, slider, 1)
            ignore_wheel(slider)
        else:
            self._slider = None
        self.setFixedWidth(_FIELD_WIDTH)

    def show_value(self, value: object) -> None:
        """Show the number in box and slider."""
        assert isinstance(value, int)
        self.box.blockSignals(True)
        self.box.setValue(value)
        self.box.blockSignals(False)
        if self._slider is not None:
            self._slider.blockSignals(True)
            self._slider.setValue(value)
            self._slider.blockSignals(False)

    @Slot(int)
    def _tell(self, value: int) -> None:
        self.edited.emit(value)


class ChoiceEditor(Editor):
    """A box with a few choices."""

    def __init__(self, label: str, choices: Mapping[str, str]) -> None:
        super().__init__()
        self.box = QComboBox()
        self.box.setMinimumWidth(_FIELD_WIDTH)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.box.setAccessibleName(label)
        self.offer(choices)
        self.box.currentIndexChanged.connect(self._tell)
        self.row_.addWidget(self.box)
        self.row_.addStretch()
        self.setFocusProxy(self.box)
        ignore_wheel(self.box)

    def offer(self, choices: Mapping[str, str]) -> None:
        """Offer these, value to label, from now on."""
        chosen = self.box.currentData()
        self.box.blockSignals(True)
        self.box.clear()
        for value, label in choices.items():
            self.box.addItem(label, value)
        self.box.setCurrentIndex(max(0, self.box.findData(chosen)))
        self.box.blockSignals(False)

    def disable(self, value: str, why: str) -> None:
        """Grey a choice out, and say why."""
        row = self.box.findData(value)
        item = self.box.model().item(row)  # type: ignore[attr-defined]
        item.setEnabled(False)
        item.setToolTip(why)

    def show_value(self, value: object) -> None:
        """Show the choice; one that is not offered is shown as it is written."""
        assert isinstance(value, str)
        self.box.blockSignals(True)
        if self.box.findData(value) < 0:
            self.box.addItem(value, value)
        self.box.setCurrentIndex(self.box.findData(value))
        self.box.blockSignals(False)

    @Slot(int)
    def _tell(self, row: int) -> None:
        self.edited.emit(self.box.itemData(row))


class ColourEditor(Editor):
    """Automatic, or a colour of one's own."""

    def __init__(self, row: Row) -> None:
        super().__init__()
        self._colour = _FIRST_COLOUR
        self.dialog: QColorDialog | None = None
        self.box = QComboBox()
        self.box.setFixedWidth(_FIELD_WIDTH)
        self.box.setAccessibleName(say(row.label))
        self.box.addItem(self.tr("Automatic"), AUTO)
        self.box.addItem(self.tr("One colour"), "")
        self.box.currentIndexChanged.connect(self._tell)
        self.swatch = QToolButton()
        self.swatch.setToolTip(self.tr("Choose the colour"))
        self.swatch.setAccessibleName(self.tr("Choose the colour"))
        self.swatch.setIconSize(QSize(_SWATCH, _SWATCH))
        self.swatch.clicked.connect(self._pick)
        self.row_.addWidget(self.box)
        self.row_.addWidget(self.swatch)
        self.row_.addStretch()
        self.setFocusProxy(self.box)
        ignore_wheel(self.box)

    def show_value(self, value: object) -> None:
        """Show the choice, and the colour if there is one."""
        assert isinstance(value, str)
        own = value != AUTO
        if own:
            self._colour = value
        self.box.blockSignals(True)
        self.box.setCurrentIndex(1 if own else 0)
        self.box.blockSignals(False)
        self.swatch.setVisible(own)
        drawing = QPixmap(_SWATCH, _SWATCH)
        drawing.fill(QColor(self._colour))
        self.swatch.setIcon(QIcon(drawing))

    @Slot(int)
    def _tell(self, row: int) -> None:
        self.edited.emit(self._colour if row else AUTO)

    @Slot()
    def _pick(self) -> None:
        """Let the person look at colours; each one that is looked at holds at once."""
        dialog = QColorDialog(QColor(self._colour), self)
        # The same on every system, and drivable by a test.
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setWindowTitle(self.tr("Colour of the mask"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.currentColorChanged.connect(self._take)
        before = self._colour
        dialog.rejected.connect(_Back(self, before, dialog).give)
        self.dialog = dialog
        dialog.open()

    @Slot(QColor)
    def _take(self, colour: QColor) -> None:
        self.edited.emit(colour.name())


class _Back(QObject):
    """Gives a colour back that held before a dialog."""

    def __init__(self, editor: ColourEditor, colour: str, parent: QObject) -> None:
        super().__init__(parent)
        self._editor, self._colour = editor, colour

    @Slot()
    def give(self) -> None:
        """Let the colour hold again."""
        self._editor.edited.emit(self._colour)


class _Wheel(QObject):
    """Leaves the wheel to the page: a setting must not change because the page is scrolled."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the wheel from a widget that has not the keys."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget):
            event.ignore()
            return not watched.hasFocus()
        return False


def ignore_wheel(widget: QWidget) -> None:
    """Let the wheel scroll past a widget that was not clicked before."""
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_Wheel(widget))


def make_editor(row: Row, models: Sequence[str]) -> Editor:
    """Return the editor for a row's kind."""
    label = say(row.label)
    if row.kind == "switch":
        return SwitchEditor(row)
    if row.kind == "number":
        return NumberEditor(row)
    if row.kind == "colour":
        return ColourEditor(row)
    if row.kind == "model":
        return ChoiceEditor(label, {name: model_title(name) for name in models})
    return ChoiceEditor(label, {value: say(text) for value, text in row.choices.items()})
