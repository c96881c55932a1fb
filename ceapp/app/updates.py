"""Asks once, in the background, whether there is a newer ceapp; only if the person wishes so."""

from PySide6.QtCore import QObject, Slot

import ceapp
from ceapp.app.jobs import JobRunner
from ceapp.app.message import Message
from ceapp.app.session import PATIENCE_S, SessionController
from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.words import say


class Updates(QObject):
    """Looks for a newer version, and has the session tell of it.

    Parameters
    ----------
    session : SessionController
        Tells of a newer version as of any news; its settings say whether to ask.
    """

    def __init__(self, session: SessionController) -> None:
        super().__init__(session)
        self._session = session
        self._asked = False
        self.jobs = JobRunner("ceapp-updates", self)
        session.preferences.changed.connect(self._follow)
        session.closed.connect(self._close)

    @Slot()
    def look(self) -> None:
        """Ask, if the person wishes so and it was not done since the start."""
        if self._asked or not self._session.preferences.current.updates:
            return
        self._asked = True
        self.jobs.start(_newer, self._tell)

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        if "updates" in names:
            self.look()

    def _tell(self, version: str) -> None:
        if version:
            told = say("ceapp {version} can be had where you got this one", version=version)
            self._session.told.emit(Message("info", told))

    @Slot()
    def _close(self) -> None:
        self.jobs.close(PATIENCE_S)


def _newer(progress: Progress, token: CancelToken) -> str:
    """Return the newer version, if there is one."""
    from ceapp.core.releases import newer_version, release_address

    address = release_address()
    return newer_version(address, ceapp.__version__) if address else ""
