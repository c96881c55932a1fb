"""The photo with a tool in hand: where the hand is, what it draws, how the pointer looks.

Knows no event: mouse and pen are those of the canvas, keys those of the keyboard's hand.
"""

from enum import Enum

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QPainter

from ceapp.app.session import SessionController
from ceapp.ui.compare import Compare
from ceapp.ui.keyboard_hand import KeyboardHand
from ceapp.ui.marks import paint_outline, paint_ring
from ceapp.ui.photo_view import PhotoView
from ceapp.ui.tools.kit import Kit
from ceapp.ui.tools.tool import Tool, Touch
from ceapp.ui.viewport import Viewport

# So near to the edge of the view the cross takes the view along, logical px.
_MARGINS = (24.0, 24.0, -24.0, -24.0)


class Drag(Enum):
    """What the pressed hand is doing."""

    NOTHING = 0
    TOOL = 1
    PAN = 2
    SPLIT = 3
    BRUSH = 4


class ToolView(PhotoView):
    """Shows the session's document, and lets the tool in hand be pressed, carried and lifted.

    Parameters
    ----------
    session : SessionController
    compare : Compare
    kit : Kit
        The brush is the first tool in hand.
    """

    pointed = Signal(object)
    """The hand is at a `QPointF` of the photo, px; None: it is elsewhere."""

    def __init__(self, session: SessionController, compare: Compare, kit: Kit) -> None:
        super().__init__(session, compare)
        self._kit = kit
        self._tool = kit["brush"]
        self._drag = Drag.NOTHING
        self._erase = False
        # Where the pointer is, logical px; None when it is elsewhere.
        self._at: QPointF | None = None
        # What was drawn of the tool's outline, logical px.
        self._outlined = QRect()
        # Whether the next press moves the photo, whatever the tool.
        self._space = False
        # Whether the canvas got another size while the tool was drawing.
        self._resized = False
        self.hand = KeyboardHand(self)
        kit.brush.resized.connect(self._refresh)
        kit.brush.changed.connect(self._refresh)
        session.busy_changed.connect(self.cancel_drag)
        session.document_changed.connect(self.cancel_drag)
        # Its cross may lie beyond the edge of the next photo.
        session.document_changed.connect(self.hand.hide)

    @property
    def tool(self) -> Tool:
        """The tool in hand."""
        return self._tool

    def set_tool(self, tool: Tool) -> None:
        """Take another tool in hand; what the old one was doing is given up."""
        self.cancel_drag()
        self._tool = tool
        self._choose_cursor()
        self.update()

    @Slot()
    def cancel_drag(self) -> bool:
        """Give up what is being drawn; return whether there was something."""
        drawing = self._drag is Drag.TOOL or self._tool.unfinished
        if drawing:
            self._tool.cancel()
        self.hand.let_go()
        self._end_drag()
        self.update()
        return drawing

    def paint_over(self, painter: QPainter, port: Viewport) -> None:
        """Draw what the tool has drawn and not painted yet, and the ring of the brush."""
        if self._tool.outline is not None:
            paint_outline(painter, port.transform.map(self._tool.outline))
        ring = self._ring()
        if ring is not None:
            paint_ring(painter, ring, self._kit.brush.hardness)
        self.hand.paint(painter, port)

    def press(self, at: QPointF, erase: bool) -> bool:
        """Press the tool at a place of the photo, px, without a mouse; return whether it could."""
        if self._drag is not Drag.NOTHING or not self._session.can_edit:
            return False
        self._drag, self._erase = Drag.TOOL, erase
        self._tool.press(self._keyed_touch(at))
        self.update_outline()
        return True

    def carry(self, at: QPointF) -> None:
        """Go on to a place of the photo, px, without a mouse; the view follows."""
        if self._port is None:
            return
        touch = self._keyed_touch(at)
        if self._drag is Drag.TOOL:
            self._tool.drag(touch)
        else:
            self._tool.hover(touch)
        spot = self._port.transform.map(at)
        if not QRectF(self.rect()).adjusted(*_MARGINS).contains(spot):
            self.look_at(at)
        self._move_pointer(self._port.transform.map(at))
        self.update_outline()

    def lift(self, at: QPointF) -> None:
        """Let go of the tool at a place of the photo, px, without a mouse."""
        if self._drag is Drag.TOOL:
            self._tool.release(self._keyed_touch(at))
            self.update_outline()
        self._end_drag()

    def look(self, port: Viewport) -> None:
        """Show the photo at another place; the ring of a hand without a mouse goes along."""
        super().look(port)
        if self.hand.at is not None:
            self._at = port.transform.map(self.hand.at)

    def pointer(self) -> QPointF | None:
        """Return where the hand is, logical px, be it that of a mouse or not."""
        if self.hand.at is not None and self._port is not None:
            return self._port.transform.map(self.hand.at)
        return super().pointer()

    def is_painted(self, y: int, x: int) -> bool:
        """Whether a pixel of the photo is painted with the paint in hand."""
        document = self._session.document
        return document is not None and bool(document.plane(self._session.paint)[y, x])

    def update_outline(self) -> None:
        """Draw anew what the tool has drawn and not painted, where it is and where it was."""
        outline = self._tool.outline
        area = QRect()
        if outline is not None and self._port is not None:
            box = self._port.transform.mapRect(outline.boundingRect())
            area = box.toAlignedRect().adjusted(-3, -3, 3, 3)
        self.update(area | self._outlined)
        self._outlined = area

    def _keyed_touch(self, at: QPointF) -> Touch:
        """Return what a tool is told of the keyboard's cross; it can meet a spot exactly."""
        return Touch(at, self._erase, reach=1.0)

    def _move_pointer(self, point: QPointF) -> None:
        self._refresh_ring()
        self._at = point
        self._refresh_ring()
        self.pointed.emit(None if self._port is None else self._port.to_photo(point))

    def _choose_cursor(self) -> None:
        """Show what a press would do here."""
        shape = Qt.CursorShape.ArrowCursor
        if self._drag is Drag.PAN:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._space:
            shape = Qt.CursorShape.OpenHandCursor
        elif (
            self._port is not None
            and self._drag is not Drag.TOOL
            and (
                self._drag is Drag.SPLIT
                or (self._at is not None and self._compare.is_near(self._at, self._port))
            )
        ):
            shape = self._compare.cursor
        elif self._session.activity:
            shape = Qt.CursorShape.BusyCursor
        elif self._session.can_edit:
            shape = self._tool.cursor
        self.setCursor(shape)

    @Slot()
    def _refresh(self) -> None:
        self.update()

    def _follow_screen(self) -> None:
        """Keep the photo where it is while a tool is drawing, or the stroke would jump."""
        if self._drag is Drag.TOOL and self._port is not None:
            self.look(self._port.cut(QSizeF(self.size())))
            self._resized = True
        else:
            super()._follow_screen()

    def _end_drag(self) -> None:
        self._drag = Drag.NOTHING
        if self._resized:
            self._resized = False
            super()._follow_screen()
        self._choose_cursor()

    def _ring(self) -> QRectF | None:
        """Return where the brush would paint, logical px; None where it would not."""
        diameter = self._tool.diameter
        if self._port is None or self._at is None or diameter is None:
            return None
        if self._drag in (Drag.PAN, Drag.SPLIT) or not self._session.can_edit or self._space:
            return None
        side = max(diameter * self._port.scale, 3.0)
        return QRectF(self._at.x() - side / 2, self._at.y() - side / 2, side, side)

    def _refresh_ring(self) -> None:
        ring = self._ring()
        if ring is not None:
            self.update(ring.toAlignedRect().adjusted(-3, -3, 3, 3))
