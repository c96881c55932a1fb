"""A session for each test, with its threads ended afterwards."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ceapp.app.session import SessionController


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[SessionController]:
    session = SessionController()
    session.model = "classic"
    yield session
    session.close()
