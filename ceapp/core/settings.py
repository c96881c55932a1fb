"""The settings: one table of what a person can choose, and the frozen object that is read.

File and dialog are made from its rows. Knows no file: that is `core.settings_file`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from ceapp.core.setting_row import AUTO, Kind, Page, Row


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
        "bfloat16 takes less time where the processor or GPU is made for it, at slightly coarser "
        "colours; unless another is chosen, such a processor takes it.",
        choices={"auto": "What suits this device", "float32": "float32", "bfloat16": "bfloat16"},
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
