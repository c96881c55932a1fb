"""The crew's side: a pad for the PIN, and the numbers behind it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout

from ceapp.app.demo.machine import Demo
from ceapp.core.tally import Tally
from ceapp.ui.demo.look import TARGET, unit
from ceapp.ui.demo.parts import Spoken, button, line

_MOST_DIGITS = 8
_PAD = "123456789"
_DIGITS = tuple("0123456789")


class PinPage(Spoken):
    """Lets the crew in who know the PIN: by the pad, or by a keyboard, which brought them here.

    Parameters
    ----------
    demo : Demo
    """

    def __init__(self, demo: Demo) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._demo = demo
        self._typed = ""
        self._trouble = False
        self._headline, self._dots, self._told = line("headline"), line("headline"), line("quiet")
        self._clear, self._cancel, self._enter = button(), button(), button("main")
        self._cancel.clicked.connect(demo.finish)
        self._enter.clicked.connect(self._try)
        self._clear.clicked.connect(self._wipe)
        self._pad = QGridLayout()
        for number, digit in enumerate(_PAD):
            self._pad.addWidget(self._digit(digit), number // 3, number % 3)
        self._pad.addWidget(self._clear, 3, 0)
        self._pad.addWidget(self._digit("0"), 3, 1)
        self._pad.addWidget(self._enter, 3, 2)
        self._pad.addWidget(self._cancel, 4, 0, 1, 3)
        self._column = QVBoxLayout(self)
        self._column.addStretch()
        for words in (self._headline, self._dots, self._told):
            self._column.addWidget(words)
        row = QHBoxLayout()
        row.addStretch()
        row.addLayout(self._pad)
        row.addStretch()
        self._column.addLayout(row)
        self._column.addStretch()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._headline.setText(self.tr("For the crew"))
        self._clear.setText(self.tr("Clear"))
        self._enter.setText(self.tr("Enter"))
        self._cancel.setText(self.tr("Back to the demo"))
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Listen to the keyboard."""
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the button of the same name does."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._try()
            case Qt.Key.Key_Backspace | Qt.Key.Key_Delete:
                self._wipe()
            case Qt.Key.Key_Escape:
                self._demo.finish()
            case _ if event.text() in _DIGITS:
                self._type(event.text())
            case _:
                super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was typed."""
        self._typed, self._trouble = "", False
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow with the screen."""
        scale = unit(self.size())
        self._pad.setSpacing(round(16 * scale))
        self._column.setSpacing(round(16 * scale))
        for number in range(self._pad.count()):
            item = self._pad.itemAt(number)
            widget = item.widget() if item is not None else None
            if widget is not None and widget is not self._cancel:
                widget.setMinimumSize(round(190 * scale), round(104 * scale))

    def _digit(self, digit: str) -> "DigitButton":
        made = DigitButton(digit)
        made.typed.connect(self._type)
        return made

    @Slot(str)
    def _type(self, digit: str) -> None:
        if len(self._typed) < _MOST_DIGITS:
            self._typed += digit
            self._trouble = False
            self._show()

    @Slot()
    def _wipe(self) -> None:
        self._typed, self._trouble = "", False
        self._show()

    @Slot()
    def _try(self) -> None:
        typed, self._typed = self._typed, ""
        self._trouble = not self._demo.enter(typed)
        self._show()

    def _show(self) -> None:
        self._dots.setText("●" * len(self._typed) or " ")
        told = " "
        if self._trouble:
            told = self.tr("This is not the PIN.")
            if self._demo.locked:
                told = self.tr("Too many tries. Wait half a minute.")
        self._told.setText(told)


class DigitButton(QPushButton):
    """A key of the pad."""

    typed = Signal(str)

    def __init__(self, digit: str) -> None:
        super().__init__(digit)
        self.setObjectName("digit")
        self.setMinimumSize(TARGET, TARGET)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(self._type)

    @Slot()
    def _type(self) -> None:
        self.typed.emit(self.text())


class CrewPage(Spoken):
    """The numbers, and the way out.

    Parameters
    ----------
    demo : Demo
    """

    def __init__(self, demo: Demo) -> None:
        super().__init__()
        self.setObjectName("page")
        self._demo = demo
        self._headline = line("headline")
        self._numbers = [line("number") for _ in range(6)]
        self._names = [line("quiet") for _ in range(6)]
        self._anew, self._back, self._leave = button(), button("main"), button()
        self._anew.clicked.connect(demo.count_anew)
        self._back.clicked.connect(demo.finish)
        self._leave.clicked.connect(demo.leave)
        self._grid = QGridLayout()
        for number in range(6):
            cell = QVBoxLayout()
            cell.addWidget(self._numbers[number])
            cell.addWidget(self._names[number])
            self._grid.addLayout(cell, number // 3, number % 3)
        self._buttons = QGridLayout()
        for number, part in enumerate((self._back, self._anew, self._leave)):
            # Whoever typed the PIN goes on with Tab and Enter.
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            part.setAutoDefault(True)
            self._buttons.addWidget(part, 0, number)
        self._column = QVBoxLayout(self)
        self._column.addStretch(2)
        self._column.addWidget(self._headline)
        self._column.addStretch(1)
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        self._column.addLayout(self._buttons)
        self._column.addStretch(2)
        self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with what ends nothing."""
        self._back.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._headline.setText(self.tr("What the booth has done"))
        names = (
            self.tr("Visits"),
            self.tr("Fills"),
            self.tr("Quick fills"),
            self.tr("Median wait"),
            self.tr("Kept"),
            self.tr("Errors"),
        )
        for widget, name in zip(self._names, names, strict=True):
            widget.setText(name)
        self._anew.setText(self.tr("Count from zero"))
        self._back.setText(self.tr("Back to the demo"))
        self._leave.setText(self.tr("End the demo"))
        self.show_tally(self._demo.tally)

    def show_tally(self, tally: Tally) -> None:
        """Show the numbers as they are now."""
        wait = tally.median_wait
        shown = (
            str(tally.visits),
            str(tally.fills),
            str(tally.quick),
            "–" if wait is None else self.tr("{} s").format(self.locale().toString(wait, "f", 1)),
            str(tally.kept),
            str(tally.errors),
        )
        for widget, text in zip(self._numbers, shown, strict=True):
            widget.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow with the screen; three buttons in a row only where it is wide."""
        scale = unit(self.size())
        edge = round(60 * scale)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._grid.setVerticalSpacing(round(50 * scale))
        self._buttons.setSpacing(round(22 * scale))
        upright = self.width() < self.height()
        for number, part in enumerate((self._back, self._anew, self._leave)):
            self._buttons.removeWidget(part)
            self._buttons.addWidget(part, number if upright else 0, 0 if upright else number)
