"""Words that are 40 % longer than English ones still fit into every window."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from ceapp.core.words import speak_through
from ceapp.ui.main_window import MainWindow
from tests.ui.every_window import see_every_window

# What is no word: places, marks of access keys, percentages of a progress bar.
KEPT = re.compile(r"(\{[^}]*\}|%\w|&.|[^\w{%&]+)")


class Longer(QTranslator):
    """A language whose words are those of English, 40 % longer."""

    def translate(  # type: ignore[override]
        self, context: str, text: str, comment: str | None = None, count: int = -1
    ) -> str:
        """Return a text with every word stretched."""
        return longer(text) if text else ""


def longer(text: str, count: int = -1) -> str:
    """Return a text with every word stretched by its own vowels and consonants."""
    parts = KEPT.split(text)
    return "".join(
        part if at % 2 else part + part[: round(len(part) * 0.4)] for at, part in enumerate(parts)
    )


@pytest.fixture
def long_words(qapp: QApplication) -> Iterator[None]:
    """Let the program speak the longer language."""
    translator = Longer()
    qapp.installTranslator(translator)
    speak_through(longer)
    yield
    qapp.removeTranslator(translator)
    speak_through(None)


@pytest.fixture
def long_window(long_words: None, request: pytest.FixtureRequest) -> MainWindow:
    """Return the window over an open photo, in the longer language."""
    window: MainWindow = request.getfixturevalue("window")
    window.resize(1280, 860)
    return window


def test_the_language_is_longer() -> None:
    assert longer("&Keep {file}…") == "&Keepe {file}…"
    assert len(longer("Settings")) == 11


def test_nothing_is_cut(long_window: MainWindow) -> None:
    cut = set()

    def see(name: str, top: QWidget) -> None:
        for widget in top.findChildren(QWidget):
            if widget.isVisible() and (lacking := missing_room(widget)) > 0:
                text = getattr(widget, "text", getattr(widget, "currentText", lambda: ""))()
                cut.add(f"{name}: {type(widget).__name__} {text!r} by {lacking} px")

    see_every_window(long_window, see)
    assert cut == set()


def test_at_twice_the_size_editor_and_trainer_fit_a_usual_screen(long_window: MainWindow) -> None:
    """1920 x 1080 at 200 % are 960 x 540."""
    too_large = set()

    def see(name: str, top: QWidget) -> None:
        least = top.minimumSizeHint()
        if name not in ("batch", "batch, empty", "message", "offer") and (
            least.width() > 960 or least.height() > 540
        ):
            too_large.add(f"{name}: {least.width()} x {least.height()} px")

    see_every_window(long_window, see)
    assert too_large == set()


def missing_room(widget: QWidget) -> int:
    """Return by how many pixels a widget's words are wider or higher than it is."""
    match widget:
        case QLabel() if widget.wordWrap():
            return widget.heightForWidth(widget.width()) - widget.height() if widget.text() else 0
        case QLabel():
            return widget.sizeHint().width() - widget.width() if widget.text() else 0
        case QCheckBox() | QAbstractButton():
            return widget.sizeHint().width() - widget.width() if widget.text() else 0
        case QComboBox():
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            field = widget.style().subControlRect(
                QStyle.ComplexControl.CC_ComboBox,
                option,
                QStyle.SubControl.SC_ComboBoxEditField,
                widget,
            )
            return widget.fontMetrics().horizontalAdvance(widget.currentText()) - field.width()
    return 0
