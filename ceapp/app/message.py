"""What the session tells the person. Knows no Qt."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for the person, and what to do about it."""

    kind: Literal["info", "warning", "error"]
    text: str
    hint: str = ""
