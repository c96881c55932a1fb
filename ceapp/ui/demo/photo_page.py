"""The photo of a visit: painted on, filled, and compared with what it was."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ceapp.app.demo.machine import Demo
from ceapp.app.demo.steps import Step
from ceapp.app.demo.visit import Visit
from ceapp.ui.demo.finger_canvas import FingerCanvas
from ceapp.ui.demo.look import ACCENT, INK, TARGET, unit
from ceapp.ui.demo.parts import Spoken, Wave, button, line
from ceapp.ui.demo.slider import Slider
from ceapp.ui.tools.kit import Kit

# Across the brush, logical px of a screen of 1080 lines.
_BRUSHES = (40.0, 76.0, 130.0)


class PhotoPage(Spoken):
    """The canvas, and under it what can be done at the moment. One for each visit.

    Parameters
    ----------
    demo : Demo
    visit : Visit
    """

    def __init__(self, demo: Demo, visit: Visit) -> None:
        super().__init__()
        self.setObjectName("page")
        session = visit.session
        self.slider = Slider(session)
        self.slider.setParent(self)
        self.canvas = FingerCanvas(session, self.slider, Kit(session, self))
        self._wait = _WaitBar()
        self._paint = _PaintBar(demo)
        self._result = _ResultBar(demo)
        self._bars = QStackedWidget()
        for bar in (self._wait, self._paint, self._result):
            self._bars.addWidget(bar)
        self._bars.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.canvas, 1)
        self._column.addWidget(self._bars)
        self._paint.took.connect(self.canvas.take_brush)
        self.canvas.take_brush(_BRUSHES[1])

    def show_step(self, step: Step) -> None:
        """Show what belongs to a step."""
        if step in (Step.OPENING, Step.FILLING):
            self._wait.say(step)
            self._bars.setCurrentWidget(self._wait)
        if step is Step.FILLING:
            self.canvas.show_filling()
        elif step is Step.PAINT:
            self._bars.setCurrentWidget(self._paint)
            self.canvas.paint_now()
        elif step is Step.RESULT:
            self._result.can_keep(True)
            self._bars.setCurrentWidget(self._result)
            self.canvas.show_result()

    def note_kept(self) -> None:
        """Do not offer to keep the same result twice."""
        self._result.can_keep(False)

    def retranslate(self) -> None:
        """Leave it to the bars: the page has no words of its own."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for what lies over the page at its top."""
        scale = unit(self.size())
        self.slider.scale = scale
        edge = round(20 * scale)
        self._column.setContentsMargins(edge, round(125 * scale), edge, round(30 * scale))
        self._column.setSpacing(round(24 * scale))
        self._result.arrange(self.width() < self.height())
        self._paint.arrange(self.width() < self.height())


class _WaitBar(Spoken):
    """Says what is going on, and moves."""

    def __init__(self) -> None:
        super().__init__()
        self._step = Step.OPENING
        self._words = line("quiet")
        column = QVBoxLayout(self)
        column.addWidget(Wave(), alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._words)
        self.retranslate()

    def say(self, step: Step) -> None:
        """Name what is waited for."""
        self._step = step
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        opening = self._step is Step.OPENING
        self._words.setText(self.tr("Opening the photo…") if opening else self.tr("Filling…"))


class _PaintBar(Spoken):
    """What to do, how wide to paint, and the way back."""

    took = Signal(float)
    """Another brush: how wide, logical px of a screen of 1080 lines."""

    def __init__(self, demo: Demo) -> None:
        super().__init__()
        self._words = line()
        self._another = button()
        self._another.clicked.connect(demo.another)
        self._sizes = [_Size(side) for side in _BRUSHES]
        brushes = QHBoxLayout()
        for size in self._sizes:
            brushes.addWidget(size)
            size.clicked.connect(self._take)
        self._sizes[1].setChecked(True)
        self._grid = QGridLayout(self)
        self._brushes = QWidget()
        self._brushes.setLayout(brushes)
        brushes.setContentsMargins(0, 0, 0, 0)
        self.arrange(upright=False)
        self.retranslate()

    def arrange(self, upright: bool) -> None:
        """Put the words above the buttons where the screen is upright."""
        for part in (self._words, self._brushes, self._another):
            self._grid.removeWidget(part)
        middle = Qt.AlignmentFlag.AlignVCenter
        if upright:
            self._grid.addWidget(self._words, 0, 0, 1, 2)
            self._grid.addWidget(self._brushes, 1, 0, middle | Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(self._another, 1, 1, middle | Qt.AlignmentFlag.AlignRight)
        else:
            self._grid.addWidget(self._brushes, 0, 0, middle | Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(self._words, 0, 1)
            self._grid.addWidget(self._another, 0, 2, middle | Qt.AlignmentFlag.AlignRight)
        self._grid.setColumnStretch(1, 0 if upright else 1)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._words.setText(
            self.tr("Brush with a finger over what should go. Two fingers zoom in.")
        )
        self._another.setText(self.tr("Another photo"))
        names = (self.tr("Thin brush"), self.tr("Medium brush"), self.tr("Wide brush"))
        for size, name in zip(self._sizes, names, strict=True):
            size.setAccessibleName(name)

    @Slot()
    def _take(self) -> None:
        for size in self._sizes:
            if size.isChecked():
                self.took.emit(size.side)


class _Size(QAbstractButton):
    """A brush to take, drawn as wide as it compares with the others."""

    def __init__(self, side: float) -> None:
        super().__init__()
        self.side = side
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setMinimumSize(TARGET, TARGET)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Grow with the screen."""
        side = max(TARGET, round(96 * unit(self.window().size())))
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a dot, and a ring around the one in hand."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        middle = QRectF(self.rect()).center()
        radius = side * (0.09 + 0.22 * self.side / _BRUSHES[-1])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(INK)
        painter.drawEllipse(middle, radius, radius)
        if self.isChecked():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ACCENT, side * 0.06))
            painter.drawEllipse(middle, side * 0.44, side * 0.44)
        painter.end()


class _ResultBar(Spoken):
    """What to do with what has come of it."""

    def __init__(self, demo: Demo) -> None:
        super().__init__()
        self._again, self._more, self._another, self._keep = (
            button(),
            button(),
            button(),
            button("main"),
        )
        self._again.clicked.connect(demo.again)
        self._more.clicked.connect(demo.more)
        self._another.clicked.connect(demo.another)
        self._keep.clicked.connect(demo.keep)
        self._parts = [self._again, self._another, self._more]
        if demo.config.keep is not None:
            self._parts.append(self._keep)
        else:
            self._keep.setParent(self)
            self._keep.hide()
        self._grid = QGridLayout(self)
        self.arrange(upright=False)
        self.retranslate()

    def can_keep(self, on: bool) -> None:
        """Offer to keep the result, or say that it is kept."""
        self._keep.setEnabled(on)
        self.retranslate()

    def arrange(self, upright: bool) -> None:
        """Two in a row where the screen is upright, else all."""
        across = 2 if upright else len(self._parts)
        scale = unit(self.window().size())
        self._grid.setSpacing(round(22 * scale))
        for part in self._parts:
            self._grid.removeWidget(part)
        for number, part in enumerate(self._parts):
            wide = across - number % across if number == len(self._parts) - 1 else 1
            self._grid.addWidget(part, number // across, number % across, 1, wide)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._again.setText(self.tr("Start over"))
        self._more.setText(self.tr("Brush more"))
        self._another.setText(self.tr("Another photo"))
        kept = self.tr("Kept") if not self._keep.isEnabled() else self.tr("Keep mine")
        self._keep.setText(kept)
