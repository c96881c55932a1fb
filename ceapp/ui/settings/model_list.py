"""The list of the checkpoints that there are; those that a person can fill with come first."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ceapp.app.models import Models
from ceapp.core.words import say

if TYPE_CHECKING:
    from ceapp.engine.models import ModelEntry

_ENTRY = Qt.ItemDataRole.UserRole
_WIDTH = 190


class ModelList(QListWidget):
    """Lists models, and which one is in use.

    Parameters
    ----------
    models : Models
    """

    turned = Signal()
    """Another model is looked at."""
    listed = Signal()
    """The list is another one, or says something else of its models."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models = models
        self.setObjectName("models")
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(say("Models"))
        self.ensurePolished()
        self._list()
        self.currentItemChanged.connect(self._turn)
        models.list_changed.connect(self._list)
        models.in_use_changed.connect(self._list)
        models.added.connect(self.look_at)

    @property
    def entry(self) -> "ModelEntry | None":
        """The model that is looked at."""
        item = self.currentItem()
        entry: ModelEntry | None = None if item is None else item.data(_ENTRY)
        return entry

    @Slot(str)
    def look_at(self, name: str) -> None:
        """Look at a model."""
        for at in range(self.count()):
            if self.item(at).data(_ENTRY).name == name:
                self.setCurrentRow(at)

    @Slot()
    def _turn(self) -> None:
        self.turned.emit()

    @Slot()
    def _list(self) -> None:
        """List what there is now; who was looked at stays so, if it is still there."""
        before = self.entry
        entries = sorted(self._models.entries(), key=lambda entry: not entry.fills)
        self.blockSignals(True)
        self.clear()
        for entry in entries:
            item = QListWidgetItem(f"{entry.name}\n{self._told(entry)}")
            item.setData(_ENTRY, entry)
            if entry.error is not None:
                item.setToolTip(entry.error)
            self.addItem(item)
            if before is not None and entry.path == before.path:
                self.setCurrentItem(item)
        if self.currentItem() is None:
            self.setCurrentRow(0)
        self.blockSignals(False)
        now = self.entry
        if (now and now.path) != (before and before.path):
            self.turned.emit()
        self.listed.emit()

    def _told(self, entry: "ModelEntry") -> str:
        if entry.error is not None:
            return say("cannot be used")
        if entry.name == self._models.in_use:
            return say("in use")
        if not entry.fills:
            return say("helps others")
        return say("comes with ceapp") if entry.shipped else say("added")
