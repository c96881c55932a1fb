"""A row of the table of settings: what the program knows of one thing that a person can choose."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Kind = Literal["switch", "number", "choice", "colour", "model", "keys"]
Page = Literal["general", "device", "files", "shortcuts"]

AUTO = "auto"
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True)
class Row:
    """What the program knows of one setting.

    Attributes
    ----------
    name : str
        In the file and in `Settings`.
    default : object
    kind : str
        `switch` (bool), `number` (int within `bounds`), `choice` (a key of `choices`), `colour`
        (`auto` or `#rrggbb`), `model` (the name of any model), `keys` (a command's name to its
        shortcuts).
    page : str
        Of the dialog.
    label, help : str
        In the dialog: a few words, and one sentence on what it does.
    bounds : (int, int)
        Lowest and highest number.
    unit : str
        Behind the number.
    choices : mapping of str to str
        Value to label.
    zero : str
        What is shown for a number at its lowest bound, where that means something of its own.
    needs : str
        A bundled file without which the setting means nothing, and is not shown.
    """

    name: str
    default: Any
    kind: Kind
    page: Page
    label: str
    help: str
    bounds: tuple[int, int] = (0, 0)
    unit: str = ""
    choices: Mapping[str, str] = field(default_factory=dict)
    zero: str = ""
    needs: str = ""

    def fits(self, value: object) -> bool:
        """Whether the setting may have this value."""
        match self.kind:
            case "switch":
                return isinstance(value, bool)
            case "number":
                low, high = self.bounds
                return type(value) is int and low <= value <= high
            case "choice":
                return isinstance(value, str) and value in self.choices
            case "colour":
                return isinstance(value, str) and (value == AUTO or bool(_COLOUR.fullmatch(value)))
            case "keys":
                return isinstance(value, Mapping) and all(
                    isinstance(name, str)
                    and isinstance(keys, list | tuple)
                    and all(isinstance(key, str) for key in keys)
                    for name, keys in value.items()
                )
            case _:
                return isinstance(value, str) and bool(value)
