"""Every window and page of the program, one after the other, as a person may come to see it."""

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QWidget

from ceapp.app.message import Message
from ceapp.ui.about import About
from ceapp.ui.guide import Guide
from ceapp.ui.log_view import LogView
from ceapp.ui.main_window import MainWindow
from ceapp.ui.shortcut_sheet import ShortcutSheet


def every_window(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Yield the name and the widget of each; all are closed again.

    Parameters
    ----------
    window : MainWindow
        With a photo open.
    """
    for tool in ("brush", "lasso", "wand"):
        window.actions_[tool].trigger()
        yield _there(tool, window)
    window.message.tell(Message("error", "It is broken", "Mend it"))
    yield _there("message", window)
    window.message.dismiss()
    window.actions_["start"].trigger()
    yield _there("start page", window)
    window.settings.open()
    dialog = window.settings.dialog
    assert dialog is not None
    for at in range(dialog.names.count()):
        dialog.names.setCurrentRow(at)
        yield _there(f"settings, {dialog.page}", dialog)
    window.settings.close()
    window.trainer.open()
    trainer = window.trainer.window
    assert trainer is not None
    for at in range(trainer.pages.count()):
        trainer.pages.setCurrentIndex(at)
        yield _there(f"trainer, {at}", trainer)
    window.trainer.close()
    window.batch.open()
    batch = window.batch.window
    assert batch is not None
    yield _there("batch", batch)
    window.batch.close()
    for kind in (About, Guide, LogView):
        shown = kind(window)
        shown.show()
        yield _there(kind.__name__, shown)
        shown.close()
    window.actions_["shortcuts"].trigger()
    (sheet,) = window.findChildren(ShortcutSheet)
    yield _there("shortcut sheet", sheet)
    sheet.close()


def _there(name: str, widget: QWidget) -> tuple[str, QWidget]:
    QApplication.processEvents()
    return name, widget
