"""The history of the photo as a list: each step with its name and a picture; a click goes there."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from ceapp.app.session import SessionController
from ceapp.core.words import decimal
from ceapp.ui.overlay import Overlay
from ceapp.ui.step_model import THUMBNAIL, StepModel
from ceapp.ui.style import GAP

_MIB = 1 << 20


class _StepList(QListView):
    """A list that tells which row a person went to, by mouse or by arrow keys."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.clicked.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the steps with the arrow keys."""
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        if self.currentIndex().row() != before:
            self._choose()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the step in sight where the photo is, also when other panels need more room."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.currentIndex().row())


class HistoryPanel(QWidget):
    """The list of steps, and how much of the memory for undo they take.

    Parameters
    ----------
    session : SessionController
    overlay : Overlay
        The colours in which what is painted is pictured.
    """

    def __init__(self, session: SessionController, overlay: Overlay) -> None:
        super().__init__()
        self._session = session
        self.model = StepModel(session, overlay)
        self.model.setParent(self)
        self.list = _StepList()
        self.list.setObjectName("steps")
        self.list.setModel(self.model)
        self.list.setIconSize(THUMBNAIL)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A click leaves the keys to the photo; Shift+Tab still comes here, then arrows go through.
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.setAccessibleName(self.tr("History"))
        self._memory = QLabel()
        self._bar = QProgressBar()
        self._bar.setObjectName("memory")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Memory that undo takes"))
        foot = QHBoxLayout()
        foot.setContentsMargins(GAP, GAP // 2, GAP, GAP)
        foot.setSpacing(GAP)
        foot.addWidget(self._bar, 1)
        foot.addWidget(self._memory)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self.list.chosen.connect(session.go_to)
        session.document_changed.connect(self._follow)
        session.state_changed.connect(self._follow)
        session.busy_changed.connect(self._follow)
        self._follow()

    @property
    def memory(self) -> str:
        """What the foot says, e.g. `12 of 512 MiB`."""
        return str(self._memory.text())

    def dress(self, undone: str) -> None:
        """Write what was taken back in another colour, `#rrggbb`."""
        self.model.dress(QColor(undone))

    @Slot()
    def _follow(self) -> None:
        """Mark the step where the photo is, and tell what the history holds."""
        document = self._session.document
        self.list.setEnabled(self._session.can_edit)
        if document is None:
            return
        here = self.model.index(document.position)
        self.list.setCurrentIndex(here)
        self.list.scrollTo(here)
        used, budget = document.history_bytes, document.history_budget
        self._memory.setText(self.tr("{} of {} MiB").format(_mebibytes(used), budget // _MIB))
        self._bar.setRange(0, 1000)
        self._bar.setValue(min(1000, round(1000 * used / budget)))
        tip = self.tr("Memory that undo takes. When it is full, the oldest steps are let go.")
        if document.dropped:
            tip += " " + self.tr("So far {} were.").format(document.dropped)
        self._bar.setToolTip(tip)
        self._memory.setToolTip(tip)


def _mebibytes(count: int) -> str:
    """Return bytes in MiB, with a digit after the point while they are few."""
    size = count / _MIB
    return decimal(size, ".1f") if 0 < size < 10 else f"{size:.0f}"
