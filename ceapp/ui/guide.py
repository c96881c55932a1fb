"""The user guide in a window of its own: it can stay open beside the photo."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ceapp.core.paths import guide
from ceapp.ui.language import speaking
from ceapp.ui.screens import resize_within
from ceapp.ui.style import GAP


class Guide(QDialog):
    """Shows the guide in the language of the window; links open in the web browser."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("User guide — ceapp"))
        self.text = QTextBrowser()
        self.text.setObjectName("guide")
        self.text.setAccessibleName(self.tr("User guide"))
        self.text.setOpenExternalLinks(True)
        self.text.document().setDocumentMargin(GAP * 3)
        self.text.setSource(QUrl.fromLocalFile(str(guide(speaking()))))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        column.setSpacing(GAP)
        column.addWidget(self.text)
        column.addWidget(buttons)
        resize_within(self, 760, 760)
        self.text.setFocus()
