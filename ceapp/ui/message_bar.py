"""What went wrong, or is offered, as a card inside the window: work can go on meanwhile."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
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
from ceapp.ui.icons import pixmap, plain_icon
from ceapp.ui.style import GAP, ICON, Theme

_WIDTH = 560

Choice = tuple[str, Callable[[], object]]
"""Words on a button, and what it does."""


class MessageBar(QFrame):
    """Shows one message until it is closed or another takes its place.

    An offer stays until it is answered or closed; while another message is shown, it waits.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.setFixedWidth(_WIDTH)
        self._theme: Theme | None = None
        self._kind = "error"
        self._icon = QLabel()
        self._what = _text("what")
        self._hint = _text("hint")
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.setToolTip(self.tr("Close the message (Esc)"))
        self._close.setIconSize(QSize(ICON - 4, ICON - 4))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.dismiss)
        self._offer: tuple[Message, tuple[Choice, ...]] | None = None
        self._offering = False
        # A widget, so that it can be hidden: an empty layout allows the words no width.
        self._offers = QWidget()
        self._buttons = QHBoxLayout(self._offers)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setSpacing(GAP)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._what)
        words.addWidget(self._hint)
        words.addWidget(self._offers)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP + 6, GAP + 2, GAP, GAP + 2)
        row.setSpacing(GAP + 4)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown, empty while nothing is."""
        return "" if self.isHidden() else f"{self._what.text()} {self._hint.text()}".strip()

    @Slot(object)
    def tell(self, message: Message) -> None:
        """Show a message in place of what was shown before."""
        self._show(message, ())

    def offer(self, message: Message, *choices: Choice) -> None:
        """Show a message with buttons; it goes when one is pressed."""
        self._offer = (message, choices)
        self._show(*self._offer)

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
            self._show(*self._offer)

    @Slot()
    def dismiss(self) -> None:
        """Take away what is shown, as the person asks."""
        if self._offering:
            self.withdraw()
        else:
            self.clear()

    def _show(self, message: Message, choices: tuple[Choice, ...]) -> None:
        self._offering = bool(choices)
        self._lay_buttons(choices)
        self._kind = message.kind
        self._what.setText(message.text)
        self._hint.setText(message.hint)
        self._hint.setVisible(bool(message.hint))
        # Read out by screen readers as one sentence.
        self.setAccessibleName(f"{message.text}. {message.hint}")
        self._draw_icons()
        self.show()
        self.raise_()

    def dress(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._draw_icons()

    def _lay_buttons(self, choices: tuple[Choice, ...]) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for words, act in choices:
            button = QPushButton(words)
            button.clicked.connect(partial(self._choose, act))
            self._buttons.addWidget(button)
        if choices:
            self._buttons.addStretch(1)
            self._buttons.setContentsMargins(0, GAP - 2, 0, 2)
        self._offers.setVisible(bool(choices))

    def _choose(self, act: Callable[[], object], checked: bool = False) -> None:
        self.withdraw()
        act()

    def _draw_icons(self) -> None:
        if self._theme is None:
            return
        theme = self._theme
        colours = {"error": theme.error, "warning": theme.warning, "info": theme.accent}
        ratio = self.devicePixelRatioF()
        picture = pixmap(self._kind, colours[self._kind], round(ICON * ratio))
        picture.setDevicePixelRatio(ratio)
        self._icon.setPixmap(picture)
        self._close.setIcon(plain_icon("cancel", self._theme.muted))


def _text(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    # A file's name may look like markup.
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
