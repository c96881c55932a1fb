"""Python's garbage collector, in the GUI thread alone.

By itself it runs in whatever thread makes the next object: a worker that computes would then free
the widgets of a window that was closed, and Qt crashes, as it did once a net was busy meanwhile.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

_EVERY_MS = 1000


class Garbage(QObject):
    """Switches the collector off, and collects from time to time instead; not during a stroke.

    Parameters
    ----------
    parent : QObject
        Of the GUI thread; with it, the collecting ends.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            collect()


def collect() -> None:
    """Collect what Python would by now: its own thresholds hold, from the oldest objects on."""
    ages = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [age for age, (count, threshold) in enumerate(ages) if count > threshold]
    if due:
        gc.collect(due[-1])
