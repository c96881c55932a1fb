"""The canvas of the editor for strangers' fingers: one paints, or moves the line, and two zoom."""

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPointingDevice,
    QTabletEvent,
)

from ceapp.app.session import SessionController
from ceapp.ui.canvas import Canvas
from ceapp.ui.demo.look import GROUND, INK, unit
from ceapp.ui.demo.parts import FRAME_MS
from ceapp.ui.demo.slider import Slider
from ceapp.ui.tool_view import Drag
from ceapp.ui.tools.kit import Kit
from ceapp.ui.viewport import Viewport

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

# The light over the hole crosses it in so many seconds.
_SHINE_S = 1.3
# The line shows what has come of it before it can be taken: where it stands after so many seconds.
_REVEAL_S = 1.6


class FingerCanvas(Canvas):
    """Shows the photo of a visit; nothing but painting, zooming and comparing can happen here.

    Parameters
    ----------
    session : SessionController
    slider : Slider
    kit : Kit
    """

    def __init__(self, session: SessionController, slider: Slider, kit: Kit) -> None:
        super().__init__(session, slider, kit)
        self._slider = slider
        self._painting = False
        # Across the brush, logical px of a screen of 1080 lines.
        self._brush_side = 64.0
        self._shine: QImage | None = None
        self._shine_at = QRectF()
        self._revealing = False
        self._rest_at = 0.5
        self._clock = QElapsedTimer()
        self._frames = QTimer(self)
        self._frames.setInterval(FRAME_MS)
        self._frames.timeout.connect(self._move)
        self.set_colours(GROUND.name(), INK.name())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.show_grid(False)
        self.moved.connect(self._suit_brush)

    def take_brush(self, side: float) -> None:
        """Paint as wide as `side`, logical px of a screen of 1080 lines, at any zoom."""
        self._brush_side = side
        self._suit_brush()

    def paint_now(self) -> None:
        """Let a finger paint."""
        self._rest()
        self._painting = True
        self._slider.show(False, self.port)

    def show_filling(self) -> None:
        """Let a light run over the hole."""
        self._painting = False
        self._at = None
        self._make_shine()
        self._clock.start()
        self._frames.start()

    def show_result(self) -> None:
        """Draw the line across the photo once, then leave it to the finger."""
        self._rest()
        self._painting = False
        self._at = None
        self._slider.show(True, self._port)
        self._rest_at = self._slider.split
        self._slider.slide(1.0)
        self._revealing = True
        self._clock.start()
        self._frames.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the finger: it is not made to wait for the line."""
        if self._revealing:
            self._rest()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lift; a finger leaves no ring behind."""
        super().mouseReleaseEvent(event)
        if event.pointerType() == QPointingDevice.PointerType.Finger:
            self._refresh_ring()
            self._at = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave out what the editor does by keys."""
        event.accept()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Leave out what the editor does by keys."""
        event.accept()

    def paint_invitation(self, painter: QPainter) -> None:
        """Draw nothing while the photo is on its way: the bar below says it."""

    def paint_over(self, painter: QPainter, port: Viewport) -> None:
        """Draw the ring of the brush, and the light over the hole."""
        super().paint_over(painter, port)
        if self._shine is not None:
            # It lies still relative to the photo, at the zoom of when the fill began.
            self._paint_shine(painter, self._shine)

    def _asked_for(self, event: QMouseEvent | QTabletEvent) -> Drag:
        """Return what a press asks for: neither the other buttons nor keys mean anything here."""
        if event.button() != Qt.MouseButton.LeftButton or self._port is None:
            return Drag.NOTHING
        if self._slider.is_near(event.position(), self._port):
            return Drag.SPLIT
        return Drag.TOOL if self._painting and self._session.can_edit else Drag.NOTHING

    def _ring(self) -> QRectF | None:
        return super()._ring() if self._painting else None

    def _begin(self, event: QMouseEvent | QTabletEvent) -> None:
        super()._begin(event)
        self._erase = False
        if self._drag is Drag.SPLIT and self._port is not None:
            self._slider.move_line(event.position(), self._port)

    @Slot()
    def _suit_brush(self) -> None:
        """Keep the brush as wide on the screen as a finger, whatever the zoom."""
        if self._port is not None:
            side = self._brush_side * unit(self.window().size())
            self._kit.brush.resize(side / self._port.scale)

    @Slot()
    def _move(self) -> None:
        """Draw the next picture of what moves."""
        if self._revealing:
            share = min(self._clock.elapsed() / 1000 / _REVEAL_S, 1.0)
            # Once from one side to the other, and back to what was filled.
            self._slider.slide(_swing(share, self._rest_at))
            if share >= 1:
                self._rest()
        else:
            self.update(self._shine_at.toAlignedRect())

    def _rest(self) -> None:
        self._frames.stop()
        self._revealing = False
        self._shine = None
        self.update()

    def _make_shine(self) -> None:
        """Keep the shape of the hole as it lies on the screen."""
        from ceapp.ui.qimage import coloured

        asked, port = self._session.asked, self._port
        if asked is None or port is None:
            return
        box = asked.bounds
        at = port.transform.mapRect(QRectF(box.x0, box.y0, box.width, box.height))
        size = (at.size() * self.devicePixelRatioF()).toSize().boundedTo(self.size() * 2)
        self._shine = coloured(asked.mask, (255, 255, 255, 255)).scaled(
            size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        self._shine_at = at

    def _paint_shine(self, painter: QPainter, shape: "QImage") -> None:
        light = shape.copy()
        turn = self._clock.elapsed() / 1000 / _SHINE_S % 1.0
        length = math.hypot(light.width(), light.height())
        start = QPointF(-length + 2.2 * length * turn, 0)
        fade = QLinearGradient(start, start + QPointF(length * 0.6, length * 0.3))
        for stop, alpha in ((0.0, 0), (0.5, 190), (1.0, 0)):
            fade.setColorAt(stop, QColor(255, 255, 255, alpha))
        with_shape = QPainter(light)
        with_shape.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        with_shape.fillRect(light.rect(), fade)
        with_shape.end()
        painter.drawImage(self._shine_at, light)


def _swing(share: float, rest: float) -> float:
    """Return where the line stands when a share of its way is over: right, left, at rest."""
    if share < 0.65:
        way = share / 0.65
        return 1 - way * way * (3 - 2 * way)
    way = (share - 0.65) / 0.35
    return rest * way * way * (3 - 2 * way)
