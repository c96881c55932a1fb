"""What a model may be used for: told where it is chosen, and once when it has filled."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ceapp.app.message import Message
from ceapp.core.words import say, sentences
from ceapp.ui.message_bar import MessageBar
from ceapp.ui.window_layout import layout_notes

if TYPE_CHECKING:
    from ceapp.core.model_card import ModelCard
    from ceapp.engine.api import FillResult, Method

_TOLD = "terms/told"


def terms(card: "ModelCard") -> str:
    """Return what a person must know before the fills of a model are used; empty if nothing."""
    if card.use != "research":
        return ""
    return say(
        "For research only: so are the pictures that it learnt from, or nobody knows their terms."
    )


class Terms(QObject):
    """Says that a model is for research only, when it has filled for the first time.

    A person is told once of each, in whichever window that is; the next start knows it. Another
    model may be called the same, so each is remembered by what is in its file.

    Parameters
    ----------
    message : MessageBar
        Says it.
    """

    def __init__(self, message: MessageBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._message = message

    @Slot(object)
    def hear_fill(self, result: "FillResult") -> None:
        """Say what is due after a fill, beside what there was to say of it."""
        methods = [method for variation in result.variations for method in variation.methods]
        self.hear(methods, result.notes)

    @Slot(object)
    def hear(self, methods: "Sequence[Method]", notes: tuple[str, ...] = ()) -> None:
        """Say what is due of the models that took part, behind notes that were said already."""
        from ceapp.engine.models import for_research

        remembered = layout_notes()
        told = _digests(remembered.value(_TOLD))
        # The cards are looked at for a model that is new to the person alone, not after each fill.
        new = {m.model: m.digest for m in methods if m.digest and m.digest not in told}
        due = for_research(new)
        if not due:
            return
        text = say("The fills of {model} are for research only", model=", ".join(due))
        hint = say(
            "So are the pictures that the model learnt from, or nobody knows their terms. "
            "Settings, Models tells more; Classic, in the box of models, fills without any."
        )
        self._message.tell(Message("warning", sentences(*notes, text), hint))
        remembered.setValue(_TOLD, [*told, *(new[name] for name in due)])
        remembered.sync()


def _digests(noted: object) -> list[str]:
    """Return the digests in a note: Qt reads a list of one as that one."""
    if isinstance(noted, str):
        return [noted]
    return [str(digest) for digest in noted] if isinstance(noted, list) else []
