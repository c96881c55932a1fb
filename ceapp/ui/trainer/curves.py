"""The live curves of a run: losses, the hole's PSNR, the learning rate; another run beside them.

Imports pyqtgraph, so it is imported when the trainer's window opens, not before.
"""

from html import escape

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from ceapp.core.words import say
from ceapp.train.figures import BASELINES, Figures, Floats, Series
from ceapp.ui.parts import label
from ceapp.ui.style import GAP
from ceapp.ui.theme import Theme
from ceapp.ui.trainer.words import figure_name

# Blue, orange, green and purple of Okabe and Ito: apart for every eye, on dark and on light.
_COLOURS = {
    "reconstruction": "#2f8fd8",
    "adversarial": "#e69f00",
    "critic": "#00a37a",
    "train": "#9a9aa0",
    "held-out": "#2f8fd8",
    "lr": "#c678b4",
}
_BASELINE = {"mean fill": "#e69f00", "classic fill": "#00a37a"}
# A line of each style, in words.
_DASHES = {
    Qt.PenStyle.SolidLine: "\N{EM DASH}" * 2,
    Qt.PenStyle.DashLine: "\N{EN DASH} \N{EN DASH}",
    Qt.PenStyle.DotLine: "\N{MIDDLE DOT}" * 4,
}
# Of another run's name, px.
_NAME_WIDTH = 220
_MOST = 0.98
# Between the highest learning rate and the upper edge.
_ROOM = 1.2


class Curves(QWidget):
    """Three plots over the same steps; the wheel zooms, dragging moves, “Show all” goes back."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: Figures | None = None
        self._other: Figures | None = None
        self._other_name = ""
        self._view = pg.GraphicsLayoutWidget()
        self._view.ci.layout.setContentsMargins(0, 0, 0, 0)
        self._plots = {
            "losses": self._plot(0, 0),
            "psnr": self._plot(0, 1),
            "lr": self._plot(1, 0, 2),
        }
        self._titles = {
            "losses": say("Losses"),
            "psnr": say("PSNR in the hole, dB"),
            "lr": say("Learning rate"),
        }
        # What stands above each plot.
        self._heads: dict[str, str] = {}
        self._view.ci.layout.setRowStretchFactor(0, 3)
        self._view.ci.layout.setRowStretchFactor(1, 1)
        # Not the learning rate: in a plot of another width it would show other steps.
        self._plots["psnr"].setXLink(self._plots["losses"])
        self._lines: dict[str, pg.PlotDataItem] = {}
        self.log = QCheckBox(say("&Log scale"))
        self.log.setChecked(True)
        self.log.toggled.connect(self._draw)
        self.smooth = QSlider(Qt.Orientation.Horizontal)
        self.smooth.setRange(0, 100)
        self.smooth.setValue(30)
        self.smooth.setFixedWidth(120)
        self.smooth.setAccessibleName(say("Smoothing"))
        self.smooth.valueChanged.connect(self._draw)
        self.whole = QPushButton(say("Show &all"))
        self.whole.clicked.connect(self.show_all)
        row = QHBoxLayout()
        row.addWidget(self.log)
        row.addSpacing(GAP * 2)
        row.addWidget(label(say("Smoothing")))
        row.addWidget(self.smooth)
        row.addStretch(1)
        row.addWidget(self.whole)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view, 1)
        column.addLayout(row)
        self.dress(theme)

    def _plot(self, row: int, column: int, span: int = 1) -> pg.PlotItem:
        axes = {side: _Axis(side) for side in ("left", "bottom")}
        plot = self._view.addPlot(row, column, 1, span, axisItems=axes)
        plot.setMenuEnabled(False)
        plot.hideButtons()
        plot.setDownsampling(auto=True, mode="mean")
        plot.setClipToView(True)
        plot.showGrid(x=True, y=True, alpha=0.15)
        for side in ("left", "bottom"):
            # 0.001 as such, not as 1 of a thousandth.
            plot.getAxis(side).enableAutoSIPrefix(False)
        return plot

    def dress(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._view.setBackground(theme.field)
        self._theme = theme
        for plot in self._plots.values():
            for side in ("left", "bottom"):
                axis = plot.getAxis(side)
                axis.setPen(pg.mkPen(theme.line))
                axis.setTextPen(pg.mkPen(theme.muted))
        self._heads.clear()
        self._draw()

    # --- what is drawn -----------------------------------------------------------------------

    def show_figures(self, figures: Figures | None) -> None:
        """Draw a run's figures as they are now."""
        self._figures = figures
        self._draw()

    def compare(self, figures: Figures | None, name: str = "") -> None:
        """Draw another run's figures beside, dashed; None draws none."""
        self._other, self._other_name = figures, name
        self._draw()

    @property
    def drawn(self) -> dict[str, tuple[Floats, Floats]]:
        """Steps and values of every line with anything in it, by its name."""
        found = {name: line.getOriginalDataset() for name, line in self._lines.items()}
        return {name: (x, y) for name, (x, y) in found.items() if x is not None and len(x)}

    @Slot()
    def show_all(self) -> None:
        """Show the whole of every curve."""
        for plot in self._plots.values():
            plot.enableAutoRange()

    @Slot()
    def _draw(self) -> None:
        wanted: dict[str, tuple[str, Floats, Floats, QPen]] = {}
        for figures, suffix in ((self._figures, ""), (self._other, f" ({self._other_name})")):
            if figures is not None:
                wanted |= self._wanted(figures, suffix)
        for name in set(self._lines) - set(wanted):
            line = self._lines.pop(name)
            plot = next(p for p in self._plots.values() if line in p.items)
            plot.removeItem(line)
        self._plots["losses"].setLogMode(x=False, y=self.log.isChecked())
        for name, (where, steps, values, pen) in wanted.items():
            if name not in self._lines:
                self._lines[name] = self._plots[where].plot(name=name)
            self._lines[name].setPen(pen)
            self._lines[name].setData(steps, values)
        rates = [values.max() for where, _, values, _ in wanted.values() if where == "lr"]
        if rates:
            # From 0 on: around a rate that stays the same, pyqtgraph would show one of 1.
            self._plots["lr"].setYRange(0, max(rates) * _ROOM)
        for where in self._plots:
            self._head(
                where, {n: pen for n, (there, _, _, pen) in wanted.items() if there == where}
            )

    def _head(self, where: str, pens: dict[str, QPen]) -> None:
        """Write above a plot what it shows: a legend inside would cover the end of its lines.

        Another run's lines have the colours of this one's: its name, once, says whose is dashed.
        """
        other = f" ({self._other_name})"
        own: dict[str, QPen] = {}
        for name, pen in pens.items():
            own.setdefault(name.removesuffix(other), pen)
        # The learning rate is one line, which the title names.
        told = [_told(pen, name, pen.color().name()) for name, pen in own.items() if where != "lr"]
        rows = ["&nbsp;&nbsp; ".join(told[at : at + 2]) for at in range(0, len(told), 2)]
        dashed = [pen for pen in pens.values() if pen.style() == Qt.PenStyle.DashLine]
        if told and dashed:
            # As wide as it is, the plot would be too, and push the next one out of sight.
            middle = Qt.TextElideMode.ElideMiddle
            short = self.fontMetrics().elidedText(self._other_name, middle, _NAME_WIDTH)
            rows.append(_told(dashed[0], short, self._theme.text))
        head = "<br>".join([escape(self._titles[where]), *rows])
        if head != self._heads.get(where):
            self._heads[where] = head
            plot = self._plots[where]
            plot.setTitle(head, color=self._theme.text, size="9pt", justify="left")
            # pyqtgraph has room for one line.
            height = plot.titleLabel.item.boundingRect().height()
            plot.titleLabel.setMaximumHeight(height)
            plot.layout.setRowFixedHeight(0, height)

    def _wanted(self, figures: Figures, suffix: str) -> dict[str, tuple[str, Floats, Floats, QPen]]:
        """Return plot, steps, values and pen of each line of a run, by its name."""
        found: dict[str, tuple[str, Floats, Floats, QPen]] = {}
        smoothing = (self.smooth.value() / 100) ** 0.5 * _MOST
        dashed = bool(suffix)

        def add(where: str, name: str, series: Series | None, colour: str, smooth: float) -> None:
            if series and series.values:
                steps, values = series.arrays(smooth)
                found[figure_name(name) + suffix] = (
                    where,
                    steps,
                    values,
                    _pen(colour, dashed=dashed),
                )

        for name in ("reconstruction", "adversarial", "critic"):
            add("losses", name, figures.losses.get(name), _COLOURS[name], smoothing)
        last = max((s.steps[-1] for s in figures.losses.values() if s.steps), default=0)
        for name in ("train", "held-out"):
            add("psnr", name, figures.scores.get(name, {}).get("psnr"), _COLOURS[name], 0.0)
        for name in BASELINES if not suffix else ():
            value = figures.score(name)
            if value is not None and last:
                steps, values = np.array([0.0, last]), np.array([value, value])
                pen = _pen(_BASELINE[name], dotted=True)
                found[figure_name(name)] = ("psnr", steps, values, pen)
        add("lr", "lr", figures.losses.get("lr"), _COLOURS["lr"], 0.0)
        return found


class _Axis(pg.AxisItem):  # type: ignore[misc]
    """Writes numbers with the person's decimal sign."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return what stands at these places."""
        sign = QLocale().decimalPoint()
        return [text.replace(".", sign) for text in super().tickStrings(values, scale, spacing)]


def _told(pen: QPen, name: str, colour: str) -> str:
    """Return a line as it is drawn, and its name, as HTML."""
    line = f"<span style='color: {colour}'>{_DASHES[pen.style()]}</span>"
    return f"{line} <span style='font-size: 8pt'>{escape(name)}</span>"


def _pen(colour: str, *, dashed: bool = False, dotted: bool = False) -> QPen:
    styles = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    pen: QPen = pg.mkPen(colour, width=1.6, style=Qt.PenStyle.DotLine if dotted else styles)
    return pen
