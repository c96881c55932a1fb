"""The settings: one table of what a person can choose, and the frozen object that is read.

A setting is one row of `Settings`; file and dialog are made from the rows. Knows no file: that is
`core.settings_file`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
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


def _row(default: Any, kind: Kind, page: Page, label: str, text: str, **more: Any) -> Any:
    """Return the dataclass field of a setting; its name is added by `ROWS`."""
    told = {"kind": kind, "page": page, "label": label, "help": text, **more}
    if kind == "keys":
        return field(default_factory=dict, metadata=told)
    return field(default=default, metadata=told)


@dataclass(frozen=True, slots=True)
class Settings:
    """All that a person can choose, as it is now. The rows below are the table.

    To read a setting: `preferences.current.NAME`, where `preferences` is the session's.
    """

    language: str = _row(
        "system",
        "choice",
        "general",
        "Language",
        "The language of the window and how numbers are written, from the next start on.",
        choices={"system": "As the system", "en": "English", "de": "Deutsch", "zh_CN": "简体中文"},
    )
    theme: str = _row(
        "system",
        "choice",
        "general",
        "Theme",
        "Light or dark; or as the system is, also when that changes.",
        choices={"system": "As the system", "light": "Light", "dark": "Dark"},
    )
    scale: str = _row(
        "100",
        "choice",
        "general",
        "Size of text and buttons",
        "On top of what the system sets; from the next start on.",
        choices={f"{percent}": f"{percent} %" for percent in (100, 125, 150, 175, 200)},
    )
    fill_on_release: bool = _row(
        False,
        "switch",
        "general",
        "Fill as soon as the brush is lifted",
        "Every stroke and box is filled at once, without Enter.",
    )
    lasso_fills: bool = _row(
        False,
        "switch",
        "general",
        "Fill when a lasso is closed",
        "Closing the loop fills what is inside, without Enter.",
    )
    model: str = _row(
        AUTO,
        "model",
        "general",
        "Model at the start",
        "The model that fills until you choose another one in the window.",
    )
    mode: str = _row(
        AUTO,
        "choice",
        "general",
        "Fill mode at the start",
        "How holes are filled until you choose another way in the window.",
        choices={
            "auto": "Auto: what suits the place",
            "structure": "Structure: a model first",
            "texture": "Texture: from the photo's own pixels",
            "smooth": "Smooth: colours flow in from around",
        },
    )
    overlay_colour: str = _row(
        AUTO,
        "colour",
        "general",
        "Colour of the mask",
        "Lies over what is painted. Automatic is the one that stands out from the photo.",
    )
    overlay_opacity: int = _row(
        55,
        "number",
        "general",
        "Opacity of the mask",
        "How much of the photo the mask hides.",
        bounds=(10, 90),
        unit="%",
    )
    undo_budget_mb: int = _row(
        512,
        "number",
        "general",
        "Memory for undo",
        "When it is used up, the oldest steps are forgotten; the last one always stays.",
        bounds=(64, 16384),
        unit="MiB",
    )
    autosave: bool = _row(
        True,
        "switch",
        "general",
        "Keep the work safe while I go on",
        "Mask and fills are kept on the disk, and offered again after a crash.",
    )
    updates: bool = _row(
        False,
        "switch",
        "general",
        "Look for a newer version at each start",
        "One question to the page of ceapp's releases; nothing of you or your photos is sent.",
        needs="releases.txt",
    )
    device: str = _row(
        AUTO,
        "choice",
        "device",
        "Compute fills on",
        "The fastest is a GPU where torch finds one, and the CPU otherwise.",
        choices={
            "auto": "What is fastest here",
            "cpu": "CPU",
            "cuda": "NVIDIA or AMD GPU",
            "mps": "Apple GPU",
        },
    )
    precision: str = _row(
        AUTO,
        "choice",
        "device",
        "Precision",
        "bfloat16 takes less memory, and less time on a recent GPU, at slightly coarser colours.",
        choices={"auto": "Automatic (float32)", "float32": "float32", "bfloat16": "bfloat16"},
    )
    threads: int = _row(
        0,
        "number",
        "device",
        "CPU threads",
        "How many cores a fill may use. All but one leaves one to the window.",
        bounds=(0, 256),
        zero="All but one",
    )
    new_format: str = _row(
        "png",
        "choice",
        "files",
        "Format for new files",
        "What is offered for a photo from the clipboard or a camera's raw file.",
        choices={"png": "PNG", "tiff": "TIFF", "jpeg": "JPEG", "webp": "WebP"},
    )
    jpeg_quality: int = _row(
        95,
        "number",
        "files",
        "Quality of new JPEGs",
        "For photos that were none before; a JPEG keeps the quality that it came with.",
        bounds=(50, 100),
    )
    note_drawn: bool = _row(
        True,
        "switch",
        "files",
        "Say in the file where a model drew",
        "The XMP data of a saved photo say so if a network drew a part of it, in the words of the "
        "IPTC. Fills that were copied from the photo itself are not noted.",
    )
    shortcuts: Mapping[str, tuple[str, ...]] = _row(
        {},
        "keys",
        "shortcuts",
        "Shortcuts",
        "Commands that have other keys than those they come with.",
    )


def _rows() -> dict[str, Row]:
    started = Settings()
    return {
        f.name: Row(name=f.name, default=getattr(started, f.name), **f.metadata)
        for f in fields(Settings)
    }


ROWS: Mapping[str, Row] = _rows()
"""Every setting by its name, in the order of the dialog."""


def changed_names(one: Settings, other: Settings) -> frozenset[str]:
    """Return the names of the settings that differ."""
    return frozenset(n for n in ROWS if getattr(one, n) != getattr(other, n))
