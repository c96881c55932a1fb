"""The tools that go by colour: the magic wand, and all that is of a similar colour."""

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ceapp.ui.tools.tool import Tool, Touch

if TYPE_CHECKING:
    from ceapp.app.masking import Masking

MAX_TOLERANCE = 255


class Tolerance(QObject):
    """How much colours may differ and still count as one, shared by both tools."""

    changed = Signal(int)
    """By how much each channel may differ, 0 to 255."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._levels = 32

    @property
    def levels(self) -> int:
        """By how much each channel may differ, 0 to 255."""
        return self._levels

    def take(self, levels: int) -> None:
        """Take another tolerance."""
        levels = min(max(levels, 0), MAX_TOLERANCE)
        if levels != self._levels:
            self._levels = levels
            self.changed.emit(levels)


class WandTool(Tool):
    """Paints what has the colour under the pointer: where it goes on from there, or everywhere.

    Parameters
    ----------
    masking : Masking
    tolerance : Tolerance
    everywhere : bool
    """

    options = ("tolerance",)
    clicks = True

    def __init__(self, masking: "Masking", tolerance: Tolerance, everywhere: bool) -> None:
        self._masking = masking
        self._tolerance = tolerance
        self._everywhere = everywhere

    def press(self, touch: Touch) -> None:
        """Touch a colour; letting go picks the one that is under the pointer then."""

    def drag(self, touch: Touch) -> None:
        """Move on to another colour."""

    def release(self, touch: Touch) -> None:
        """Pick the colour."""
        y, x = math.floor(touch.at.y()), math.floor(touch.at.x())
        self._masking.pick(y, x, self._tolerance.levels, self._everywhere, touch.erase)

    def cancel(self) -> None:
        """Leave the colour."""
