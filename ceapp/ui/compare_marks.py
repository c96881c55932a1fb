"""What is drawn over a comparison: the line with its handle, names of the sides, a caption."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

_HANDLE = 14.0
_LINE = QColor(255, 255, 255)
_SHADE = QColor(0, 0, 0, 150)
_INK = QColor(40, 40, 42)
_GAP = 12


def paint_divider(
    painter: QPainter, seen: QRectF, at: float, across: bool, names: tuple[str, str]
) -> None:
    """Draw the line between before and after.

    Parameters
    ----------
    painter : QPainter
    seen : QRectF
        What is seen of the photo, logical px.
    at : float
        Where the line stands, logical px from the left, or from the top if it goes `across`.
    across : bool
    names : (str, str)
        Of the side before the line and of that behind it.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if across:
        ends, middle = (QPointF(seen.left(), at), QPointF(seen.right(), at)), seen.center().x()
        handle, along = QPointF(middle, at), QPointF(0, 1)
    else:
        ends, middle = (QPointF(at, seen.top()), QPointF(at, seen.bottom())), seen.center().y()
        handle, along = QPointF(at, middle), QPointF(1, 0)
    for colour, width in ((_SHADE, 3.5), (_LINE, 1.5)):
        painter.setPen(QPen(colour, width))
        painter.drawLine(*ends)
    painter.setPen(QPen(_SHADE, 1))
    painter.setBrush(_LINE)
    painter.drawEllipse(handle, _HANDLE, _HANDLE)
    pen = QPen(_INK, 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    sideways = QPointF(along.y(), along.x())
    for side in (-1, 1):
        tip = handle + along * (side * 8)
        for end in (-4, 4):
            painter.drawLine(tip, tip - along * (side * 4) + sideways * end)
    painter.restore()
    for side, name in zip((-1, 1), names, strict=True):
        box = _box(painter, name)
        if across:
            box.moveLeft(seen.left() + _GAP)
            (box.moveBottom if side < 0 else box.moveTop)(at + side * _GAP)
        else:
            box.moveTop(seen.top() + _GAP)
            (box.moveRight if side < 0 else box.moveLeft)(at + side * _GAP)
        _paint_label(painter, name, box)


def paint_name(painter: QPainter, name: str, seen: QRectF) -> None:
    """Draw the name of what is seen into its upper left corner."""
    box = _box(painter, name)
    box.moveTopLeft(seen.topLeft() + QPointF(_GAP, _GAP))
    _paint_label(painter, name, box)


def paint_caption(painter: QPainter, text: str, view: QRectF) -> None:
    """Draw a sentence at the lower edge of the view."""
    box = _box(painter, text)
    box.moveCenter(QPointF(view.center().x(), 0))
    box.moveBottom(view.bottom() - _GAP)
    _paint_label(painter, text, box)


def _box(painter: QPainter, text: str) -> QRectF:
    return QRectF(painter.fontMetrics().boundingRect(text)).adjusted(-9, -4, 9, 4)


def _paint_label(painter: QPainter, text: str, box: QRectF) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_SHADE)
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(_LINE)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
