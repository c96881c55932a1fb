"""The settings of this person, as they are now, and who has to be told when they change."""

import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ceapp.core.errors import SaveError
from ceapp.core.paths import settings_file
from ceapp.core.settings import ROWS, Settings, changed_names
from ceapp.core.settings_file import read_settings, write_settings

_log = logging.getLogger(__name__)
# A slider changes its setting many times a second; the disk need not follow every step.
_REST_MS = 300


class Preferences(QObject):
    """Holds the current `Settings`, tells of changes, and keeps the file up to date.

    Read a setting as `preferences.current.NAME`; the session has the program's preferences.

    Parameters
    ----------
    path : Path, optional
        The file; `core.paths.settings_file()` unless given.
    """

    changed = Signal(object)
    """Names of the settings that have another value now, a frozenset of str."""
    failed = Signal(object)
    """A `SaveError`: the settings hold until the program ends, but are not on the disk."""

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path or settings_file()
        self.current: Settings = read_settings(self._path)
        # Whether the file says something else than `current`.
        self._stale = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.save)

    def change(self, **values: Any) -> None:
        """Give settings other values.

        Raises
        ------
        ValueError
            If there is no such setting, or it cannot have that value; then none is changed.
        """
        for name, value in values.items():
            if name not in ROWS or not ROWS[name].fits(value):
                raise ValueError(f"the setting {name} cannot be {value!r}")
        self.take(replace(self.current, **values))

    def reset(self, page: str) -> None:
        """Give all settings of a page the values that they came with."""
        rows = [row for row in ROWS.values() if row.page == page]
        self.take(replace(self.current, **{row.name: row.default for row in rows}))

    def take(self, settings: Settings) -> None:
        """Let these settings hold, e.g. those that held before a dialog."""
        names = changed_names(self.current, settings)
        if names:
            self.current = settings
            self._stale = True
            self._rest.start()
            self.changed.emit(names)

    @Slot()
    def save(self) -> None:
        """Write the file now, if it is not up to date."""
        self._rest.stop()
        if not self._stale:
            return
        self._stale = False
        try:
            write_settings(self._path, self.current)
        except SaveError as error:
            _log.error("the settings were not saved: %s", error)
            self.failed.emit(error)
