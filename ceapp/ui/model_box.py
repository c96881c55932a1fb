"""The box with the models: what fills from now on, and the way to all of them."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ceapp.app.models import Models
from ceapp.core.words import say

_LEAST_WIDTH = 130


class ModelBox(QComboBox):
    """Chooses the model that fills.

    Parameters
    ----------
    models : Models
    """

    manage_asked = Signal()
    """The person wants to see all models."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models = models
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Model"))
        self.addItem(model_title(models.in_use), models.in_use)
        self.currentIndexChanged.connect(self._choose)
        models.list_changed.connect(self.offer)
        models.in_use_changed.connect(self._show)

    @Slot()
    def offer(self) -> None:
        """Offer what there is now; where the model in use is gone, `auto` fills."""
        offered = [("auto", self.tr("The model that suits what is painted over"))]
        offered += [
            (e.name, say(e.card.summary)) for e in self._models.entries() if e.fills and e.card
        ]
        offered.append(("classic", self.tr("No model: the photo itself has to do")))
        self.blockSignals(True)
        self.clear()
        for row, (name, tip) in enumerate(offered):
            self.addItem(model_title(name), name)
            self.setItemData(row, tip, Qt.ItemDataRole.ToolTipRole)
        self.insertSeparator(self.count())
        self.addItem(self.tr("All models…"), "")
        self.blockSignals(False)
        if self.findData(self._models.in_use) < 0:
            self._models.use("auto")
        self._show(self._models.in_use)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to others: a model must not change unnoticed."""
        event.ignore()

    @Slot(str)
    def _show(self, name: str) -> None:
        self.blockSignals(True)
        self.setCurrentIndex(max(0, self.findData(name)))
        self.blockSignals(False)

    @Slot(int)
    def _choose(self, row: int) -> None:
        name = self.itemData(row)
        if name:
            self._models.use(name)
        else:
            self._show(self._models.in_use)
            self.manage_asked.emit()


def model_title(name: str) -> str:
    """Return what a model is called in a box: its name, or a word for what is none."""
    if name == "auto":
        return say("Auto")
    if name == "classic":
        return say("Classic")
    return name
