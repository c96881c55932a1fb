"""What a look over the pictures found: how many, thumbnails, what cannot be used, near copies."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from ceapp.core.words import phrase, say, sentences
from ceapp.train.config import TrainConfig
from ceapp.ui.numbers import count
from ceapp.ui.parts import Card, label, scrolled
from ceapp.ui.style import GAP
from ceapp.ui.trainer.thumbs import Thumbs

if TYPE_CHECKING:
    from ceapp.train.data_report import DataReport

_THUMB = 84
_LISTED = 200


class FoundCards(QWidget):
    """The pictures, and beside them, if there are any, those that make trouble."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = label("", "fact", wrap=True)
        self._troubles = label("", "trouble", wrap=True)
        self._advice = label("", "muted", wrap=True)
        self._words = (self._facts, self._troubles, self._advice)
        self.thumbs = Thumbs(_THUMB, stretch=True)
        found = Card(say("What is in them"))
        for part in self._words:
            found.body.addWidget(part)
        found.body.addWidget(scrolled(self.thumbs), 1)
        self.unusable = _Listed(say("Not usable"), say("Files that cannot be used"))
        self.copies = _Listed(say("Near copies"), say("Pictures that are nearly the same"))
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(GAP)
        for card in (self.unusable, self.copies):
            side.addWidget(card)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(found, 3)
        row.addWidget(self._side, 1)

    @property
    def told(self) -> str:
        """What is said of the pictures."""
        return " ".join(part.text() for part in self._words if not part.isHidden())

    def clear(self, advice: str = "") -> None:
        """Show nothing but advice."""
        self.thumbs.show_pictures([])
        self._tell("", "", advice)
        self._list([], [])

    def show_report(self, report: "DataReport", config: TrainConfig) -> None:
        """Show what was found, and whether it will do for a configuration."""
        from ceapp.train.preflight import data_problems
        from ceapp.ui.qimage import to_image

        self.thumbs.show_pictures([to_image(t) for t in report.thumbs], report.thumb_names)
        problems = data_problems(config, len(report), len(report.small))
        self._tell(
            _counted(report, config) if len(report) else "",
            " ".join(f"{problem.text}. {problem.hint}." for problem in problems),
            _left_out(report),
        )
        copies = [f"{first}  ↔  {later}" for first, later in report.copies[:_LISTED]]
        self._list([*report.broken[:_LISTED], *report.small[:_LISTED]], copies)

    def _tell(self, *texts: str) -> None:
        for part, text in zip(self._words, texts, strict=True):
            part.setText(text)
            part.setVisible(bool(text))

    def _list(self, unusable: list[str], copies: list[str]) -> None:
        self.unusable.show_lines(unusable)
        self.copies.show_lines(copies)
        self._side.setVisible(bool(unusable or copies))


class _Listed(Card):
    """A list that is there while anything is in it."""

    def __init__(self, title: str, name: str) -> None:
        super().__init__(title)
        self.lines = QListWidget()
        self.lines.setAccessibleName(name)
        self.lines.setUniformItemSizes(True)
        self.lines.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.body.addWidget(self.lines)

    def show_lines(self, lines: list[str]) -> None:
        self.lines.clear()
        self.lines.addItems(lines)
        self.setVisible(bool(lines))


def _counted(report: "DataReport", config: TrainConfig) -> str:
    """Return how many pictures of what size there are, and what becomes of them."""
    from ceapp.train.preflight import trained_on

    sides = report.short_sides
    train = trained_on(config, len(report))
    return say(
        "{n} pictures, short sides {least} to {most} px (half of them {middle} px or "
        "more). About {train} are trained on, {held} are held out to judge by.",
        n=count(len(report)),
        least=sides.min(),
        most=sides.max(),
        middle=int(sorted(sides)[len(sides) // 2]),
        train=count(train),
        held=count(len(report) - train),
    )


def _left_out(report: "DataReport") -> str:
    """Return how many files do not count, and why."""
    told = (
        (len(report.broken), phrase("No pictures, or broken: {n}")),
        (len(report.small), phrase("Too small: {n}")),
        (
            len(report.copies),
            phrase("Near copies of another: {n}; no pair is torn between training and judging"),
        ),
    )
    text = sentences(*(say(template, n=count(number)) for number, template in told if number))
    return f"{text}." if text else ""
