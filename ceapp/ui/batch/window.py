"""The batch window: many photos, their masks, and what became of each."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ceapp.app.batch import BatchWork
from ceapp.app.batch_pictures import BatchPictures
from ceapp.app.message import Message
from ceapp.app.session import SessionController
from ceapp.core.errors import CeappError
from ceapp.core.words import say
from ceapp.ui.batch.form import BatchForm
from ceapp.ui.batch.row_bar import RowBar
from ceapp.ui.batch.run_bar import RunBar
from ceapp.ui.batch.table import PhotoList, PhotoTable
from ceapp.ui.message_bar import MessageBar
from ceapp.ui.parts import empty_state, files_in
from ceapp.ui.screens import resize_within
from ceapp.ui.style import GAP, Look
from ceapp.ui.terms import Terms
from ceapp.ui.theme import Theme

_SIDE_WIDTH = 320


class BatchWindow(QMainWindow):
    """Puts the table, the form and the buttons together.

    Parameters
    ----------
    session : SessionController
    look : Look
        The colours to follow.
    """

    open_asked = Signal(object)
    """Path of a photo or result that the editor shall open."""
    quit_asked = Signal()
    """The person stops the batch so that the program can close."""

    def __init__(
        self, session: SessionController, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("batch")
        self.setWindowTitle(say("Batch — ceapp"))
        self.work = BatchWork(session.preferences, self)
        self.pictures = BatchPictures(self)
        self.table = PhotoTable(self.work)
        self.photos = PhotoList(self.table)
        self.rows = RowBar(self.work, self.photos)
        self.form = BatchForm(session)
        self.run_bar = RunBar(self.work, self.form)
        self.message = MessageBar()
        self._compose()
        self._connect()
        look.changed.connect(self._dress)
        self._dress(look.theme)
        self.setAcceptDrops(True)
        resize_within(self, 1080, 760)
        self._suit()

    def _compose(self) -> None:
        self.pages = QStackedWidget()
        self.pages.addWidget(
            empty_state(
                say("Drop photos or folders here"),
                say(
                    "Each is filled where its mask is white. Masks are pictures of the photo's "
                    "size: one for each photo in a folder, or one for all."
                ),
            )
        )
        self.pages.addWidget(self.photos)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(self.pages, 1)
        left.addWidget(self.rows)
        side = QWidget()
        side.setFixedWidth(_SIDE_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.form)
        column.addStretch(1)
        column.addWidget(self.run_bar)
        row = QHBoxLayout()
        row.setContentsMargins(GAP + 4, GAP + 4, GAP + 4, GAP + 4)
        row.setSpacing(GAP + 4)
        row.addLayout(left, 1)
        row.addWidget(side)
        middle = QWidget()
        whole = QVBoxLayout(middle)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(row, 1)
        whole.addWidget(self.message)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        self.run_bar.started.connect(self._start)
        self.rows.added.connect(self.add)
        self.rows.removed.connect(self._note_removed)
        self.rows.redo_asked.connect(self._redo)
        self.rows.edit_asked.connect(self.open_asked)
        self.photos.selectionModel().selectionChanged.connect(self._suit)
        self.table.modelReset.connect(self._suit)
        self.pictures.drawn.connect(self.table.take)
        self.form.changed.connect(self._suit)
        self.form.masks_changed.connect(self._draw_anew)
        self.work.row_changed.connect(self._note_row)
        self.work.standing_changed.connect(self._suit)
        self.work.failed.connect(self._tell_failure)
        self.work.filled.connect(Terms(self.message, self).hear)

    # --- what a person does ------------------------------------------------------------------

    @Slot(object)
    def add(self, paths: list[Path]) -> None:
        """Add photos, and those in folders."""
        before = len(self.work.rows)
        self.work.add(paths)
        if paths and len(self.work.rows) == before:
            text = say("There are no other photos in what was added")
            self.message.tell(
                Message("warning", text, say("Photos in folders within are not taken."))
            )
        else:
            self.message.dismiss()
        self.form.suggest([row.photo for row in self.work.rows])
        self._draw(masks_changed=False)
        self._suit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take photos and folders that are dragged over the window."""
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        event.acceptProposedAction()
        self.add(files_in(event.mimeData()))

    @Slot()
    def _note_removed(self) -> None:
        self.form.suggest([row.photo for row in self.work.rows])
        self._suit()

    @Slot(str)
    def _redo(self, mode: str) -> None:
        wanted = self.form.wanted
        if wanted is not None:
            self.work.redo(self.rows.chosen, mode, wanted)
            self._suit()

    @Slot()
    def _start(self) -> None:
        wanted = self.form.wanted
        if wanted is not None:
            self.message.dismiss()
            self.work.start(wanted)

    # --- what comes of it --------------------------------------------------------------------

    @Slot()
    def _draw_anew(self) -> None:
        self._draw(masks_changed=True)

    def _draw(self, masks_changed: bool) -> None:
        self.pictures.want(self.table.lacking(masks_changed), self.form.masks.path)

    @Slot(int)
    def _note_row(self, number: int) -> None:
        row = self.work.rows[number]
        if row.out is not None and row.state in ("done", "kept"):
            self.pictures.want_result(row.out)
        self.run_bar.show_progress()
        if row.ended:
            self._suit()

    @Slot()
    def _suit(self) -> None:
        """Grey out what makes no sense now."""
        idle = self.work.standing == "idle"
        self.pages.setCurrentIndex(1 if self.work.rows else 0)
        self.form.set_enabled(idle)
        self.rows.suit(self.form.wanted is not None)
        self.run_bar.suit()

    @Slot(object)
    def _tell_failure(self, error: CeappError) -> None:
        self.message.tell(Message.of(error))

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        self.message.dress(theme)
        self.table.dress(theme)

    # --- the window --------------------------------------------------------------------------

    def may_close(self) -> bool:
        """Return whether nothing runs; if something does, ask about it in this window."""
        if self.work.standing == "idle":
            return True
        self.show()
        self.activateWindow()
        self.message.offer(
            Message(
                "warning",
                say("The batch is not done yet"),
                say("What is filled stays; Start goes on with the rest another time."),
            ),
            (say("Stop it and quit"), self.quit_asked.emit),
            (say("Let it go on"), lambda: None),
        )
        return False

    def end(self) -> None:
        """Stop everything and wait for the threads."""
        self.work.close()
        self.pictures.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go out of sight: the batch goes on, and the window comes back as it was."""
        event.accept()
