"""Where things lie: bundled files, models, the person's own data, the log."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Literal

import platformdirs

_PACKAGE = Path(__file__).resolve().parent.parent
_instead: Path | None = None
"""Where the person's own data lie in place of their home, see `away_from_home`."""


@cache
def _bundle() -> Path:
    """Return the folder that holds `resources/` and `models/`."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen)
    installed = _PACKAGE / "_bundled"
    return installed if installed.is_dir() else _PACKAGE.parent


@contextmanager
def away_from_home(folder: Path) -> Iterator[None]:
    """Keep settings, lists, models and caches below a folder meanwhile; the log stays in its place.

    What tries the program out must neither see nor change what the person has.
    """
    global _instead
    before, _instead = _instead, folder
    try:
        yield
    finally:
        _instead = before


def _own(kind: Literal["data", "config", "cache"]) -> Path:
    """Return the folder of the person's own data of a kind; it may not exist yet."""
    if _instead is not None:
        return _instead / kind
    return Path(getattr(platformdirs, f"user_{kind}_dir")("ceapp", appauthor=False))


def resource(name: str) -> Path:
    """Return the path of a bundled file, `resources/NAME`."""
    return _bundle() / "resources" / name


def guide(language: str = "") -> Path:
    """Return the path of the user guide, in Markdown; in English if not in this language."""
    own = _bundle() / "docs" / f"user-guide.{language}.md"
    return own if own.is_file() else _bundle() / "docs" / "user-guide.md"


def shipped_models() -> Path:
    """Return the folder of the checkpoints that come with the program."""
    return _bundle() / "models"


def added_models() -> Path:
    """Return the folder of the checkpoints that the person added; it may not exist yet."""
    return _own("data") / "models"


def autosave_folder() -> Path:
    """Return the folder of what is not saved yet; it may not exist yet."""
    return _own("data") / "autosave"


def pasted_folder() -> Path:
    """Return the folder of pictures that came from the clipboard; it may not exist yet."""
    return _own("data") / "pasted"


def recent_folder() -> Path:
    """Return the folder of the list of recent photos; it may not exist yet."""
    return _own("data") / "recent"


def runs() -> Path:
    """Return the folder of the person's trainings; it may not exist yet."""
    return _own("data") / "runs"


def settings_file() -> Path:
    """Return the path of the settings; its folder may not exist yet."""
    return _own("config") / "settings.toml"


def log_file() -> Path:
    """Return the path of the log; its folder may not exist yet."""
    return Path(platformdirs.user_log_dir("ceapp", appauthor=False)) / "ceapp.log"


def layout_file() -> Path:
    """Return the path of what the window remembers of its own layout; it may not exist yet."""
    return _own("config") / "window.ini"


def sample_cache() -> Path:
    """Return the folder of the sample fills of models; it may not exist yet."""
    return _own("cache") / "samples"


def lock_folder() -> Path:
    """Return the folder of the locks on other folders; it may not exist yet."""
    return _own("cache") / "locks"


def tally_file() -> Path:
    """Return the path of what the crew of a demo counts; it may not exist yet."""
    return _own("data") / "demo-count.json"
