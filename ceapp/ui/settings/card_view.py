"""All that is known of one model: its card, its file, and what it makes of the bundled photos."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ceapp.core.errors import CheckpointError
from ceapp.core.words import decimal, phrase, say
from ceapp.train.config_check import HOLE_NAMES
from ceapp.ui.numbers import count
from ceapp.ui.parts import label
from ceapp.ui.style import GAP
from ceapp.ui.terms import terms

if TYPE_CHECKING:
    from ceapp.app.model_work import Looked
    from ceapp.engine.models import ModelEntry

_WORDS = {
    "face": phrase("faces"),
    "photo": phrase("photos"),
    "any": phrase("for anything"),
    "research": phrase("for research only"),
}
_SAMPLE_HEIGHT = 104
_SCORES = {
    "psnr": phrase("PSNR, dB"),
    "ssim": "SSIM",
    "l1": phrase("L1, %"),
    "mean_fill_psnr": phrase("mean colour, dB"),
}
"""Scores in the order of the table; the card may have more."""


class CardView(QScrollArea):
    """Shows one model; what takes longer to find out comes in later through `show_looked`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._path: Path | None = None
        self._digest = QLabel()
        self._strip = QHBoxLayout()
        self._told = QLabel()

    @property
    def text(self) -> str:
        """All words that are shown."""
        content = self.widget()
        labels = [] if content is None else content.findChildren(QLabel)
        return "\n".join(label.text() for label in labels)

    @property
    def pictures(self) -> int:
        """How many sample fills are shown."""
        return self._strip.count() - 1 if self._strip.count() else 0

    def show_entry(self, entry: "ModelEntry") -> None:
        """Show what the header of a model's file says."""
        self._path = entry.path
        content = QWidget()
        content.setObjectName("page")
        column = QVBoxLayout(content)
        column.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        column.setSpacing(GAP)
        column.addWidget(_words(entry.name, "name"))
        card = entry.card
        if entry.error is not None:
            column.addWidget(_words(self.tr("Cannot be used: {}").format(entry.error), "trouble"))
        if card is not None:
            column.addWidget(_words(say(card.summary)))
            if told := terms(card):
                column.addWidget(_words(told, "warning"))
        column.addWidget(self._samples(entry.fills))
        column.addLayout(_grid(self._facts(entry)))
        if card is not None and card.scores:
            column.addWidget(_words(self.tr("Scores on pictures that it never saw"), "title"))
            column.addLayout(_score_table(card.scores))
        column.addStretch()
        self.setWidget(content)

    def show_looked(self, looked: "Looked") -> None:
        """Show the sample fills and the digest, if they are of the model that is shown."""
        if looked.entry.path != self._path:
            return
        half = len(looked.sha256) // 2
        # One word of that length would make the page wider than it is.
        self._digest.setText(f"{looked.sha256[:half]}\n{looked.sha256[half:]}")
        if looked.error:
            self.tell(looked.error)
            return
        self._told.hide()
        for path in looked.pictures:
            picture = QLabel()
            ratio = self.devicePixelRatioF()
            pixmap = QPixmap(str(path)).scaledToHeight(
                round(_SAMPLE_HEIGHT * ratio), Qt.TransformationMode.SmoothTransformation
            )
            pixmap.setDevicePixelRatio(ratio)
            picture.setPixmap(pixmap)
            told = self.tr("A bundled photo with a hole, and how this model fills it")
            picture.setToolTip(told)
            picture.setAccessibleName(told)
            self._strip.insertWidget(self._strip.count() - 1, picture)

    def tell(self, text: str) -> None:
        """Say why there are no sample fills."""
        self._told.setText(text)

    def _samples(self, fills: bool) -> QWidget:
        held = QWidget()
        self._told = _words(self.tr("Filling the bundled photos…"), "muted")
        self._strip = QHBoxLayout()
        self._strip.setSpacing(GAP * 2)
        self._strip.addStretch()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._told)
        column.addLayout(self._strip)
        if fills:
            # The words below must not jump when the pictures come.
            held.setMinimumHeight(_SAMPLE_HEIGHT + GAP)
        held.setVisible(fills)
        return held

    def _facts(self, entry: "ModelEntry") -> list[tuple[str, QWidget]]:
        """Return the names of what is known, each with what is known."""
        told: list[tuple[str, str]] = []
        if entry.card is not None:
            card = entry.card
            tasks = {
                "fill": self.tr("Fills holes in pictures of: {}").format(_named(card.subject)),
                "critic": self.tr("Judges fills while a model is trained; fills nothing"),
                "find-face": self.tr("Finds faces for others; fills nothing"),
                "find-face-mask": self.tr("Finds face masks; fills nothing"),
            }
            told += [
                (self.tr("Does"), tasks.get(card.task, card.task)),
                (self.tr("Sees"), self.tr("{0} x {0} px").format(card.size)),
                (
                    self.tr("Trained"),
                    self.tr("{} steps").format(count(card.steps)) if card.steps else "",
                ),
                (self.tr("Learnt from"), "\n".join(map(say, card.data)) or self.tr("not told")),
                (self.tr("Use"), _named(card.use)),
            ]
        told.append((self.tr("Parameters"), _parameters(entry.path)))
        origin = self.tr("comes with ceapp") if entry.shipped else self.tr("added by you")
        self._digest = _words(self.tr("being computed…"))
        file = _words(f"{entry.path.name}, {_size(entry.path)}, {origin}")
        file.setToolTip(str(entry.path))
        facts: list[tuple[str, QWidget]] = [(name, _words(text)) for name, text in told if text]
        return [*facts, (self.tr("File"), file), (self.tr("SHA-256"), self._digest)]


def _named(word: str) -> str:
    """Return a word of the cards' own vocabulary in the person's language, any other as it is."""
    return say(_WORDS.get(word, word))


def _hole_named(name: str) -> str:
    """Return what a person calls a hole; cards may have its size behind its shape: `box 64`."""
    shape, *size = name.split(" ")
    if shape not in HOLE_NAMES:
        return name
    return ", ".join([say(HOLE_NAMES[shape]), *(f"{side} px" for side in size)])


def _grid(facts: list[tuple[str, QWidget]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(GAP * 2)
    grid.setVerticalSpacing(GAP // 2)
    grid.setColumnStretch(1, 1)
    for at, (name, value) in enumerate(facts):
        grid.addWidget(_words(name, "muted"), at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, at, 1)
    return grid


def _score_table(scores: Mapping[str, Any]) -> QGridLayout:
    """Return a table with a row per shape of hole, and the numbers that stand alone below."""
    shapes = {name: row for name, row in scores.items() if isinstance(row, Mapping)}
    there = {key for row in shapes.values() for key in row}
    columns = [key for key in _SCORES if key in there] or sorted(there)
    grid = QGridLayout()
    grid.setHorizontalSpacing(GAP * 2)
    grid.setVerticalSpacing(GAP // 2)
    grid.setColumnStretch(len(columns) + 1, 1)
    right = Qt.AlignmentFlag.AlignRight
    for at, key in enumerate(columns):
        grid.addWidget(_words(say(_SCORES.get(key, key)), "muted", wrap=False), 0, at + 1, right)
    for line, (name, row) in enumerate(shapes.items(), 1):
        grid.addWidget(_words(_hole_named(name), "muted", wrap=False), line, 0)
        for at, key in enumerate(columns):
            value = row.get(key)
            number = _number(value) if isinstance(value, int | float) else str(value or "")
            grid.addWidget(_words(number, wrap=False), line, at + 1, right)
    alone = [
        say("{n} pictures", n=value) if name == "pictures" else f"{name}: {value}"
        for name, value in scores.items()
        if name not in shapes
    ]
    if alone:
        grid.addWidget(_words(", ".join(alone), "muted"), len(shapes) + 1, 0, 1, -1)
    return grid


def _number(score: float) -> str:
    """Return a score with as many places as its neighbours above and below."""
    return decimal(score, ".2f" if abs(score) >= 1 else ".4f")


def _words(text: str, name: str = "", *, wrap: bool = True) -> QLabel:
    """Return a label whose text a person can copy."""
    made = label(text, name, wrap=wrap)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _parameters(path: Path) -> str:
    from ceapp.engine.model_check import count_parameters

    try:
        return count(count_parameters(path))
    except CheckpointError:
        return ""


def _size(path: Path) -> str:
    try:
        return f"{decimal(path.stat().st_size / 1e6, '.1f')} MB"
    except OSError:
        return ""
