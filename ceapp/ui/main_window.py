"""The window: makes the parts and puts them together. Decides nothing that a part can decide."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMainWindow, QSplitter, QVBoxLayout, QWidget

from ceapp.app.session import PATIENCE_S, SessionController
from ceapp.ui.actions import Actions
from ceapp.ui.before_view import BeforeView
from ceapp.ui.canvas import Canvas
from ceapp.ui.compare import Compare
from ceapp.ui.file_menu import FileMenu
from ceapp.ui.history_panel import HistoryPanel
from ceapp.ui.message_bar import MessageBar
from ceapp.ui.navigator import Navigator
from ceapp.ui.news import News
from ceapp.ui.options_bar import OptionsBar
from ceapp.ui.paperwork import Paperwork
from ceapp.ui.parts import files_in
from ceapp.ui.settings.opener import SettingsOpener
from ceapp.ui.side import Panel, Side
from ceapp.ui.status_line import StatusLine
from ceapp.ui.style import GAP, Look, Theme
from ceapp.ui.tool_box import ToolBox
from ceapp.ui.tools.kit import Kit
from ceapp.ui.trainer.opener import TrainerOpener
from ceapp.ui.variations_panel import VariationsPanel
from ceapp.ui.verbs import Verbs
from ceapp.ui.window_layout import WindowLayout


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
        self.actions_ = Actions(self, session.preferences.current.shortcuts)
        self.kit = Kit(session, self)
        self.brush = self.kit.brush
        self.compare = Compare(session, self)
        self.canvas = Canvas(session, self.compare, self.kit)
        self.before = BeforeView(session, self.compare, self.canvas)
        self.options = OptionsBar(self.actions_, self.kit, session)
        self.variations = VariationsPanel(session, self.actions_["fill-again"])
        self.navigator = Navigator(session, self.canvas)
        self.history = HistoryPanel(session, self.canvas.overlay)
        self.side = Side()
        self.status = StatusLine(session)
        self.message = MessageBar()
        # Before the paperwork, which closes the window when a save is done that it waited for.
        self.files = FileMenu(self)
        self.paperwork = Paperwork(session, self)
        self.layout_ = self._compose()
        self.settings = SettingsOpener(session, look, self)
        self.trainer = TrainerOpener(session, look, self)
        self.verbs = Verbs(self)
        self.news = News(self)
        look.changed.connect(self._dress)
        self._dress(look.theme)
        self.layout_.read()

    def _compose(self) -> WindowLayout:
        self.side.add(Panel("navigator", self.tr("Navigator"), self.navigator))
        self.side.add(Panel("variations", self.tr("Variations"), self.variations))
        self.side.add(Panel("history", self.tr("History"), self.history), tall=True)
        show_side = self.actions_["panels"]
        show_side.setChecked(True)
        show_side.toggled.connect(self.side.setVisible)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        views = QWidget()
        row = QHBoxLayout(views)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self.before, 1)
        row.addWidget(self.canvas, 1)
        splitter.addWidget(views)
        splitter.addWidget(self.side)
        splitter.setStretchFactor(0, 1)
        middle = QWidget()
        grid = QGridLayout(middle)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.options, 0, 0, 1, 2)
        grid.addWidget(ToolBox(self.actions_), 1, 0)
        grid.addWidget(splitter, 1, 1)
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
        self.actions_["compare-split"].setChecked(True)
        self.options.tool.suit(self.kit["brush"])
        self.setAcceptDrops(True)
        room = self.screen().availableSize()
        self.resize(min(1280, room.width() * 9 // 10), min(860, room.height() * 9 // 10))
        self.canvas.setFocus()
        return WindowLayout(self, splitter, self.side, show_side)

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        self.actions_.dress(theme)
        self.message.dress(theme)
        self.history.dress(theme.disabled)
        for view in (self.canvas, self.before):
            view.set_colours(theme.canvas, theme.muted)
        self.navigator.set_colours(theme.panel, theme.muted)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file that is dragged over the window, unless a job is running."""
        if not self.session.activity and files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped."""
        files = files_in(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.paperwork.open_path(files[0])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask if something would be lost; then end every thread."""
        if self.trainer.close() and self.paperwork.may_close():
            self.layout_.write()
            self.settings.close()
            # Out of sight at once; the worker may need a moment to end.
            self.hide()
            self.session.close(PATIENCE_S)
            event.accept()
        else:
            event.ignore()
