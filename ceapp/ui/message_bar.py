"""What went wrong, as a card inside the window: it can be read while the work goes on."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ceapp.app.message import Message
from ceapp.ui.icons import pixmap, plain_icon
from ceapp.ui.style import GAP, ICON, Theme

_WIDTH = 560


class MessageBar(QFrame):
    """Shows one warning or error until it is closed or another takes its place."""

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
        self._close.clicked.connect(self.hide)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._what)
        words.addWidget(self._hint)
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

    def _draw_icons(self) -> None:
        if self._theme is None:
            return
        colour = self._theme.error if self._kind == "error" else self._theme.warning
        ratio = self.devicePixelRatioF()
        picture = pixmap(self._kind, colour, round(ICON * ratio))
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
