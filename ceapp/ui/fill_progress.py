"""How far a fill is, drawn in the holes themselves: colour runs into each of them in turn."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtGui import QPainter

from ceapp.app.session import SessionController
from ceapp.core.geometry import Rect
from ceapp.ui.viewport import Viewport

if TYPE_CHECKING:
    from ceapp.ui.layers import MaskLayer

# The accent of both themes, so that it belongs to the bar at the top.
_COLOUR = (43, 111, 219, 215)


class FillProgress(QObject):
    """The part of the running fill that is done, for the canvas to draw.

    Parameters
    ----------
    session : SessionController
    """

    changed = Signal(object)
    """The `Rect` of the photo in which it looks different."""

    def __init__(self, session: SessionController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._layer: MaskLayer | None = None
        self._holes: list[Rect] = []
        self._done = 0.0
        session.busy_changed.connect(self._follow)
        session.progressed.connect(self._advance)

    def paint(self, painter: QPainter, port: Viewport, exposed: QRectF) -> None:
        """Draw what is done; while no fill runs, nothing."""
        if self._layer is None:
            return
        for number, hole in enumerate(self._holes):
            # The holes are filled one after the other.
            share = min(max(self._done * len(self._holes) - number, 0.0), 1.0)
            done = Rect(hole.y0, hole.x0, hole.y1, hole.x0 + round(hole.width * share))
            self._layer.paint(painter, port, exposed, done)

    @Slot(str)
    def _follow(self, activity: str) -> None:
        """Take up the holes of a fill that begins; forget them when it ends."""
        # Brings numpy along, which the window does not wait for.
        import numpy as np

        from ceapp.core.mask import hole_bounds
        from ceapp.ui.layers import MaskLayer

        asked = self._session.asked if activity == "fill" else None
        before = Rect.around(self._holes)
        self._layer, self._holes, self._done = None, [], 0.0
        if asked is not None:
            height, width = asked.mask.shape
            # Rows padded to 4 bytes, as a QImage that wraps this memory wants them.
            mask = np.zeros((height, -(-width // 4) * 4), np.uint8)[:, :width]
            mask[...] = asked.mask
            self._layer = MaskLayer(mask, _COLOUR, asked.bounds)
            self._holes = [
                hole_bounds(group.hole).shift(group.context.y0, group.context.x0)
                for group in asked.request.groups
            ]
        self.changed.emit(Rect.around((before, *self._holes)))

    @Slot(float)
    def _advance(self, fraction: float) -> None:
        if self._layer is not None:
            self._done = fraction
            self.changed.emit(Rect.around(self._holes))
