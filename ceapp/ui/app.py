"""The program with a window, from its start to its end."""

import json
import logging
import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ceapp.app.autosave import Autosave
from ceapp.app.crash import CrashGuard
from ceapp.app.session import PATIENCE_S, SessionController
from ceapp.app.updates import Updates
from ceapp.core.geometry import Rect
from ceapp.core.paths import log_file, resource, settings_file
from ceapp.core.settings_file import read_settings
from ceapp.ui.hint import Hint
from ceapp.ui.language import speak
from ceapp.ui.main_window import MainWindow
from ceapp.ui.recovery import Recovery
from ceapp.ui.restart import Restart
from ceapp.ui.screen_colours import ScreenColours
from ceapp.ui.startup import Startup
from ceapp.ui.style import Look

SAMPLE = "photos/meadow.jpg"
# Side of the hole of a first fill that is measured, px.
_HOLE = 100
_SCALE = "QT_SCALE_FACTOR"
REPORT = "CEAPP_START_REPORT"
"""Environment variable of `ceapp bench start`: where to write when what was ready, then quit."""


def make_app() -> QApplication:
    """Return the application, named and with its icon."""
    # The style by its name alone: `setStyle` returns it, which brings the names of all its parts.
    app = QApplication([*sys.argv[:1], "-style", "fusion"])
    # Every move of the mouse counts, also those that come while the window is busy: a stroke that
    # skips some cuts corners. On X11 the making of the application switches this on.
    app.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, False)
    app.setApplicationName("ceapp")
    app.setApplicationDisplayName("ceapp")
    # So that desktops find the icon and group the windows.
    app.setDesktopFileName("ceapp")
    app.setWindowIcon(QIcon(str(resource("ceapp.svg"))))
    return app


def run(photo: str | None) -> int:
    """Open the window on a photo, or on its start page, and return the exit status."""
    # Ctrl-C in the terminal ends the program; Python alone would wait for the next event.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    settings = read_settings(settings_file())
    with scaled(settings.scale):
        app = make_app()
    guard = CrashGuard(log_file(), app)
    guard.install()
    session = SessionController()
    preferences = session.preferences
    speak(app, preferences.current.language)
    window = MainWindow(session, Look(app, preferences))
    autosave = Autosave(session, parent=app)
    recovery = Recovery(autosave, window)
    Hint(session, window.canvas)
    restart = Restart(window)
    guard.unexpected.connect(window.news.tell_unexpected)
    if photo is None:
        startup = Startup(session, app, window.show_start())
    else:
        startup = Startup(session, app, window.canvas, Path(photo))
    startup.settled.connect(recovery.look)
    updates = Updates(session)
    startup.finished.connect(updates.look)
    if REPORT in os.environ:
        startup.finished.connect(partial(_fill_and_report, startup, session, app))
    window.show()
    ScreenColours(session, window)
    status = app.exec()
    ended = session.close(PATIENCE_S)
    autosave.close()
    guard.remove()
    if restart.wanted:
        restart.start()
    if not ended:
        leave(status)
    return status


@contextmanager
def scaled(percent: str) -> Iterator[None]:
    """Let everything on the screen be larger, for an application that is made meanwhile.

    Qt reads this when the application is made, and multiplies it with the screen's own scale.
    What ceapp starts later must not inherit it.
    """
    if percent == "100" or _SCALE in os.environ:
        yield
        return
    os.environ[_SCALE] = f"{int(percent) / 100}"
    try:
        yield
    finally:
        del os.environ[_SCALE]


def leave(status: int) -> NoReturn:
    """End the process although a worker computes on: nobody waits for what it finds.

    A net looks at its token only between two layers, and Python would wait for the thread.
    """
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(status)


def _fill_and_report(startup: Startup, session: SessionController, app: QApplication) -> None:
    """Do a first fill, as a person would in the middle of the photo; then report, and quit."""

    def report(activity: str) -> None:
        if not activity:
            startup.stamps["filled"] = time.monotonic()
            Path(os.environ[REPORT]).write_text(json.dumps(startup.stamps), encoding="utf-8")
            app.quit()

    document = session.document
    if document is None:
        raise RuntimeError("the photo was not opened")
    y, x = document.rect.height // 2, document.rect.width // 2
    session.paint_box(Rect(y, x, y + _HOLE, x + _HOLE), erase=False)
    session.busy_changed.connect(report)
    session.fill()
