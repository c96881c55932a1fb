"""Whoever fills with a model that is for research only knows it; whoever does not hears nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ceapp.core.geometry import Rect
from ceapp.engine.api import Method
from ceapp.engine.models import list_models
from ceapp.ui.main_window import MainWindow
from ceapp.ui.message_bar import MessageBar
from ceapp.ui.model_box import ModelChoice
from ceapp.ui.terms import Terms
from tests.engine.made import make_model, replace_shipped

LONG = 60_000


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = replace_shipped(tmp_path / "shipped", monkeypatch)
    make_model(folder, "free", use="any")
    make_model(folder, "lent", use="research")
    return folder


def fill(qtbot: QtBot, window: MainWindow, model: str) -> str:
    """Fill a box with a model, take it back, and return what the message bar said."""
    session = window.session
    session.model, session.mode = model, "structure"
    session.paint_box(Rect(100, 100, 124, 124), erase=False)
    with qtbot.waitSignal(session.filled, timeout=LONG) as filled:
        session.fill()
    assert model in filled.args[0].models
    session.undo()
    return window.message.text


def test_it_is_told_once_of_each_model(qtbot: QtBot, shipped: Path, window: MainWindow) -> None:
    assert fill(qtbot, window, "free") == ""
    assert "The fills of lent are for research only" in fill(qtbot, window, "lent")
    assert fill(qtbot, window, "lent") == ""
    make_model(shipped, "given", use="research")
    assert "The fills of given are for research only" in fill(qtbot, window, "given")
    assert fill(qtbot, window, "lent") == ""


def test_another_model_of_the_same_name_says_its_terms_again(
    qtbot: QtBot, shipped: Path, window: MainWindow
) -> None:
    lent = make_model(shipped, "lent", use="research")
    assert "The fills of lent are" in fill(qtbot, window, "lent")
    first = lent.read_bytes()
    make_model(shipped, "lent", use="research", trust=0.5)
    assert "The fills of lent are" in fill(qtbot, window, "lent")
    lent.write_bytes(first)
    assert fill(qtbot, window, "lent") == ""
    # What is the same is not told of again, whatever it is called.
    lent.rename(shipped / "borrowed.safetensors")
    assert fill(qtbot, window, "borrowed") == ""


def test_the_next_start_knows_it_and_what_else_there_is_to_say_is_not_lost(
    qtbot: QtBot, shipped: Path
) -> None:
    methods = [Method("structure", "lent", digest="5e"), Method("texture", "classic")]
    for told in ("Memory was short. The fills of lent are", ""):
        held = QWidget()
        qtbot.addWidget(held)
        bar = MessageBar(parent=held)
        Terms(bar).hear(methods, ("Memory was short",))
        assert bar.text[: len(told) or None] == told


def test_the_list_of_models_says_it_and_the_closed_box_has_the_name(
    qtbot: QtBot, shipped: Path
) -> None:
    box = ModelChoice()
    qtbot.addWidget(box)
    box.offer_all(list_models())
    rows = {box.itemData(row): row for row in range(box.count())}
    assert list(rows) == ["auto", "free", "lent", "classic"]
    said = {name: box.itemText(row) for name, row in rows.items()}
    assert said["lent"] == "lent · for research only"
    assert [name for name, words in said.items() if "research" in words] == ["lent"]
    tips = {name: box.itemData(row, Qt.ItemDataRole.ToolTipRole) for name, row in rows.items()}
    assert [name for name, words in tips.items() if "nobody knows" in words] == ["lent"]
