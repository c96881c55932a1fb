"""The colours in which the hole and what is not to be copied lie over the photo."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor

from ceapp.app.session import SessionController
from ceapp.core.setting_row import AUTO
from ceapp.ui.style import MASK_COLOUR

if TYPE_CHECKING:
    from ceapp.core.undoable import Paint

Rgba = tuple[int, int, int, int]
"""Red, green, blue, alpha, 0 to 255."""


class Overlay(QObject):
    """Follows the settings and, where they leave it the choice, the photo.

    Parameters
    ----------
    session : SessionController
    """

    changed = Signal()

    def __init__(self, session: SessionController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._colours: dict[Paint, Rgba] = {"mask": MASK_COLOUR, "exclude": MASK_COLOUR}
        session.document_changed.connect(self._choose)
        session.preferences.changed.connect(self._follow)

    def colour(self, paint: "Paint") -> Rgba:
        """Return the colour of a paint where it is painted wholly."""
        return self._colours[paint]

    @Slot()
    def _choose(self) -> None:
        # Brings numpy along, which the window does not wait for.
        from ceapp.core.overlay import choose_overlay, choose_second

        display = self._session.display
        if display is None:
            return
        settings = self._session.preferences.current
        opacity = settings.overlay_opacity / 100
        photo = display.levels[-1]
        if settings.overlay_colour == AUTO:
            first = choose_overlay(photo, opacity)
        else:
            chosen = QColor(settings.overlay_colour)
            first = chosen.red(), chosen.green(), chosen.blue()
        second = choose_second(photo, opacity, first)
        alpha = round(255 * opacity)
        self._colours = {"mask": (*first, alpha), "exclude": (*second, alpha)}
        self.changed.emit()

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        if names & {"overlay_colour", "overlay_opacity"}:
            self._choose()
