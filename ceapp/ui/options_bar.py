"""The bar along the top: the tool in hand, the model, and the one button that fills."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from ceapp.app.session import SessionController
from ceapp.core.words import phrase, say
from ceapp.ui.actions import Actions
from ceapp.ui.mode_box import ModeBox
from ceapp.ui.model_box import ModelBox
from ceapp.ui.shortcuts import plain
from ceapp.ui.style import GAP, ICON
from ceapp.ui.tool_box import icon_button
from ceapp.ui.tool_options import ToolOptions
from ceapp.ui.tools.kit import Kit

# Progress is counted in thousandths: whole percents would jump on a long fill.
_WHOLE = 1000
# The same for Fill and for progress with Cancel: nothing moves when one takes the other's place.
_FILL_WIDTH = 172
_DOING = {
    "open": phrase("Opening…"),
    "fill": phrase("Filling…"),
    "save": phrase("Saving…"),
    "mask": phrase("Mask…"),
}


class OptionsBar(QFrame):
    """Options of the tool in hand, and Fill, which becomes progress and Cancel while it runs."""

    def __init__(
        self,
        actions: Actions,
        kit: Kit,
        session: SessionController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("options")
        self.tool = ToolOptions(kit)
        self.models = ModelBox(session.models)
        self.modes = ModeBox(session)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, GAP, GAP + 4, GAP)
        row.setSpacing(GAP)
        row.addWidget(icon_button(actions["open"]))
        row.addWidget(icon_button(actions["save"]))
        row.addWidget(_rule())
        row.addWidget(self.tool)
        row.addWidget(_rule())
        row.addWidget(_paint_button(actions["exclude"]))
        row.addWidget(icon_button(actions["clear"]))
        row.addStretch()
        self._add_modes(row)
        self._add_models(row)
        row.addSpacing(GAP)
        self._stack = QStackedWidget()
        self._progress = QProgressBar()
        self._add_fill(row, actions)

    @property
    def showing_progress(self) -> float | None:
        """Share that the bar shows, 0.0 to 1.0; None while Fill is shown instead."""
        if self._stack.currentIndex() == 0:
            return None
        return max(0, self._progress.value()) / _WHOLE

    @Slot(str)
    def show_activity(self, activity: str) -> None:
        """Show the progress of an activity with Cancel, or Fill when there is none."""
        self._stack.setCurrentIndex(1 if activity else 0)
        self.modes.setEnabled(not activity)
        self._offer_models()
        # Just busy, until the work tells how far it is.
        self._progress.setRange(0, 0)
        self._progress.setFormat(say(_DOING[activity]) if activity else "")

    @Slot(float)
    def show_progress(self, fraction: float) -> None:
        """Show how much is done, 0.0 to 1.0."""
        if fraction > 0:
            self._progress.setRange(0, _WHOLE)
            self._progress.setValue(round(fraction * _WHOLE))

    def _add_modes(self, row: QHBoxLayout) -> None:
        label = QLabel(self.tr("Mode"))
        label.setBuddy(self.modes)
        self.modes.currentIndexChanged.connect(self._offer_models)
        row.addWidget(label)
        row.addWidget(self.modes)

    @Slot()
    def _offer_models(self) -> None:
        """Let a model be chosen where one would be used."""
        self.models.setEnabled(self.modes.isEnabled() and self.modes.uses_a_model)

    def _add_models(self, row: QHBoxLayout) -> None:
        label = QLabel(self.tr("Model"))
        label.setBuddy(self.models)
        row.addWidget(label)
        row.addWidget(self.models)

    def _add_fill(self, row: QHBoxLayout, actions: Actions) -> None:
        fill = _command_button(actions["fill"], "fill")
        cancel = _command_button(actions["cancel"], "cancel")
        running = QWidget()
        inside = QHBoxLayout(running)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GAP)
        self._progress.setAccessibleName(self.tr("Progress"))
        inside.addWidget(self._progress, 1)
        inside.addWidget(cancel)
        self._stack.addWidget(fill)
        self._stack.addWidget(running)
        self._stack.setFixedWidth(_FILL_WIDTH)
        row.addWidget(self._stack)


def _rule() -> QFrame:
    """Return the thin line between what belongs together."""
    made = QFrame()
    made.setObjectName("rule")
    made.setFixedHeight(ICON)
    return made


def _command_button(action: QAction, name: str) -> QPushButton:
    """Return a push button that stands for an action and follows whether it is enabled."""
    button = QPushButton(plain(action.text()))
    button.setObjectName(name)
    button.setToolTip(action.toolTip())
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button


def _paint_button(action: QAction) -> QToolButton:
    """Return the button that changes the paint; it says so in words, as no icon would."""
    button = icon_button(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
