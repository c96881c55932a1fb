"""Asking for files and folders: by the desktop's own dialog, else by Qt's, with room in it."""

from pathlib import Path

# By their module: a dialog that nobody has asked for is not made while the window opens.
from PySide6 import QtWidgets
from PySide6.QtWidgets import QWidget

_SIZE = (840, 540)


def ask_file(
    parent: QWidget, title: str, folder: Path | None, kinds: str = "", *, brief: bool = False
) -> Path | None:
    """Let the person choose a file to read.

    Parameters
    ----------
    parent : QWidget
    title : str
    folder : Path, optional
        Where to begin.
    kinds : str
        Filters of Qt's, `Photos (*.jpg *.png);;All files (*)`; every file unless given.
    brief : bool
        Show the names of the filters without their patterns.
    """
    found = _asked(make_dialog(parent, title, folder, kinds, brief=brief))
    return found[0] if found else None


def ask_files(parent: QWidget, title: str, kinds: str = "", *, brief: bool = False) -> list[Path]:
    """Let the person choose some files to read; none if they would rather not."""
    dialog = make_dialog(parent, title, None, kinds, brief=brief)
    dialog.setFileMode(QtWidgets.QFileDialog.FileMode.ExistingFiles)
    return _asked(dialog)


def ask_folder(parent: QWidget, title: str, folder: Path | None = None) -> Path | None:
    """Let the person choose a folder."""
    dialog = make_dialog(parent, title, folder)
    dialog.setFileMode(QtWidgets.QFileDialog.FileMode.Directory)
    dialog.setOption(QtWidgets.QFileDialog.Option.ShowDirsOnly)
    found = _asked(dialog)
    return found[0] if found else None


def make_dialog(
    parent: QWidget, title: str, folder: Path | None, kinds: str = "", *, brief: bool = False
) -> QtWidgets.QFileDialog:
    """Return a dialog for one existing file, to be made into another and asked."""
    dialog = QtWidgets.QFileDialog(parent, title, str(folder or ""), kinds)
    dialog.setFileMode(QtWidgets.QFileDialog.FileMode.ExistingFile)
    dialog.setOption(QtWidgets.QFileDialog.Option.HideNameFilterDetails, brief)
    return dialog


def ask_target(dialog: QtWidgets.QFileDialog) -> Path | None:
    """Let the person say where to write; a file that exists is replaced only if they agree."""
    dialog.setFileMode(QtWidgets.QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
    found = _asked(dialog)
    return found[0] if found else None


def _asked(dialog: QtWidgets.QFileDialog) -> list[Path]:
    # Qt's own dialog cuts names and dates, and is small; a desktop's own is as it is.
    files = dialog.findChild(QtWidgets.QTreeView, "treeView")
    if files is not None:
        mode = QtWidgets.QHeaderView.ResizeMode
        files.header().setSectionResizeMode(mode.ResizeToContents)
        files.header().setSectionResizeMode(0, mode.Stretch)
        dialog.resize(*_SIZE)
    agreed = dialog.exec()
    found = [Path(name) for name in dialog.selectedFiles()] if agreed else []
    dialog.deleteLater()
    return found
