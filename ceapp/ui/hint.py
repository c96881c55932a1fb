"""One sentence on the photo that tells a newcomer what to do; gone with the first stroke."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout

from ceapp.app.session import SessionController
from ceapp.ui.canvas import Canvas
from ceapp.ui.style import GAP
from ceapp.ui.window_layout import layout_notes

_SEEN = "hint/seen"


class Hint(QLabel):
    """Lies over the canvas from the first photo to the first stroke.

    Parameters
    ----------
    session : SessionController
    canvas : Canvas
    """

    def __init__(self, session: SessionController, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.setObjectName("invitation")
        self.setText(self.tr("Brush over what should go, then press Enter."))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._session = session
        if layout_notes().value(_SEEN) is not None:
            return
        over = QVBoxLayout(canvas)
        over.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 6)
        over.addWidget(self)
        over.setAlignment(self, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter)
        session.document_changed.connect(self.show)
        session.dirty.connect(self._go)

    @Slot()
    def _go(self) -> None:
        """Go at the first thing that the person does to the photo."""
        self._session.document_changed.disconnect(self.show)
        self._session.dirty.disconnect(self._go)
        self.hide()
        notes = layout_notes()
        notes.setValue(_SEEN, 1)
        notes.sync()
