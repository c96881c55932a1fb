"""Which holes to practise on: a slider per shape, and holes on the person's own pictures."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSlider, QWidget

from ceapp.core.words import say
from ceapp.train.config_check import HOLE_NAMES
from ceapp.ui.parts import Card, label
from ceapp.ui.style import MASK_COLOUR
from ceapp.ui.trainer.thumbs import Thumbs

if TYPE_CHECKING:
    from ceapp.train.data_report import DataReport

_STEPS = 4
_SHOWN = 12


class HoleMix(Card):
    """The shares of the hole shapes; four slider steps make one unit of weight."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.body.addWidget(label(self.tr("Holes to practise on"), "title"))
        names = {shape: say(name) for shape, name in HOLE_NAMES.items()}
        grid = QGridLayout()
        self.sliders: dict[str, QSlider] = {}
        self._shares: dict[str, QLabel] = {}
        for row, shape in enumerate(names):
            slider = QSlider(Qt.Orientation.Horizontal)
            slider.setRange(0, 4 * _STEPS)
            slider.setAccessibleName(names[shape])
            slider.valueChanged.connect(self._note_change)
            self.sliders[shape] = slider
            self._shares[shape] = label("", "muted")
            self._shares[shape].setMinimumWidth(44)
            grid.addWidget(label(names[shape]), row, 0)
            grid.addWidget(slider, row, 1)
            grid.addWidget(self._shares[shape], row, 2)
        self.body.addLayout(grid)
        self.preview = Thumbs(76, stretch=True)
        self.body.addWidget(self.preview)
        self._hint = label(self.tr("Choose pictures first: holes are shown on them."), "muted")
        self._again = QPushButton(self.tr("Other &holes"))
        self._again.clicked.connect(self._draw_others)
        row_ = QHBoxLayout()
        row_.addWidget(self._hint)
        row_.addStretch(1)
        row_.addWidget(self._again)
        self.body.addLayout(row_)
        self._report: DataReport | None = None
        self._seed = 0
        self._draw()

    @property
    def holes(self) -> dict[str, float]:
        """Shape -> weight, of those that have any."""
        return {s: slider.value() / _STEPS for s, slider in self.sliders.items() if slider.value()}

    def show_holes(self, holes: dict[str, float]) -> None:
        """Show these weights."""
        for shape, slider in self.sliders.items():
            slider.blockSignals(True)
            slider.setValue(round(holes.get(shape, 0) * _STEPS))
            slider.blockSignals(False)
        self._draw()

    @Slot(object)
    def show_report(self, report: "DataReport | None") -> None:
        """Draw holes on the pictures that were looked at."""
        self._report = report
        self._draw()

    @Slot()
    def _note_change(self) -> None:
        self._draw()
        self.changed.emit()

    @Slot()
    def _draw_others(self) -> None:
        self._seed += 1
        self._draw()

    def _draw(self) -> None:
        total = sum(self.holes.values())
        for shape, told in self._shares.items():
            told.setText(f"{100 * self.holes.get(shape, 0) / max(total, 1e-9):.0f} %")
        thumbs = self._report.thumbs if self._report else ()
        self._hint.setVisible(not thumbs)
        self._again.setVisible(bool(thumbs))
        if not thumbs or not total:
            self.preview.show_pictures([])
            return
        from ceapp.train.holes import make_hole
        from ceapp.ui.qimage import to_image

        rng = np.random.default_rng(self._seed)
        shapes = sorted(self.holes)
        weights = np.array([self.holes[shape] for shape in shapes])
        picks = rng.choice(len(shapes), _SHOWN, p=weights / weights.sum())
        chosen = rng.permutation(len(thumbs))[:_SHOWN]
        red_blue, opacity = np.array(MASK_COLOUR[:3]), MASK_COLOUR[3] / 255
        drawn = []
        for which, pick in zip(chosen, picks, strict=False):
            picture = thumbs[which].astype(float)
            hole = make_hole(shapes[pick], len(picture), rng)
            picture[hole] += opacity * (red_blue - picture[hole])
            drawn.append(to_image(np.rint(picture).astype(np.uint8)))
        self.preview.show_pictures(drawn)
