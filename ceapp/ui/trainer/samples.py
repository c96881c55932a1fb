"""Held-out pictures of a run: what the net sees, what it paints, the truth."""

from pathlib import Path

from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ceapp.ui.trainer.parts import label, scrolled
from ceapp.ui.trainer.thumbs import Thumbs
from ceapp.ui.trainer.words import tr

_LEAST = 260


class Samples(QWidget):
    """The pictures of `samples.png`, as many beside one another as fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbs = Thumbs(_LEAST, stretch=True)
        self._head = label("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._head)
        column.addWidget(scrolled(self._thumbs), 1)
        self.clear()

    @property
    def count(self) -> int:
        """How many pictures are shown."""
        return self._thumbs.count

    def clear(self) -> None:
        """Show none."""
        self._thumbs.show_pictures([])
        self._head.setText(tr("Sample fills come after the first steps."))

    def show_file(self, path: Path) -> None:
        """Show a run's sample pictures; a file that cannot be read changes nothing."""
        sheet = QImage(str(path))
        side = sheet.height() // 3
        if sheet.isNull() or not side:
            return
        rows = [_beside(sheet, x, side) for x in range(0, sheet.width(), side)]
        self._thumbs.show_pictures(rows)
        self._head.setText(tr("Held-out pictures, never trained on: hole, fill, truth"))


def _beside(sheet: QImage, x: int, side: int) -> QImage:
    """Return one column of the sheet, which has three rows, with its pictures side by side."""
    row = QImage(3 * side, side, QImage.Format.Format_RGB32)
    painter = QPainter(row)
    for i in range(3):
        painter.drawImage(i * side, 0, sheet, x, i * side, side, side)
    painter.end()
    return row
