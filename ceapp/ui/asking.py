"""The few questions that stop the work: which file, and whether something may be lost."""

from collections.abc import Iterable
from enum import Enum
from pathlib import Path

# Dialogs by their module: one that nobody has asked for is not made while the window opens.
from PySide6 import QtWidgets
from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from ceapp.core.words import say
from ceapp.ui.file_dialog import ask_file, ask_target, make_dialog

# Farther than this, no edge of a mask is grown or softened.
_MOST_PIXELS = 500


class Answer(Enum):
    """What to do with changes that are not saved."""

    SAVE = 0
    DISCARD = 1
    STAY = 2


def ask_photo(parent: QWidget, folder: Path | None) -> Path | None:
    """Let the person choose a photo to open."""
    from ceapp.core.photo_file import OPENED, SUFFIXES

    suffixes = [*SUFFIXES, *sorted(OPENED - SUFFIXES.keys())]
    kinds = f"{say('Photos')} ({_patterns(suffixes)});;{say('All files')} (*)"
    # Thirty patterns tell nobody anything.
    return ask_file(parent, say("Open a photo"), folder, kinds, brief=True)


def ask_place(parent: QWidget, suggested: Path) -> Path | None:
    """Let the person choose where to save; a file that exists is replaced only if they agree."""
    from ceapp.core.photo_file import SUFFIXES

    filters: dict[str, list[str]] = {}
    for kind in dict.fromkeys(SUFFIXES.values()):
        suffixes = [suffix for suffix, its in SUFFIXES.items() if its == kind]
        name = "WebP" if kind == "WEBP" else kind
        filters[f"{name} ({_patterns(suffixes)})"] = suffixes
    suffix = suggested.suffix.lower()
    first = next((text for text, suffixes in filters.items() if suffix in suffixes), "")
    dialog = make_dialog(parent, say("Save the result"), suggested.parent, ";;".join(filters))
    dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
    dialog.selectNameFilter(first)
    dialog.selectFile(suggested.name)

    def follow(chosen: str) -> None:
        # Before the dialog looks whether the file exists, so that it asks about the right one.
        dialog.setDefaultSuffix(filters[chosen][0])

    dialog.filterSelected.connect(follow)
    follow(dialog.selectedNameFilter())
    return ask_target(dialog)


def ask_mask(parent: QWidget, folder: Path | None, title: str = "") -> Path | None:
    """Let the person choose a picture that is a mask."""
    from ceapp.core.photo_file import SUFFIXES

    kinds = f"{say('Pictures')} ({_patterns(SUFFIXES)});;{say('All files')} (*)"
    return ask_file(parent, title or say("Import a mask"), folder, kinds)


def ask_mask_place(parent: QWidget, suggested: Path) -> Path | None:
    """Let the person choose where to write the mask."""
    return _ask_target(parent, say("Export the mask"), suggested, "PNG (*.png)")


def ask_comparison_place(
    parent: QWidget, suggested: Path, suffixes: tuple[str, ...]
) -> Path | None:
    """Let the person choose where to write before and after."""
    kinds = f"{say('Pictures')} ({_patterns(suffixes)})"
    return _ask_target(parent, say("Export before and after"), suggested, kinds)


def ask_pixels(parent: QWidget, title: str, label: str, pixels: int) -> int | None:
    """Let the person say how many pixels, 1 or more."""
    given, agreed = QtWidgets.QInputDialog.getInt(parent, title, label, pixels, 1, _MOST_PIXELS)
    return given if agreed else None


def ask_model(parent: QWidget) -> Path | None:
    """Let the person choose a checkpoint to add."""
    from ceapp.core.model_file import PICKLES
    from ceapp.engine.models import SUFFIX

    kinds = f"{say('Models')} ({_patterns((SUFFIX, *PICKLES))});;{say('All files')} (*)"
    return ask_file(parent, say("Add a model"), None, kinds)


def ask_model_place(parent: QWidget, suggested: Path) -> Path | None:
    """Let the person choose where a model's file goes."""
    kinds = f"{say('Models')} ({_patterns([suggested.suffix])})"
    return _ask_target(parent, say("Export {}").format(suggested.stem), suggested, kinds)


def ask_unsaved(parent: QWidget, name: str) -> Answer:
    """Ask what becomes of changes that are not saved."""
    button = QtWidgets.QMessageBox.StandardButton
    given = QtWidgets.QMessageBox.question(
        parent,
        say("Unsaved changes"),
        say("{name} has changes that are not saved. Save them?").format(name=name),
        button.Save | button.Discard | button.Cancel,
        button.Save,
    )
    return {button.Save: Answer.SAVE, button.Discard: Answer.DISCARD}.get(given, Answer.STAY)


def ask_removal(parent: QWidget, name: str) -> bool:
    """Ask whether a model may be deleted: it may be a day of training."""
    button = QtWidgets.QMessageBox.StandardButton
    text = say("Delete the file of {name} for good?").format(name=name)
    box = _question(parent, say("Remove a model"), text, button.Yes)
    box.setInformativeText(say("Export keeps a copy of it elsewhere."))
    box.button(button.Yes).setText(say("Delete"))
    return _given(box) == button.Yes


def ask_stop(parent: QWidget, activity: str, ended: SignalInstance) -> bool:
    """Ask whether what is running may be stopped so that the window can close.

    Parameters
    ----------
    parent : QWidget
    activity : str
        What is running, `fill` or `save`.
    ended : signal
        Takes the question away: nothing is running any more, so there is nothing to stop.

    Returns
    -------
    bool
        Whether the window may close as far as that goes.
    """
    what = {
        "fill": say("A fill is running."),
        "save": say("The photo is being saved."),
    }[activity]
    button = QtWidgets.QMessageBox.StandardButton
    text = say("{what} Stop it and close?").format(what=what)
    box = _question(parent, say("Still working"), text, button.Close)
    ended.connect(box.accept)
    return _given(box) != button.Cancel


def _question(
    parent: QWidget, title: str, text: str, agree: QtWidgets.QMessageBox.StandardButton
) -> QtWidgets.QMessageBox:
    """Return a question that Enter answers with Cancel."""
    box = QtWidgets.QMessageBox
    cancel = box.StandardButton.Cancel
    made = box(box.Icon.Question, title, text, agree | cancel, parent)
    made.setDefaultButton(cancel)
    return made


def _given(box: QtWidgets.QMessageBox) -> int:
    """Return the button that the person presses, or what took the question away."""
    given = box.exec()
    box.deleteLater()
    return given


def _ask_target(parent: QWidget, title: str, suggested: Path, kinds: str) -> Path | None:
    """Let the person choose where to write; a file that exists is replaced only if they agree.

    A name without a suffix gets the suggested one before the dialog looks whether that exists.
    """
    dialog = make_dialog(parent, title, suggested.parent, kinds)
    dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QtWidgets.QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(suggested.suffix)
    dialog.selectFile(suggested.name)
    return ask_target(dialog)


def _patterns(suffixes: Iterable[str]) -> str:
    return " ".join(f"*{suffix}" for suffix in suffixes)
