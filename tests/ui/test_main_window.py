import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from ceapp.app import fill_work
from ceapp.app.message import Message
from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.errors import WorkError
from ceapp.core.log import close_log, open_log
from ceapp.core.photo_file import read_photo
from ceapp.engine.api import FillRequest, FillResult
from ceapp.ui.log_view import LogView
from ceapp.ui.main_window import MainWindow
from ceapp.ui.qimage import to_array
from tests.pictures import gradient, noise, with_alpha, write_photo
from tests.ui.hands import Answers, Button, drag, spot

STROKE = ((100, 100), (110, 150), (120, 200))


def ended(activity: str) -> bool:
    return not activity


def fill(qtbot: QtBot, window: MainWindow) -> None:
    """Press Enter over a stroke and wait for the end."""
    window.brush.resize(24)
    drag(window.canvas, STROKE)
    with qtbot.waitSignal(window.session.busy_changed, check_params_cb=ended, timeout=60_000):
        qtbot.keyClick(window.canvas, Qt.Key.Key_Return)


def drop(window: MainWindow, *paths: Path) -> None:
    """Let files fall on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    for event in (
        QDragEnterEvent(QPoint(400, 300), Qt.DropAction.CopyAction, *how),
        QDropEvent(QPointF(400, 300), Qt.DropAction.CopyAction, *how),
    ):
        QApplication.sendEvent(window, event)
        assert event.isAccepted()
        told = window.status.findChild(QLabel, "notice").accessibleName()
        assert told.startswith("Drop a photo") == isinstance(event, QDragEnterEvent)


@pytest.fixture
def endless_fill(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make each fill last until it is cancelled."""

    def work_on(request: FillRequest, progress: Progress, token: CancelToken) -> FillResult:
        progress(0.5)
        while True:
            token.check()

    monkeypatch.setattr(fill_work, "_fill", work_on)


def test_a_message_in_the_middle_of_a_stroke_moves_nothing(window: MainWindow) -> None:
    # So wide that its height decides how large the photo is.
    window.resize(1400, 700)
    # The bar at the top needs no scroll bar any more, and is lower from the next pass on.
    for _ in range(2):
        QApplication.processEvents()
    before = window.canvas.port
    drag(window.canvas, STROKE, release=False)
    window.message.tell(Message("warning", "The work cannot be kept safe"))
    window.centralWidget().layout().activate()
    QApplication.processEvents()
    during = window.canvas.port
    assert during.view[1] < before.view[1]
    assert (during.x, during.y, during.zoom) == (before.x, before.y, before.zoom)
    end = spot(window.canvas, *STROKE[-1])
    QTest.mouseRelease(window.canvas, Qt.MouseButton.LeftButton, pos=end)
    # The whole photo is in view again.
    after = window.canvas.port
    assert after == after.fitted()
    assert after.zoom < before.zoom


@pytest.mark.parametrize("of_models", [False, True])
def test_the_log_is_one_click_away(window: MainWindow, of_models: bool) -> None:
    handler = open_log()
    teller = window.session.models if of_models else window.session
    teller.told.emit(Message("error", "The net gave up", "Try another"))
    (button,) = window.message.findChildren(QPushButton)
    button.click()
    (view,) = window.findChildren(LogView)
    assert "The net gave up Try another" in view.text.toPlainText()
    view.close()
    close_log(handler)


def test_the_main_job_from_paint_to_the_saved_file(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    before = window.session.document.pixels.copy()
    window.brush.resize(24)
    drag(window.canvas, STROKE)
    hole = window.session.document.mask > 0
    with qtbot.waitSignal(window.session.busy_changed, check_params_cb=ended):
        qtbot.keyClick(window.canvas, Qt.Key.Key_Return)

    after = window.session.document.pixels
    assert (after != before)[hole].any()
    assert np.array_equal(after[~hole], before[~hole])
    assert window.isWindowModified()
    assert window.status.notice.startswith("Filled with")

    result = tmp_path / "result.png"
    with qtbot.waitSignal(window.session.saved):
        window.session.save(result)
    assert not window.isWindowModified()
    with qtbot.waitSignal(window.session.document_changed):
        window.paperwork.open_path(result)
    assert np.array_equal(window.session.document.pixels, after)
    assert window.windowTitle().startswith("result.png")


@pytest.mark.timeout(120)
def test_the_model_that_suits_is_found_by_itself(qtbot: QtBot, window: MainWindow) -> None:
    window.session.model = "auto"
    before = window.session.document.pixels.copy()
    fill(qtbot, window)
    assert (window.session.document.pixels != before).any()
    assert window.status.notice.startswith("Filled with smooth colours")


def test_undo_redo_and_revert_by_keys_and_menu(qtbot: QtBot, window: MainWindow) -> None:
    document, before = window.session.document, window.session.document.pixels.copy()
    fill(qtbot, window)
    after = document.pixels.copy()
    assert "fill" in window.actions_["undo"].text().lower()

    qtbot.keyClick(window.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert np.array_equal(document.pixels, before)
    assert document.has_hole
    assert window.status.notice == ""
    qtbot.keyClick(window.canvas, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert np.array_equal(document.pixels, after)
    window.actions_["revert"].trigger()
    assert np.array_equal(document.pixels, before)
    assert not window.actions_["revert"].isEnabled()


def test_while_a_fill_runs_its_progress_and_cancel_are_shown(
    qtbot: QtBot, window: MainWindow, endless_fill: None
) -> None:
    drag(window.canvas, STROKE)
    with qtbot.waitSignal(window.session.progressed):
        window.actions_["fill"].trigger()
    assert window.options.fill.progress == pytest.approx(0.5, abs=0.01)
    for name in ("open", "save", "undo", "fill", "clear"):
        assert not window.actions_[name].isEnabled()

    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)

    assert window.options.fill.progress is None
    assert window.actions_["fill"].isEnabled()
    assert window.session.document.has_hole
    assert window.status.notice == "Fill cancelled"


def test_painting_waits_while_a_fill_runs_but_looking_does_not(
    window: MainWindow, endless_fill: None
) -> None:
    drag(window.canvas, STROKE)
    window.actions_["fill"].trigger()
    mask = window.session.document.mask.copy()
    drag(window.canvas, [(200, 200), (210, 210)])
    assert np.array_equal(window.session.document.mask, mask)
    window.actions_["actual"].trigger()
    assert window.canvas.port.zoom == 1.0


def test_enter_in_the_middle_of_a_stroke_ends_it_first(qtbot: QtBot, window: MainWindow) -> None:
    drag(window.canvas, STROKE, release=False)
    with qtbot.waitSignal(window.session.busy_changed, check_params_cb=ended):
        qtbot.keyClick(window.canvas, Qt.Key.Key_Return)
    assert window.session.modified
    assert not window.session.document.has_hole


def test_a_failed_fill_is_told_in_the_window_and_changes_nothing(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(request: FillRequest, progress: Progress, token: CancelToken) -> FillResult:
        raise WorkError("The net gave up", "Try another")

    monkeypatch.setattr(fill_work, "_fill", fail)
    before = window.session.document.pixels.copy()
    fill(qtbot, window)
    assert window.message.text == "The net gave up Try another"
    assert np.array_equal(window.session.document.pixels, before)
    assert window.session.document.has_hole
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert window.message.text == ""


def test_fill_without_paint_says_what_to_do_until_that_is_done(
    qtbot: QtBot, window: MainWindow
) -> None:
    qtbot.keyClick(window.canvas, Qt.Key.Key_Return)
    assert "empty" in window.message.text
    assert not window.session.activity
    drag(window.canvas, STROKE)
    assert window.message.text == ""
    window.session.clear_mask()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Return)
    assert "empty" in window.message.text
    window.message.tell(Message("error", "The disk is full"))
    drag(window.canvas, STROKE)
    assert window.message.text == "The disk is full"


def test_a_dropped_photo_is_opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    other = write_photo(tmp_path / "other.png", noise(50, 70))
    with qtbot.waitSignal(window.session.document_changed):
        drop(window, other)
    assert window.session.document.pixels.shape == (50, 70, 3)
    assert window.status.facts[0] == "70 × 50 px, 8-bit"


@pytest.mark.parametrize("as_folder", [True, False])
def test_several_dropped_photos_are_a_batch(
    window: MainWindow, photo: Path, tmp_path: Path, as_folder: bool
) -> None:
    other = write_photo(tmp_path / "other.png", noise(50, 70))
    document = window.session.document
    drop(window, *([tmp_path] if as_folder else [photo, other]))
    assert {row.photo for row in window.batch.window.work.rows} == {photo, other}
    assert window.session.document is document
    window.batch.close()


@pytest.mark.usefixtures("endless_fill")
def test_while_a_fill_runs_no_drop_is_taken(window: MainWindow, tmp_path: Path) -> None:
    drag(window.canvas, STROKE)
    window.session.fill()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "other.png"))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(400, 300), Qt.DropAction.CopyAction, data, buttons, keys)
    event.ignore()
    QApplication.sendEvent(window, event)
    assert not event.isAccepted()


def test_depth_and_alpha_are_shown(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = write_photo(tmp_path / "clear.png", with_alpha(gradient(50, 70)))
    with qtbot.waitSignal(window.session.document_changed):
        window.session.open(path)
    assert window.status.facts[0] == "70 × 50 px, 8-bit, alpha"


@pytest.mark.parametrize("content", [b"", b"not a photo", b"\xff\xd8\xff\xe0 cut off"])
def test_a_bad_file_is_told_and_the_document_stays(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, content: bytes
) -> None:
    document = window.session.document
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(content)
    with qtbot.waitSignal(window.session.gave_up):
        drop(window, bad)
    assert "bad.jpg" in window.message.text
    assert window.session.document is document
    assert window.windowTitle().startswith("photo.png")


def test_a_photo_that_cannot_be_opened_at_the_start_leaves_an_invitation(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    with qtbot.waitSignal(empty_window.session.gave_up):
        empty_window.session.open(tmp_path / "no.png")
    assert "no.png" in empty_window.message.text
    assert not empty_window.actions_["fill"].isEnabled()
    # Painting on nothing does nothing.
    qtbot.mouseClick(empty_window.canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    assert to_array(empty_window.canvas.grab().toImage()).std() > 1


def test_a_new_message_takes_the_place_of_the_old(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    with qtbot.waitSignal(window.session.gave_up):
        window.session.open(tmp_path / "no.png")
    fill(qtbot, window)
    assert "no.png" not in window.message.text


def test_copy_puts_the_photo_on_the_clipboard(window: MainWindow) -> None:
    window.actions_["copy"].trigger()
    copied = to_array(QGuiApplication.clipboard().image())
    assert np.array_equal(copied, window.session.document.pixels)


def test_copy_keeps_transparent_parts_transparent(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = write_photo(tmp_path / "clear.png", with_alpha(gradient(50, 70)))
    with qtbot.waitSignal(window.session.document_changed):
        window.session.open(path)
    window.actions_["copy"].trigger()
    copied = QGuiApplication.clipboard().image()
    assert [copied.pixelColor(x, 9).alpha() for x in (0, 69)] == [0, 255]


def test_the_model_box_decides(qtbot: QtBot, window: MainWindow) -> None:
    box = window.options.models
    names = [box.itemData(row) for row in range(box.count())]
    assert names[0] == "auto"
    assert names.index("classic") == len(names) - 3
    for name in ("auto", "classic"):
        box.setCurrentIndex(box.findData(name))
        assert window.session.model == name


def test_what_nobody_foresaw_is_told_without_a_traceback(window: MainWindow) -> None:
    window.news.tell_unexpected(ZeroDivisionError("a bug"))
    assert "log" in window.message.text
    assert "a bug" not in window.message.text


def test_a_place_that_may_not_be_entered_is_told_wherever_it_was_asked_for(
    window: MainWindow,
) -> None:
    window.news.tell_unexpected(PermissionError(13, "Permission denied", "/locked/photo.png"))
    assert "/locked/photo.png may not be read" in window.message.text


def test_closing_during_a_fill_asks_and_ends_cleanly(
    qtbot: QtBot, window: MainWindow, endless_fill: None
) -> None:
    drag(window.canvas, STROKE)
    window.actions_["fill"].trigger()

    stay = Answers(Button.Cancel)
    assert not window.close()
    assert stay.asked == ["A fill is running. Stop it and close?"]
    assert window.session.activity == "fill"
    stay.deleteLater()

    go = Answers(Button.Close)
    assert window.close()
    assert go.asked == ["A fill is running. Stop it and close?"]
    assert not window.isVisible()
    assert not [t.name for t in threading.enumerate() if t.name.startswith("ceapp")]
    go.deleteLater()


def test_the_question_goes_when_the_fill_ends_behind_it(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = threading.Event()
    real = fill_work._fill

    def fill_once_asked(request: FillRequest, progress: Progress, token: CancelToken) -> FillResult:
        asked.wait()
        return real(request, progress, token)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QMessageBox):
            titles.append(dialog.text())
            if "not saved" in dialog.text():
                # The next question: whether to save what the fill made.
                dialog.button(Button.Cancel).click()
            asked.set()

    titles: list[str] = []
    monkeypatch.setattr(fill_work, "_fill", fill_once_asked)
    drag(window.canvas, STROKE)
    window.actions_["fill"].trigger()
    timer = QTimer()
    timer.timeout.connect(answer)
    timer.start(20)
    assert not window.close()
    timer.stop()
    assert titles[0] == "A fill is running. Stop it and close?"
    assert "not saved" in titles[-1]
    assert window.session.modified
    assert window.isVisible()


def test_a_photo_of_one_pixel_can_be_shown(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = write_photo(tmp_path / "dot.png", noise(1, 1))
    with qtbot.waitSignal(window.session.document_changed):
        window.session.open(path)
    window.canvas.grab()
    assert window.canvas.port.zoom == 32.0
    assert np.array_equal(read_photo(path).pixels, window.session.document.pixels)


@pytest.mark.parametrize("told", ["CPU: no CUDA GPU was found", "CPU：未找到 CUDA 显卡"])
def test_the_line_at_the_bottom_names_the_device_and_says_why_when_asked(
    window: MainWindow, told: str
) -> None:
    window.session.device_changed.emit(told)
    assert window.status.facts[2] == "CPU"
    assert told in window.status.findChildren(QLabel)[-2].toolTip()


def test_in_a_narrow_window_fill_stays_in_sight_and_the_names_of_boxes_make_room(
    window: MainWindow, qapp: QApplication
) -> None:
    button = window.findChild(QPushButton, "fill")
    names = [label for label in window.options.findChildren(QLabel) if label.buddy() is not None]
    mode = next(label for label in names if label.buddy() is window.options.modes)
    for width, named in ((1280, True), (900, False), (1280, True)):
        window.resize(width, 700)
        qapp.processEvents()
        assert button.visibleRegion().boundingRect() == button.rect()
        assert mode.isVisible() == named


def test_long_words_at_the_bottom_do_not_push_the_window_wider(
    window: MainWindow, qapp: QApplication
) -> None:
    window.resize(1000, 700)
    qapp.processEvents()
    told = "Filled with face-128 (1) and the photo's own texture (1). " * 3
    window.session.told.emit(Message("info", told))
    qapp.processEvents()
    notice = window.status.findChild(QLabel, "notice")
    assert window.width() == 1000
    assert notice.text().endswith("…")
    assert notice.toolTip() == notice.accessibleName() == told
    window.session.told.emit(Message("info", "Done"))
    assert (notice.text(), notice.toolTip()) == ("Done", "")
