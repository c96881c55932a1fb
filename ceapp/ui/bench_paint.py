"""From a mouse event to its dab on the screen, for photos of 12, 24 and 100 megapixels."""

import itertools
import math
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QApplication

from ceapp.app.file_work import Opened
from ceapp.app.session import SessionController
from ceapp.core.display import Buffer, Display
from ceapp.core.document import Document
from ceapp.core.errors import WorkError
from ceapp.core.photo import Photo
from ceapp.ui.bench_event import post_mouse, settle
from ceapp.ui.bench_naive import naive_stroke
from ceapp.ui.canvas import Canvas
from ceapp.ui.compare import Compare
from ceapp.ui.tools.kit import Kit

_MEGAPIXELS = (12, 24, 100)
_VIEW = QSize(1200, 800)
_DIAMETER = 300
_EVENTS = 220
# How far the mouse goes between two events, logical px: a brisk hand.
_STEP = 20
# Each takes up to a second.
_NAIVE_EVENTS = 12

Figures = dict[str, float]


class _TimedCanvas(Canvas):
    """Notes when it was last painted."""

    painted = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, then look at the clock."""
        super().paintEvent(event)
        self.painted = time.perf_counter()


class _Desk:
    """A canvas on the screen, with a brush that the measurement moves."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.session = SessionController()
        kit = Kit(self.session)
        self.brush = kit.brush
        self.canvas = _TimedCanvas(self.session, Compare(self.session), kit)
        self.canvas.setFixedSize(_VIEW)
        self.canvas.show()

    def open(self, megapixels: int) -> None:
        """Open a photo of noise, 3 : 2."""
        height = round(math.sqrt(megapixels * 1e6 / 1.5))
        width = round(megapixels * 1e6 / height)
        grain = np.random.default_rng(0).integers(0, 256, (512, 512, 3), np.uint8)
        tiles = (-(-height // 512), -(-width // 512), 1)
        document = Document(Photo(np.tile(grain, tiles)[:height, :width].copy()))
        self.session.adopt(Opened(Path("noise"), document, Display(document.photo), ""))

    @property
    def buffer(self) -> Buffer:
        """What the screen shows of the photo."""
        assert self.session.display is not None
        return self.session.display.buffer

    def strokes(self, events: int) -> list[float]:
        """Draw across the view again and again; return the seconds of each of so many events."""
        took: list[float] = []
        rng = np.random.default_rng(1)
        while len(took) < events:
            y = float(rng.uniform(0.2, 0.8) * _VIEW.height())
            way = list(self._way())
            self._send(QEvent.Type.MouseButtonPress, QPointF(way[0], y))
            took += [self._move_to(QPointF(x, y)) for x in way[1:]]
            self._send(QEvent.Type.MouseButtonRelease, QPointF(way[-1], y))
            self.session.clear_mask()
            settle(self._app)
        return took[:events]

    def _way(self) -> Iterator[float]:
        """Yield where the mouse stops, from left to right; the whole dab stays in sight."""
        port = self.canvas.port
        assert port is not None
        reach = self.brush.diameter * port.scale / 2
        seen = port.frame & QRectF(self.canvas.rect())
        stops = itertools.count(seen.left() + _STEP, _STEP)
        return itertools.takewhile((seen.right() - reach).__gt__, stops)

    def _move_to(self, to: QPointF) -> float:
        """Move the pressed mouse; return the time from the event to the end of the paint."""
        port = self.canvas.port
        assert port is not None
        # Just inside the front of the dab, where nothing was painted before.
        reach = self.brush.diameter * self.brush.hardness * port.scale / 2
        front = QPointF(to.x() + reach - 4, to.y())
        before = self._colour(front)
        began = self._send(QEvent.Type.MouseMove, to)
        after = self._colour(front)
        if after == before:
            raise WorkError("A dab did not show", "Run ceapp bench paint again")
        return began

    def _send(self, kind: QEvent.Type, at: QPointF) -> float:
        return post_mouse(self._app, self.canvas, kind, at)

    def _colour(self, at: QPointF) -> QColor:
        spot = QRect(at.toPoint(), QSize(1, 1))
        return self.canvas.grab(spot).toImage().pixelColor(0, 0)


def measure_paint(
    app: QApplication, megapixels: Sequence[int] = _MEGAPIXELS, events: int = _EVENTS
) -> dict[str, dict[str, Any]]:
    """Return ms by megapixels, over that many mouse events for each view.

    Returns
    -------
    dict
        For each size the slower of the views as `median_ms` and `p99_ms`, and each view by itself:
        `fit`, `fit_soft` and `actual` with a brush of 300 px of the photo, `fit_wide` with one of
        300 px of the screen, and `naive`: what `fit` takes if every event makes a pixmap of the
        whole picture.
    """
    figures: dict[str, dict[str, Any]] = {}
    desk = _Desk(app)
    for size in megapixels:
        desk.open(size)
        views = {"fit": _view(desk, events, wide=False)}
        views["fit_wide"] = _view(desk, events, wide=True)
        desk.brush.harden(0.5)
        views["fit_soft"] = _view(desk, events, wide=False)
        desk.brush.harden(1)
        desk.canvas.show_actual_size()
        views["actual"] = _view(desk, events, wide=False)
        slower = max((views["fit"], views["actual"]), key=lambda view: view["median_ms"])
        naive = naive_stroke(app, desk.buffer, _VIEW, _DIAMETER, _STEP, min(events, _NAIVE_EVENTS))
        figures[str(size)] = {**slower, **views, "naive": _summed_up(naive)}
    desk.canvas.close()
    desk.session.close()
    return figures


def _view(desk: _Desk, events: int, wide: bool) -> Figures:
    port = desk.canvas.port
    assert port is not None
    desk.brush.resize(_DIAMETER / port.scale if wide else _DIAMETER)
    return _summed_up(desk.strokes(events))


def _summed_up(seconds: Sequence[float]) -> Figures:
    took = np.array(seconds) * 1000
    return {
        "median_ms": round(float(np.median(took)), 3),
        "p99_ms": round(float(np.percentile(took, 99)), 3),
    }
