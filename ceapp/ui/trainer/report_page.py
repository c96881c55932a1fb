"""The fourth page: what came of a run, and what to do with it. All of it from the run's folder."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ceapp.app.training import Following
from ceapp.core.errors import CeappError
from ceapp.core.words import decimal, phrase, say
from ceapp.train.about import read_about
from ceapp.train.figures import BASELINES, Figures
from ceapp.train.run_state import Standing
from ceapp.ui.numbers import count
from ceapp.ui.parts import Card, Pages, empty_state, label
from ceapp.ui.style import GAP
from ceapp.ui.theme import Theme
from ceapp.ui.trainer.run_cards import CurvesCard, SamplesCard
from ceapp.ui.trainer.words import figure_name, state_name

CHECKPOINTS = ("best.safetensors", "last.safetensors")
"""What a report is of, the first that is there."""

_COLUMNS = {
    "psnr": phrase("PSNR, dB"),
    "ssim": "SSIM",
    "l1": phrase("L1, %"),
    "sharpness": phrase("Sharpness"),
}


def checkpoint_of(folder: Path | None) -> Path | None:
    """Return the best checkpoint of a run; None if it has none yet."""
    if folder is None:
        return None
    return next((path for name in CHECKPOINTS if (path := folder / name).is_file()), None)


class ReportPage(QWidget):
    """Scores beside the baselines, curve, samples; the ways on from here."""

    use_asked = Signal(object)
    """A checkpoint that the editor shall use."""
    export_asked = Signal(object)
    """A checkpoint to be copied somewhere."""
    train_on_asked = Signal(object)
    """A checkpoint to start a new training from."""

    def __init__(self, following: Following, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._following = following
        self._compose(theme)
        following.folder_changed.connect(self._begin)
        following.standing_changed.connect(self._show_standing)
        following.figures_grew.connect(self._show_figures)
        self._show_standing(Standing())

    def _compose(self, theme: Theme) -> None:
        self._title = label("", "title", wrap=True)
        self._summary = label("", "fact", wrap=True)
        self._made_of = label("", "muted", wrap=True)
        self.use = QPushButton(say("&Use in the editor"))
        self.use.setObjectName("fill")
        self.export = QPushButton(say("&Export…"))
        self.train_on = QPushButton(say("&Train on from it…"))
        self.train_on.setToolTip(
            say("Start a new run from this model, on the same or other pictures")
        )
        buttons = QHBoxLayout()
        for button, slot in (
            (self.use, self._ask_use),
            (self.export, self._ask_export),
            (self.train_on, self._ask_train_on),
        ):
            button.clicked.connect(slot)
            buttons.addWidget(button)
        buttons.addStretch(1)
        head = Card("")
        for part in (self._title, self._summary, self._made_of):
            head.body.addWidget(part)
        head.body.addLayout(buttons)
        scores = Card(say("Scores on held-out pictures, in the hole alone"))
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(GAP * 3)
        scores.body.addLayout(self._table)
        scores.body.addWidget(
            label(
                say(
                    "PSNR and SSIM: higher is closer to the truth. L1: lower is closer. "
                    "Sharpness: 1 is as sharp as the truth. Mean fill paints the hole in one "
                    "colour; classic fill is what the editor does without a model."
                ),
                "muted",
                wrap=True,
            )
        )
        scores.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.curves = CurvesCard(self._following, theme)
        self.samples = SamplesCard(self._following)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(scores)
        left.addWidget(self.curves, 1)
        below = QHBoxLayout()
        below.setSpacing(GAP)
        below.addLayout(left, 3)
        below.addWidget(self.samples, 2)
        report = QWidget()
        page = QVBoxLayout(report)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(GAP)
        page.addWidget(head)
        page.addLayout(below, 1)
        self._pages = Pages()
        self._pages.addWidget(
            empty_state(
                say("No run is open"),
                say(
                    "Start a run, or open its folder, to see what came of it: its scores beside "
                    "filling without a model, and the ways on from there."
                ),
            )
        )
        self._pages.addWidget(report)
        QVBoxLayout(self).addWidget(self._pages)

    def dress(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.curves.dress(theme)

    @property
    def checkpoint(self) -> Path | None:
        """The best checkpoint of the run."""
        return checkpoint_of(self._following.folder)

    @property
    def rows(self) -> list[list[str]]:
        """The table of scores, with its heads."""
        found = []
        for row in range(self._table.rowCount()):
            items = [self._table.itemAtPosition(row, c) for c in range(self._table.columnCount())]
            texts = [item.widget().text() for item in items if item]  # type: ignore[union-attr]
            if texts:
                found.append(texts)
        return found

    @Slot()
    def _ask_use(self) -> None:
        self.use_asked.emit(self.checkpoint)

    @Slot()
    def _ask_export(self) -> None:
        self.export_asked.emit(self.checkpoint)

    @Slot()
    def _ask_train_on(self) -> None:
        self.train_on_asked.emit(self.checkpoint)

    # --- what the run says -------------------------------------------------------------------

    @Slot()
    def _begin(self) -> None:
        self._show_figures(Figures(Path()))

    @Slot(object)
    def _show_standing(self, standing: Standing) -> None:
        folder = self._following.folder
        self._pages.setCurrentIndex(0 if folder is None else 1)
        self._title.setText(folder.name if folder else "")
        for button in (self.use, self.export, self.train_on):
            button.setEnabled(self.checkpoint is not None)
        self._tell(standing)

    @Slot(object)
    def _show_figures(self, figures: Figures) -> None:
        while item := self._table.takeAt(0):
            item.widget().deleteLater()  # type: ignore[union-attr]
        heads = ["", *_COLUMNS.values()]
        for column, text in enumerate(heads):
            self._cell(0, column, text, "muted")
        best = figures.best()
        rows: list[tuple[str, str, int]] = []
        if best is not None:
            told = say("This model, at step {}").format(count(best))
            rows.append((told, "held-out", best))
        for name in BASELINES:
            if figures.score(name) is not None:
                told = figure_name(name)
                told = told[:1].upper() + told[1:]
                rows.append((told, name, figures.scores[name]["psnr"].steps[-1]))
        for row, (told, side, step) in enumerate(rows, 1):
            self._cell(row, 0, told, "fact" if side == "held-out" else "")
            for column, name in enumerate(_COLUMNS, 1):
                value = figures.at(side, name, step)
                form = ".3f" if name == "ssim" else ".2f"
                self._cell(row, column, "–" if value is None else decimal(value, form), "fact")
        self._show_standing(self._following.standing)

    def _cell(self, row: int, column: int, text: str, name: str) -> None:
        cell = label(text, name)
        if column:
            cell.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._table.addWidget(cell, row, column)

    def _tell(self, standing: Standing) -> None:
        figures, folder = self._following.figures, self._following.folder
        if figures is None or folder is None:
            return
        parts = [
            f"{state_name(standing)}: "
            + say("{} of {} steps.").format(count(standing.step), count(standing.total))
        ]
        best = figures.best()
        if best is None:
            parts.append(say("The first scores come at the end of the first epoch."))
        else:
            score = figures.at("held-out", "psnr", best) or 0.0
            parts.append(say("In the hole it scores {score:.2f} dB", score=score))
            against = [
                (name, score - value)
                for name in BASELINES
                if (value := figures.score(name)) is not None
            ]
            gains = [
                say("{gain:+.2f} dB against the {name}", gain=gain, name=figure_name(name))
                for name, gain in against
            ]
            parts[-1] += (": " + ", ".join(gains) if gains else "") + "."
            if any(gain < 0 for _, gain in against):
                parts.append(say("It does not beat filling without a model yet: train it longer."))
        self._summary.setText(" ".join(parts))
        try:
            about = read_about(folder)
        except CeappError:
            self._made_of.setText(str(folder))
            return
        told = say("Preset {preset}, {size} px, {n} pictures of {data}. {terms}Use: {use}.")
        self._made_of.setText(
            told.format(
                preset=about.config.preset,
                size=about.config.size,
                n=count(about.train),
                data=", ".join(Path(path).name for path in about.data) or "?",
                terms=f"{'; '.join(about.terms)}. " if about.terms else "",
                use=about.use,
            )
        )
