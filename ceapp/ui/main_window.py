"""The window: puts the parts together and connects them. Decides nothing that a part can decide."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QMainWindow, QVBoxLayout, QWidget

from ceapp.app.message import Message
from ceapp.app.session import SessionController
from ceapp.core.paths import log_file
from ceapp.ui.actions import Actions
from ceapp.ui.canvas import Canvas
from ceapp.ui.compare import Compare
from ceapp.ui.message_bar import MessageBar
from ceapp.ui.options_bar import OptionsBar
from ceapp.ui.paperwork import Paperwork
from ceapp.ui.status_line import StatusLine
from ceapp.ui.style import GAP, Look, Theme
from ceapp.ui.tool_box import ToolBox
from ceapp.ui.tools import BoxTool, Brush, BrushTool, Tool

_BEGUN = {"open": "Opening the photo…", "fill": "Filling…", "save": "Saving…"}


class MainWindow(QMainWindow):
    """One window over one session.

    Parameters
    ----------
    session : SessionController
    look : Look
        The colours to follow.
    """

    def __init__(self, session: SessionController, look: Look) -> None:
        super().__init__()
        self.session = session
        self.actions_ = Actions(self)
        self.brush = Brush(self)
        self.compare = Compare(session, self)
        self._tools: dict[str, Tool] = {
            "brush": BrushTool(session, self.brush),
            "eraser": BrushTool(session, self.brush, erases=True),
            "box": BoxTool(session),
        }
        self.canvas = Canvas(session, self.compare, self._tools["brush"])
        self.options = OptionsBar(self.actions_, self.brush)
        self.status = StatusLine(session)
        self.message = MessageBar()
        self.paperwork = Paperwork(session, self)
        self._compose()
        self._connect_actions()
        self._connect_session()
        look.changed.connect(self._dress)
        self._dress(look.theme)
        self._refresh_actions()
        self._refresh_title()

    def _compose(self) -> None:
        middle = QWidget()
        grid = QGridLayout(middle)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.options, 0, 0, 1, 2)
        grid.addWidget(ToolBox(self.actions_), 1, 0)
        grid.addWidget(self.canvas, 1, 1)
        grid.addWidget(self.status, 2, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)
        self.setCentralWidget(middle)
        # A card over the photo: nothing moves when it comes and goes.
        over = QVBoxLayout(self.canvas)
        over.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        over.addWidget(self.message)
        over.setAlignment(self.message, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.actions_.fill_menus(self.menuBar())
        self.actions_["brush"].setChecked(True)
        self.setAcceptDrops(True)
        room = self.screen().availableSize()
        self.resize(min(1280, room.width() * 9 // 10), min(860, room.height() * 9 // 10))
        self.canvas.setFocus()

    def _connect_actions(self) -> None:
        verbs = {
            "open": self.paperwork.open,
            "save": self.paperwork.save,
            "save-as": self.paperwork.save_as,
            "quit": self.close,
            "undo": self.session.undo,
            "redo": self.session.redo,
            "copy": self._copy,
            "clear": self.session.clear_mask,
            "revert": self.session.revert,
            "fill": self.session.fill,
            "cancel": self._cancel,
            "smaller": self.brush.shrink,
            "larger": self.brush.grow,
            "zoom-in": self.canvas.zoom_in,
            "zoom-out": self.canvas.zoom_out,
            "fit": self.canvas.fit,
            "actual": self.canvas.show_actual_size,
            "compare": self._show_line,
            **dict.fromkeys(self._tools, self._take_tool),
        }
        for name, verb in verbs.items():
            self.actions_[name].triggered.connect(verb)
        self.options.model_chosen.connect(self._choose_model)
        self.brush.resized.connect(self.canvas.refresh_brush)
        self.canvas.zoomed.connect(self.status.show_zoom)

    def _connect_session(self) -> None:
        session = self.session
        session.document_changed.connect(self._greet_document)
        session.document_changed.connect(self._offer_models)
        session.state_changed.connect(self._refresh_actions)
        session.state_changed.connect(self._refresh_title)
        session.busy_changed.connect(self._refresh_actions)
        session.busy_changed.connect(self._note_activity)
        session.busy_changed.connect(self.options.show_activity)
        session.progressed.connect(self.options.show_progress)
        session.told.connect(self._tell)

    # --- what actions do -------------------------------------------------------------------

    @Slot()
    def _take_tool(self) -> None:
        for name, tool in self._tools.items():
            if self.actions_[name].isChecked():
                self.canvas.set_tool(tool)

    @Slot()
    def _cancel(self) -> None:
        """Give up what is nearest: the stroke in hand, the running job, the message."""
        if self.canvas.cancel_drag():
            return
        if self.session.activity:
            self.session.cancel()
        else:
            self.message.hide()

    @Slot()
    def _copy(self) -> None:
        from ceapp.ui.qimage import to_image

        if self.session.display is not None:
            copied = to_image(self.session.display.exported())
            QGuiApplication.clipboard().setImage(copied)
            self.status.notify(self.tr("Copied the photo"))

    @Slot(bool)
    def _show_line(self, on: bool) -> None:
        self.compare.show_line(on, self.canvas.port)

    @Slot(str)
    def _choose_model(self, name: str) -> None:
        self.session.model = name

    # --- what the session says -------------------------------------------------------------

    @Slot(object)
    def _tell(self, message: Message) -> None:
        if message.kind == "info":
            self.status.notify(message.text)
            return
        if message.kind == "error":
            # What was going on has ended, and the card says how.
            self.status.notify("")
        self.message.tell(message)

    @Slot()
    def tell_unexpected(self) -> None:
        """Say that an error was caught that nobody foresaw."""
        text = self.tr("Something went wrong that nobody foresaw")
        hint = self.tr("Your photo is still here; save it. What happened is written in {}")
        self.message.tell(Message("error", text, hint.format(log_file())))

    @Slot(str)
    def _note_activity(self, activity: str) -> None:
        """Say what begins, and take away what was said before."""
        if activity:
            self.message.hide()
            self.status.notify(_BEGUN[activity])

    @Slot()
    def _offer_models(self) -> None:
        from ceapp.engine.models import list_models

        models = [("auto", self.tr("The model that suits what is painted over"))]
        models += [(m.name, m.card.summary) for m in list_models() if m.fills and m.card]
        models.append(("classic", self.tr("Colours flow in from around; needs no model")))
        self.options.set_models(models)

    @Slot()
    def _greet_document(self) -> None:
        document = self.session.document
        if document is not None:
            self.brush.suit(document.rect.height, document.rect.width)
            self.message.hide()

    @Slot()
    def _refresh_actions(self) -> None:
        self.actions_.suit(self.session)

    @Slot()
    def _refresh_title(self) -> None:
        self.setWindowTitle(f"{self.paperwork.name}[*] – ceapp" if self.paperwork.name else "ceapp")
        self.setWindowModified(self.session.modified)

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        self.actions_.dress(theme)
        self.message.dress(theme)
        self.canvas.set_colours(theme.canvas, theme.muted)

    # --- Qt's events -----------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file that is dragged over the window, unless a job is running."""
        if not self.session.activity and _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped."""
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.paperwork.open_path(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask if something would be lost; then end every thread."""
        if self.paperwork.may_close():
            # Out of sight at once; the worker may need a moment to end.
            self.hide()
            self.session.close()
            event.accept()
        else:
            event.ignore()


def _dropped(event: QDropEvent) -> Path | None:
    """Return the first local file of a drag."""
    for url in event.mimeData().urls():
        if url.isLocalFile():
            return Path(url.toLocalFile())
    return None
