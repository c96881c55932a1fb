"""The boxes with the models: what each is for, and may be used for."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyleOptionComboBox, QWidget

from ceapp.app.models import Models
from ceapp.core.words import say
from ceapp.ui.parts import widen_list
from ceapp.ui.terms import terms

if TYPE_CHECKING:
    from ceapp.engine.models import ModelEntry

_LEAST_WIDTH = 130
_LEAST_LETTERS = 8


class ModelChoice(QComboBox):
    """Offers models; the list says of each what terms it has, the closed box its name alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_LETTERS)
        self.setAccessibleName(say("Model"))

    def offer_all(self, entries: "Sequence[ModelEntry]") -> None:
        """Offer the models that fill, and the names that stand for no model in particular."""
        self.clear()
        self._offer("auto", say("The model that suits what is painted over"))
        for entry in entries:
            if entry.fills and entry.card:
                use = terms(entry.card)
                tip = "\n".join(filter(None, (say(entry.card.summary), use)))
                self._offer(entry.name, tip, say("for research only") if use else "")
        self._offer("classic", say("No model: the photo itself has to do"))

    def _offer(self, name: str, tip: str, restricted: str = "") -> None:
        self.addItem(" · ".join(filter(None, (model_title(name), restricted))), name)
        self.setItemData(self.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Show in the closed box the name alone: there is no room for more."""
        super().initStyleOption(option)
        if name := self.currentData():
            option.currentText = model_title(name)

    def showPopup(self) -> None:
        """Open the list, wide enough for what it says."""
        widen_list(self)
        super().showPopup()


class ModelBox(ModelChoice):
    """Chooses the model that fills, and leads to all of them.

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
        self.addItem(model_title(models.in_use), models.in_use)
        self.currentIndexChanged.connect(self._choose)
        models.list_changed.connect(self.offer)
        models.in_use_changed.connect(self._show)

    @Slot()
    def offer(self) -> None:
        """Offer what there is now; where the model in use is gone, `auto` fills."""
        self.blockSignals(True)
        self.offer_all(self._models.entries())
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
