"""The fills that were found for the last hole, as pictures; a click or a key takes one."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ceapp.app.session import SessionController
from ceapp.app.telling import describe, short
from ceapp.ui.icons import picture_icon
from ceapp.ui.shortcuts import plain
from ceapp.ui.style import GAP

THUMBNAIL = QSize(60, 60)
_COLUMNS = 3
# Width of a column, px: there from the start, and whatever the words, or the photo would move when
# the first fills come.
_COLUMN = THUMBNAIL.width() + 20
# What Qt and the style leave free beside a button's words, px.
_BESIDE = 12


class VariationsPanel(QWidget):
    """Shows each variation in its place in the photo, and which of them the photo has.

    Parameters
    ----------
    session : SessionController
    again : QAction
        Finds more.
    """

    def __init__(self, session: SessionController, again: QAction) -> None:
        super().__init__()
        self._session = session
        self._buttons: list[QToolButton] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(session.choose_variation)
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP // 2)
        for column in range(_COLUMNS):
            self._grid.setColumnMinimumWidth(column, _COLUMN)
        self._why = QLabel()
        self._why.setObjectName("why")
        self._why.setWordWrap(True)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._again = QPushButton(plain(again.text()))
        self._again.setToolTip(again.toolTip())
        self._again.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._again.clicked.connect(again.trigger)
        again.enabledChanged.connect(self._again.setEnabled)
        self._again.setEnabled(again.isEnabled())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GAP, GAP, GAP, GAP)
        whole.setSpacing(GAP)
        # Qt leaves out a grid that holds nothing.
        self.setMinimumWidth(_COLUMNS * (_COLUMN + GAP // 2) - GAP // 2 + 2 * GAP)
        whole.addLayout(self._grid)
        whole.addWidget(self._why)
        whole.addWidget(self._again)
        session.variations_changed.connect(self.follow)
        session.state_changed.connect(self.follow)
        session.busy_changed.connect(self._follow_activity)
        # What the buttons show now; drawn anew only when something else is there.
        self._shown: tuple[object, ...] = ()
        self.follow()

    @property
    def buttons(self) -> list[QToolButton]:
        """One for each variation."""
        return self._buttons

    @property
    def why(self) -> str:
        """What is said of the chosen variation."""
        return str(self._why.text())

    @Slot()
    def follow(self) -> None:
        """Show what can be chosen from now."""
        variations, chosen = self._session.variations, self._session.chosen
        if tuple(map(id, variations)) != self._shown:
            self._shown = tuple(map(id, variations))
            self._draw()
        if variations:
            self._buttons[chosen].setChecked(True)
            self._why.setText(describe(variations[chosen].methods))
        else:
            self._why.setText(self.tr("Fills to choose from appear here."))

    @Slot(str)
    def _follow_activity(self, activity: str) -> None:
        for button in self._buttons:
            button.setEnabled(not activity)

    def _draw(self) -> None:
        for button in self._buttons:
            self._group.removeButton(button)
            self._grid.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        for index, variation in enumerate(self._session.variations):
            button = QToolButton()
            button.setObjectName("variation")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(THUMBNAIL)
            button.setIcon(picture_icon(self._picture(index)))
            button.setFixedWidth(_COLUMN)
            words = f"{index + 1} {short(variation.methods)}"
            right = Qt.TextElideMode.ElideRight
            button.setText(self.fontMetrics().elidedText(words, right, _COLUMN - _BESIDE))
            button.setToolTip(f"{describe(variation.methods)} ({index + 1})")
            button.setAccessibleName(self.tr("Variation {}").format(index + 1))
            self._group.addButton(button, index)
            self._grid.addWidget(button, index // _COLUMNS, index % _COLUMNS)
            self._buttons.append(button)

    def _picture(self, index: int) -> QPixmap:
        """Draw a variation with what is around it."""
        # Brings numpy along, which the window does not wait for.
        from ceapp.core.geometry import Rect
        from ceapp.ui.thumbnail import patched, surroundings

        document, display = self._session.document, self._session.display
        if document is None or display is None:
            return QPixmap()
        ratio = max(screen.devicePixelRatio() for screen in QGuiApplication.screens())
        size = THUMBNAIL * ratio
        patches = self._session.variations[index].patches
        holes = Rect.around(patch.rect for patch in patches)
        part = surroundings(holes, document.rect, size)
        picture = QPixmap.fromImage(patched(display, patches, part, size))
        picture.setDevicePixelRatio(ratio)
        return picture
