"""The box that says how the next fill goes about it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ceapp.app.session import SessionController


class ModeBox(QComboBox):
    """Offers the modes of a fill; the chosen one holds for the session's next fill.

    Parameters
    ----------
    session : SessionController
    """

    def __init__(self, session: SessionController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("modes")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Mode"))
        offered = (
            ("auto", self.tr("Auto"), self.tr("What suits each place")),
            (
                "structure",
                self.tr("Structure"),
                self.tr("A model draws faces, and elsewhere says how edges and colours run on"),
            ),
            (
                "texture",
                self.tr("Texture"),
                self.tr("From the photo's own pixels: grass, gravel, leaves, fabric"),
            ),
            (
                "smooth",
                self.tr("Smooth"),
                self.tr("Colours flow in from around: sky, skin, walls"),
            ),
        )
        for row, (mode, name, tip) in enumerate(offered):
            self.addItem(name, mode)
            self.setItemData(row, tip, Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(self.findData(session.mode))
        self.currentIndexChanged.connect(self._choose)

    @property
    def uses_a_model(self) -> bool:
        """Whether a model may take part in the chosen mode."""
        return self.currentData() in ("auto", "structure")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to others: a mode must not change unnoticed."""
        event.ignore()

    @Slot(int)
    def _choose(self, row: int) -> None:
        self._session.mode = self.itemData(row)
