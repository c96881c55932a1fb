"""What pages and dialogs are put together from: labels, cards, and the files that are dropped."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ceapp.ui.style import GAP

_EMPTY_WIDTH = 380
# Of a list, around its words, px.
_LIST_ROOM = 24


def label(text: str = "", name: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label of plain text.

    Its name picks its style: `name`, `title`, `muted`, `warning`, `trouble`; any other has none.
    """
    made = QLabel(text)
    made.setObjectName(name)
    made.setWordWrap(wrap)
    # A file's name may look like markup.
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def scrolled(widget: QWidget) -> QScrollArea:
    """Return a scroll area around a widget, as wide as it is, that shows what lies behind."""
    made = QScrollArea()
    # One of our own: to learn what kind its own is, PySide would load half of what it knows.
    made.setViewport(QWidget())
    made.setWidget(widget)
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    widget.setAutoFillBackground(False)
    return made


class Pages(QStackedWidget):
    """Pages of which one shows; it needs the room of that one, not of the largest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return what the page that shows would like."""
        page = self.currentWidget()
        return super().sizeHint() if page is None else page.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return what the page that shows needs."""
        page = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        """Return the height that the page that shows needs at a width; -1 if any will do."""
        page = self.currentWidget()
        return -1 if page is None else page.heightForWidth(width)


class Card(QFrame):
    """A panel with a title; its parts go into `body`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(GAP + 4, GAP, GAP + 4, GAP + 4)
        self.body.setSpacing(GAP)
        if title:
            self.body.addWidget(label(title, "title"))


def shine(button: QPushButton, on: bool) -> None:
    """Let a button be the one that catches the eye, or not."""
    name = "fill" if on else ""
    if button.objectName() != name:
        button.setObjectName(name)
        button.style().unpolish(button)
        button.style().polish(button)


def empty_state(title: str, told: str) -> QWidget:
    """Return what stands in the place of things while there are none: what to do, in the middle."""
    page = QWidget()
    page.setObjectName("empty")
    words = label(told, "muted", wrap=True)
    words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    words.setFixedWidth(_EMPTY_WIDTH)
    # A layout that centres it asks for no height that suits this width.
    words.setMinimumHeight(words.heightForWidth(_EMPTY_WIDTH))
    column = QVBoxLayout(page)
    column.addStretch(1)
    for widget in (label(title, "name"), words):
        column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addStretch(1)
    return page


def files_in(given: QMimeData | None) -> list[Path]:
    """Return the local files and folders of a drag or of the clipboard."""
    urls = given.urls() if given is not None else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def widen_list(box: QComboBox) -> None:
    """Let the list of a box be as wide as what it says, which the closed box may cut."""
    view = box.view()
    view.setMinimumWidth(view.sizeHintForColumn(0) + 2 * view.frameWidth() + _LIST_ROOM)
