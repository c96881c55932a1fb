"""What the window shows while no photo is open: the way to one, recent photos, and the samples."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QIcon,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ceapp.app.recent import Recent
from ceapp.core.paths import resource
from ceapp.core.samples import samples
from ceapp.ui.card_section import CardSection
from ceapp.ui.parts import label, scrolled
from ceapp.ui.photo_card import PhotoCard
from ceapp.ui.style import GAP

if TYPE_CHECKING:
    from ceapp.core.recent import RecentPhoto

_ICON = 56
_RAIL_WIDTH = 296
_NAME_WIDTH = 130
# More would push the samples out of sight; the menu has them all.
_MOST_RECENT = 8
_FIRST = "meadow"


class StartPage(QFrame):
    """Shows how to begin, and what to begin with.

    Parameters
    ----------
    open_action, paste_action : QAction
    recent : Recent
    """

    chosen = Signal(object)
    """The `Path` of the photo that the person wants."""
    back_asked = Signal()
    """The person wants to go on with the open photo."""

    def __init__(
        self,
        open_action: QAction,
        paste_action: QAction,
        recent: Recent,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self._recent = recent
        self._furnished = False
        # Whether the shelf is to be filled after the next paint.
        self._due = False
        self.open_button = _button(open_action, self.tr("Open a photo…"))
        self.open_button.setObjectName("fill")
        self.paste_button = _button(paste_action, self.tr("Paste from the clipboard"))
        self._back = QPushButton()
        self._back.setAutoDefault(True)
        self._back.clicked.connect(self.back_asked)
        self.samples = CardSection(self.tr("Try it on a sample"))
        self.recent = CardSection(
            self.tr("Recent photos"), self.tr("The photos that you open are listed here.")
        )
        self._clear = QPushButton(self.tr("Clear list"))
        self._clear.setObjectName("quiet")
        self._clear.setToolTip(self.tr("Forget which photos were opened; the photos stay"))
        self._clear.clicked.connect(self._clear_list)
        self.recent.head.addWidget(self._clear)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._rail())
        self._row.addStretch()

    def refresh(self, open_photo: str = "") -> None:
        """Show the samples and the recent photos, as soon as the page itself is to be seen.

        Parameters
        ----------
        open_photo : str
            The name of the photo to which there is a way back, if there is one.
        """
        name = self.fontMetrics().elidedText(open_photo, Qt.TextElideMode.ElideMiddle, _NAME_WIDTH)
        self._back.setText(self.tr("Back to {}").format(name))
        self._back.setVisible(bool(open_photo))
        self._due = True
        self.update()

    def event(self, event: QEvent) -> bool:
        """Fill the shelf once the page without it is on the screen."""
        if event.type() == QEvent.Type.Paint and self._due:
            self._due = False
            QTimer.singleShot(0, self._fill_shelf)
        return super().event(event)

    @Slot()
    def _fill_shelf(self) -> None:
        if not self._furnished:
            self._furnished = True
            # The landscape first: it needs no network, so it is filled soonest.
            offered = sorted(samples(), key=lambda sample: sample.name != _FIRST)
            self.samples.show_cards([self._sample_card(s.name, s.photo) for s in offered])
            self._row.takeAt(1)
            self._row.addWidget(self._shelf(), 1)
        self._list_recent(self._recent.photos())
        for card in (*self.samples.cards, *self.recent.cards):
            card.load()

    def _list_recent(self, photos: "Sequence[RecentPhoto]") -> None:
        cards = [
            self._card(p.path, p.picture, p.path.name, str(p.path.parent))
            for p in photos[:_MOST_RECENT]
        ]
        self.recent.show_cards(cards)
        self._clear.setVisible(bool(cards))
        # Samples are for who has no photos here yet.
        self._sections.insertWidget(0, self.recent if cards else self.samples)

    def invite(self, on: bool) -> None:
        """Show, while a file is dragged over the window, that it may be dropped."""
        self._drop.setProperty("inviting", on)
        self._drop.style().unpolish(self._drop)
        self._drop.style().polish(self._drop)

    def _rail(self) -> QWidget:
        rail = QFrame()
        rail.setObjectName("rail")
        rail.setFixedWidth(_RAIL_WIDTH)
        picture = QLabel()
        picture.setPixmap(QIcon(str(resource("ceapp.svg"))).pixmap(_ICON))
        self._drop = QFrame()
        self._drop.setObjectName("drop")
        inside = QVBoxLayout(self._drop)
        inside.setContentsMargins(GAP * 2, GAP * 3, GAP * 2, GAP * 3)
        told = label(self.tr("Or drop a photo anywhere in this window"), "muted", wrap=True)
        told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addWidget(told)
        column = QVBoxLayout(rail)
        column.setContentsMargins(GAP * 4, GAP * 5, GAP * 4, GAP * 4)
        column.setSpacing(GAP)
        column.addWidget(picture)
        column.addSpacing(GAP)
        column.addWidget(label(self.tr("Take things out of photos"), "name", wrap=True))
        column.addSpacing(GAP)
        for step in (
            self.tr("1.  Open a photo."),
            self.tr("2.  Brush over what should go."),
            self.tr("3.  Press Enter."),
        ):
            column.addWidget(label(step, wrap=True))
        column.addSpacing(GAP * 2)
        column.addWidget(self.open_button)
        column.addWidget(self.paste_button)
        column.addWidget(self._back)
        column.addSpacing(GAP)
        column.addWidget(self._drop)
        column.addStretch()
        column.addWidget(label(self.tr("Nothing leaves this computer."), "muted", wrap=True))
        return rail

    def _shelf(self) -> QWidget:
        shelf = QWidget()
        shelf.setObjectName("shelf")
        self._sections = QVBoxLayout(shelf)
        self._sections.setContentsMargins(GAP * 4, GAP * 5, GAP * 4, GAP * 4)
        self._sections.setSpacing(GAP * 4)
        self._sections.addWidget(self.samples)
        self._sections.addWidget(self.recent)
        self._sections.addStretch()
        return scrolled(shelf)

    def _sample_card(self, name: str, photo: Path) -> PhotoCard:
        told = {
            "meadow": (self.tr("Meadow"), self.tr("Take the fir out")),
            "astronaut": (self.tr("Portrait"), self.tr("Take the badge off")),
        }
        card = self._card(photo, photo, *told.get(name, (name, "")))
        card.setToolTip(self.tr("Open this photo, which comes with ceapp"))
        return card

    def _card(self, photo: Path, picture: Path, name: str, words: str) -> PhotoCard:
        card = PhotoCard(photo, picture, name, words)
        card.clicked.connect(partial(self._choose, photo))
        return card

    def _choose(self, photo: Path, checked: bool = False) -> None:
        self.chosen.emit(photo)

    @Slot()
    def _clear_list(self) -> None:
        self._recent.clear()
        self._list_recent(())


def _button(action: QAction, words: str) -> QPushButton:
    """Return a button for an action, under words of its own."""
    made = QPushButton(words)
    # Enter presses it, too, though this is no dialog.
    made.setAutoDefault(True)
    made.setToolTip(action.toolTip())
    made.clicked.connect(action.trigger)
    action.enabledChanged.connect(made.setEnabled)
    made.setEnabled(action.isEnabled())
    return made
