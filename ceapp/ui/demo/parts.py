"""What the steps of the demo are put together from: buttons for fingers, and things that move."""

import math

from PySide6.QtCore import QElapsedTimer, QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ceapp.ui.demo.look import ACCENT, TARGET, unit
from ceapp.ui.parts import label

FRAME_MS = 33
"""Between two pictures of what moves."""


class Spoken(QWidget):
    """A widget that says everything anew when the language changes."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        raise NotImplementedError


class Moving(QWidget):
    """A widget that draws itself anew, over and over, while it is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = QElapsedTimer()
        self._clock.start()
        self._frames = QTimer(self)
        self._frames.setInterval(FRAME_MS)
        self._frames.timeout.connect(self.update)

    @property
    def seconds(self) -> float:
        """Since it came into sight."""
        return self._clock.elapsed() / 1000

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to move."""
        self._clock.restart()
        self._frames.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        self._frames.stop()
        super().hideEvent(event)


def button(name: str = "") -> QPushButton:
    """Return a button that a finger cannot miss; `main` is the one that most people want."""
    made = QPushButton()
    made.setObjectName(name)
    made.setMinimumSize(TARGET, TARGET)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


def line(name: str = "") -> QLabel:
    """Return a line of words in the middle."""
    made = label("", name, wrap=True)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


class Wave(Moving):
    """Three dots that run: something is going on, however long it takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(TARGET, 24)

    def sizeHint(self) -> QSize:
        """Grow with the screen."""
        side = unit(self.window().size())
        return QSize(round(220 * side), round(56 * side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots where they are now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        side = min(self.height(), self.width() / 4)
        for number in range(3):
            lift = max(0.0, math.sin(2 * math.pi * (self.seconds - number * 0.16)))
            colour = QColor(ACCENT).lighter(100 + round(60 * lift))
            radius = side * (0.22 + 0.12 * lift)
            x = self.width() / 2 + (number - 1) * side * 1.2
            painter.setBrush(colour)
            painter.drawEllipse(
                QRectF(x - radius, self.height() / 2 - radius, 2 * radius, 2 * radius)
            )
        painter.end()


class Toast(QLabel):
    """A sentence over the page that goes by itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        # A finger means what lies under it.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str, seconds: float = 5.0) -> None:
        """Show a sentence."""
        self.setText(text)
        self._timer.start(round(seconds * 1000))
        self.place()
        self.show()
        self.raise_()

    def place(self) -> None:
        """Take the place above the buttons, in the middle."""
        page = self.parentWidget()
        if page is None:
            return
        self.setMaximumWidth(round(page.width() * 0.86))
        self.ensurePolished()
        width = min(self.sizeHint().width(), self.maximumWidth())
        width = max(
            width, min(self.fontMetrics().horizontalAdvance(self.text()) + 160, self.maximumWidth())
        )
        self.resize(width, self.heightForWidth(width))
        self.move((page.width() - self.width()) // 2, round(page.height() * 0.68) - self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Nothing to follow: `place` decides."""
