"""The photos of a batch as a table: before and after, name, and how each stands."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from ceapp.app.batch import BatchWork
from ceapp.app.batch_job import Row
from ceapp.app.batch_pictures import Pictured
from ceapp.core.words import say
from ceapp.ui.batch.words import row_told
from ceapp.ui.style import MASK_COLOUR
from ceapp.ui.theme import Theme

THUMBNAIL = QSize(108, 72)
BEFORE, AFTER, PHOTO, STATE = range(4)

Index = QModelIndex | QPersistentModelIndex


class PhotoTable(QAbstractTableModel):
    """The rows of a batch, with their pictures.

    Parameters
    ----------
    work : BatchWork
    """

    def __init__(self, work: BatchWork) -> None:
        super().__init__(work)
        self._work = work
        self._before: dict[Path, QIcon] = {}
        self._after: dict[Path, QIcon] = {}
        self._troubles: dict[Path, tuple[str, str]] = {}
        self._drawn: set[Path] = set()
        self._muted, self._error = QColor(), QColor()
        work.rows_changed.connect(self._renew)
        work.row_changed.connect(self._note_row)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many photos there are."""
        return 0 if parent.isValid() else len(self._work.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return four."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (say("Before"), say("After"), say("Photo"), say("State"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words, the picture or the colour of a cell."""
        row, column = self._work.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole and column >= PHOTO:
            return row.photo.name if column == PHOTO else self._told(row)
        if role == Qt.ItemDataRole.DecorationRole and column == BEFORE:
            return self._before.get(row.photo)
        if role == Qt.ItemDataRole.DecorationRole and column == AFTER and row.ended and row.out:
            return self._after.get(row.out)
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(row.photo) if column != STATE else self._all_told(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.photo.name}: {self._told(row)}"
        if role == Qt.ItemDataRole.ForegroundRole and column == STATE:
            wrong = row.state == "failed" or (row.state == "waiting" and self._trouble(row)[0])
            return self._error if wrong else None if row.ended else self._muted
        return None

    def dress(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._muted, self._error = QColor(theme.muted), QColor(theme.error)

    def lacking(self, masks_changed: bool) -> list[Path]:
        """Return the photos that are to be drawn: all of them where their masks are others now."""
        if masks_changed:
            self._drawn.clear()
        return [row.photo for row in self._work.rows if row.photo not in self._drawn]

    @Slot(object)
    def take(self, pictured: Pictured) -> None:
        """Show a picture that was drawn, and what speaks against filling it."""
        for number, row in enumerate(self._work.rows):
            if row.photo == pictured.path:
                self._drawn.add(row.photo)
                self._before[row.photo] = _icon(pictured)
                self._troubles[row.photo] = pictured.trouble, pictured.hint
            elif row.out == pictured.path:
                self._after[row.out] = _icon(pictured)
            else:
                continue
            self._note_row(number)

    def _trouble(self, row: Row) -> tuple[str, str]:
        return self._troubles.get(row.photo, ("", ""))

    def _told(self, row: Row) -> str:
        waits = row.state == "waiting" and not row.again
        return (waits and self._trouble(row)[0]) or row_told(row) or say("Waiting")

    def _all_told(self, row: Row) -> str:
        hint = row.hint or (self._trouble(row)[1] if row.state == "waiting" else "")
        return ". ".join(part for part in (self._told(row), hint) if part)

    @Slot()
    def _renew(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    @Slot(int)
    def _note_row(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, STATE))


class PhotoList(QTreeView):
    """The table as it is shown."""

    def __init__(self, model: PhotoTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setObjectName("photos")
        self.setAccessibleName(say("Photos of the batch"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setIconSize(THUMBNAIL)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.header()
        header.setSectionsMovable(False)
        for column in (BEFORE, AFTER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, THUMBNAIL.width() + 16)
        header.setSectionResizeMode(PHOTO, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(PHOTO, 170)
        header.setStretchLastSection(True)

    def chosen(self) -> list[int]:
        """Return the numbers of the rows that are selected, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())


def _icon(pictured: Pictured) -> QIcon:
    """Return a picture with its mask over it, in the middle of a thumbnail's place."""
    # They bring numpy along, which is there by now.
    from ceapp.ui.qimage import coloured, view_bgra

    if pictured.pixels is None:
        return QIcon()
    image = view_bgra(pictured.pixels)
    size = THUMBNAIL * 2
    scaled = image.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    made = QPixmap(size)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    place = scaled.rect()
    place.moveCenter(made.rect().center())
    painter.drawImage(place, scaled)
    if pictured.mask is not None:
        painter.drawImage(place, coloured(pictured.mask, MASK_COLOUR))
    painter.end()
    icon = QIcon(made)
    # As it is in rows that are chosen, too.
    icon.addPixmap(made, QIcon.Mode.Selected)
    return icon
