"""The window: makes the parts and puts them together. Decides nothing that a part can decide."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QStatusTipEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ceapp.app.session import PATIENCE_S, SessionController
from ceapp.ui.actions import Actions
from ceapp.ui.batch.opener import BatchOpener
from ceapp.ui.before_view import BeforeView
from ceapp.ui.canvas import Canvas
from ceapp.ui.command_guide import CommandGuide
from ceapp.ui.compare import Compare
from ceapp.ui.file_menu import FileMenu
from ceapp.ui.history_panel import HistoryPanel
from ceapp.ui.log_opener import LogOpener
from ceapp.ui.message_bar import MessageBar
from ceapp.ui.navigator import Navigator
from ceapp.ui.news import News
from ceapp.ui.options_bar import OptionsBar
from ceapp.ui.paperwork import Paperwork
from ceapp.ui.parts import files_in
from ceapp.ui.screens import resize_within
from ceapp.ui.settings.opener import SettingsOpener
from ceapp.ui.side import Panel, Side
from ceapp.ui.status_line import StatusLine
from ceapp.ui.strip import Strip
from ceapp.ui.style import Look
from ceapp.ui.terms import Terms
from ceapp.ui.theme import Theme
from ceapp.ui.tool_box import ToolBox
from ceapp.ui.tools.kit import Kit
from ceapp.ui.trainer.opener import TrainerOpener
from ceapp.ui.variations_panel import VariationsPanel
from ceapp.ui.verbs import Verbs
from ceapp.ui.window_layout import WindowLayout

if TYPE_CHECKING:
    from ceapp.ui.start_page import StartPage


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
        self.log = LogOpener(self)
        self.message = MessageBar((self.tr("See the log"), self.log.open))
        self.tools = ToolBox(self.actions_)
        self.strips = self.options, Strip(self.tools, Qt.Orientation.Vertical)
        # What is to be seen in the middle: the work, or the way to a photo.
        self.pages = QStackedWidget()
        self.start: StartPage | None = None
        # Before the paperwork, which closes the window when a save is done that it waited for.
        self.files = FileMenu(self)
        self.paperwork = Paperwork(session, self)
        self.layout_ = self._compose()
        self.settings = SettingsOpener(session, look, self)
        self.trainer = TrainerOpener(session, look, self)
        self.guide = CommandGuide(self)
        self.batch = BatchOpener(session, look, self)
        self.verbs = Verbs(self)
        self.news = News(self)
        session.filled.connect(Terms(self.message, self).hear_fill)
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
        work = QWidget()
        grid = QGridLayout(work)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.strips[0], 0, 0, 1, 2)
        grid.addWidget(self.strips[1], 1, 0)
        grid.addWidget(splitter, 1, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)
        self.pages.addWidget(work)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addWidget(self.message)
        column.addWidget(self.status)
        self.setCentralWidget(middle)
        self.actions_.fill_menus(self.menuBar())
        self.actions_["brush"].setChecked(True)
        self.actions_["compare-split"].setChecked(True)
        self.options.tool.suit(self.kit["brush"])
        self.setAcceptDrops(True)
        resize_within(self, 1280, 860)
        self.canvas.setFocus()
        return WindowLayout(self, splitter, self.side, show_side)

    def show_start(self) -> "StartPage":
        """Show how to begin, in place of the work, until there is a photo; return that page."""
        if self.start is None:
            from ceapp.ui.start_page import StartPage

            opened, paste = self.actions_["open"], self.actions_["paste"]
            self.start = StartPage(opened, paste, self.files.recent)
            self.start.chosen.connect(self.files.open_recent)
            self.start.back_asked.connect(self.show_work)
            self.pages.addWidget(self.start)
            self.session.document_changed.connect(self.show_work)
        self.start.refresh(self.paperwork.name)
        self.pages.setCurrentWidget(self.start)
        self.start.open_button.setFocus()
        return self.start

    @property
    def at_work(self) -> bool:
        """Whether the photo and its tools are to be seen, and not the start page."""
        return self.pages.currentIndex() == 0

    @Slot()
    def toggle_start(self) -> None:
        """Go to the start page, or from there back to the open photo."""
        if self.at_work:
            self.show_start()
        else:
            self.show_work()

    @Slot()
    def show_work(self) -> None:
        """Show the open photo, if there is one."""
        if self.session.document is not None:
            self.pages.setCurrentIndex(0)
            self.canvas.setFocus()

    @Slot(bool)
    def show_photo_alone(self, on: bool) -> None:
        """Leave all the room to the photo, or put everything back around it."""
        for strip in self.strips:
            strip.setHidden(on)
        self.side.setVisible(not on and self.actions_["panels"].isChecked())
        self.status.notify(self.tr("Press Tab to see the tools and panels again") if on else "")
        if on:
            self.canvas.setFocus()

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        self.message.dress(theme)
        self.history.dress(theme.disabled)
        for view in (self.canvas, self.before):
            view.set_colours(theme.canvas, theme.muted)
        self.navigator.set_colours(theme.panel, theme.muted)

    def event(self, event: QEvent) -> bool:
        """Say what a command does while the pointer is over it."""
        if isinstance(event, QStatusTipEvent):
            self.status.explain(event.tip())
            return True
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file that is dragged over the window, unless a job is running."""
        if not self.session.activity and files_in(event.mimeData()):
            event.acceptProposedAction()
            self._invite(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget the file that was dragged away again."""
        self._invite(False)

    def _invite(self, on: bool) -> None:
        """Say what a drop would do, while a file is over the window."""
        told = self.tr("Drop a photo to open it; several, or a folder of them, for a batch")
        self.status.explain(told if on else "")
        if self.start is not None:
            self.start.invite(on)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self._invite(False)
        files = files_in(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.files.take(files)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask if something would be lost; then end every thread."""
        if self.batch.may_close() and self.trainer.close() and self.paperwork.may_close():
            self.layout_.write()
            self.settings.close()
            # Out of sight at once; the worker may need a moment to end.
            self.hide()
            self.batch.close()
            self.session.close(PATIENCE_S)
            event.accept()
        else:
            event.ignore()
