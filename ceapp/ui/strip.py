"""A row or column of controls that is as long as it likes, and can be scrolled where it is not."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

# At least so much of it shows, px.
_SHORTEST = 200


class Strip(QScrollArea):
    """Holds controls along one side of a window.

    Large letters on a small screen must not push the window beyond it.

    Parameters
    ----------
    held : QWidget
    along : Qt.Orientation
        Which way it may be scrolled.
    """

    def __init__(self, held: QWidget, along: Qt.Orientation) -> None:
        super().__init__()
        self._flat = along == Qt.Orientation.Horizontal
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        policy = QSizePolicy.Policy
        if self._flat:
            self.setVerticalScrollBarPolicy(never)
            self.setSizePolicy(policy.Preferred, policy.Fixed)
        else:
            self.setHorizontalScrollBarPolicy(never)
            self.setSizePolicy(policy.Fixed, policy.Preferred)
        self.setWidget(held)
        bar = self.horizontalScrollBar() if self._flat else self.verticalScrollBar()
        # The bar lies beside what it scrolls, not over it.
        bar.rangeChanged.connect(self.updateGeometry)
        self._bar = bar
        self._held = held

    def sizeHint(self) -> QSize:
        """Return the size that shows all of it."""
        wanted = QSize(self._held.sizeHint())
        beside = self._bar.sizeHint() if self._bar.maximum() else QSize(0, 0)
        return wanted + (QSize(0, beside.height()) if self._flat else QSize(beside.width(), 0))

    def minimumSizeHint(self) -> QSize:
        """Return a size that shows some of it."""
        wanted = self.sizeHint()
        if self._flat:
            return QSize(min(_SHORTEST, wanted.width()), wanted.height())
        return QSize(wanted.width(), min(_SHORTEST, wanted.height()))

    def event(self, event: QEvent) -> bool:
        """Become wider or narrower with what is held."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)
