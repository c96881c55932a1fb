"""The steps of the history as rows of a list, each with its name and a picture of what it did."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPixmap

from ceapp.app.session import SessionController
from ceapp.ui.icons import picture_icon
from ceapp.ui.overlay import Overlay
from ceapp.ui.photo_view import PAINTS

if TYPE_CHECKING:
    from ceapp.core.edit import Step
    from ceapp.core.geometry import Rect

THUMBNAIL = QSize(56, 42)
_OPENED = 0
"""Number of the row above all steps; those of steps begin at 1."""


@dataclass(frozen=True, slots=True)
class _Row:
    number: int
    name: str


class StepModel(QAbstractListModel):
    """The steps of the session's document, oldest first, below the photo as it was opened."""

    def __init__(self, session: SessionController, overlay: Overlay) -> None:
        super().__init__()
        self._session = session
        self._overlay = overlay
        self._rows: list[_Row] = []
        self._pictures: dict[int, QIcon] = {}
        self._undone = QColor()
        session.document_changed.connect(self._begin)
        session.state_changed.connect(self.follow)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the name, the picture or the colour of a row."""
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.name
        if role == Qt.ItemDataRole.DecorationRole:
            return self._pictures.get(row.number)
        if role == Qt.ItemDataRole.ForegroundRole and self.is_undone(index.row()):
            return self._undone
        return None

    def is_undone(self, row: int) -> bool:
        """Whether a row stands for a step that was taken back."""
        document = self._session.document
        return document is not None and row > document.position

    def dress(self, undone: QColor) -> None:
        """Write what was taken back in another colour."""
        self._undone = undone

    @Slot()
    def _begin(self) -> None:
        """Forget the steps of another document, and picture this one."""
        self.beginResetModel()
        self._rows, self._pictures = [], {}
        self.endResetModel()
        document = self._session.document
        if document is not None:
            self._picture(_OPENED, document.rect, masked=False)

    @Slot()
    def follow(self) -> None:
        """Show the document's steps as they are now; rows that stay are not touched."""
        document = self._session.document
        if document is None:
            return
        steps = document.steps
        first = self.tr("Earlier steps") if document.dropped else self.tr("Opened")
        rows = [_Row(_OPENED, first), *(_Row(s.number, _name(s)) for s in steps)]
        same = 0
        for old, new in zip(self._rows, rows, strict=False):
            if old != new:
                break
            same += 1
        nowhere = QModelIndex()
        if same < len(self._rows):
            self.beginRemoveRows(nowhere, same, len(self._rows) - 1)
            for row in self._rows[same:]:
                if row not in rows:
                    self._pictures.pop(row.number, None)
            del self._rows[same:]
            self.endRemoveRows()
        if steps and document.position == len(steps) and steps[-1].number not in self._pictures:
            # Only the newest step can be pictured: later the photo looks different.
            self._picture(steps[-1].number, steps[-1].rect, masked=True)
        if same < len(rows):
            self.beginInsertRows(nowhere, same, len(rows) - 1)
            self._rows += rows[same:]
            self.endInsertRows()
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _picture(self, number: int, rect: "Rect", masked: bool) -> None:
        """Draw what a step looks like now, in the pixels of the finest screen."""
        # Brings numpy along, which the window does not wait for.
        from ceapp.ui.thumbnail import placed, surroundings, thumbnail

        document, display = self._session.document, self._session.display
        if document is None or display is None or rect.empty:
            return
        ratio = max(screen.devicePixelRatio() for screen in QGuiApplication.screens())
        size = THUMBNAIL * ratio
        part = surroundings(rect, document.rect, size) if masked else document.rect
        paints = [
            (document.plane(paint), self._overlay.colour(paint))
            for paint in PAINTS
            if masked and document.has(paint)
        ]
        image = placed(thumbnail(display, part, size, paints), size)
        image.setDevicePixelRatio(ratio)
        self._pictures[number] = picture_icon(QPixmap.fromImage(image))


def _name(step: "Step") -> str:
    """Return a step's name as a title."""
    return step.label[:1].upper() + step.label[1:]
