import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import ceapp
from ceapp.app.message import Message
from ceapp.app.session import SessionController
from ceapp.app.updates import Updates
from ceapp.core import releases


class Page(BaseHTTPRequestHandler):
    """Answers with what the server was told to say, and keeps what it was asked."""

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers)))  # type: ignore[attr-defined]
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.server.answer)  # type: ignore[attr-defined]

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HTTPServer]:
    """Give a page of releases on this machine, which the program takes for its own."""
    with HTTPServer(("127.0.0.1", 0), Page) as server:
        server.asked = []
        server.answer = b'{"tag_name": "v99.0"}'
        told = tmp_path / "releases.txt"
        told.write_text(f"http://127.0.0.1:{server.server_port}/latest\n")
        monkeypatch.setattr(releases, "resource", lambda _: told)
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def told(session: SessionController) -> list[Message]:
    messages: list[Message] = []
    session.told.connect(messages.append)
    return messages


def test_nobody_is_asked_unless_the_person_wishes(
    page: HTTPServer, session: SessionController
) -> None:
    Updates(session).look()
    assert page.asked == []


def test_a_newer_version_is_told_once_it_is_wished(
    qtbot: QtBot, page: HTTPServer, session: SessionController, told: list[Message]
) -> None:
    updates = Updates(session)
    with qtbot.waitSignal(updates.jobs.succeeded):
        session.preferences.change(updates=True)
    updates.look()
    assert [(each.kind, "99.0" in each.text) for each in told] == [("info", True)]
    ((path, sent),) = page.asked
    assert path == "/latest"
    assert set(sent) <= {"Accept-Encoding", "Host", "User-Agent", "Connection"}
    assert sent["User-Agent"] == "ceapp"


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(json.dumps({"tag_name": f"v{ceapp.__version__}"}).encode(), id="this one"),
        pytest.param(b'{"tag_name": "v0.0.1"}', id="older"),
        pytest.param(b"<html>", id="no JSON"),
        pytest.param(b"[]", id="another JSON"),
        pytest.param(b'{"tag_name": "nightly"}', id="no version"),
        pytest.param(b"\xff\xfe{", id="no text"),
    ],
)
def test_anything_else_is_met_with_silence(page: HTTPServer, answer: bytes) -> None:
    page.answer = answer
    assert releases.newer_version(releases.release_address(), ceapp.__version__) == ""


def test_without_a_network_or_an_address_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    assert releases.newer_version("http://127.0.0.1:9/latest", "1.0") == ""
    assert releases.newer_version("nowhere", "1.0") == ""
    assert releases.release_address() == ""
