from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from ceapp.core.photo_file import OPENED
from ceapp.ui.asking import ask_model_place, ask_photo, ask_place
from ceapp.ui.main_window import MainWindow


def file_dialog() -> QFileDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    return dialog


def test_every_format_that_opens_is_offered(empty_window: MainWindow, tmp_path: Path) -> None:
    offered: list[str] = []

    def look() -> None:
        dialog = file_dialog()
        offered.extend(dialog.nameFilters()[0].rstrip(")").split("(")[1].split())
        dialog.reject()

    QTimer.singleShot(0, look)
    assert ask_photo(empty_window, tmp_path) is None
    assert offered[0] == "*.jpg"
    assert sorted(offered) == sorted(f"*{suffix}" for suffix in OPENED)


def test_a_name_without_a_suffix_gets_that_of_the_chosen_format(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    def choose() -> None:
        dialog = file_dialog()
        assert dialog.selectedNameFilter().startswith("PNG")
        tiff = next(text for text in dialog.nameFilters() if text.startswith("TIFF"))
        dialog.selectNameFilter(tiff)
        dialog.filterSelected.emit(tiff)
        dialog.selectFile("result")
        dialog.accept()

    QTimer.singleShot(0, choose)
    assert ask_place(empty_window, tmp_path / "photo-filled.png") == tmp_path / "result.tif"


def test_a_model_s_file_that_exists_is_not_replaced_unasked(
    empty_window: MainWindow, tmp_path: Path
) -> None:
    """Also where the name was typed without its suffix."""
    (tmp_path / "faces.safetensors").touch()
    asked: list[str] = []

    def choose() -> None:
        dialog = file_dialog()
        dialog.selectFile("faces")
        QTimer.singleShot(0, answer)
        dialog.accept()
        dialog.reject()

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        box.reject()

    QTimer.singleShot(0, choose)
    assert ask_model_place(empty_window, tmp_path / "new.safetensors") is None
    assert len(asked) == 1
    assert "faces.safetensors" in asked[0]
