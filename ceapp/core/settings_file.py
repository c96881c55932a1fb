"""The settings on the disk: a TOML file that a person can read and edit.

It holds only what differs from the defaults, is written whole and takes the place of the old one in
one step. What it says that this program does not understand is logged, not used, and left in it.
"""

import logging
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from ceapp.core.atomic import replacing
from ceapp.core.errors import InputError, SaveError
from ceapp.core.setting_row import Row
from ceapp.core.settings import ROWS, Settings

FORMAT = 1
_FORMAT_KEY = "format"
_TITLE = "# Settings of ceapp. What is not in here is as the program comes.\n"

UPGRADES: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""Format of a file -> what makes its content one of the next format."""

_log = logging.getLogger(__name__)


def read_settings(path: Path) -> Settings:
    """Return the settings of a file; what is missing or wrong is as the program comes.

    A file of another format, or one that cannot be understood, is copied to `NAME.FORMAT.bak` or
    `NAME.broken.bak` beside it first, so that nothing of it is lost when settings are written.
    """
    try:
        raw = _parse(path)
    except InputError as error:
        _log.warning("%s: %s", path, error)
        _keep(path, "broken")
        return Settings()
    found = _format(raw)
    if found != FORMAT:
        _keep(path, str(found))
        raw = _upgraded(raw)
    if _format(raw) != FORMAT:
        _log.warning("%s has format %d, this ceapp writes %d", path, found, FORMAT)
    return _understood(raw, path)


def write_settings(path: Path, settings: Settings) -> None:
    """Write what differs from the defaults; what others wrote into the file stays.

    Raises
    ------
    SaveError
        If it cannot be written; what was there before is unchanged.
    """
    import tomli_w

    try:
        raw = _upgraded(_parse(path))
    except InputError:
        raw = {}
    foreign = {k: v for k, v in raw.items() if k not in ROWS and k != _FORMAT_KEY}
    entries = {
        row.name: (f"{row.label}. {row.help}", _plain(getattr(settings, row.name)))
        for row in ROWS.values()
        if getattr(settings, row.name) != row.default
    }
    entries |= {name: ("Not known to this ceapp.", value) for name, value in foreign.items()}
    flat = [_TITLE, tomli_w.dumps({_FORMAT_KEY: FORMAT})]
    # In TOML what stands behind a table belongs to it, so tables come last.
    tables: list[str] = []
    for name, (comment, value) in entries.items():
        written = tomli_w.dumps({name: value})
        (tables if written.startswith("[") else flat).append(f"\n# {comment}\n{written}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SaveError(
            "The folder {folder} cannot be made: {why}", folder=path.parent, why=error.strerror
        ) from error
    with replacing(path) as file:
        file.write("".join(flat + tables).encode())


def _parse(path: Path) -> dict[str, Any]:
    """Return what a file says; nothing if there is none.

    Raises
    ------
    InputError
        If it cannot be read or is no TOML.
    """
    # Most people have no such file, and the window opens sooner without a reader for it.
    if not path.exists():
        return {}
    import tomllib

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError("The settings cannot be read: {why}", why=error.strerror) from error
    except ValueError as error:
        raise InputError("The settings cannot be understood: {why}", why=error) from error


def _format(raw: Mapping[str, Any]) -> int:
    found = raw.get(_FORMAT_KEY)
    return found if isinstance(found, int) else FORMAT


def _upgraded(raw: dict[str, Any]) -> dict[str, Any]:
    """Return the content in the format of today; that of a later program as it is."""
    while (found := _format(raw)) in UPGRADES:
        raw = UPGRADES[found](raw) | {_FORMAT_KEY: found + 1}
    return raw


def _understood(raw: dict[str, Any], path: Path) -> Settings:
    """Return the settings that have a value that fits; log the others."""
    values = {}
    for name, value in raw.items():
        row = ROWS.get(name)
        if row is None:
            if name != _FORMAT_KEY:
                _log.warning("%s: there is no setting %s", path, name)
        elif row.fits(value):
            values[name] = _frozen(row, value)
        else:
            _log.warning("%s: %s cannot be %r", path, name, value)
    return Settings(**values)


def _frozen(row: Row, value: Any) -> Any:
    return {n: tuple(keys) for n, keys in value.items()} if row.kind == "keys" else value


def _plain(value: Any) -> Any:
    return {n: list(keys) for n, keys in value.items()} if isinstance(value, Mapping) else value


def _keep(path: Path, why: str) -> None:
    """Copy the file beside itself before anybody writes over it."""
    try:
        shutil.copy2(path, path.with_name(f"{path.name}.{why}.bak"))
    except OSError as error:
        _log.warning("%s could not be kept: %s", path, error)
