"""The line at the bottom: the last thing that happened, and facts about photo, view and device."""

import math
import re

from PySide6.QtCore import QPointF, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ceapp.app.session import SessionController
from ceapp.core.words import decimal
from ceapp.ui.giving_way import GivingWay
from ceapp.ui.style import GAP


class StatusLine(QFrame):
    """Shows notices at the left and facts at the right."""

    def __init__(self, session: SessionController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self._session = session
        self._said = ""
        self._notice = GivingWay()
        self._notice.setObjectName("notice")
        self._place = QLabel()
        self._photo = QLabel()
        self._zoom = QLabel()
        self._device = QLabel()
        self._memory = QLabel()
        # Numbers come and go while the mouse moves; their neighbours stay where they are.
        for fact, widest in ((self._place, "00000, 00000"), (self._zoom, "3200 %")):
            fact.setMinimumWidth(self.fontMetrics().horizontalAdvance(widest))
            fact.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP + 4, GAP // 2, GAP + 4, GAP // 2)
        row.setSpacing(GAP * 3)
        row.addWidget(self._notice, 1)
        for fact, tip in (
            (self._place, self.tr("Where the pointer is: pixels from the left and from the top")),
            (self._photo, self.tr("Size and depth of the photo")),
            (self._zoom, self.tr("Pixels of the screen for one of the photo")),
            (self._device, self.tr("Where fills are computed")),
            (self._memory, self.tr("Memory that ceapp takes, undo included")),
        ):
            fact.setToolTip(tip)
            row.addWidget(fact)
        session.document_changed.connect(self._show_photo)
        session.device_changed.connect(self._show_device)
        session.state_changed.connect(self._forget)
        session.state_changed.connect(self._show_memory)
        session.busy_changed.connect(self._show_memory)

    @property
    def notice(self) -> str:
        """What was said last."""
        return self._said

    @property
    def facts(self) -> tuple[str, str, str]:
        """What the right side says of photo, zoom and device."""
        return self._photo.text(), self._zoom.text(), self._device.text()

    @property
    def place(self) -> str:
        """What it says of the pointer, empty while that is elsewhere."""
        return str(self._place.text())

    @property
    def memory(self) -> str:
        """What it says of the memory."""
        return str(self._memory.text())

    @Slot(str)
    def notify(self, text: str) -> None:
        """Say what happened; it stays until the next."""
        self._said = text
        self._notice.say(text)

    def explain(self, tip: str) -> None:
        """Say what a command does while the pointer is over it; empty: what was said before."""
        self._notice.say(tip or self._said)

    @Slot(float)
    def show_zoom(self, zoom: float) -> None:
        """Show device pixels per photo pixel as a percentage."""
        self._zoom.setText(decimal(zoom * 100, ".3g" if zoom < 0.1 else ".0f") + " %")

    @Slot(object)
    def show_place(self, at: QPointF | None) -> None:
        """Tell over which pixel of the photo the pointer is; None where it is over none."""
        document = self._session.document
        told = ""
        if at is not None and document is not None:
            y, x = math.floor(at.y()), math.floor(at.x())
            if 0 <= y < document.rect.height and 0 <= x < document.rect.width:
                told = f"{x}, {y}"
        self._place.setText(told)

    @Slot()
    def _show_memory(self) -> None:
        """Tell how much memory the process takes; it changes with what is done."""
        if self._session.document is None:
            return
        # Not before the window is shown: it takes a moment to load.
        import psutil

        self._memory.setText(f"{psutil.Process().memory_info().rss >> 20} MiB")

    @Slot(str)
    def _show_device(self, told: str) -> None:
        """Name the device; why it is that one is for who asks."""
        # Chinese has a colon of its own.
        self._device.setText(re.split("[:：]", told)[0])
        self._device.setToolTip(self.tr("Where fills are computed: {}").format(told))

    @Slot()
    def _forget(self) -> None:
        """Take the notice away: it told of a document that has changed since."""
        self.notify("")

    @Slot()
    def _show_photo(self) -> None:
        document = self._session.document
        if document is None:
            return
        height, width, channels = document.pixels.shape
        depth = document.pixels.dtype.itemsize * 8
        alpha = self.tr(", alpha") if channels == 4 else ""
        told = self.tr("{width} × {height} px, {depth}-bit")
        self._photo.setText(told.format(width=width, height=height, depth=depth) + alpha)
