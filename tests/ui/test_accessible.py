"""Every window by ear and by keyboard: names of all that can be used, and a way to it by Tab."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from ceapp.ui.main_window import MainWindow
from tests.ui.every_window import see_every_window

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
)
ROLELESS = (QAccessible.Role.NoRole, QAccessible.Role.Client)


def controls(top: QWidget) -> Iterator[QWidget]:
    """Yield what a person can use, as far as it shows; the inside of boxes is Qt's."""
    for widget in top.findChildren(QWidget):
        inside = isinstance(
            widget.parentWidget(), QAbstractSpinBox | QComboBox | QAbstractItemView
        ) or widget.objectName().startswith("qt_")
        use = isinstance(widget, CONTROLS) and not isinstance(widget, QScrollBar)
        if use and widget.isVisible() and not inside:
            yield widget


def focus_chain(top: QWidget) -> list[QWidget]:
    """Return what Tab goes through from a widget on, until it is there again."""
    chain = [top]
    for _ in range(len(top.window().findChildren(QWidget))):
        chain.append(chain[-1].nextInFocusChain())
        if chain[-1] is top:
            break
    # PySide takes each for a part of the one before, and the window for a part of its own parts: it
    # would be freed piece by piece, and what it shares with others too. To Qt this changes nothing.
    for widget in chain:
        widget.setParent(widget.parentWidget())
    return chain


def test_every_control_has_a_name_and_a_role(window: MainWindow) -> None:
    nameless = set()

    def see(name: str, top: QWidget) -> None:
        for widget in controls(top):
            said = QAccessible.queryAccessibleInterface(widget)
            if not said.text(QAccessible.Text.Name) or said.role() in ROLELESS:
                nameless.add(f"{name}: {describe(widget)}")

    see_every_window(window, see)
    assert nameless == set()


def test_tab_comes_to_every_control_and_goes_on_from_each(window: MainWindow) -> None:
    missed = set()

    def see(name: str, top: QWidget) -> None:
        wanted = {
            w
            for w in controls(top)
            if w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus and not w.focusProxy()
        }
        reached = {
            w
            for w in focus_chain(top)
            if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible() and w.isEnabled()
        }
        missed.update(f"{name}: {describe(w)}" for w in wanted - reached)
        shown = [w for w in wanted if not isinstance(w, QScrollArea)]
        assert shown or name == "shortcut sheet", f"{name} cannot be used by keyboard"

    see_every_window(window, see)
    assert missed == set()


def test_what_tab_passes_over_is_a_command_with_a_menu(window: MainWindow) -> None:
    lost = set()

    def see(name: str, top: QWidget) -> None:
        if top is not window:
            return
        for widget in controls(top):
            skipped = not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            action = getattr(widget, "defaultAction", lambda: None)()
            if skipped and action is None and not isinstance(widget, QProgressBar):
                lost.add(f"{name}: {describe(widget)}")

    see_every_window(window, see)
    assert lost == set()


def describe(widget: QWidget) -> str:
    """Return which widget it is."""
    text = getattr(widget, "text", lambda: "")()
    where = type(widget.parentWidget()).__name__
    return f"{type(widget).__name__} {widget.objectName()!r} {text!r} in {where}"


def test_nothing_is_left_open(window: MainWindow) -> None:
    see_every_window(window, lambda name, top: None)
    QApplication.processEvents()
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [window]
