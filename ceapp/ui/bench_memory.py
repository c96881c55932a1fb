"""How much memory a long session takes beside what it says that undo takes."""

import math
from typing import Any

import numpy as np
import psutil
from PySide6.QtWidgets import QApplication

from ceapp.app import file_work
from ceapp.app.session import SessionController
from ceapp.core.display import Display
from ceapp.core.document import Document
from ceapp.core.geometry import Rect
from ceapp.core.patch import Patch
from ceapp.core.paths import resource
from ceapp.core.photo import Photo
from ceapp.ui.main_window import MainWindow
from ceapp.ui.style import Look

_HEIGHT, _WIDTH = 4000, 6000
_STROKES, _FILLS = 200, 20
_BRUSH, _FILL = 120, 400
_MIB = 1 << 20


def measure_memory(app: QApplication) -> dict[str, Any]:
    """Return what a session of 200 strokes and 20 fills on 24 megapixels takes, MiB.

    The photo and the fills are noise, so that no tile is smaller than another.
    """
    session = SessionController()
    window = MainWindow(session, Look(app))
    window.show()
    rng = np.random.default_rng(0)
    document = Document(Photo(rng.integers(0, 256, (_HEIGHT, _WIDTH, 3), np.uint8)))
    opened = file_work.Opened(resource("photos/meadow.jpg"), document, Display(document.photo), "")
    session.adopt(opened)
    app.processEvents()
    process = psutil.Process()
    before = process.memory_info().rss
    for number in range(_STROKES):
        y, x = rng.integers(0, (_HEIGHT, _WIDTH))
        _stroke(session, y, x, angle=number)
        if (number + 1) % (_STROKES // _FILLS) == 0:
            _fill(session, rng)
        app.processEvents()
    figures = {
        "photo_mib": round(document.pixels.nbytes / _MIB),
        "history_steps": len(document.steps),
        "history_told_mib": round(document.history_bytes / _MIB, 1),
        "history_budget_mib": round(document.history_budget / _MIB),
        "original_mib": round(document.original_bytes / _MIB, 1),
        "process_grown_mib": round((process.memory_info().rss - before) / _MIB, 1),
    }
    window.hide()
    session.close()
    return figures


def _stroke(session: SessionController, y: int, x: int, angle: float) -> None:
    session.begin_stroke(erase=False)
    for way in range(0, 800, 40):
        session.stroke_to(y + way * math.sin(angle), x + way * math.cos(angle), _BRUSH)
    session.end_stroke()


def _fill(session: SessionController, rng: np.random.Generator) -> None:
    y, x = (int(rng.integers(0, side - _FILL)) for side in (_HEIGHT, _WIDTH))
    rect = Rect(y, x, y + _FILL, x + _FILL)
    pixels = rng.integers(0, 256, (_FILL, _FILL, 3), np.uint8)
    session.put_in([Patch(rect, pixels, np.ones((_FILL, _FILL), bool))])
