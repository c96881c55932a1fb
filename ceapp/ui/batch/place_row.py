"""A line that names a file or folder, and the button that chooses it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ceapp.core.words import say
from ceapp.ui.asking import ask_mask
from ceapp.ui.file_dialog import ask_folder
from ceapp.ui.parts import label
from ceapp.ui.style import GAP


class PlaceRow(QWidget):
    """Shows a place, shortened in its middle, and lets the person choose another one.

    Parameters
    ----------
    title : str
        Of the dialog.
    """

    chosen = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.file = False
        # Where to look for one first.
        self.near: Path | None = None
        self._title = title
        self._shown: QLabel = label("", "muted")
        self._shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QPushButton(say("Choose…"))
        self.button.setAccessibleName(title)
        self.button.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._shown, 1)
        row.addWidget(self.button)
        self.show_path(None)

    def show_path(self, path: Path | None) -> None:
        """Show a place that somebody else chose."""
        self.path = path
        self._shown.setToolTip(str(path) if path else "")
        self._elide()

    @Slot()
    def _ask(self) -> None:
        begin = self.path if self.path is not None and self.path.exists() else self.near
        if self.file:
            path = ask_mask(self, begin, self._title)
        else:
            path = ask_folder(self, self._title, begin)
        if path is not None:
            self.show_path(path)
            self.chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the place to the new width."""
        self._elide()

    def _elide(self) -> None:
        text = str(self.path) if self.path else say("Not chosen yet")
        room = self._shown.width()
        metrics = self._shown.fontMetrics()
        self._shown.setText(metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room))
