"""The commands of the Mask menu: asks for pixels and files, then lets the session do it."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from ceapp.app.masking import Masking, Reshape
from ceapp.app.session import SessionController
from ceapp.ui.asking import ask_mask, ask_mask_place, ask_pixels
from ceapp.ui.paperwork import Paperwork


class MaskMenu(QObject):
    """Asks what has to be asked of a command, and remembers the last answer.

    Parameters
    ----------
    session : SessionController
    paperwork : Paperwork
        Knows where files of this photo belong.
    window : QWidget
        Over which questions appear.
    """

    def __init__(self, session: SessionController, paperwork: Paperwork, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._paperwork = paperwork
        self._window = window
        self._masking = Masking(session)
        self._pixels: dict[Reshape, int] = {"grow": 4, "shrink": 4, "feather": 12}

    @Slot()
    def grow(self) -> None:
        """Make what is painted wider."""
        self._reshape("grow", self.tr("Grow the mask"), self.tr("Wider on every side by, px:"))

    @Slot()
    def shrink(self) -> None:
        """Make what is painted narrower."""
        label = self.tr("Narrower on every side by, px:")
        self._reshape("shrink", self.tr("Shrink the mask"), label)

    @Slot()
    def feather(self) -> None:
        """Let what is painted fade out."""
        label = self.tr("Fade out around what is painted over, px:")
        self._reshape("feather", self.tr("Feather the mask"), label)

    @Slot()
    def find_face_masks(self) -> None:
        """Paint over every face mask in the photo."""
        self._masking.find_face_masks()

    @Slot()
    def find_date_stamp(self) -> None:
        """Paint over the date that the camera printed."""
        self._masking.find_date_stamp()

    @Slot()
    def read(self) -> None:
        """Take the mask from a file."""
        if self._session.can_edit:
            path = ask_mask(self._window, self._paperwork.suggested_path().parent)
            if path is not None:
                self._masking.read(path)

    @Slot()
    def write(self) -> None:
        """Write the mask to a file."""
        if self._session.can_edit:
            name = self._session.source.stem if self._session.source else "photo"
            suggested = self._paperwork.suggested_path().with_name(f"{name}.mask.png")
            path = ask_mask_place(self._window, suggested)
            if path is not None:
                self._masking.write(path)

    def _reshape(self, how: Reshape, title: str, label: str) -> None:
        if not self._session.can_edit:
            return
        pixels = ask_pixels(self._window, title, label, self._pixels[how])
        if pixels is not None:
            self._pixels[how] = pixels
            self._masking.reshape(how, pixels)
