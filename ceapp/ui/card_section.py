"""A heading over the cards of photos, on the start page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ceapp.ui.parts import label
from ceapp.ui.photo_card import PICTURE, PhotoCard
from ceapp.ui.style import GAP


class CardSection(QWidget):
    """A heading over cards, as many beside one another as there is room for."""

    def __init__(self, title: str, empty: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[PhotoCard] = []
        self._columns = 0
        self.head = QHBoxLayout()
        self.head.addWidget(label(title, "title"))
        self.head.addStretch()
        self._empty = label(empty, "muted", wrap=True)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self.head)
        column.addWidget(self._empty)
        column.addLayout(self._grid)

    def show_cards(self, cards: Sequence[PhotoCard]) -> None:
        """Show these cards in place of those before."""
        for old in self.cards:
            self._grid.removeWidget(old)
            old.deleteLater()
        self.cards = list(cards)
        self._empty.setVisible(not self.cards)
        self._columns = 0
        self._lay()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many cards into a row as fit now."""
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        room = self.width() + GAP
        columns = max(1, room // (PICTURE.width() + 2 * GAP))
        if columns == self._columns:
            return
        self._columns = columns
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // columns, place % columns, start)
        # What is left over goes behind the last card.
        for column in range(max(self._grid.columnCount(), columns + 1)):
            self._grid.setColumnStretch(column, int(column == columns))
