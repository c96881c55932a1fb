"""How the person left the window, kept from one start to the next: its place, its panels."""

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QSplitter

from ceapp.core.paths import layout_file
from ceapp.ui.side import Side


class WindowLayout:
    """Reads and writes the window's place, the width of the side and which panels are unfolded.

    What cannot be read is left as the window made it.

    Parameters
    ----------
    window : QMainWindow
    splitter : QSplitter
        Between the photo and the side.
    side : Side
    show_side : QAction
        Checked while the side is to be seen.
    """

    def __init__(
        self, window: QMainWindow, splitter: QSplitter, side: Side, show_side: QAction
    ) -> None:
        self._window = window
        self._splitter = splitter
        self._side = side
        self._show_side = show_side

    def read(self) -> None:
        """Put everything where it was left."""
        settings = layout_notes()
        geometry, widths = settings.value("geometry"), settings.value("widths")
        if isinstance(geometry, QByteArray):
            self._window.restoreGeometry(geometry)
        if isinstance(widths, QByteArray):
            self._splitter.restoreState(widths)
        self._side.read_layout(settings)
        self._show_side.setChecked(str(settings.value("side", 1)) != "0")

    def write(self) -> None:
        """Note how everything is left."""
        settings = layout_notes()
        settings.setValue("geometry", self._window.saveGeometry())
        settings.setValue("widths", self._splitter.saveState())
        settings.setValue("side", int(self._show_side.isChecked()))
        self._side.write_layout(settings)
        settings.sync()


def layout_notes() -> QSettings:
    """Return what is noted of the window from one start to the next; no setting of a person."""
    return QSettings(str(layout_file()), QSettings.Format.IniFormat)
