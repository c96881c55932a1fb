"""The command palette: type a few letters, press Enter. By keyboard alone or with the mouse."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Slot
from PySide6.QtGui import (
    QAction,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ceapp.ui.actions import Actions
from ceapp.ui.fuzzy import fit
from ceapp.ui.parts import label
from ceapp.ui.style import GAP

_WIDTH = 560
_ROWS = 9
_FROM_TOP = 96
# Fewer letters fit too many menus.
_NAMES_A_MENU = 4
# What fits by its menu alone comes after what fits by its name.
_BEHIND = 8
# Of the score of what fits best: so much at least what Enter does instead of it must have.
_NEARLY = 0.9
_TAKE = (int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter))
# Opens itself, or opens a menu that the palette lists the rows of.
_LEFT_OUT = ("palette",)
_KEYS = Qt.ItemDataRole.UserRole
_MENU = Qt.ItemDataRole.UserRole + 1
_ACTION = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class _Row:
    """What can be found: an action, its words, the menu it stands in, and its English name."""

    action: QAction
    words: str
    menu: str
    english: str


class Palette(QFrame):
    """A field over a list of every command; those that make no sense now are grey.

    Parameters
    ----------
    actions : Actions
    window : QWidget
        Over which it opens.
    """

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self.hide()
        self._window = window
        self.setObjectName("palette")
        self._actions = actions
        self._rows: list[_Row] = []
        self._found: list[_Row] = []
        self._back: QWidget | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a command"))
        self.field.setAccessibleName(self.tr("Find a command"))
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_RowPainter(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setMouseTracking(True)
        self.list.clicked.connect(self._take)
        self._nothing = label(self.tr("No command is called so."), "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing, 1)

    def open(self) -> None:
        """Show it empty, in the upper middle of the window."""
        window = self._window
        self._back = QApplication.focusWidget()
        self._rows = [_Row(*told) for told in self._actions.listed(_LEFT_OUT)]
        self.field.clear()
        self._narrow("")
        self.setFixedWidth(min(_WIDTH, window.width() - 4 * GAP))
        row = self.list.sizeHintForRow(0)
        self.setFixedHeight(self.field.sizeHint().height() + _ROWS * row + 4 * GAP)
        self.move((window.width() - self.width()) // 2, _FROM_TOP)
        self.show()
        self.raise_()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list, and Enter take what is marked, from the field."""
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        if not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.KeyRelease:
            return False
        steps = {
            int(Qt.Key.Key_Down): 1,
            int(Qt.Key.Key_Up): -1,
            int(Qt.Key.Key_PageDown): _ROWS,
            int(Qt.Key.Key_PageUp): -_ROWS,
        }
        key = event.key()
        if event.type() == QEvent.Type.ShortcutOverride:
            # No command of the window has these while the field is open.
            if key in (*steps, *_TAKE, Qt.Key.Key_Escape):
                event.accept()
            return False
        if key in steps:
            self._go(steps[key])
        elif key in _TAKE:
            self._take(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            return False
        return True

    def _leave(self) -> None:
        """Give the keys back to who had them."""
        self.hide()
        if self._back is not None:
            self._back.setFocus()

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        """List what fits, the best first; what cannot be done now comes last."""
        found = []
        for place, row in enumerate(self._rows):
            score = fit(typed, row.words)
            if score is None:
                # Chinese is hard to type where no input method is at hand.
                score = fit(typed, row.english)
            if score is None and len(typed) >= _NAMES_A_MENU:
                # By its menu, too: "mask" finds all of that menu.
                score = fit(typed, row.menu)
                score = None if score is None else score // _BEHIND
            if score is not None:
                found.append((not row.action.isEnabled(), -score if typed else 0, place, row))
        self.model.clear()
        ranked = sorted(found, key=lambda one: one[:3])
        self._found = [row for *_, row in ranked]
        for row in self._found:
            self.model.appendRow(_item(row))
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        # Redo was meant and cannot be done: Enter is not to do what hardly fits instead.
        fits = not found or ranked[0][1] <= _NEARLY * min(score for _, score, *_ in found)
        self.list.setCurrentIndex(self.model.index(0, 0) if fits else QModelIndex())
        self.list.scrollToTop()

    def _go(self, step: int) -> None:
        # What cannot be done stands last, and is passed over.
        last = sum(row.action.isEnabled() for row in self._found) - 1
        to = min(max(self.list.currentIndex().row() + step, 0), last)
        self.list.setCurrentIndex(self.model.index(to, 0))

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        """Do what is marked, if it can be done."""
        action = index.data(_ACTION)
        if isinstance(action, QAction) and action.isEnabled():
            # Gone first: what is asked for may open a window of its own.
            self._leave()
            action.trigger()


def _item(row: _Row) -> QStandardItem:
    item = QStandardItem(row.words)
    item.setEnabled(row.action.isEnabled())
    item.setData(row.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), _KEYS)
    item.setData(row.menu, _MENU)
    item.setData(row.action, _ACTION)
    tip = row.action.statusTip()
    item.setToolTip(tip)
    item.setData(f"{row.words}, {row.menu}", Qt.ItemDataRole.AccessibleTextRole)
    item.setData(tip, Qt.ItemDataRole.AccessibleDescriptionRole)
    return item


class _RowPainter(QStyledItemDelegate):
    """Draws a command, behind it its menu, and its keys at the right."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return room for a line with air around it."""
        return QSize(0, option.fontMetrics.height() + 2 * GAP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        colours = option.palette
        role = QPalette.ColorRole
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        marked = bool(option.state & QStyle.StateFlag.State_Selected)
        group = QPalette.ColorGroup.Active if enabled else QPalette.ColorGroup.Disabled
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color(role.Highlight if enabled else role.Mid))
            painter.drawRoundedRect(option.rect, 6, 6)
        plain = role.HighlightedText if marked and enabled else role.Text
        faint = role.HighlightedText if marked and enabled else role.PlaceholderText
        room = option.rect.adjusted(GAP + 2, 0, -GAP - 2, 0)
        side = Qt.AlignmentFlag.AlignVCenter
        keys, words = str(index.data(_KEYS)), str(index.data())
        painter.setPen(colours.color(group, faint if enabled else role.Text))
        painter.drawText(room, side | Qt.AlignmentFlag.AlignRight, keys)
        painter.setPen(colours.color(group, plain))
        painter.drawText(room, side, words)
        painter.setPen(colours.color(group, faint if enabled else role.Text))
        room.setLeft(room.left() + option.fontMetrics.horizontalAdvance(words) + GAP + 4)
        painter.drawText(room, side, str(index.data(_MENU)))
        painter.restore()
