"""The buttons under the photos of a batch, and the same as a menu: what is done with them."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from ceapp.app.batch import BatchWork
from ceapp.app.batch_job import Row
from ceapp.core.words import say
from ceapp.engine.api import MODES
from ceapp.ui.batch.table import PhotoList
from ceapp.ui.batch.words import mode_name
from ceapp.ui.file_dialog import ask_files, ask_folder
from ceapp.ui.style import GAP


class RowBar(QWidget):
    """Adds photos, and does what can be done with those that are chosen.

    Parameters
    ----------
    work : BatchWork
    photos : PhotoList
        Where they are chosen.
    """

    added = Signal(object)
    """Paths of photos and folders that the person has named."""
    removed = Signal()
    redo_asked = Signal(str)
    """The chosen photos are to be filled once more, in this mode."""
    edit_asked = Signal(object)
    """Path of a photo or result that the editor shall open."""

    def __init__(self, work: BatchWork, photos: PhotoList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._photos = work, photos
        self.add_photos = QPushButton(say("&Add photos…"))
        self.add_folder = QPushButton(say("Add &folder…"))
        self.remove = QPushButton(say("&Remove"))
        self.skip = QPushButton(say("S&kip"))
        self.skip.setToolTip(say("Leave the chosen photos out, even one that is being filled"))
        self.redo = QToolButton()
        self.redo.setText(say("Once &more"))
        self.redo.setObjectName("redo")
        self.redo.setToolTip(say("Fill the chosen photos once more in another mode"))
        self.redo.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.redo.setMenu(self._modes())
        self.edit = QPushButton(say("&Open in the editor"))
        self.edit.setToolTip(say("The result if there is one, else the photo"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for button in (self.add_photos, self.add_folder, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.skip)
        row.addWidget(self.redo)
        row.addWidget(self.edit)
        for button, act in (
            (self.add_photos, self._ask_photos),
            (self.add_folder, self._ask_folder),
            (self.remove, self._remove),
            (self.skip, self._skip),
            (self.edit, self._edit),
        ):
            button.clicked.connect(act)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), photos)
        delete.activated.connect(self._remove)
        photos.activated.connect(self._edit)
        photos.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        photos.customContextMenuRequested.connect(self._show_menu)

    @property
    def chosen(self) -> list[Row]:
        """The rows that are chosen, from the top."""
        return [self._work.rows[number] for number in self._photos.chosen()]

    def suit(self, may_fill: bool) -> None:
        """Grey out what makes no sense now.

        Parameters
        ----------
        may_fill : bool
            Whether it is clear where masks come from and results go.
        """
        chosen, idle = self.chosen, self._work.standing == "idle"
        self.remove.setEnabled(bool(chosen) and idle)
        self.skip.setEnabled(not idle and any(not row.ended for row in chosen))
        self.redo.setEnabled(may_fill and any(row.ended for row in chosen))
        self.edit.setEnabled(len(chosen) == 1)

    @Slot()
    def _ask_photos(self) -> None:
        from ceapp.core.photo_file import OPENED

        kinds = " ".join(f"*{suffix}" for suffix in sorted(OPENED))
        paths = ask_files(self, say("Add photos"), f"{say('Photos')} ({kinds})", brief=True)
        if paths:
            self.added.emit(paths)

    @Slot()
    def _ask_folder(self) -> None:
        folder = ask_folder(self, say("Add the photos of a folder"))
        if folder is not None:
            self.added.emit([folder])

    @Slot()
    def _remove(self) -> None:
        self._work.remove(self.chosen)
        self.removed.emit()

    @Slot()
    def _skip(self) -> None:
        self._work.skip(self.chosen)

    @Slot(QAction)
    def _redo(self, action: QAction) -> None:
        self.redo_asked.emit(action.data())

    @Slot()
    def _edit(self) -> None:
        rows = self.chosen
        if rows:
            row = rows[0]
            self.edit_asked.emit(row.out if row.out is not None and row.ended else row.photo)

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        """Offer for the chosen photos what the buttons do."""
        menu = QMenu(self)
        for button, act in ((self.edit, self._edit), (self.skip, self._skip)):
            action = menu.addAction(button.text(), act)
            action.setEnabled(button.isEnabled())
        again = menu.addMenu(self.redo.text())
        again.addActions(self.redo.menu().actions())
        again.triggered.connect(self._redo)
        again.setEnabled(self.redo.isEnabled())
        menu.addSeparator()
        action = menu.addAction(self.remove.text(), self._remove)
        action.setEnabled(self.remove.isEnabled())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._photos.viewport().mapToGlobal(place))

    def _modes(self) -> QMenu:
        menu = QMenu(self)
        for mode in MODES:
            action = menu.addAction(mode_name(mode))
            action.setData(mode)
        menu.triggered.connect(self._redo)
        return menu
