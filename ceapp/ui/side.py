"""The column of panels at the right: each under a heading that folds it, all hidden by one key."""

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

_LEAST_WIDTH, _LEAST_HEIGHT = 190, 200
_WIDTH = 236


class Panel(QFrame):
    """A widget under a heading; a click on the heading folds the widget away.

    Parameters
    ----------
    name : str
        By which the layout is remembered.
    title : str
    content : QWidget
    """

    folded = Signal()
    """Was folded, or unfolded."""

    def __init__(
        self, name: str, title: str, content: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.name = name
        self.content = content
        self._heading = QToolButton()
        self._heading.setObjectName("heading")
        self._heading.setText(title)
        self._heading.setCheckable(True)
        self._heading.setChecked(True)
        self._heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._heading.setArrowType(Qt.ArrowType.DownArrow)
        self._heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # A click leaves the keys to the photo; Shift+Tab still comes here.
        self._heading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._heading.toggled.connect(self._follow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(content, 1)

    @property
    def unfolded(self) -> bool:
        """Whether its content is to be seen."""
        return bool(self._heading.isChecked())

    def unfold(self, on: bool) -> None:
        """Show the content, or the heading alone."""
        self._heading.setChecked(on)

    @Slot(bool)
    def _follow(self, on: bool) -> None:
        self.content.setVisible(on)
        arrow = Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow
        self._heading.setArrowType(arrow)
        self.folded.emit()


class Side(QScrollArea):
    """The panels, one below the other.

    They can be scrolled where the window is lower: many variations must not push it beyond the
    screen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # One of our own: to learn what kind its own is, PySide would load half of what it knows.
        self.setViewport(QWidget())
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.resize(_WIDTH, 400)
        self._panels: list[Panel] = []
        self._tall: Panel | None = None
        self._held = QWidget()
        self._column = QVBoxLayout(self._held)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setWidget(self._held)
        self._held.setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(self.updateGeometry)
        # Takes what is left over when the tall panel is folded.
        self._rest = QWidget()
        self._column.addWidget(self._rest)

    def minimumSizeHint(self) -> QSize:
        """Return a size that shows the panels in all their width, the bar beside them."""
        bar = self.verticalScrollBar()
        beside = bar.sizeHint().width() if bar.maximum() else 0
        width = max(_LEAST_WIDTH, self._held.minimumSizeHint().width())
        return QSize(width + beside, _LEAST_HEIGHT)

    def event(self, event: QEvent) -> bool:
        """Become wider with what is held."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def add(self, panel: Panel, tall: bool = False) -> None:
        """Put a panel below the others; a `tall` one takes all the height that is left."""
        self._panels.append(panel)
        self._column.insertWidget(self._column.count() - 1, panel, 1 if tall else 0)
        if tall:
            self._tall = panel
            panel.folded.connect(self._share_height)
            self._share_height()

    def write_layout(self, settings: QSettings) -> None:
        """Note which panels are unfolded."""
        for panel in self._panels:
            settings.setValue(f"panels/{panel.name}", int(panel.unfolded))

    def read_layout(self, settings: QSettings) -> None:
        """Unfold what was noted as such; what the notes do not know stays as it is."""
        for panel in self._panels:
            panel.unfold(str(settings.value(f"panels/{panel.name}", 1)) != "0")

    @Slot()
    def _share_height(self) -> None:
        if self._tall is not None:
            self._rest.setVisible(not self._tall.unfolded)
            policy = (
                QSizePolicy.Policy.Expanding if self._tall.unfolded else QSizePolicy.Policy.Fixed
            )
            self._tall.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
