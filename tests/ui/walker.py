"""Uses the window at random, but the same way for the same seed: what `test_soak` walks with.

Commands come from the table of the window, so a new one is walked over without a word here. Dialogs
get an answer at random, too.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QElapsedTimer, QObject, QPoint, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QMenu,
    QMessageBox,
)
from shiboken6 import isValid

from ceapp.core.geometry import Rect
from ceapp.core.undoable import Paint
from ceapp.ui.commands import MENUS, SEPARATOR
from ceapp.ui.main_window import MainWindow

# Ends the walk.
_NOT_WALKED = {"quit"}
_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_Escape)
_MODIFIERS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
_IDLE_MS = 60_000


def _accept(dialog: QFileDialog) -> None:
    """Say yes to a dialog, unless it was answered meanwhile.

    One that was answered is hidden, and is deleted as soon as it waits for an answer itself.
    """
    if isValid(dialog) and dialog.isVisible():
        dialog.accept()


class Walker(QObject):
    """Does one random thing after the other, and looks whether all is as it has to be.

    Parameters
    ----------
    window : MainWindow
        With a photo open.
    photos : list of Path
        What is opened, by hand and in dialogs; results are written into the folder above.
    seed : int
    """

    def __init__(self, window: MainWindow, photos: list[Path], seed: int) -> None:
        super().__init__(window)
        self.done: list[str] = []
        self._window = window
        self._photos = photos
        self._rng = np.random.default_rng(seed)
        self._ways: list[tuple[float, Callable[[], str]]] = [
            (40, self._command),
            (30, self._drag),
            (8, self._wheel),
            (6, self._key),
            (4, self._open),
            (4, self._undo_some),
            (8, self._rest),
        ]
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._answer)
        self._timer.start(0)

    def walk(self, steps: int) -> None:
        """Do so many things."""
        shares = np.array([share for share, _ in self._ways])
        for number in range(steps):
            way = self._ways[self._rng.choice(len(self._ways), p=shares / shares.sum())][1]
            self.done.append(way())
            QApplication.processEvents()
            self._look(number)

    def finish(self) -> None:
        """Wait for what is running, and close what is open."""
        self.rest()
        self._timer.stop()
        for widget in QApplication.topLevelWidgets():
            if widget is not self._window and widget.isVisible():
                widget.close()

    def rest(self) -> None:
        """Wait until nothing runs any more."""
        clock = QElapsedTimer()
        clock.start()
        while self._window.session.activity:
            QTest.qWait(2)
            if clock.hasExpired(_IDLE_MS):
                raise AssertionError(f"{self._window.session.activity} does not end")

    # --- what can be done ------------------------------------------------------------------

    def _command(self) -> str:
        actions = {
            command.name: self._window.actions_[command.name]
            for _, commands in MENUS
            for command in commands
            if command is not SEPARATOR and command.name not in _NOT_WALKED
        }
        name = str(self._rng.choice([name for name, act in actions.items() if act.isEnabled()]))
        menu = actions[name].menu()
        if isinstance(menu, QMenu):
            menu.aboutToShow.emit()
            inside = [action for action in menu.actions() if action.isEnabled()]
            if inside:
                inside[self._rng.integers(len(inside))].trigger()
        else:
            actions[name].trigger()
        return name

    def _drag(self) -> str:
        canvas, rng = self._window.canvas, self._rng
        button = Qt.MouseButton.RightButton if rng.random() < 0.2 else Qt.MouseButton.LeftButton
        modifier = _MODIFIERS[int(rng.random() < 0.15)]
        places = [self._place() for _ in range(rng.integers(2, 8))]
        QTest.mousePress(canvas, button, modifier, places[0])
        for place in places[1:]:
            QTest.mouseMove(canvas, place)
        if rng.random() < 0.1:
            self._window.actions_["cancel"].trigger()
        QTest.mouseRelease(canvas, button, modifier, places[-1])
        if rng.random() < 0.1:
            QTest.mouseDClick(canvas, button, modifier, places[-1])
        return "drag"

    def _wheel(self) -> str:
        canvas, place = self._window.canvas, QPointF(self._place())
        turn = QPoint(0, int(self._rng.choice([-120, 120, 240, -240])))
        event = QWheelEvent(
            place,
            canvas.mapToGlobal(place),
            QPoint(),
            turn,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(canvas, event)
        return "wheel"

    def _key(self) -> str:
        key = _KEYS[self._rng.integers(len(_KEYS))]
        QTest.keyPress(self._window.canvas, key)
        QTest.mouseMove(self._window.canvas, self._place())
        QTest.keyRelease(self._window.canvas, key)
        return key.name

    def _open(self) -> str:
        path = self._photos[self._rng.integers(len(self._photos))]
        self._window.paperwork.open_path(path)
        return f"open {path.name}"

    def _undo_some(self) -> str:
        for _ in range(self._rng.integers(1, 12)):
            self._window.actions_["undo"].trigger()
        return "undo some"

    def _rest(self) -> str:
        self.rest()
        return "rest"

    def _place(self) -> QPoint:
        """Return a place on the canvas, or a little outside of it."""
        size = self._window.canvas.size()
        x = self._rng.integers(-10, size.width() + 10)
        return QPoint(int(x), int(self._rng.integers(-10, size.height() + 10)))

    # --- dialogs ---------------------------------------------------------------------------

    @Slot()
    def _answer(self) -> None:
        dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
        asking = QApplication.activeModalWidget()
        if isinstance(asking, QMessageBox):
            buttons = asking.buttons()
            buttons[self._rng.integers(len(buttons))].click()
        elif isinstance(asking, QFileDialog):
            self._choose_file(asking)
        elif isinstance(asking, QInputDialog):
            asking.done(int(self._rng.random() < 0.7))
        elif isinstance(asking, QDialog):
            asking.reject()
        elif asking is None:
            for dialog in dialogs:
                # A window of its own that was opened: used no further, and closed some time.
                if dialog.isVisible() and self._rng.random() < 0.05:
                    dialog.close()

    def _choose_file(self, dialog: QFileDialog) -> None:
        tries = int(dialog.property("tries") or 0)
        dialog.setProperty("tries", tries + 1)
        if self._rng.random() < 0.3 or tries > 2:
            dialog.reject()
            return
        if dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave:
            suffix = dialog.defaultSuffix() or "png"
            path = self._photos[0].parent.parent / f"result{self._rng.integers(3)}.{suffix}"
        else:
            path = self._photos[self._rng.integers(len(self._photos))]
        dialog.selectFile(str(path))
        # Not from here: whether a file may be replaced is asked meanwhile, and answered from here.
        QTimer.singleShot(0, partial(_accept, dialog))

    # --- what must hold --------------------------------------------------------------------

    def _look(self, number: int) -> None:
        session = self._window.session
        document, display = session.document, session.display
        assert document is not None
        assert display is not None
        assert document.history_bytes <= document.history_budget or len(document.steps) <= 1
        assert document.pixels.shape[:2] == document.mask.shape == display.buffer.shape[:2]
        if number % 10 or session.activity:
            return
        # What is shown is what is there, and what is told of the paint is true.
        frame = document.rect
        y, x = (int(self._rng.integers(side)) for side in (frame.height, frame.width))
        part = Rect(y, x, y + 50, x + 50).intersect(frame)
        shown = display.convert(document.pixels[part.slices], part)
        assert np.array_equal(display.buffer[part.slices], shown)
        paints: tuple[Paint, ...] = ("mask", "exclude")
        for paint in paints:
            outside = document.plane(paint).copy()
            outside[document.painted(paint).slices] = 0
            assert not outside.any()
            assert document.has(paint) == bool(document.plane(paint).any())
