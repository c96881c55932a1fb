import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ceapp.core.geometry import Rect
from ceapp.core.patch import Patch
from ceapp.ui.main_window import MainWindow
from ceapp.ui.qimage import to_array
from ceapp.ui.step_model import THUMBNAIL
from tests.ui.hands import LEFT, drag


def names(window: MainWindow) -> list[str]:
    model = window.history.model
    return [model.index(row).data() for row in range(model.rowCount())]


def picture(window: MainWindow, row: int) -> np.ndarray:
    icon = window.history.model.index(row).data(Qt.ItemDataRole.DecorationRole)
    assert isinstance(icon, QIcon)
    return to_array(icon.pixmap(THUMBNAIL).toImage())


def click(window: MainWindow, row: int) -> None:
    """Click on a step as a person does."""
    view = window.history.list
    view.scrollTo(window.history.model.index(row))
    at = view.visualRect(window.history.model.index(row)).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=at)


@pytest.fixture
def edited(window: MainWindow) -> MainWindow:
    """Return the window after two strokes and a fill that made a part white."""
    drag(window.canvas, [(50, 50), (60, 90)])
    drag(window.canvas, [(200, 200), (220, 240)])
    rect = Rect(180, 180, 240, 260)
    white = np.full((rect.height, rect.width, 3), 255, np.uint8)
    window.session.put_in([Patch(rect, white, np.ones(white.shape[:2], bool))])
    return window


def test_every_step_is_listed_with_its_name_and_a_picture(edited: MainWindow) -> None:
    assert names(edited) == ["Opened", "Brush stroke", "Brush stroke", "Fill"]
    assert edited.history.list.currentIndex().row() == 3
    opened, stroke, _, fill = (picture(edited, row) for row in range(4))
    # The stroke is pictured in the red of the mask, which the photo has not got there.
    assert (stroke[..., 0] > 130).mean() > 0.01
    assert np.median(stroke[..., 0]) < 100
    assert (fill.min(axis=2) > 250).mean() > 0.02
    assert not (opened.min(axis=2) > 250).any()


def test_a_click_goes_back_and_forward(edited: MainWindow) -> None:
    document = edited.session.document
    after = document.pixels.copy()
    click(edited, 1)
    assert document.position == 1
    assert not edited.session.modified
    assert document.mask[55, 70]
    assert not document.mask[210, 220]
    click(edited, 3)
    assert np.array_equal(document.pixels, after)
    assert not document.has_hole
    click(edited, 0)
    assert not document.has_hole
    assert names(edited)[1:] == ["Brush stroke", "Brush stroke", "Fill"]


def test_arrow_keys_go_through_the_steps(edited: MainWindow) -> None:
    edited.history.list.setFocus()
    QTest.keyClick(edited.history.list, Qt.Key.Key_Up)
    assert edited.session.document.position == 2
    QTest.keyClick(edited.history.list, Qt.Key.Key_Home)
    assert edited.session.document.position == 0


def test_the_step_where_the_photo_is_stays_in_sight(edited: MainWindow) -> None:
    """Other panels take room from the list, e.g. when variations come in."""
    steps = edited.history.list
    edited.history.setFixedHeight(edited.history.height() - steps.height() + 60)
    QApplication.processEvents()
    assert steps.verticalScrollBar().maximum() > 0
    assert steps.viewport().rect().contains(steps.visualRect(steps.currentIndex()).center())


def test_an_edit_after_going_back_drops_the_steps_ahead(edited: MainWindow) -> None:
    click(edited, 1)
    drag(edited.canvas, [(150, 50), (160, 90)])
    assert names(edited) == ["Opened", "Brush stroke", "Brush stroke"]
    assert edited.history.list.currentIndex().row() == 2
    assert picture(edited, 2).any()


def test_what_was_taken_back_is_written_paler(edited: MainWindow) -> None:
    click(edited, 2)
    model = edited.history.model
    colour = Qt.ItemDataRole.ForegroundRole
    assert model.index(3).data(colour) is not None
    assert model.index(2).data(colour) is None


def test_the_foot_tells_the_memory(edited: MainWindow) -> None:
    document = edited.session.document
    assert document.history_bytes > 200_000
    expected = f"{document.history_bytes / 2**20:.1f} of 512 MiB"
    assert edited.history.memory == expected


def test_another_photo_begins_another_history(edited: MainWindow, qtbot, photo) -> None:
    edited.session.document.mark_saved()
    with qtbot.waitSignal(edited.session.document_changed):
        edited.session.open(photo)
    assert names(edited) == ["Opened"]
    assert edited.history.memory == "0 of 512 MiB"


def test_the_panels_fold_and_hide_and_stay_so(window: MainWindow, look) -> None:
    panel = window.side.findChild(type(window.history)).parentWidget()
    QTest.mouseClick(panel._heading, LEFT, pos=QPoint(20, 10))
    assert not window.history.isVisible()
    wide = window.canvas.width()
    QTest.keyClick(window.canvas, Qt.Key.Key_F8)
    assert not window.side.isVisible()
    assert window.close()

    again = MainWindow(window.session, look)
    again.show()
    assert not again.side.isVisible()
    again.actions_["panels"].trigger()
    assert again.side.isVisible()
    assert not again.history.isVisible()
    again.deleteLater()
    assert wide


def test_no_row_has_children(edited: MainWindow) -> None:
    model = edited.history.model
    assert model.rowCount(model.index(0)) == 0
    assert model.rowCount(QModelIndex()) == 4
