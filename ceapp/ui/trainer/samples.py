"""Sample pictures of a run or a lesson: what a net sees, what it paints, the truth."""

from pathlib import Path

from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ceapp.core.words import say
from ceapp.ui.parts import label, scrolled
from ceapp.ui.trainer.thumbs import Thumbs

_LEAST = 86


class Samples(QWidget):
    """The columns of a sheet of samples, each with its pictures side by side.

    Parameters
    ----------
    parts : int
        Pictures that one sample has, which are the rows of the sheet.
    head : str
        What they are.
    empty : str
        What is said while there are none.
    """

    def __init__(self, parts: int, head: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, self._words, self._empty = parts, head, empty
        self._thumbs = Thumbs(_LEAST * parts, stretch=True)
        self._head = label("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._head)
        column.addWidget(scrolled(self._thumbs), 1)
        self.clear()

    @property
    def count(self) -> int:
        """How many samples are shown."""
        return self._thumbs.count

    def clear(self) -> None:
        """Show none."""
        self._thumbs.show_pictures([])
        self._head.setText(self._empty)

    def show_file(self, path: Path) -> None:
        """Show the sheet in a file; one that cannot be read changes nothing."""
        self._show(QImage(str(path)))

    def show_data(self, content: bytes) -> None:
        """Show the sheet that the bytes of a file hold."""
        self._show(QImage.fromData(content))

    def _show(self, sheet: QImage) -> None:
        side = sheet.height() // self._parts
        if sheet.isNull() or not side:
            return
        rows = [self._beside(sheet, x, side) for x in range(0, sheet.width(), side)]
        self._thumbs.show_pictures(rows)
        self._head.setText(self._words)

    def _beside(self, sheet: QImage, x: int, side: int) -> QImage:
        """Return one column of the sheet as a row."""
        row = QImage(self._parts * side, side, QImage.Format.Format_RGB32)
        painter = QPainter(row)
        for i in range(self._parts):
            painter.drawImage(i * side, 0, sheet, x, i * side, side, side)
        painter.end()
        return row


def run_samples() -> Samples:
    """Return the samples of a run."""
    return Samples(
        3,
        say("Held-out pictures, never trained on: hole, fill, truth"),
        say("Sample fills come after the first steps."),
    )
