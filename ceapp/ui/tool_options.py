"""What the tool in hand can be set to, and nothing that matters to other tools alone."""

import math

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QSlider, QWidget

from ceapp.ui.style import GAP
from ceapp.ui.tools.brush import MAX_DIAMETER, MIN_DIAMETER, Brush
from ceapp.ui.tools.kit import Kit
from ceapp.ui.tools.loops import Loop
from ceapp.ui.tools.tool import Tool
from ceapp.ui.tools.wand import MAX_TOLERANCE, Tolerance

_STEPS = 1000


class ToolOptions(QWidget):
    """A row of controls, of which those show that the tool in hand has a use for."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: dict[str, QWidget] = {
            "size": _Size(kit.brush),
            "hardness": _Hardness(kit.brush),
            "pen": _Pen(kit.brush),
            "loop": _FillLoop(kit.loop),
            "tolerance": _Tolerance(kit.tolerance),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP + 4)
        for part in self._parts.values():
            row.addWidget(part)

    def suit(self, tool: Tool) -> None:
        """Show what a tool can be set to."""
        # What goes makes room before anything comes, or the window would grow for a moment's sake.
        for part in self._parts.values():
            part.hide()
        for name in tool.options:
            self._parts[name].show()

    @property
    def names(self) -> list[QLabel]:
        """The names that stand before the sliders."""
        sliders = [part for part in self._parts.values() if isinstance(part, _Slider)]
        return [slider.label for slider in sliders]

    @property
    def shown(self) -> tuple[str, ...]:
        """Names of what can be set now."""
        return tuple(name for name, part in self._parts.items() if not part.isHidden())


class _Slider(QWidget):
    """A name, a slider, and the value in words."""

    moved = Signal(int)

    def __init__(self, steps: int, width: int, widest: str) -> None:
        super().__init__()
        self.label = QLabel()
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._value = QLabel()
        self.label.setBuddy(self._slider)
        self._slider.setRange(0, steps)
        # In a narrow window the sliders give way, not the photo.
        self._slider.setMinimumWidth(width // 3)
        self._slider.setMaximumWidth(width)
        policy = QSizePolicy.Policy
        self._slider.setSizePolicy(policy.Expanding, policy.Fixed)
        self._slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._slider.valueChanged.connect(self.moved)
        self._value.setMinimumWidth(self.fontMetrics().horizontalAdvance(widest) + 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for widget in (self.label, self._slider, self._value):
            row.addWidget(widget)

    def name(self, name: str, tip: str) -> None:
        """Say what it sets."""
        self.label.setText(name)
        self._slider.setToolTip(tip)
        self._slider.setAccessibleName(name)

    def show_value(self, step: int, words: str) -> None:
        """Put the slider somewhere without telling that it was moved."""
        self._slider.blockSignals(True)
        self._slider.setValue(step)
        self._slider.blockSignals(False)
        self._value.setText(words)


class _Size(_Slider):
    """The brush's diameter."""

    def __init__(self, brush: Brush) -> None:
        super().__init__(_STEPS, 140, "0000 px")
        self.name(
            self.tr("Size"),
            self.tr("Size of the brush in pixels of the photo ([ and ], or Shift and the wheel)"),
        )
        self._brush = brush
        self.moved.connect(self._resize)
        brush.resized.connect(self._show)
        self._show(brush.diameter)

    @Slot(int)
    def _resize(self, step: int) -> None:
        # Even steps in ratio: a pixel matters to a small brush and not to a large one.
        self._brush.resize(round(MIN_DIAMETER * (MAX_DIAMETER / MIN_DIAMETER) ** (step / _STEPS)))

    @Slot(float)
    def _show(self, diameter: float) -> None:
        span = math.log(MAX_DIAMETER / MIN_DIAMETER)
        step = round(_STEPS * math.log(diameter / MIN_DIAMETER) / span)
        self.show_value(step, f"{diameter:.0f} px")


class _Hardness(_Slider):
    """The share of the brush that is painted wholly."""

    def __init__(self, brush: Brush) -> None:
        super().__init__(100, 80, "100 %")
        self.name(
            self.tr("Hardness"),
            self.tr("How much of the brush paints wholly; towards its edge it fades ({ and })"),
        )
        self._brush = brush
        self.moved.connect(self._harden)
        brush.changed.connect(self._show)
        self._show()

    @Slot(int)
    def _harden(self, step: int) -> None:
        self._brush.harden(step / 100)

    @Slot()
    def _show(self) -> None:
        share = round(self._brush.hardness * 100)
        self.show_value(share, f"{share} %")


class _Tolerance(_Slider):
    """How much colours may differ and still count as one."""

    def __init__(self, tolerance: Tolerance) -> None:
        super().__init__(MAX_TOLERANCE, 160, "000")
        self._tolerance = tolerance
        self.name(
            self.tr("Tolerance"),
            self.tr("How much colours may differ from the one you click on, 0 to 255"),
        )
        self.moved.connect(tolerance.take)
        tolerance.changed.connect(self._show)
        self._show(tolerance.levels)

    @Slot(int)
    def _show(self, levels: int) -> None:
        self.show_value(levels, str(levels))


class _Pen(QCheckBox):
    """Whether a pen's pressure changes the size."""

    def __init__(self, brush: Brush) -> None:
        super().__init__()
        self._brush = brush
        self.setText(self.tr("Pressure"))
        self.setToolTip(self.tr("A pen that is pressed lightly paints narrower"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.toggled.connect(brush.let_pen_size)
        brush.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        self.setChecked(self._brush.pen_sizes)


class _FillLoop(QCheckBox):
    """Whether what was drawn around is filled at once."""

    def __init__(self, loop: Loop) -> None:
        super().__init__()
        self._loop = loop
        self.setText(self.tr("Fill when closed"))
        self.setToolTip(self.tr("What you have drawn around is filled at once, without Enter"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.toggled.connect(loop.let_fill)
        loop.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        self.setChecked(self._loop.fills)
