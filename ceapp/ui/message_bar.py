"""What went wrong, or is offered, as a bar inside the window: work can go on meanwhile."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ceapp.app.message import Message
from ceapp.ui.icons import icon, pixmap
from ceapp.ui.style import GAP, ICON
from ceapp.ui.theme import Theme

_STRIPE = 3

Choice = tuple[str, Callable[[], object]]
"""Words on a button, and what it does."""


class MessageBar(QFrame):
    """Shows one message until it is closed or another takes its place.

    An offer stays until it is answered or closed; while another message is shown, it waits.

    Parameters
    ----------
    more : Choice, optional
        Is offered beside every error, e.g. the log.
    """

    def __init__(self, more: Choice | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._theme: Theme | None = None
        self._shown = Message("error", "")
        self._more = more
        self._icon = QLabel()
        self._what = _text("what")
        self._hint = _text("hint")
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.setToolTip(self.tr("Close the message (Esc)"))
        self._close.setIconSize(QSize(ICON - 4, ICON - 4))
        self._close.setIcon(icon("cancel"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.dismiss)
        self._offer: tuple[Message, tuple[Choice, ...]] | None = None
        self._offering = False
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(GAP)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self._what)
        words.addWidget(self._hint)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP * 2, GAP, GAP, GAP)
        row.setSpacing(GAP + 4)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addLayout(self._buttons)
        row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown, empty while nothing is."""
        return "" if self.isHidden() else f"{self._what.text()} {self._hint.text()}".strip()

    @Slot(object)
    def tell(self, message: Message, *choices: Choice) -> None:
        """Show a message in place of what was shown before; what it lets choose goes with it."""
        self._offering = False
        if self._more is not None and message.kind == "error":
            choices = (*choices, self._more)
        self._show(message, choices)

    def offer(self, message: Message, *choices: Choice) -> None:
        """Show a message with buttons; it goes when one is pressed."""
        self._offer = (message, choices)
        self._show_offer()

    def withdraw(self) -> None:
        """Take back what is offered."""
        offering, self._offer, self._offering = self._offering, None, False
        if offering:
            self.hide()

    @Slot()
    def clear(self) -> None:
        """Take away what was told; what is offered stays, or comes back."""
        if self._offer is None:
            self.hide()
        elif not self._offering:
            self._show_offer()

    @Slot()
    def forget_mask(self) -> None:
        """Take away what was wrong with the mask: it is another now."""
        if self._shown.about_mask:
            self.clear()

    @Slot()
    def dismiss(self) -> None:
        """Take away what is shown, as the person asks."""
        if self._offering:
            self.withdraw()
        else:
            self.clear()

    def _show_offer(self) -> None:
        if self._offer is not None:
            message, choices = self._offer
            answers = tuple((words, partial(self._answer, act)) for words, act in choices)
            self._offering = True
            self._show(message, answers)

    def _show(self, message: Message, choices: tuple[Choice, ...]) -> None:
        self._lay_buttons(choices)
        self._shown = message
        self._what.setText(message.text)
        self._hint.setText(message.hint)
        self._hint.setVisible(bool(message.hint))
        # Read out by screen readers as one sentence.
        self.setAccessibleName(f"{message.text}. {message.hint}")
        self._draw_icon()
        self.show()
        self.raise_()

    def dress(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        if not self.isHidden():
            self._draw_icon()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark with a stripe of what kind the message is."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, _STRIPE, self.height(), QColor(self._colour))
        painter.end()

    def _lay_buttons(self, choices: tuple[Choice, ...]) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for words, act in choices:
            button = QPushButton(words)
            # A click leaves the keys to the photo: the button goes, and another would get them.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(_press, act))
            self._buttons.addWidget(button)

    def _answer(self, act: Callable[[], object]) -> None:
        self.withdraw()
        act()

    @property
    def _colour(self) -> str:
        theme = self._theme
        if theme is None:
            return "#000000"
        return {"error": theme.error, "warning": theme.warning}.get(self._shown.kind, theme.accent)

    def _draw_icon(self) -> None:
        ratio = self.devicePixelRatioF()
        picture = pixmap(self._shown.kind, self._colour, round(ICON * ratio)).copy()
        picture.setDevicePixelRatio(ratio)
        self._icon.setPixmap(picture)
        self.update()


def _press(act: Callable[[], object], checked: bool = False) -> None:
    act()


def _text(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    # A file's name may look like markup.
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
