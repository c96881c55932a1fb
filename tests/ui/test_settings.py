from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from ceapp.app.preferences import Preferences
from ceapp.core.paths import settings_file
from ceapp.core.settings import ROWS, Settings
from ceapp.core.settings_file import read_settings, write_settings
from ceapp.ui.main_window import MainWindow
from ceapp.ui.settings.dialog import SettingsDialog
from ceapp.ui.settings.editors import ColourEditor
from ceapp.ui.settings.rows_page import RowsPage
from ceapp.ui.shortcuts import commands, given, owners
from ceapp.ui.style import Look
from ceapp.ui.theme import DARK, LIGHT, Theme
from tests.engine.made import make_model, replace_shipped

# As IOPaint and Photoshop have it.
FILL_TOO = ("Shift+R", "Shift+F5", "Shift+Backspace")


@pytest.fixture
def dialog(qtbot: QtBot, empty_window: MainWindow) -> Iterator[SettingsDialog]:
    """Return the settings of a window, opened as a person opens them."""
    empty_window.actions_["settings"].trigger()
    dialog = empty_window.settings.dialog
    assert dialog is not None
    qtbot.waitExposed(dialog)
    yield dialog
    empty_window.settings.close()


@pytest.fixture
def preferences(empty_window: MainWindow) -> Preferences:
    return empty_window.session.preferences


def page(dialog: SettingsDialog) -> RowsPage:
    shown = dialog.stack.currentWidget()
    assert isinstance(shown, RowsPage)
    return shown


def button(dialog: SettingsDialog, name: str) -> QWidget:
    return dialog.buttons.button(getattr(dialog.buttons.StandardButton, name))


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


# --- the dialog as a whole -----------------------------------------------------------------


def test_every_setting_has_an_editor_on_its_page(dialog: SettingsDialog) -> None:
    for name in ("general", "device", "files"):
        dialog.open_page(name)
        assert dialog.page == name
        # A checkout does not know where newer versions would be.
        wanted = {r.name for r in ROWS.values() if r.page == name and not r.needs}
        assert set(page(dialog).editors) == wanted


def test_what_is_changed_holds_at_once_and_is_kept(
    dialog: SettingsDialog, preferences: Preferences
) -> None:
    box = page(dialog).editors["fill_on_release"].findChild(QCheckBox)
    box.click()
    assert preferences.current.fill_on_release
    number = page(dialog).editors["undo_budget_mb"].findChild(QSpinBox)
    number.setValue(1024)
    assert preferences.current.undo_budget_mb == 1024
    click(button(dialog, "Ok"))
    assert read_settings(settings_file()) == Settings(fill_on_release=True, undo_budget_mb=1024)


def test_cancel_takes_back_what_was_changed(
    empty_window: MainWindow, preferences: Preferences
) -> None:
    preferences.change(threads=3)
    empty_window.actions_["settings"].trigger()
    dialog = empty_window.settings.dialog
    assert dialog is not None
    page(dialog).editors["autosave"].findChild(QCheckBox).click()
    preferences.change(threads=5)
    click(button(dialog, "Cancel"))
    assert preferences.current == Settings(threads=3)
    assert read_settings(settings_file()) == Settings(threads=3)
    assert empty_window.settings.dialog is None


def test_reset_brings_the_page_back_and_shows_it(
    dialog: SettingsDialog, preferences: Preferences
) -> None:
    preferences.change(theme="light", undo_budget_mb=100, threads=2)
    number = page(dialog).editors["undo_budget_mb"].findChild(QSpinBox)
    assert number.value() == 100
    click(dialog.reset)
    assert number.value() == 512
    assert preferences.current == Settings(threads=2)
    dialog.open_page("device")
    click(dialog.reset)
    assert preferences.current == Settings()


def test_there_is_one_dialog_and_it_goes_with_the_window(
    dialog: SettingsDialog, empty_window: MainWindow
) -> None:
    empty_window.actions_["settings"].trigger()
    assert empty_window.settings.dialog is dialog
    page(dialog).editors["autosave"].findChild(QCheckBox).click()
    empty_window.close()
    assert empty_window.settings.dialog is None
    assert read_settings(settings_file()) == Settings(autosave=False)


def test_settings_that_cannot_be_kept_are_told(
    empty_window: MainWindow, preferences: Preferences, caplog: pytest.LogCaptureFixture
) -> None:
    settings_file().parent.parent.mkdir(parents=True, exist_ok=True)
    settings_file().parent.write_text("in the way")
    preferences.change(threads=3)
    preferences.save()
    assert "could not be kept" in empty_window.message.text


# --- kinds of settings ---------------------------------------------------------------------


def test_the_theme_changes_while_the_dialog_is_open(
    qapp: QApplication, empty_window: MainWindow, look: Look
) -> None:
    worn = look.theme
    session = empty_window.session
    own = Look(qapp, session.preferences)
    dialog = SettingsDialog(session, own, empty_window)
    dialog.show()
    box = page(dialog).editors["theme"].findChild(QComboBox)
    for name, theme in (("light", LIGHT), ("dark", DARK)):
        box.setCurrentIndex(box.findData(name))
        assert own.theme is theme
        corner = dialog.grab().toImage().pixelColor(1, 1)
        assert corner.name() == theme.window
    dialog.accept()
    own.deleteLater()
    look.wear(worn)


def test_a_colour_is_automatic_or_ones_own(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    editor = page(dialog).editors["overlay_colour"]
    assert isinstance(editor, ColourEditor)
    assert editor.swatch.isHidden()
    editor.box.setCurrentIndex(1)
    first = preferences.current.overlay_colour
    assert QColor(first).isValid()
    click(editor.swatch)
    picker = editor.dialog
    assert picker is not None
    picker.setCurrentColor(QColor("#00ff88"))
    assert preferences.current.overlay_colour == "#00ff88"
    picker.reject()
    assert preferences.current.overlay_colour == first
    editor.box.setCurrentIndex(0)
    assert preferences.current.overlay_colour == "auto"


def test_the_wheel_scrolls_the_page_and_changes_nothing(
    dialog: SettingsDialog, preferences: Preferences
) -> None:
    box = page(dialog).editors["undo_budget_mb"].findChild(QSpinBox)
    middle = QPointF(box.rect().center())
    for _ in range(3):
        wheel = QWheelEvent(
            middle,
            box.mapToGlobal(middle),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(box, wheel)
    assert preferences.current == Settings()


def test_the_settings_name_a_model_that_there_is(
    empty_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_model(replace_shipped(tmp_path / "shipped", monkeypatch), "walls")
    empty_window.session.preferences.change(model="gone")
    empty_window.settings.open()
    dialog = empty_window.settings.dialog
    assert dialog is not None
    box = page(dialog).editors["model"].findChild(QComboBox)
    names = [box.itemData(row) for row in range(box.count())]
    assert names == ["auto", "walls", "classic", "gone"]
    assert box.currentText() == "gone"
    box.setCurrentIndex(1)
    assert empty_window.session.preferences.current.model == "walls"
    empty_window.settings.close()


# --- devices -------------------------------------------------------------------------------


def test_devices_are_told_and_timed(
    qtbot: QtBot, dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = dialog.device
    jobs = device._jobs
    with qtbot.waitSignal(jobs.succeeded, timeout=60_000):
        dialog.open_page("device")
    assert "torch 2" in device.torch.text()
    box = device.editors["device"].findChild(QComboBox)
    for row in range(box.count()):
        name = box.itemData(row)
        usable = box.model().item(row).isEnabled()
        assert usable or name in ("cuda", "mps")
        # Why not, where it is not.
        assert usable or box.itemData(row, Qt.ItemDataRole.ToolTipRole)
    with qtbot.waitSignal(jobs.succeeded, timeout=60_000) as timed:
        click(device.time)
        assert not device.time.isEnabled()
    seconds = timed.args[0].seconds
    assert "cpu" in seconds
    assert device._times["cpu"].text() == f"{seconds['cpu']:.2f} s"
    assert device.time.isEnabled()


def test_without_a_model_there_is_nothing_to_time(
    qtbot: QtBot, dialog: SettingsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace_shipped(tmp_path / "shipped", monkeypatch)
    jobs = dialog.device._jobs
    with qtbot.waitSignal(jobs.succeeded, timeout=60_000):
        dialog.open_page("device")
    with qtbot.waitSignal(jobs.failed, timeout=60_000):
        click(dialog.device.time)
    assert "no model" in dialog.device.verdict.text()


# --- shortcuts -----------------------------------------------------------------------------


def press(dialog: SettingsDialog, name: str, key: str) -> None:
    """Choose a command, and press a key for it."""
    shortcuts = dialog.shortcuts
    shortcuts.list.setCurrentItem(shortcuts.item(name))
    shortcuts.edit.setKeySequence(QKeySequence(key))


def keys(window: MainWindow, name: str) -> list[str]:
    return [key.toString() for key in window.actions_[name].shortcuts()]


@pytest.fixture
def shortcuts(dialog: SettingsDialog) -> SettingsDialog:
    dialog.open_page("shortcuts")
    return dialog


def test_every_command_can_be_given_a_key_that_works_at_once(
    shortcuts: SettingsDialog, empty_window: MainWindow
) -> None:
    for number, command in enumerate(commands()):
        press(shortcuts, command.name, f"Ctrl+Alt+F{number % 12 + 1}, ")
        press(shortcuts, command.name, f"Ctrl+Alt+{chr(ord('A') + number % 26)}")
        click(shortcuts.shortcuts.set)
        assert keys(empty_window, command.name) == [f"Ctrl+Alt+{chr(ord('A') + number % 26)}"]
    assert "Ctrl+Alt" in empty_window.actions_["fill"].toolTip()


def test_a_new_key_calls_the_command(
    qtbot: QtBot, shortcuts: SettingsDialog, empty_window: MainWindow
) -> None:
    press(shortcuts, "eraser", "F9")
    click(shortcuts.shortcuts.add)
    click(button(shortcuts, "Ok"))
    assert keys(empty_window, "eraser") == ["E", "F9"]
    with qtbot.waitActive(empty_window):
        empty_window.activateWindow()
    qtbot.keyClick(empty_window.canvas, Qt.Key.Key_F9)
    assert empty_window.actions_["eraser"].isChecked()
    assert read_settings(settings_file()).shortcuts == {"eraser": ("E", "F9")}


def test_a_clash_is_told_before_it_is_one_and_taking_the_key_ends_it(
    shortcuts: SettingsDialog, empty_window: MainWindow
) -> None:
    press(shortcuts, "fill", "Ctrl+S")
    assert "Save" in shortcuts.shortcuts.clash.text()
    assert keys(empty_window, "save") == ["Ctrl+S"]
    click(shortcuts.shortcuts.set)
    assert shortcuts.shortcuts.clash.text() == ""
    assert keys(empty_window, "fill") == ["Ctrl+S"]
    assert keys(empty_window, "save") == []
    assert shortcuts.shortcuts.item("save").text(1) == ""
    # As it comes takes the keys back from whoever has them.
    press(shortcuts, "save", "")
    click(shortcuts.shortcuts.default)
    assert keys(empty_window, "save") == ["Ctrl+S"]
    assert keys(empty_window, "fill") == []


@pytest.mark.parametrize("key", ["Space", "Tab", "\\"])
def test_a_key_that_is_held_over_the_photo_cannot_be_had(
    shortcuts: SettingsDialog, key: str
) -> None:
    press(shortcuts, "fill", key)
    assert "choose another key" in shortcuts.shortcuts.clash.text()
    assert not shortcuts.shortcuts.set.isEnabled()
    assert not shortcuts.shortcuts.add.isEnabled()


def test_keys_are_taken_away_and_a_page_is_reset(
    shortcuts: SettingsDialog, empty_window: MainWindow, preferences: Preferences
) -> None:
    press(shortcuts, "fill", "")
    click(shortcuts.shortcuts.clear)
    assert keys(empty_window, "fill") == []
    assert not shortcuts.shortcuts.clear.isEnabled()
    click(shortcuts.reset)
    assert keys(empty_window, "fill") == ["Enter", "Return", *FILL_TOO]
    assert preferences.current == Settings()


def test_a_command_or_a_key_is_found(shortcuts: SettingsDialog) -> None:
    for text, found, other in (("ERAS", "eraser", "save-as"), ("trl+shift+s", "save-as", "eraser")):
        shortcuts.shortcuts.search.setText(text)
        assert not shortcuts.shortcuts.item(found).isHidden()
        assert shortcuts.shortcuts.item(other).isHidden()
    shortcuts.shortcuts.search.clear()
    assert not any(shortcuts.shortcuts.item(c.name).isHidden() for c in commands())


@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_a_clash_that_the_file_brought_is_shown(
    empty_window: MainWindow, preferences: Preferences, theme: Theme
) -> None:
    preferences.change(shortcuts={"fit": ("Ctrl+S",)})
    empty_window.settings.open()
    dialog = empty_window.settings.dialog
    assert dialog is not None
    dialog.shortcuts.dress(theme)
    for name, other in (("fit", "Save"), ("save", "Fit")):
        item = dialog.shortcuts.item(name)
        assert f"{other} too" in item.text(1)
        assert item.foreground(1).color().name() == theme.warning
    empty_window.settings.close()


def test_keys_of_the_file_hold_from_the_start(qtbot: QtBot, look: Look) -> None:
    write_settings(settings_file(), Settings(shortcuts={"fill": ("F5",), "copy": ()}))
    from ceapp.app.session import SessionController

    session = SessionController()
    window = MainWindow(session, look)
    assert keys(window, "fill") == ["F5"]
    assert keys(window, "copy") == []
    assert keys(window, "save") == ["Ctrl+S"]
    session.close()
    window.deleteLater()


def test_no_key_is_given_twice() -> None:
    fill = next(command for command in commands() if command.name == "fill")
    chosen = given(fill, ("Ctrl+S", "F5"), {})
    assert chosen == {"fill": ("Ctrl+S", "F5"), "save": ()}
    assert [command.name for command in owners("Ctrl+S", chosen)] == ["fill"]
    assert given(fill, fill.keys, chosen) == {"save": ()}
