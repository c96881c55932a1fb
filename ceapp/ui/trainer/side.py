"""The column at the left of the trainer: a button for each page, and the runs."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ceapp.ui.style import GAP

_WIDTH = 190


class Side(QWidget):
    """Turns the pages, and shows which one is turned to.

    Parameters
    ----------
    pages : QStackedWidget
        Empty so far.
    below : QWidget
        What stands below the buttons.
    """

    def __init__(self, pages: QStackedWidget, below: QWidget) -> None:
        super().__init__()
        self._pages = pages
        self._buttons = QButtonGroup(self)
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addLayout(self._column)
        column.addSpacing(GAP * 2)
        column.addWidget(below)
        column.addStretch(1)
        self.setFixedWidth(_WIDTH)
        self._buttons.idClicked.connect(pages.setCurrentIndex)
        pages.currentChanged.connect(self._mark)

    def add(self, text: str, page: QWidget) -> None:
        """Add a page with the button that turns to it; the first one is open."""
        button = QPushButton(text)
        button.setCheckable(True)
        button.setObjectName("step")
        self._buttons.addButton(button, self._pages.count())
        self._column.addWidget(button)
        self._pages.addWidget(page)

    @Slot(int)
    def _mark(self, index: int) -> None:
        self._buttons.button(index).setChecked(True)
