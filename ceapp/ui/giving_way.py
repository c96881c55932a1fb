"""A line of words that is cut where there is no room for it, and is then told whole in its tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy


class GivingWay(QLabel):
    """A label that makes no window wider, whatever it says."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, text: str) -> None:
        """Show a text, as far as there is room for it."""
        self._whole = text
        # A screen reader has room for all of it.
        self.setAccessibleName(text)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return the height of a line; it does without any width."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more or less of the text."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        elide = Qt.TextElideMode.ElideRight
        fitting = self.fontMetrics().elidedText(self._whole, elide, self.contentsRect().width())
        self.setText(fitting)
        self.setToolTip("" if fitting == self._whole else self._whole)
