"""What the crew of a booth can set for `ceapp --demo`: a TOML file, checked before anything opens.

Unlike the settings, which a person meets again in a dialog, a mistake here would show on a big
screen in front of strangers. So nothing is passed over: the first mistake is one sentence.
"""

import secrets
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from ceapp.core.errors import InputError
from ceapp.core.paths import resource
from ceapp.core.samples import shown_photos

FORMAT = 1
_FORMAT_KEY = "format"

UPGRADES: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""Format of a file -> what makes its content one of the next format."""

_PIN_DIGITS = (4, 8)
_TITLE_LENGTH = 40


@dataclass(frozen=True, slots=True)
class DemoConfig:
    """How the demo runs.

    Attributes
    ----------
    title : str
        What stands in the corner of the screen; at most 40 characters.
    photos : Path or None
        A folder of photos to choose from; None for those that come with the program.
    watched : Path or None
        A folder that a camera or phone writes to; what arrives is offered first.
    delete_watched : bool
        Whether what arrived there is deleted at the end of the visit that it was shown in.
    keep : Path or None
        Where "Keep mine" puts results; None for no such button.
    pin : str
        4 to 8 digits that let the crew in.
    deadline_s : float
        Seconds after which a fill is given up for a quick one.
    idle_s : float
        Seconds without a touch after which everything is wiped.
    languages : tuple of str
        Codes such as `en` and `de`; the first one is that of a new visit. Without any: the
        language of the program, and English.
    side : int
        Photos are shrunk until no side is longer, px.
    mode, model : str
        How holes are filled within the deadline; as in `FillRequest`.
    pin_is_made_up : bool
        Whether nobody chose the PIN: who starts the demo has to be told it.
    """

    title: str = "ceapp"
    photos: Path | None = None
    watched: Path | None = None
    delete_watched: bool = False
    keep: Path | None = None
    # Whoever reads a log or a traceback is not to find it there.
    pin: str = field(default="", repr=False)
    deadline_s: float = 2.0
    idle_s: float = 60.0
    languages: tuple[str, ...] = ()
    side: int = 2048
    mode: str = "auto"
    model: str = "auto"
    pin_is_made_up: bool = False


def read_demo_config(path: Path | None) -> DemoConfig:
    """Return what a file says; without one, or where it says nothing, as the program comes.

    A PIN that nobody chose is made up.

    Parameters
    ----------
    path : Path or None

    Raises
    ------
    InputError
        If the file cannot be read, or says something that cannot be.
    """
    values = {} if path is None else _values(path)
    if "pin" not in values:
        values |= {"pin": f"{secrets.randbelow(10_000):04}", "pin_is_made_up": True}
    return DemoConfig(**values)


def languages() -> frozenset[str]:
    """Return the codes of the languages that the program speaks."""
    catalogues = resource("translations").glob("ceapp_*.qm")
    return frozenset({"en", *(path.stem.removeprefix("ceapp_") for path in catalogues)})


def _values(path: Path) -> dict[str, Any]:
    raw = _parse(path)
    found = raw.pop(_FORMAT_KEY, FORMAT)
    while found in UPGRADES:
        raw, found = UPGRADES[found](raw), found + 1
    if found != FORMAT:
        raise InputError(
            "{file} has format {found}, and this ceapp reads format {known}",
            "Take a newer ceapp, or the sample in docs/demo.md",
            file=path.name,
            found=repr(found),
            known=FORMAT,
        )
    names = [f.name for f in fields(DemoConfig) if f.name != "pin_is_made_up"]
    values: dict[str, Any] = {}
    for name, value in raw.items():
        if name not in names:
            raise InputError(
                "{file}: the demo has no setting {name}",
                "It has {names}",
                file=path.name,
                name=name,
                names=", ".join(names),
            )
        values[name] = _checked(path, name, value)
    return values


def _parse(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError("{file} cannot be read: {why}", file=path, why=error.strerror) from error
    except ValueError as error:
        raise InputError("{file} cannot be understood: {why}", file=path.name, why=error) from error


def _checked(path: Path, name: str, value: Any) -> Any:
    """Return a value as `DemoConfig` has it, or raise InputError."""

    def wrong(what: str) -> InputError:
        # The value of the PIN is not shown, right or wrong.
        told = "…" if name == "pin" else repr(value)
        return InputError(
            "{file}: {name} has to be {what}, not {value}",
            file=path.name,
            name=name,
            what=what,
            value=told,
        )

    match name:
        case "photos" | "watched" | "keep":
            folder = _folder(path, name, value, wrong)
            if name == "photos" and not shown_photos(folder):
                raise InputError(
                    "{file}: there are no photos in {folder}", file=path.name, folder=folder
                )
            return folder
        case "delete_watched":
            if not isinstance(value, bool):
                raise wrong("true or false")
        case "title":
            if not isinstance(value, str) or not 1 <= len(value) <= _TITLE_LENGTH:
                raise wrong(f"a text of at most {_TITLE_LENGTH} characters in quotes")
        case "pin":
            least, most = _PIN_DIGITS
            digits = isinstance(value, str) and value.isascii() and value.isdecimal()
            if not (digits and least <= len(value) <= most):
                raise wrong(f"{least} to {most} digits in quotes")
        case "deadline_s":
            return _number(value, 0.2, 60, "a number of seconds from 0.2 to 60", wrong)
        case "idle_s":
            return _number(value, 10, 3600, "a number of seconds from 10 to 3600", wrong)
        case "side":
            return int(_number(value, 256, 16384, "a number of pixels from 256 to 16384", wrong))
        case "mode":
            # Not from engine.api: the core stands below it.
            if value not in ("auto", "structure", "texture", "smooth"):
                raise wrong("auto, structure, texture or smooth")
        case "model":
            if not isinstance(value, str) or not value:
                raise wrong("auto, classic or the name of a model")
        case "languages":
            there = languages()
            texts = isinstance(value, list) and all(isinstance(code, str) for code in value)
            if not texts or not value or not there.issuperset(value) or len({*value}) < len(value):
                raise wrong(f"a list of some of {', '.join(sorted(there))}, each once")
            return tuple(value)
    return value


def _folder(path: Path, name: str, value: Any, wrong: Callable[[str], InputError]) -> Path:
    if not isinstance(value, str) or not value:
        raise wrong("the path of a folder in quotes")
    # What the file names is meant from where the file lies.
    folder = path.resolve().parent / Path(value).expanduser()
    if not folder.is_dir():
        raise InputError(
            "{file}: {name} names {folder}, and there is no such folder",
            file=path.name,
            name=name,
            folder=folder,
        )
    return folder


def _number(
    value: Any, low: float, high: float, what: str, wrong: Callable[[str], InputError]
) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
        raise wrong(what)
    return float(value)
