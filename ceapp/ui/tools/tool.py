"""What every tool is: it turns the hand's way over the photo into changes of the mask."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath


@dataclass(frozen=True, slots=True)
class Touch:
    """Where the hand is and what it asks for, be it a mouse, a pen or the keyboard's cursor.

    Attributes
    ----------
    at : QPointF
        Photo px; may lie outside the photo.
    erase : bool
        Take paint away: the right button, Alt, or the other end of a pen.
    straight : bool
        Shift: a straight line from the last stroke, a square, a circle.
    pressure : float
        Of a pen, 0 to 1; a mouse presses fully.
    rubber : bool
        It is the end of a pen that erases, whatever the tool is.
    reach : float
        How far the hand may miss a spot and still mean it, photo px.
    """

    at: QPointF
    erase: bool = False
    straight: bool = False
    pressure: float = 1.0
    rubber: bool = False
    reach: float = 1.0


class Tool:
    """What the hand does to the mask.

    Attributes
    ----------
    options : tuple of str
        What of the options bar matters to it, from left to right.
    cursor : Qt.CursorShape
    clicks : bool
        Whether it works by clicks alone, with no way between press and release.
    """

    options: tuple[str, ...] = ()
    clicks = False
    cursor = Qt.CursorShape.CrossCursor

    def press(self, touch: Touch) -> None:
        """Begin."""
        raise NotImplementedError

    def drag(self, touch: Touch) -> None:
        """Go on; called only between `press` and `release` or `cancel`."""
        raise NotImplementedError

    def release(self, touch: Touch) -> None:
        """Let go: what was done is one step of undo."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Give up: as if it had not begun."""
        raise NotImplementedError

    def hover(self, touch: Touch) -> None:
        """Follow the hand that is not pressed."""

    def finish(self) -> None:
        """Bring to an end what goes on from one press to the next."""

    def step_back(self) -> None:
        """Take the last part back of what goes on from one press to the next."""

    @property
    def unfinished(self) -> bool:
        """Whether something goes on from one press to the next."""
        return False

    @property
    def diameter(self) -> float | None:
        """Of the ring that goes with the pointer, photo px; None for no ring."""
        return None

    @property
    def outline(self) -> QPainterPath | None:
        """What is being drawn and not painted yet, photo px."""
        return None
