"""Pictures side by side in rows that fit the width: thumbnails, holes on them, sample fills."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QHelpEvent, QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ceapp.ui.style import GAP


class Thumbs(QWidget):
    """Draws pictures of one shape in rows, as many to a row as fit.

    Parameters
    ----------
    width : int
        Of a picture at the least, px of the screen's logical kind.
    stretch : bool
        Whether pictures grow to fill the row.
    """

    def __init__(self, width: int, *, stretch: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._stretch = width, stretch
        self._pictures: list[QPixmap] = []
        self._names: Sequence[str] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def count(self) -> int:
        """How many pictures are shown."""
        return len(self._pictures)

    def show_pictures(self, pictures: Sequence[QImage], names: Sequence[str] = ()) -> None:
        """Show these, with their names as tips."""
        self._pictures = [QPixmap.fromImage(picture) for picture in pictures]
        self._names = names
        self.updateGeometry()
        self.setMinimumHeight(self.heightForWidth(max(self.width(), self._least)))
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Rows depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows."""
        columns, size = self._grid(width)
        rows = -(-len(self._pictures) // columns)
        return rows * (size.height() + GAP) - GAP if rows else 0

    def sizeHint(self) -> QSize:
        """Return room for a few pictures in a row."""
        return QSize(4 * self._least, self.heightForWidth(4 * self._least))

    def _grid(self, width: int) -> tuple[int, QSize]:
        """Return how many pictures stand in a row, and the size of one."""
        columns = max(1, (width + GAP) // (self._least + GAP))
        side = self._least
        if self._stretch and self._pictures:
            columns = min(columns, len(self._pictures))
            side = (width + GAP) // columns - GAP
        if not self._pictures:
            return columns, QSize(side, side)
        first = self._pictures[0].size()
        return columns, QSize(side, max(1, round(side * first.height() / max(1, first.width()))))

    def _cell(self, index: int) -> QRect:
        columns, size = self._grid(self.width())
        row, column = divmod(index, columns)
        place = column * (size.width() + GAP), row * (size.height() + GAP)
        return QRect(*place, size.width(), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the rows need at the new width."""
        self.setMinimumHeight(self.heightForWidth(event.size().width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pictures that are in sight."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for i, picture in enumerate(self._pictures):
            cell = self._cell(i)
            if cell.intersects(event.rect()):
                painter.drawPixmap(cell, picture)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Show the name of the picture under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            for i, name in enumerate(self._names):
                if self._cell(i).contains(event.pos()):
                    QToolTip.showText(event.globalPos(), name, self)
                    return True
            QToolTip.hideText()
        return super().event(event)
