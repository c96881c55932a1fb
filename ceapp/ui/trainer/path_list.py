"""A list of files or folders that are chosen or dropped, and can be taken out again."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QListWidget, QPushButton, QWidget

from ceapp.core.words import say


class PathList(QListWidget):
    """Lists paths; its button `remove` takes out those that are chosen, or else the last.

    Parameters
    ----------
    name : str
        What a screen reader calls it.
    short : bool
        Whether to list names alone, without folders.
    """

    changed = Signal()
    """Paths were added or taken out."""

    def __init__(self, name: str, *, short: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paths: list[Path] = []
        self._short = short
        self.setAccessibleName(name)
        self.remove = QPushButton(say("&Remove"))
        self.remove.setEnabled(False)
        self.remove.clicked.connect(self._remove)

    def add(self, paths: Iterable[Path]) -> None:
        """Add those that are not there yet."""
        new = [path for path in dict.fromkeys(paths) if path not in self.paths]
        if new:
            self.paths += new
            self.addItems([path.name if self._short else str(path) for path in new])
            self._tell()

    @Slot()
    def _remove(self) -> None:
        rows = sorted((index.row() for index in self.selectedIndexes()), reverse=True)
        for row in rows or [len(self.paths) - 1]:
            if 0 <= row < len(self.paths):
                del self.paths[row]
                self.takeItem(row)
        self._tell()

    def _tell(self) -> None:
        self.remove.setEnabled(bool(self.paths))
        self.changed.emit()
