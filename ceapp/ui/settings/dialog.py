"""The settings: pages at the left, what they hold at the right. What is changed holds at once."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ceapp.app.session import SessionController
from ceapp.ui.screens import resize_within
from ceapp.ui.settings.device_page import DevicePage
from ceapp.ui.settings.models_page import ModelsPage
from ceapp.ui.settings.rows_page import RowsPage
from ceapp.ui.settings.shortcuts_page import ShortcutsPage
from ceapp.ui.style import GAP, Look
from ceapp.ui.theme import Theme

_PAGE = Qt.ItemDataRole.UserRole
_RESETTABLE = ("general", "device", "files", "shortcuts")


class SettingsDialog(QDialog):
    """Stands beside the window; Cancel lets hold again what held when it was opened.

    Parameters
    ----------
    session : SessionController
    look : Look
        The colours to follow.
    parent : QWidget
    """

    def __init__(self, session: SessionController, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._preferences = session.preferences
        self._before = session.preferences.current
        preferences, models = session.preferences, session.models
        self.device = DevicePage(preferences, models)
        self.models = ModelsPage(preferences, models)
        self.shortcuts = ShortcutsPage(preferences)
        self.names = QListWidget()
        self.names.setObjectName("pages")
        self.names.setAccessibleName(self.tr("Pages"))
        self.stack = QStackedWidget()
        # Rows get their height when they are added, which needs the look.
        self.names.ensurePolished()
        self._add("general", self.tr("General"), RowsPage("general", preferences, models))
        self._add("device", self.tr("Device"), self.device)
        self._add("models", self.tr("Models"), self.models)
        self._add("files", self.tr("Files"), RowsPage("files", preferences, models))
        self._add("shortcuts", self.tr("Shortcuts"), self.shortcuts)
        self.reset = QPushButton(self.tr("Reset this page"))
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self._reset)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._compose()
        self.names.currentItemChanged.connect(self._turn)
        look.changed.connect(self._dress)
        self._dress(look.theme)
        self.open_page("general")

    def open_page(self, page: str) -> None:
        """Show a page."""
        for at in range(self.names.count()):
            if self.names.item(at).data(_PAGE) == page:
                self.names.setCurrentRow(at)

    @property
    def page(self) -> str:
        """Name of the page that is shown."""
        return str(self.names.currentItem().data(_PAGE))

    def done(self, result: int) -> None:
        """Keep what was changed, or let hold again what held before."""
        if result != QDialog.DialogCode.Accepted:
            self._preferences.take(self._before)
        self._preferences.save()
        self.device.stop()
        self.models.end()
        super().done(result)

    def _add(self, page: str, title: str, widget: QWidget) -> None:
        item = QListWidgetItem(title)
        item.setData(_PAGE, page)
        self.names.addItem(item)
        self.stack.addWidget(widget)

    def _compose(self) -> None:
        self.names.setFixedWidth(150)
        below = QHBoxLayout()
        below.setContentsMargins(GAP * 2, GAP, GAP * 2, GAP * 2)
        below.addWidget(self.reset)
        below.addWidget(self.buttons, 1)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.stack, 1)
        right.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.names)
        row.addLayout(right, 1)
        resize_within(self, 900, 780)

    @Slot()
    def _turn(self) -> None:
        self.stack.setCurrentIndex(self.names.currentRow())
        self.reset.setVisible(self.page in _RESETTABLE)

    @Slot()
    def _reset(self) -> None:
        self._preferences.reset(self.page)

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        self.shortcuts.dress(theme)
