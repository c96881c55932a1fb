"""The look of all windows: one grid, and which of the two themes is worn.

Follows the system between light and dark, unless the settings say which.
"""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from ceapp.app.preferences import Preferences
from ceapp.ui.style_sheet import sheet
from ceapp.ui.theme import DARK, LIGHT, Theme, palette

# One grid for every gap, px.
GAP = 8
ICON = 20
# The mask lies over the photo in this colour, which hardly any photo has in large areas.
MASK_COLOUR = (255, 32, 120, 140)


class Look(QObject):
    """Dresses the application: as the settings say, or as the system turns light or dark.

    Parameters
    ----------
    app : QApplication
    preferences : Preferences, optional
        Without them it follows the system.
    """

    changed = Signal(object)
    """The `Theme` that is worn now."""

    def __init__(self, app: QApplication, preferences: Preferences | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._preferences = preferences
        self.theme = self._wanted(app.styleHints().colorScheme())
        self.wear(self.theme)
        app.styleHints().colorSchemeChanged.connect(self._follow)
        if preferences is not None:
            preferences.changed.connect(self._take_setting)

    def wear(self, theme: Theme) -> None:
        """Dress the application in a theme."""
        self.theme = theme
        self._app.setPalette(palette(theme))
        self._app.setStyleSheet(sheet(theme))
        self.changed.emit(theme)

    @Slot(Qt.ColorScheme)
    def _follow(self, scheme: Qt.ColorScheme) -> None:
        wanted = self._wanted(scheme)
        if wanted is not self.theme:
            self.wear(wanted)

    @Slot(object)
    def _take_setting(self, names: frozenset[str]) -> None:
        if "theme" in names:
            self._follow(self._app.styleHints().colorScheme())

    def _wanted(self, scheme: Qt.ColorScheme) -> Theme:
        """Return the theme of the settings, else of the system; where it has none, the dark one."""
        chosen = "system" if self._preferences is None else self._preferences.current.theme
        if chosen == "system":
            return LIGHT if scheme == Qt.ColorScheme.Light else DARK
        return LIGHT if chosen == "light" else DARK
