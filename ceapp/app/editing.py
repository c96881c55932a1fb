"""The open document, and the edits that take no time: strokes, boxes, undo.

Every change of the document goes through here, in the GUI thread, and tells what it changed.
Knows no widget.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ceapp.core.geometry import Rect

if TYPE_CHECKING:
    # numpy comes with the first photo: the window opens without it.
    from ceapp.core.display import Display
    from ceapp.core.document import Document
    from ceapp.core.patch import Patch
    from ceapp.core.shapes import Cover, Shape
    from ceapp.core.undoable import Paint


class Editing(QObject):
    """One open document and what changes it at once.

    A verb that makes no sense at the moment (undo with nothing to undo, paint during a fill) does
    nothing; the window greys out what it can.
    """

    document_changed = Signal()
    """Another document is open."""
    dirty = Signal(object)
    """A `Rect` whose pixels or mask changed; the display is up to date."""
    lifted = Signal()
    """The hand was lifted and left something to fill."""
    state_changed = Signal()
    """What can be undone, redone, filled or saved may have changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document: Document | None = None
        self.display: Display | None = None
        # What strokes and shapes are painted with.
        self.paint: Paint = "mask"
        # Whether the brush is down; another edit in the middle of a stroke ends it.
        self._stroking = False
        self._erasing = False

    @property
    def can_edit(self) -> bool:
        """Whether a document is open and nothing is about to change it."""
        return self._editable is not None

    @property
    def modified(self) -> bool:
        """Whether closing would lose pixels."""
        return self.document is not None and self.document.modified

    @property
    def _editable(self) -> "Document | None":
        """The document, if it may be changed now."""
        return self.document

    def take_paint(self, paint: "Paint") -> None:
        """Paint with another paint from now on."""
        if paint != self.paint:
            self.paint = paint
            self.state_changed.emit()

    def begin_stroke(self, erase: bool) -> None:
        """Put the brush down."""
        if document := self._editable:
            document.begin_stroke(erase, self.paint)
            self._stroking, self._erasing = True, erase

    def stroke_to(self, y: float, x: float, diameter: float, hardness: float = 1.0) -> None:
        """Draw the brush on to (y, x), photo px, if it is down."""
        if self.document is not None and self._stroking:
            self.dirty.emit(self.document.stroke_to(y, x, diameter, hardness))

    def end_stroke(self) -> None:
        """Lift the brush."""
        if self.document is not None:
            painted = self._stroking
            self._stroking = False
            self.document.end_stroke()
            self.state_changed.emit()
            if painted:
                self._lift(self._erasing)

    def cancel_stroke(self) -> None:
        """Take the stroke back as if it had not begun."""
        if self.document is not None:
            self._stroking = False
            self.dirty.emit(self.document.cancel_stroke())

    def paint_box(self, rect: Rect, erase: bool) -> None:
        """Paint a box or take it away."""
        if document := self._editable:
            self._tell_changed(document.paint_box(rect, erase, self.paint))
            self._lift(erase)

    def draw(self, shape: "Shape", label: str, erase: bool = False) -> None:
        """Paint a shape or take it away, as one step that `label` names."""
        if document := self._editable:
            self._tell_changed(document.draw(shape, label, erase, self.paint))
            self._lift(erase)

    def replace_mask(self, cover: "Cover", label: str) -> None:
        """Paint just what `cover` holds, as one step that `label` names."""
        if document := self._editable:
            self._tell_changed(document.replace_mask(cover, label, self.paint))

    def invert_mask(self) -> None:
        """Paint what is not painted, and the other way round."""
        if document := self._editable:
            self._tell_changed(document.invert_mask(self.paint))

    def clear_mask(self) -> None:
        """Take away everything that is painted with the paint in hand."""
        if document := self._editable:
            self._tell_changed(document.clear_mask(self.paint))

    def undo(self) -> None:
        """Take the last step back."""
        if document := self._editable:
            self._changed(document.undo())

    def redo(self) -> None:
        """Do the step again that was taken back."""
        if document := self._editable:
            self._changed(document.redo())

    def go_to(self, position: int) -> None:
        """Undo or redo until `position` steps of the history are done."""
        document = self._editable
        if document is not None and position != document.position:
            self._changed(document.go_to(position))

    def revert(self) -> None:
        """Go back to the photo as it was opened, as one step that can be undone."""
        if document := self._editable:
            self._changed(document.revert())

    def put_in(
        self, patches: "Sequence[Patch]", label: str = "fill", *, drawn: bool = False
    ) -> None:
        """Put new pixels into the photo and clear the mask, as one step of undo."""
        if document := self._editable:
            self._show_patches(document.apply(patches, label, drawn=drawn), patches)

    def exchange(
        self,
        old: "Sequence[Patch]",
        new: "Sequence[Patch]",
        label: str = "fill",
        *,
        drawn: bool = False,
    ) -> None:
        """Put new pixels in place of those that the last step put in; it stays one step."""
        if document := self._editable:
            undone = document.undo()
            rect = Rect.around((undone, document.apply(new, label, drawn=drawn)))
            self._show_patches(rect, [*old, *new])

    def _show_patches(self, rect: Rect, patches: "Sequence[Patch]") -> None:
        """Tell that `rect` changed, its pixels only where patches lie."""
        for patch in patches:
            self._show(patch.rect)
        self._tell_changed(rect)

    def _lift(self, erased: bool) -> None:
        """Tell that the hand was lifted, if it painted what can be filled."""
        if not erased and self.paint == "mask":
            self.lifted.emit()

    def _changed(self, rect: Rect) -> None:
        """Bring the display up to date in `rect`, and tell."""
        self._show(rect)
        self._tell_changed(rect)

    def _show(self, rect: Rect) -> None:
        if self.display is not None:
            self.display.update(rect)

    def _tell_changed(self, rect: Rect) -> None:
        self._stroking = False
        self.dirty.emit(rect)
        self.state_changed.emit()
