"""The About box: what the program is, and the licence of everything in it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ceapp import __version__
from ceapp.core.licences import Library, libraries
from ceapp.core.paths import resource
from ceapp.ui.style import GAP

_ICON = 64


class About(QDialog):
    """Name, version, and a list of libraries with their licences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About ceapp"))
        self._libraries = libraries()
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Libraries"))
        self.names.addItems([f"{one.name} {one.version}" for one in self._libraries])
        self.names.setFixedWidth(220)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Licence"))
        self.names.currentRowChanged.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        column.setSpacing(GAP * 2)
        column.addLayout(self._head())
        both = QHBoxLayout()
        both.addWidget(self.names)
        both.addWidget(self.text, 1)
        column.addLayout(both, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(820, 560)
        self.names.setCurrentRow(0)
        self.names.setFocus()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP * 2)
        picture = QLabel()
        picture.setPixmap(QIcon(str(resource("ceapp.svg"))).pixmap(_ICON))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QLabel(
            f"<h2>ceapp {__version__}</h2><p>"
            + self.tr("Open a photo, brush over a region, and a context encoder fills it.")
            + " "
            + self.tr("Nothing leaves this computer.")
            + "</p><p>"
            + self.tr(
                "ceapp is free software under the Apache licence, version 2.0. It uses Qt under "
                "the LGPL, version 3: you may replace the Qt in it by your own. Everything that "
                "it is made of, and under which licence, is listed below; every model has terms "
                "of its own, which its card tells."
            )
            + "</p>"
        )
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(words, 1)
        return row

    @Slot(int)
    def _show(self, row: int) -> None:
        self.text.setPlainText(self._told(self._libraries[row]))

    def _told(self, library: Library) -> str:
        head = [f"{library.name} {library.version}", self.tr("Licence: ") + library.licence]
        if library.home:
            head.append(self.tr("Source: ") + library.home)
        text = library.text or self.tr("The package brings no text of its licence.")
        return "\n".join(head) + "\n\n" + text
