"""The one button that fills, and what stands in its place while something runs."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QStackedWidget, QWidget

from ceapp.core.words import phrase, say
from ceapp.ui.actions import Actions
from ceapp.ui.shortcuts import plain
from ceapp.ui.style import GAP

# Progress is counted in thousandths: whole percents would jump on a long fill.
_WHOLE = 1000
# The same for Fill and for progress with Cancel: nothing moves when one takes the other's place.
# Where words are longer than English ones, it is wider.
_WIDTH = 172
_DOING = {
    "open": phrase("Opening…"),
    "fill": phrase("Filling…"),
    "save": phrase("Saving…"),
    "mask": phrase("Mask…"),
    "face-masks": phrase("Searching…"),
    "date-stamp": phrase("Searching…"),
}


class FillButton(QStackedWidget):
    """Fill, which becomes progress and Cancel while the session works."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Progress"))
        running = QWidget()
        inside = QHBoxLayout(running)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GAP)
        inside.addWidget(self._bar, 1)
        cancel = _command_button(actions["cancel"], "cancel")
        inside.addWidget(cancel)
        self.addWidget(_command_button(actions["fill"], "fill"))
        self.addWidget(running)
        widest = max(self.fontMetrics().horizontalAdvance(say(doing)) for doing in _DOING.values())
        self.setFixedWidth(max(_WIDTH, widest + 3 * GAP + cancel.sizeHint().width()))

    @property
    def progress(self) -> float | None:
        """Share that the bar shows, 0.0 to 1.0; None while Fill is shown instead."""
        if self.currentIndex() == 0:
            return None
        return max(0, self._bar.value()) / _WHOLE

    @Slot(str)
    def show_activity(self, activity: str) -> None:
        """Show the progress of an activity with Cancel, or Fill when there is none."""
        self.setCurrentIndex(1 if activity else 0)
        # Just busy, until the work tells how far it is.
        self._bar.setRange(0, 0)
        self._bar.setFormat(say(_DOING[activity]) if activity else "")

    @Slot(float)
    def show_progress(self, fraction: float) -> None:
        """Show how much is done, 0.0 to 1.0."""
        if fraction > 0:
            self._bar.setRange(0, _WHOLE)
            self._bar.setValue(round(fraction * _WHOLE))


def _command_button(action: QAction, name: str) -> QPushButton:
    """Return a push button that stands for an action and follows whether it is enabled."""
    button = QPushButton(plain(action.text()))
    button.setObjectName(name)
    button.setToolTip(action.toolTip())
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button
