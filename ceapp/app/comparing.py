"""What of the open photo is to be compared: made where it is missing, and kept until it changes.

A little is made at once, so that a held key does not flicker; much is made in the background.
"""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from ceapp.app.drawn import Drawn, doubting
from ceapp.app.jobs import JobRunner, Work
from ceapp.app.message import Message
from ceapp.app.session import SessionController
from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.errors import CeappError
from ceapp.core.geometry import Rect

if TYPE_CHECKING:
    # numpy comes with the first photo: the window opens without it.
    import numpy as np
    from numpy.typing import NDArray

    from ceapp.app.before import BeforePart, BlockKey, Parts, What

# What is made at once, photo px: no more than a few frames of the screen long.
_AT_ONCE = 2 << 20


class Comparing(QObject):
    """Follows the session's document.

    Parameters
    ----------
    session : SessionController
    """

    came = Signal()
    """What was made in the background is there."""

    def __init__(self, session: SessionController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = JobRunner("ceapp-compare", self)
        self._jobs.failed.connect(self._fail)
        self._what: What = "before"
        self._made: Parts = {}
        self._missing: dict[BlockKey, Rect] | None = None
        self._revision = 0
        self._doubted: tuple[tuple[Drawn, ...], NDArray[np.uint8]] | None = None
        session.document_changed.connect(self._begin_anew)
        session.dirty.connect(self._forget)
        session.closed.connect(self._close)

    @property
    def complete(self) -> bool:
        """Whether nothing is missing in what `parts` returned last."""
        return self._missing is not None and not self._missing

    @property
    def drawn(self) -> bool:
        """Whether a network drew anything of which it is known how it came about."""
        return bool(self._session.drawn.of(self._session.document))

    @property
    def changed_pixels(self) -> int:
        """How many pixels differ from the original, as far as it is known."""
        return sum(part.changed for part in self._made.values() if part is not None)

    def parts(self, what: "What") -> "list[BeforePart]":
        """Return what there is to be seen now; `came` tells when more is there."""
        from ceapp.app.before import before_parts, touched_blocks

        document, display = self._session.document, self._session.display
        if document is None or display is None:
            return []
        if what != self._what:
            self._begin()
            self._what = what
        if self._missing is None:
            touched = touched_blocks(document)
            self._missing = {key: touched[key] for key in touched.keys() - self._made.keys()}
        if self._missing and not self._jobs.busy:
            make = partial(before_parts, document, display, what, self._missing.items())
            if what == "doubt":
                self._doubt(make)
            elif sum(rect.area for rect in self._missing.values()) <= _AT_ONCE:
                self._note(make(lambda: None))
            else:
                self._jobs.start(partial(_making, make), self._take)
        return [part for part in self._made.values() if part is not None]

    def rest(self) -> None:
        """Stop what is being made: nobody looks."""
        if self._jobs.busy:
            self._begin()

    def _doubt(self, make: Any) -> None:
        """Have networks draw again what they drew, and show how much that differs."""
        fills = self._session.drawn.of(self._session.document)
        if not fills:
            self._note({})
        elif self._doubted is not None and self._doubted[0] == fills:
            self._note(make(lambda: None, self._doubted[1]))
        else:
            job = doubting(fills, self._session.preferences.current)
            self._jobs.start(partial(_making_doubt, make, job), partial(self._take_doubt, fills))

    def _take_doubt(self, fills: tuple[Drawn, ...], made: Any) -> None:
        doubt, parts = made
        self._doubted = fills, doubt
        self._take(parts)

    @Slot(object)
    def _fail(self, error: CeappError) -> None:
        """Tell it once, and do not try again with every frame."""
        self._session.told.emit(Message.of(error))
        self._take({})

    def _note(self, parts: "Parts") -> None:
        self._made |= parts
        self._missing = {}

    def _take(self, parts: "Parts") -> None:
        self._note(parts)
        self.came.emit()

    @Slot()
    def _begin(self) -> None:
        """Forget all of it."""
        self._jobs.cancel()
        self._made, self._missing = {}, None
        document = self._session.document
        self._revision = 0 if document is None else document.revision

    @Slot()
    def _begin_anew(self) -> None:
        """Forget what was known of another photo, too."""
        self._doubted = None
        self._begin()

    @Slot(object)
    def _forget(self, rect: Rect) -> None:
        """Forget what shows pixels of `rect`, if pixels changed and not what is painted alone."""
        document, display = self._session.document, self._session.display
        if document is None or display is None or document.revision == self._revision:
            return
        from ceapp.app.before import blocks_under, reach

        self._revision = document.revision
        self._jobs.cancel()
        for key in blocks_under(rect.pad(reach(display)).intersect(document.rect)):
            self._made.pop(key, None)
        self._missing = None

    @Slot()
    def _close(self) -> None:
        self._jobs.close()


def _making(make: Any, progress: Progress, token: CancelToken) -> "Parts":
    parts: Parts = make(token.check)
    return parts


def _making_doubt(make: Any, job: Work, progress: Progress, token: CancelToken) -> Any:
    """Return the doubt of the whole photo, and the parts that show it."""
    doubt = job(progress, token)
    return doubt, make(token.check, doubt)
