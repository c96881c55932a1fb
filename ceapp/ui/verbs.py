"""What each command does: connects the actions with the parts of the window that do it."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from ceapp.app.filling import MOST
from ceapp.ui.compare import WAYS
from ceapp.ui.mask_menu import MaskMenu

if TYPE_CHECKING:
    from ceapp.ui.main_window import MainWindow


class Verbs(QObject):
    """Connects every action of a window; does itself what concerns several of its parts.

    Parameters
    ----------
    window : MainWindow
        With all its parts in place.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        for verbs in self._all():
            for name, verb in verbs.items():
                window.actions_[name].triggered.connect(verb)
        window.options.models.manage_asked.connect(window.settings.open_models)
        window.session.lifted.connect(self._fill_lifted)
        for number in range(1, MOST + 1):
            # Of the window, so that they work while the panels are hidden.
            key = QShortcut(QKeySequence(str(number)), window)
            key.activated.connect(self._take_variation)
        window.session.preferences.changed.connect(self._follow)
        self._show_fill_on_release()
        window.canvas.zoomed.connect(window.status.show_zoom)
        window.canvas.pointed.connect(window.status.show_place)
        window.canvas.tapped.connect(window.actions_["alone"].trigger)
        window.canvas.hand.said.connect(window.status.notify)
        window.actions_["grid"].setChecked(True)

    def _all(self) -> tuple[Mapping[str, Callable[..., object]], ...]:
        return self._of_files(), self._of_editing(), self._of_the_mask(), self._of_view()

    def _of_files(self) -> Mapping[str, Callable[..., object]]:
        paperwork, files = self._window.paperwork, self._window.files
        return {
            "open": paperwork.open,
            "start": self._window.toggle_start,
            "next-photo": files.open_next,
            "previous-photo": files.open_previous,
            "save": paperwork.save,
            "save-as": paperwork.save_as,
            "copy": files.copy,
            "paste": files.paste,
            "settings": self._window.settings.open,
            "models": self._window.settings.open_models,
            "train": self._window.trainer.open,
            "batch": self._window.batch.open,
            "quit": self._window.close,
        }

    def _of_editing(self) -> Mapping[str, Callable[..., object]]:
        session, brush = self._window.session, self._window.brush
        hand = self._window.canvas.hand
        return {
            "undo": session.undo,
            "redo": session.redo,
            "revert": session.revert,
            "fill": session.fill,
            "fill-again": session.fill_again,
            "previous-variation": self._previous_variation,
            "next-variation": self._next_variation,
            "fill-on-release": self._wish_fill_on_release,
            "cancel": self._cancel,
            "smaller": brush.shrink,
            "larger": brush.grow,
            "softer": brush.become_softer,
            "harder": brush.become_harder,
            "press": hand.press,
            "press-erasing": hand.press_erasing,
            "shorten": hand.shorten,
            "lengthen": hand.lengthen,
            **dict.fromkeys(self._window.kit.tools, self._take_tool),
        }

    def _of_the_mask(self) -> Mapping[str, Callable[..., object]]:
        menu = MaskMenu(self._window.session, self._window.paperwork, self._window)
        return {
            "exclude": self._change_paint,
            "clear": self._window.session.clear_mask,
            "invert": self._window.session.invert_mask,
            "grow": menu.grow,
            "shrink": menu.shrink,
            "feather": menu.feather,
            "find-masks": menu.find_face_masks,
            "find-date": menu.find_date_stamp,
            "import-mask": menu.read,
            "export-mask": menu.write,
        }

    def _of_view(self) -> Mapping[str, Callable[..., object]]:
        canvas = self._window.canvas
        return {
            "compare": self._compare,
            "blink": self._blink,
            **dict.fromkeys(WAYS, self._choose_way),
            "zoom-in": canvas.zoom_in,
            "zoom-out": canvas.zoom_out,
            "fit": canvas.fit,
            "actual": canvas.show_actual_size,
            "grid": canvas.show_grid,
            "alone": self._window.show_photo_alone,
            "shortcuts": self._window.guide.show_keys,
            "palette": self._window.guide.show_palette,
            "log": self._window.log.open,
            "guide": self._show_guide,
            "about": self._show_about,
        }

    @Slot()
    def _take_tool(self) -> None:
        for name, tool in self._window.kit.tools.items():
            if self._window.actions_[name].isChecked():
                self._window.canvas.set_tool(tool)
                self._window.options.tool.suit(tool)

    @Slot(bool)
    def _change_paint(self, exclude: bool) -> None:
        self._window.session.take_paint("exclude" if exclude else "mask")

    @Slot()
    def _cancel(self) -> None:
        """Give up what is nearest: the stroke in hand, the running job, the message."""
        if self._window.canvas.cancel_drag():
            return
        if self._window.session.activity:
            self._window.session.cancel()
        elif not self._window.at_work and not self._window.message.text:
            self._window.show_work()
        else:
            self._window.message.dismiss()
            self._window.canvas.hand.hide()

    @Slot()
    def _show_guide(self) -> None:
        from ceapp.ui.guide import Guide

        Guide(self._window).show()

    @Slot()
    def _show_about(self) -> None:
        from ceapp.ui.about import About

        About(self._window).open()

    @Slot()
    def _take_variation(self) -> None:
        key = self.sender()
        if isinstance(key, QShortcut) and self._window.at_work:
            self._window.session.choose_variation(int(key.key().toString()) - 1)

    @Slot()
    def _previous_variation(self) -> None:
        self._window.session.choose_variation(self._window.session.chosen - 1)

    @Slot()
    def _next_variation(self) -> None:
        self._window.session.choose_variation(self._window.session.chosen + 1)

    @Slot(bool)
    def _wish_fill_on_release(self, on: bool) -> None:
        self._window.session.preferences.change(fill_on_release=on)

    def _show_fill_on_release(self) -> None:
        settings = self._window.session.preferences.current
        self._window.actions_["fill-on-release"].setChecked(settings.fill_on_release)

    @Slot()
    def _fill_lifted(self) -> None:
        if self._window.session.preferences.current.fill_on_release:
            self._window.session.fill()

    @Slot(bool)
    def _compare(self, on: bool) -> None:
        self._window.compare.show(on, self._window.canvas.port)

    @Slot()
    def _choose_way(self) -> None:
        """Compare in the way that was chosen."""
        for name, way in WAYS.items():
            if self._window.actions_[name].isChecked():
                self._window.compare.choose(way, self._window.canvas.port)
        self._window.actions_["compare"].setChecked(True)

    @Slot(bool)
    def _blink(self, on: bool) -> None:
        self._window.compare.blink(on)

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        if "shortcuts" in names:
            self._window.actions_.assign(self._window.session.preferences.current.shortcuts)
        if "fill_on_release" in names:
            self._show_fill_on_release()
