"""What a person does to the window: presses, drags and answers, as real Qt events."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMessageBox

from ceapp.ui.canvas import Canvas

NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
Button = QMessageBox.StandardButton


def spot(canvas: Canvas, y: float, x: float) -> QPoint:
    """Return where the middle of photo pixel (y, x) lies on the canvas."""
    port = canvas.port
    assert port is not None
    return port.transform.map(QPointF(x + 0.5, y + 0.5)).toPoint()


def drag(
    canvas: Canvas,
    way: Sequence[tuple[float, float]],
    button: Qt.MouseButton = LEFT,
    release: bool = True,
    keys: Qt.KeyboardModifier = NO_KEYS,
) -> None:
    """Press at the first place of a way over the photo, (y, x) px each, and pull along it."""
    begin, *rest = (spot(canvas, *place) for place in way)
    QTest.mouseMove(canvas, begin)
    QTest.mousePress(canvas, button, keys, begin)
    for place in rest:
        move(canvas, place, button, keys)
    if release:
        QTest.mouseRelease(canvas, button, keys, rest[-1] if rest else begin)


def click(canvas: Canvas, *places: tuple[float, float], button: Qt.MouseButton = LEFT) -> None:
    """Click on one place of the photo after the other, (y, x) px each."""
    for place in places:
        drag(canvas, [place], button)


def move(canvas: Canvas, to: QPoint, held: Qt.MouseButton, keys: Qt.KeyboardModifier) -> None:
    """Move the mouse with a button and keys held; `QTest.mouseMove` can hold no keys."""
    where = QPointF(canvas.mapToGlobal(to))
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(to), where, Qt.MouseButton.NoButton, held, keys
    )
    QApplication.sendEvent(canvas, event)


def look_away(canvas: Canvas) -> None:
    """Take the pointer off the canvas, and the ring with it."""
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))


def answer_pixels(pixels: int | None) -> None:
    """Give a number to the question for pixels that comes up next; None: take no for an answer."""

    def give() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        dialog.setIntValue(pixels or 1)
        dialog.done(pixels is not None)

    QTimer.singleShot(0, give)


def answer_file(path: Path, asked_in: Path | None = None) -> None:
    """Choose a file in the file dialog that comes up next, which is to begin in a folder."""

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        begun = Path(dialog.directory().absolutePath())
        dialog.selectFile(str(path))
        dialog.accept()
        assert asked_in in (None, begun)

    QTimer.singleShot(0, choose)


class Answers(QObject):
    """Gives one answer to each question that comes up, in turn, and notes what was asked."""

    def __init__(self, *answers: Button | str) -> None:
        super().__init__()
        self.asked: list[str] = []
        self._answers = list(answers)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._answer)
        self._timer.start(0)

    @Slot()
    def _answer(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        answer = self._answers.pop(0) if self._answers else None
        if isinstance(dialog, QMessageBox) and isinstance(answer, Button):
            self.asked.append(dialog.text())
            dialog.button(answer).click()
        else:
            self.asked.append(f"not expected: {dialog.windowTitle()}")
            dialog.reject()
