"""Shapes that are drawn around: the lasso by hand, the polygon corner by corner."""

from PySide6.QtCore import QObject, QPointF, Signal, Slot
from PySide6.QtGui import QPainterPath

from ceapp.app.preferences import Preferences
from ceapp.app.session import SessionController
from ceapp.core.words import phrase, say
from ceapp.ui.tools.tool import Tool, Touch


class Loop(QObject):
    """What both of them can be set to; it is a setting, and so is kept."""

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        preferences.changed.connect(self._follow)

    @property
    def fills(self) -> bool:
        """Whether what was drawn around is filled at once."""
        return self._preferences.current.lasso_fills

    def let_fill(self, on: bool) -> None:
        """Fill at once what was drawn around, or wait for Fill."""
        self._preferences.change(lasso_fills=on)

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        if "lasso_fills" in names:
            self.changed.emit()


class LoopTool(Tool):
    """Paints what a line goes around; its end is joined with its beginning."""

    options = ("loop",)
    label = ""

    def __init__(self, session: SessionController, loop: Loop) -> None:
        self._session = session
        self._loop = loop
        self._erase = False
        self._corners: list[QPointF] = []

    def cancel(self) -> None:
        """Let go of the line."""
        self._corners = []

    @property
    def outline(self) -> QPainterPath | None:
        """The line as far as it goes."""
        return _path(self._corners)

    def close(self) -> None:
        """Paint what the line goes around."""
        # Brings numpy along, which the window does not wait for.
        from ceapp.core.shapes import Polygon

        corners, self._corners = self._corners, []
        if len(corners) < 3:
            return
        polygon = Polygon(tuple((corner.y(), corner.x()) for corner in corners))
        self._session.draw(polygon, say(self.label), self._erase)
        if self._loop.fills and not self._erase and self._session.paint == "mask":
            self._session.fill()


class LassoTool(LoopTool):
    """Goes around by hand; letting go closes the loop."""

    label = phrase("lasso")

    def press(self, touch: Touch) -> None:
        """Begin the line."""
        self._erase = touch.erase
        self._corners = [touch.at]

    def drag(self, touch: Touch) -> None:
        """Draw on."""
        if self._corners and touch.at != self._corners[-1]:
            self._corners.append(touch.at)

    def release(self, touch: Touch) -> None:
        """Close the loop."""
        self.drag(touch)
        self.close()


class PolygonTool(LoopTool):
    """Goes around in straight lines, a corner per click.

    A click on the first corner closes the loop, and so do a double click and Enter; Backspace takes
    the last corner back.
    """

    label = phrase("polygon")
    clicks = True

    def __init__(self, session: SessionController, loop: Loop) -> None:
        super().__init__(session, loop)
        self._at: QPointF | None = None

    @property
    def unfinished(self) -> bool:
        """Whether there are corners that are not closed yet."""
        return bool(self._corners)

    @property
    def outline(self) -> QPainterPath | None:
        """The corners, and the side that leads to the pointer."""
        if not self._corners:
            return None
        return _path([*self._corners, *([] if self._at is None else [self._at])])

    def press(self, touch: Touch) -> None:
        """Put down a corner, or close the loop at the first one."""
        self._at = None
        if not self._corners:
            self._erase = touch.erase
        if len(self._corners) > 2 and _near(self._corners[0], touch):
            self.close()
        elif not self._corners or not _near(self._corners[-1], touch):
            self._corners.append(touch.at)
        else:
            # The second press of a double click.
            self.finish()

    def drag(self, touch: Touch) -> None:
        """Pull the corner that was just put down."""
        if self._corners:
            self._corners[-1] = touch.at

    def release(self, touch: Touch) -> None:
        """Leave the corner where it is."""

    def hover(self, touch: Touch) -> None:
        """Let the next side follow the pointer."""
        self._at = touch.at

    def finish(self) -> None:
        """Close the loop."""
        self._at = None
        self.close()

    def step_back(self) -> None:
        """Take the last corner back."""
        if self._corners:
            self._corners.pop()

    def cancel(self) -> None:
        """Let go of all corners."""
        super().cancel()
        self._at = None


def _near(corner: QPointF, touch: Touch) -> bool:
    away = corner - touch.at
    return max(abs(away.x()), abs(away.y())) <= touch.reach


def _path(corners: list[QPointF]) -> QPainterPath | None:
    """Return the line through the corners; None for no corner."""
    if not corners:
        return None
    path = QPainterPath(corners[0])
    for corner in corners[1:]:
        path.lineTo(corner)
    return path
