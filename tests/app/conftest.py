"""A session for each test, with its threads ended afterwards."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ceapp.app.session import SessionController


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[SessionController]:
    session = SessionController()
    # Needs no torch and nothing compiled, so that most tests need neither.
    session.model, session.mode = "classic", "smooth"
    yield session
    session.close()
