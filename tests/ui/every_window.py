"""Every window, page and dialog of the program, one after the other, as a person may see it.

For the tests that hold of all of them, and for `packaging/screenshots.py`. A new one is added here.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ceapp.app.message import Message
from ceapp.app.model_work import Added
from ceapp.core.model_card import ModelCard
from ceapp.engine.plain_checkpoint import Missing
from ceapp.ui import asking
from ceapp.ui.about import About
from ceapp.ui.guide import Guide
from ceapp.ui.log_view import LogView
from ceapp.ui.main_window import MainWindow
from ceapp.ui.settings.card_form import CardForm
from ceapp.ui.trainer.asking import ask_leave, ask_run

See = Callable[[str, QWidget], object]
"""Takes the name of a window and the window, while it is on the screen."""
_QTS = "file dialog"
_TOOLS = ("brush", "eraser", "box", "lasso", "wand")


def see_every_window(window: MainWindow, see: See) -> None:
    """Show every window to `see`; all are closed again.

    Parameters
    ----------
    window : MainWindow
        With a photo open.
    see : callable
    """
    _editor(window, see)
    _settings(window, see)
    _trainer(window, see)
    _batch(window, see)
    for kind in (About, Guide, LogView):
        shown = kind(window)
        shown.show()
        _seen(see, kind.__name__, shown)
        shown.close()
    window.actions_["shortcuts"].trigger()
    assert window.guide.sheet is not None
    _seen(see, "shortcut sheet", window.guide.sheet)
    window.guide.sheet.close()
    _questions(window, see)


def _editor(window: MainWindow, see: See) -> None:
    for tool in _TOOLS:
        window.actions_[tool].trigger()
        _seen(see, f"tool {tool}", window)
    window.actions_["brush"].trigger()
    window.options.show_activity("fill")
    _seen(see, "filling", window)
    window.options.show_activity("")
    window.message.tell(Message("error", "It is broken", "Mend it"))
    _seen(see, "message", window)
    window.message.dismiss()
    window.message.offer(Message("info", "Work was kept", ""), ("Restore", int), ("Later", int))
    _seen(see, "offer", window)
    window.message.dismiss()
    window.actions_["palette"].trigger()
    assert window.guide.palette is not None
    _seen(see, "palette", window.guide.palette)
    window.guide.palette.close()
    window.actions_["start"].trigger()
    _seen(see, "start page", window)
    window.actions_["start"].trigger()


def _settings(window: MainWindow, see: See) -> None:
    window.settings.open()
    dialog = window.settings.dialog
    assert dialog is not None
    for at in range(dialog.names.count()):
        dialog.names.setCurrentRow(at)
        _seen(see, f"settings, {dialog.page}", dialog)
    card = ModelCard("old", "", "fill", "face", {}, 128)
    missing = Missing(card, {"hole_value": ("black", "mean"), "upsampling": ("nearest",)})
    form = CardForm(Added(Path("old.safetensors"), missing=missing), dialog)
    form.open()
    _seen(see, "card form", form)
    form.reject()
    window.settings.close()


def _trainer(window: MainWindow, see: See) -> None:
    window.trainer.open()
    trainer = window.trainer.window
    assert trainer is not None
    for at in range(trainer.pages.count()):
        trainer.pages.setCurrentIndex(at)
        _seen(see, f"trainer, {at}", trainer)
    _seen_asked(see, "leave a training", partial(ask_leave, trainer, "faces"))
    _seen_asked(see, f"{_QTS}, run", partial(ask_run, trainer, Path.cwd()))
    window.trainer.close()


def _batch(window: MainWindow, see: See) -> None:
    window.batch.open()
    batch, photo = window.batch.window, window.session.source
    assert batch is not None
    _seen(see, "batch, empty", batch)
    assert photo is not None
    batch.add([photo])
    _seen(see, "batch", batch)
    window.batch.close()


def _questions(window: MainWindow, see: See) -> None:
    folder = Path.cwd()
    ended = window.session.busy_changed
    questions: dict[str, Callable[[], object]] = {
        "unsaved": partial(asking.ask_unsaved, window, "photo.jpg"),
        "still filling": partial(asking.ask_stop, window, "fill", ended),
        "grow the mask": partial(asking.ask_pixels, window, "Grow", "By how many pixels?", 8),
        f"{_QTS}, open": partial(asking.ask_photo, window, folder),
        f"{_QTS}, save": partial(asking.ask_place, window, folder / "photo.png"),
    }
    for name, ask in questions.items():
        _seen_asked(see, name, ask)


def _seen(see: See, name: str, widget: QWidget) -> None:
    QApplication.processEvents()
    see(name, widget)


def _seen_asked(see: See, name: str, ask: Callable[[], object]) -> None:
    """Show a dialog that waits for its answer, and give it none."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        try:
            _seen(see, name, dialog)
        finally:
            dialog.reject()

    QTimer.singleShot(0, look)
    ask()
