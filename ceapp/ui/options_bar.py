"""The bar along the top: the tool in hand, the model, and the one button that fills."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from ceapp.app.session import SessionController
from ceapp.ui.actions import Actions
from ceapp.ui.fill_button import FillButton
from ceapp.ui.mode_box import ModeBox
from ceapp.ui.model_box import ModelBox
from ceapp.ui.shortcuts import plain
from ceapp.ui.strip import Strip
from ceapp.ui.style import GAP, ICON
from ceapp.ui.tool_box import icon_button
from ceapp.ui.tool_options import ToolOptions
from ceapp.ui.tools.kit import Kit


@dataclass(frozen=True, slots=True)
class _Spare:
    """Words that a bar does without where it is short of room.

    Attributes
    ----------
    words : list of QWidget
        Each says elsewhere as well what it says here: in a tip, and to a screen reader.
    instead : QWidget, optional
        Stands in their place.
    """

    words: list[QWidget]
    instead: QWidget | None = None

    @property
    def shown(self) -> bool:
        """Whether the words are there."""
        return not self.words[0].isHidden()

    @property
    def width(self) -> int:
        """By how much the bar is narrower without, px."""
        width = 0
        for word in self.words:
            # Of the tools' options, only those that the tool in hand has.
            if (part := word.parentWidget()) is not None and not part.isHidden():
                width += word.sizeHint().width() + GAP
        return width - (self.instead.sizeHint().width() + GAP if self.instead else 0)

    def show(self, on: bool) -> None:
        """Let the words be there, or not."""
        for word in self.words:
            word.setVisible(on)
        if self.instead:
            self.instead.setVisible(not on)


class OptionsBar(QFrame):
    """Options of the tool in hand and of the next fill; at its end, never out of sight, Fill."""

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
        self.modes.currentIndexChanged.connect(self._offer_models)
        self.fill = FillButton(actions)
        names = [_name(self.tr("Mode"), self.modes), _name(self.tr("Model"), self.models)]
        exclude = [_paint_button(actions["exclude"]), icon_button(actions["exclude"])]
        # In the order in which they go.
        self._spares = (
            _Spare([*names]),
            _Spare([exclude[0]], exclude[1]),
            _Spare([*self.tool.names]),
        )
        self._choices = QWidget()
        row = QHBoxLayout(self._choices)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(icon_button(actions["open"]))
        row.addWidget(icon_button(actions["save"]))
        row.addWidget(_rule())
        row.addWidget(self.tool)
        row.addWidget(_rule())
        for button in exclude:
            row.addWidget(button)
        exclude[1].hide()
        row.addWidget(icon_button(actions["clear"]))
        row.addStretch()
        for name, box in zip(names, (self.modes, self.models), strict=True):
            row.addWidget(name)
            row.addWidget(box)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(GAP, GAP, GAP + 4, GAP)
        whole.setSpacing(GAP * 2)
        self._strip = Strip(self._choices, Qt.Orientation.Horizontal)
        whole.addWidget(self._strip, 1)
        # As high as the row, not as the row with its scroll bar.
        self.fill.setFixedHeight(self._choices.sizeHint().height())
        whole.addWidget(self.fill, 0, Qt.AlignmentFlag.AlignTop)

    @Slot(str)
    def show_activity(self, activity: str) -> None:
        """Show what is going on; meanwhile nothing of the next fill can be chosen."""
        self.fill.show_activity(activity)
        self.modes.setEnabled(not activity)
        self._offer_models()

    def event(self, event: QEvent) -> bool:
        """Do without words where they would push something out of sight."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            least = self._choices.minimumSizeHint().width()
            least += sum(spare.width for spare in self._spares if not spare.shown)
            for spare in self._spares:
                width = spare.width
                spare.show(least <= self._strip.width())
                if not spare.shown:
                    least -= width
        return done

    @Slot()
    def _offer_models(self) -> None:
        """Let a model be chosen where one would be used."""
        self.models.setEnabled(self.modes.isEnabled() and self.modes.uses_a_model)


def _name(text: str, box: QWidget) -> QLabel:
    """Return the name of a box, which stands before it, or in its tip where there is no room."""
    made = QLabel(text)
    made.setBuddy(box)
    box.setToolTip(text)
    return made


def _rule() -> QFrame:
    """Return the thin line between what belongs together."""
    made = QFrame()
    made.setObjectName("rule")
    made.setFixedHeight(ICON)
    return made


def _paint_button(action: QAction) -> QToolButton:
    """Return the button that changes the paint; it says so in words, as no icon would."""
    # Qt would leave the access key of a Chinese menu behind the words.
    action.setIconText(plain(action.text()))
    button = icon_button(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
