"""Start the real program on a photo, use it as a person would, and keep what the screen shows.

`python tests/drive_window.py PHOTO FOLDER` writes opened.png, painted.png and filled.png, pictures
of the whole screen, and ends with the program's own exit status. For `test_xvfb.py`.
"""

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import ceapp.ui.app
from ceapp.__main__ import main
from ceapp.ui.main_window import MainWindow
from ceapp.ui.startup import Startup

PHOTO, FOLDER = sys.argv[1], Path(sys.argv[2])


class Driven(Startup):
    """The program's own start; when all is ready, the hands begin."""

    def __init__(self, *args: object) -> None:
        super().__init__(*args)
        self.finished.connect(self.paint)

    @Slot()
    def paint(self) -> None:
        """Draw a stroke up and left of the photo's middle, and press Fill."""
        (self.window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        canvas = self.window.canvas
        if QApplication.testAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents):
            raise SystemExit("moves of the mouse get lost while the window is busy")
        if gc.isenabled():
            raise SystemExit("widgets would be freed in the thread of a worker")
        self.keep("opened")
        begin = canvas.rect().center() - QPoint(150, 100)
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=begin)
        for step in (20, 40, 60):
            QTest.mouseMove(canvas, begin + QPoint(step, 0))
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=begin + QPoint(60, 0))
        # Away, so that the ring of the brush is not in the picture.
        QTest.mouseMove(canvas, QPoint(1, 1))
        self.keep("painted")
        self.window.session.state_changed.connect(self.see_fill)
        self.window.session.model = "classic"
        self.window.actions_["fill"].trigger()

    @Slot()
    def see_fill(self) -> None:
        """Look at the result, take everything back, and leave."""
        self.window.session.state_changed.disconnect(self.see_fill)
        self.keep("filled")
        self.window.actions_["undo"].trigger()
        self.window.close()

    def keep(self, name: str) -> None:
        """Write what the X server shows, with everything drawn that is due."""
        self.window.repaint()
        self.window.canvas.repaint()
        screen = QGuiApplication.primaryScreen()
        if not screen.grabWindow(0).save(str(FOLDER / f"{name}.png")):
            raise SystemExit(f"the screen could not be kept as {name}.png")


ceapp.ui.app.Startup = Driven
sys.exit(main([PHOTO]))
