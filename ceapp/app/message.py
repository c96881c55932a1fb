"""What the session tells the person. Knows no Qt."""

from dataclasses import dataclass
from typing import Literal

from ceapp.core.errors import CeappError, MaskError

Kind = Literal["info", "warning", "error"]


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for the person, and what to do about it.

    Attributes
    ----------
    kind, text, hint
    about_mask : bool
        It says what is wrong with the mask, and holds no longer than the mask does.
    """

    kind: Kind
    text: str
    hint: str = ""
    about_mask: bool = False

    @classmethod
    def of(cls, error: CeappError, kind: Kind = "error") -> "Message":
        """Return what an error tells."""
        return cls(kind, error.message, error.hint, isinstance(error, MaskError))
