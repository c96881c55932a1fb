"""Before and after: a line that splits the canvas, both side by side, or a map of what changed.

Reads the document and changes nothing.
"""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter

from ceapp.app.comparing import Comparing
from ceapp.app.session import SessionController
from ceapp.core.words import decimal
from ceapp.ui.compare_marks import paint_caption, paint_divider, paint_name
from ceapp.ui.dividing_line import DividingLine
from ceapp.ui.numbers import count
from ceapp.ui.viewport import Viewport

if TYPE_CHECKING:
    from ceapp.app.before import BeforePart, What
    from ceapp.ui.layers import PicturePart

Mode = Literal["split", "across", "beside", "difference", "changed", "doubt"]
"""A line from top to bottom; one from left to right; two views; how much differs; what differs;
how sure the network was."""

WAYS: dict[str, Mode] = {
    "compare-split": "split",
    "compare-across": "across",
    "compare-beside": "beside",
    "compare-difference": "difference",
    "compare-changed": "changed",
    "compare-doubt": "doubt",
}
"""Which command chooses which mode."""

_MAPS: "dict[Mode, What]" = {
    "difference": "difference",
    "changed": "changed",
    "doubt": "doubt",
}
# How long each side of a blink is shown.
_BLINK_MS = 600


class Compare(QObject):
    """What of the canvas shows something else than the photo as it is now.

    Parameters
    ----------
    session : SessionController
    """

    changed = Signal()
    """More, less or something else of the original is to be shown."""

    def __init__(self, session: SessionController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._mode: Mode = "split"
        self._line = DividingLine()
        self._on = False
        self._held = False
        self._comparing = Comparing(session, self)
        self._comparing.came.connect(self.changed)
        # What was drawn last, and its images.
        self._parts: list[BeforePart] = []
        self._pictures: list[PicturePart] = []
        self._blink = QTimer(self)
        self._blink.setInterval(_BLINK_MS)
        self._blink.timeout.connect(self._turn)

    @property
    def on(self) -> bool:
        """Whether before and after are compared."""
        return self._on

    @property
    def mode(self) -> Mode:
        """How they are."""
        return self._mode

    @property
    def beside(self) -> bool:
        """Whether the original is to be seen in a view of its own."""
        return self._on and self._mode == "beside"

    @property
    def divides(self) -> bool:
        """Whether the canvas is split by a line."""
        return self._on and not self._held and self._mode in ("split", "across")

    @property
    def held(self) -> bool:
        """Whether the original alone is shown."""
        return self._held

    @property
    def hides_paint(self) -> bool:
        """Whether what is painted would hide what is to be compared."""
        return self._held or (self._on and self._mode in _MAPS)

    @property
    def blinking(self) -> bool:
        """Whether before and after take turns."""
        return bool(self._blink.isActive())

    @property
    def split(self) -> float:
        """Share of the photo that lies before the line, 0 to 1."""
        return self._line.share

    @property
    def cursor(self) -> Qt.CursorShape:
        """What the pointer is over the line."""
        return self._line.cursor

    @property
    def caption(self) -> str:
        """What a map says of the whole photo; empty where none is shown."""
        document = self._session.document
        if document is None or not self._on or self._mode not in _MAPS:
            return ""
        if self._mode == "doubt":
            return self._doubt_caption
        if not self._comparing.complete:
            return self.tr("Comparing…")
        changed, whole = self._comparing.changed_pixels, document.rect.area
        text = self.tr("{} % of the pixels are bit for bit those of the original; {} differ")
        return text.format(_share(whole - changed, whole), count(changed))

    @property
    def _doubt_caption(self) -> str:
        if not self._comparing.drawn:
            return self.tr("No model drew in this photo since it was opened, so none can be asked")
        if not self._comparing.complete:
            return self.tr("The model draws it again, mirrored and moved a little…")
        return self.tr(
            "Violet: the model draws the same again; yellow: something else. Sure can be wrong"
        )

    def show(self, on: bool, port: Viewport | None) -> None:
        """Begin to compare, or end it; a line begins where the photo was changed last.

        If that is out of sight, it begins in the middle of what is seen.
        """
        self._on = on
        if not on:
            self._comparing.rest()
        if on and port is not None:
            seen = port.frame & QRectF(0, 0, *port.view)
            latest = self._latest(port)
            self.move_line(latest if latest and seen.contains(latest) else seen.center(), port)
        self.changed.emit()

    def _latest(self, port: Viewport) -> QPointF | None:
        """Return where on the canvas the photo was changed last; None if it is the original."""
        document = self._session.document
        if document is None:
            return None
        changed = document.touched()
        for step in reversed(document.steps[: document.position]):
            if any(not step.rect.intersect(tile).empty for tile in changed):
                middle = (step.rect.x0 + step.rect.x1) / 2, (step.rect.y0 + step.rect.y1) / 2
                return QPointF(port.transform.map(QPointF(*middle)))
        return None

    def choose(self, mode: Mode, port: Viewport | None) -> None:
        """Compare in another way."""
        self._mode = mode
        self._line.across = mode == "across"
        self.show(True, port)

    def hold(self, held: bool) -> None:
        """Show the original alone while `held`."""
        if held != self._held:
            self._held = held
            self.changed.emit()

    def blink(self, on: bool) -> None:
        """Let before and after take turns, or stop at after."""
        if on:
            self._blink.start()
        else:
            self._blink.stop()
        self.hold(on)

    def is_near(self, point: QPointF, port: Viewport) -> bool:
        """Whether the pointer at `point` of the canvas can take hold of the line."""
        return self.divides and self._line.is_near(point, port)

    def move_line(self, point: QPointF, port: Viewport) -> None:
        """Put the line under `point` of the canvas, but not beyond the photo."""
        self._line.move(point, port)
        self.changed.emit()

    def paint_original(self, painter: QPainter, port: Viewport, exposed: QRectF) -> None:
        """Draw the original or a map where it is to be seen; elsewhere draw nothing."""
        area = port.frame & exposed
        if self.divides:
            area = self._line.before(area, port)
        what: What = "before"
        if not self._held and self._on and self._mode in _MAPS:
            what = _MAPS[self._mode]
        elif not (self._held or self.divides):
            return
        self._read(what)
        if area.isEmpty():
            return
        if what != "before":
            from ceapp.app.changes import DIMMED

            painter.fillRect(area, QColor(0, 0, 0, round(255 * (1 - DIMMED))))
        for part, picture in zip(self._parts, self._pictures, strict=True):
            rect = part.rect
            shown = QRectF(rect.x0, rect.y0, rect.width, rect.height)
            picture.paint(painter, port, area & port.transform.mapRect(shown))

    def paint_marks(self, painter: QPainter, port: Viewport) -> None:
        """Draw the line and its handle, which side is which, and what a map says."""
        seen = port.frame & QRectF(0, 0, *port.view)
        before, after = self.tr("Before"), self.tr("After")
        if (self._held or self.divides) and not self._comparing.complete:
            before = self.tr("Comparing…")
        if self._held:
            paint_name(painter, before, seen)
        elif self.divides:
            names = (before, after)
            paint_divider(painter, seen, self._line.place(port), self._line.across, names)
        elif self.beside or self.blinking:
            paint_name(painter, after, seen)
        elif self.caption:
            paint_caption(painter, self.caption, QRectF(0, 0, *port.view))

    def _read(self, what: "What") -> None:
        """Get the original or a map where anything differs, as far as it is there."""
        from ceapp.ui.layers import PicturePart

        parts = self._comparing.parts(what)
        if parts != self._parts:
            self._parts = parts
            self._pictures = [PicturePart(part.levels, part.around) for part in parts]

    @Slot()
    def _turn(self) -> None:
        self.hold(not self._held)


def _share(part: int, whole: int) -> str:
    """Return a percentage that says 100 only where it is all, and 0 only where it is nothing."""
    percent = 100 * part / whole
    if part in (0, whole):
        return f"{percent:.0f}"
    return decimal(min(max(percent, 0.0001), 99.9999), ".4f")
