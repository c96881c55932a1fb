"""The window of the demo: one page for each step, and what lies over all of them."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QCursor,
    QGuiApplication,
    QInputEvent,
    QPointerEvent,
    QPointingDevice,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from ceapp.app.demo.machine import Demo
from ceapp.app.demo.steps import Step
from ceapp.app.demo.visit import Visit
from ceapp.ui.demo.choose_page import ChoosePage
from ceapp.ui.demo.crew_pages import CrewPage, PinPage
from ceapp.ui.demo.language import Languages, own_name
from ceapp.ui.demo.look import TARGET, sheet, unit
from ceapp.ui.demo.loop_page import LoopPage
from ceapp.ui.demo.parts import Spoken, Toast, button
from ceapp.ui.demo.photo_page import PhotoPage
from ceapp.ui.screens import screen_of

# So long the crew hold a finger on the title.
_HOLD_MS = 2000
# From so many seconds on before everything is wiped, it is said.
_WARN_S = 10
_LOOK_MS = 500
_INPUT = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
    }
)


class DemoWindow(Spoken):
    """All that strangers see. It closes only when the crew end the demo.

    Parameters
    ----------
    demo : Demo
    languages : Languages
    """

    def __init__(self, demo: Demo, languages: Languages) -> None:
        super().__init__()
        self.setObjectName("demo")
        self.setWindowTitle(demo.config.title)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setMinimumSize(480, 480)
        self.demo = demo
        self._languages = languages
        self._may_close = False
        self.photo_page: PhotoPage | None = None
        self.loop_page = LoopPage(demo.films)
        self.choose_page = ChoosePage(demo.config.watched is not None)
        self.pin_page, self.crew_page = PinPage(demo), CrewPage(demo)
        self._pages = QStackedWidget(self)
        for page in (self.loop_page, self.choose_page, self.pin_page, self.crew_page):
            self._pages.addWidget(page)
        self.title = _Title(demo.config.title, self)
        self.language_button, self.finish_button = button("over"), button("over")
        for over in (self.language_button, self.finish_button):
            over.setParent(self)
        self._toast, self._warning = Toast(self), Toast(self)
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK_MS)
        self._watch.timeout.connect(self._warn)
        self._watch.start()
        self.title.held.connect(demo.ask_crew)
        self.loop_page.touched.connect(demo.begin)
        self.choose_page.chosen.connect(demo.choose)
        self.language_button.clicked.connect(languages.speak_next)
        self.finish_button.clicked.connect(demo.finish)
        languages.changed.connect(self.retranslate)
        demo.step_changed.connect(self.show_step)
        demo.visit_changed.connect(self._take_visit)
        demo.kept.connect(self._note_kept)
        demo.nothing_painted.connect(self._note_nothing_painted)
        demo.sorry.connect(self._note_trouble)
        demo.left.connect(self._leave)
        demo.films.offered.connect(self._renew_offers)
        demo.incoming.changed.connect(self._renew_offers)
        self._app = languages.app
        self._app.installEventFilter(self)
        self.retranslate()
        self.show_step(demo.step)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.language_button.setText(own_name(self._languages.next))
        self.finish_button.setText(self.tr("Finish"))
        self._arrange()

    @Slot()
    def fill_screen(self) -> None:
        """Take the whole screen, also where no window manager gives it, as in a kiosk."""
        screen = screen_of(self)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        # A screen can be turned, or plugged in anew.
        screen.geometryChanged.connect(self.setGeometry, Qt.ConnectionType.UniqueConnection)

    @Slot(object)
    def show_step(self, step: Step) -> None:
        """Show the page of a step."""
        for told in (self._toast, self._warning):
            told.hide()
        if step is Step.LOOP:
            self._languages.speak_first()
            self.choose_page.clear()
        page: QWidget = {
            Step.LOOP: self.loop_page,
            Step.CHOOSE: self.choose_page,
            Step.PIN: self.pin_page,
            Step.CREW: self.crew_page,
        }.get(step, self.photo_page or self.loop_page)
        if step is Step.CHOOSE:
            self._renew_offers()
        elif step is Step.CREW:
            self.crew_page.show_tally(self.demo.tally)
        self._pages.setCurrentWidget(page)
        if self.photo_page is not None and page is self.photo_page:
            self.photo_page.show_step(step)
        self.language_button.setVisible(self._languages.several)
        self.finish_button.setVisible(step not in (Step.LOOP, Step.PIN, Step.CREW))
        self._arrange()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close for the crew alone; anybody else is asked for the PIN."""
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.demo.ask_crew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow with the screen."""
        self.setStyleSheet(sheet(self.size()))
        self._pages.setGeometry(self.rect())
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there; hide the pointer of a mouse while fingers are at work."""
        if event.type() in _INPUT:
            self.demo.touched()
            if self._warning.isVisible():
                self._warning.hide()
            if isinstance(event, QPointerEvent):
                self._choose_cursor(event)
        return False

    def _choose_cursor(self, event: QPointerEvent) -> None:
        finger = event.pointerType() == QPointingDevice.PointerType.Finger
        hidden = QGuiApplication.overrideCursor() is not None
        if finger and not hidden:
            QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.BlankCursor))
        elif not finger and hidden and event.spontaneous():
            QGuiApplication.restoreOverrideCursor()

    @Slot(object)
    def _take_visit(self, visit: Visit | None) -> None:
        """Have a page for the visit, and none of the one before."""
        old, self.photo_page = self.photo_page, None
        if old is not None:
            self._pages.removeWidget(old)
            old.hide()
            old.deleteLater()
        if visit is not None:
            self.photo_page = PhotoPage(self.demo, visit)
            self._pages.addWidget(self.photo_page)

    @Slot()
    def _renew_offers(self) -> None:
        if self.demo.step is Step.CHOOSE:
            self.choose_page.show_offers(self.demo.offers())

    @Slot(int)
    def _note_kept(self, number: int) -> None:
        if self.photo_page is not None:
            self.photo_page.note_kept()
        self._toast.say(self.tr("Kept as number {}. Ask the crew for it.").format(number), 8)

    @Slot()
    def _note_nothing_painted(self) -> None:
        self._toast.say(self.tr("Leave some of the photo unpainted."))

    @Slot()
    def _note_trouble(self) -> None:
        self._toast.say(self.tr("That did not work. Please try again."))

    @Slot()
    def _warn(self) -> None:
        """Say that everything will be wiped soon."""
        left = self.demo.idle_left_s
        if 0 < left <= min(_WARN_S, self.demo.config.idle_s / 2):
            text = self.tr("Still there? Touch the screen to go on: {}")
            self._warning.say(text.format(max(1, round(left))), 2)

    @Slot()
    def _leave(self) -> None:
        self._may_close = True
        self.close()

    def close_down(self) -> bool:
        """Let go of the application and end the thread; return whether it has ended."""
        self._watch.stop()
        self._app.removeEventFilter(self)
        while QGuiApplication.overrideCursor() is not None:
            QGuiApplication.restoreOverrideCursor()
        return self.loop_page.close_down()

    def _arrange(self) -> None:
        """Put what lies over the pages into its corners."""
        scale, width = unit(self.size()), self.width()
        gap, height = round(24 * scale), max(TARGET, round(78 * scale))
        x = width - gap
        for over in (self.finish_button, self.language_button):
            if over.isVisibleTo(self):
                over.ensurePolished()
                side = max(TARGET, over.sizeHint().width())
                x -= side
                over.setGeometry(x, gap, side, height)
                x -= gap
            over.raise_()
        # It can be held in the very corner, too.
        self.title.setIndent(2 * gap)
        self.title.setGeometry(0, 0, max(TARGET, x - gap), height + 2 * gap)
        self.title.raise_()
        for told in (self._toast, self._warning):
            if told.isVisible():
                told.place()
                told.raise_()


class _Title(QLabel):
    """The name of the demo; whoever knows holds a finger on it."""

    held = Signal()

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setObjectName("brand")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_HOLD_MS)
        self._timer.timeout.connect(self.held)

    def mousePressEvent(self, event: QInputEvent) -> None:
        """Begin to wait."""
        self._timer.start()

    def mouseReleaseEvent(self, event: QInputEvent) -> None:
        """Give up waiting."""
        self._timer.stop()
