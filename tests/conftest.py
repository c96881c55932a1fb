"""What every test gets: no screen, folders of its own, and a check that it cleaned up."""

import logging
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

# Before Qt starts: a test run must open no window, whatever the desktop says.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# A scaled screen would change every size and position that a test of the window reads.
for _name in ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI", "QT_STYLE_OVERRIDE"):
    os.environ.pop(_name, None)

_JOIN_S = 5.0
# tqdm keeps one watching thread for the life of the process.
_LASTING_THREADS = ("TMonitor",)


@pytest.fixture(autouse=True)
def user_dirs(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test its own settings, models, log and cache; subprocesses inherit them.

    Returns the folder that holds them: `data`, `config`, `state`, `cache`.
    """
    home = tmp_path_factory.mktemp("user")
    for kind in ("data", "config", "state", "cache"):
        monkeypatch.setenv(f"XDG_{kind.upper()}_HOME", str(home / kind))
    monkeypatch.setenv("WIN_PD_OVERRIDE_LOCAL_APPDATA", str(home / "data"))
    return home


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """Fail a test that leaves a thread running: its work would reach into the next test."""
    before = set(threading.enumerate())
    yield
    left = []
    for thread in set(threading.enumerate()) - before:
        # A dummy stands for a thread of Qt's that once ran Python; 3.11 never forgets it.
        if isinstance(thread, threading._DummyThread) or type(thread).__name__ in _LASTING_THREADS:
            continue
        if not _ends(thread):
            left.append(thread.name)
    if left:
        pytest.fail(f"left running: {', '.join(sorted(left))}")


def _ends(thread: threading.Thread) -> bool:
    """Wait for a thread; one that another is only starting cannot be joined yet."""
    deadline = time.monotonic() + _JOIN_S
    while thread.ident is None and time.monotonic() < deadline:
        time.sleep(0)
    thread.join(_JOIN_S)
    return not thread.is_alive()


class _Collector(logging.Handler):
    """Keeps what was logged at warning level or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning or worse, unless it names `caplog` and so reads the log."""
    collector = _Collector()
    root = logging.getLogger()
    root.addHandler(collector)
    yield
    root.removeHandler(collector)
    if collector.lines and "caplog" not in request.fixturenames:
        pytest.fail("logged unexpectedly:\n" + "\n".join(collector.lines))


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip what needs a GPU where there is none."""
    if item.get_closest_marker("gpu") is None:
        return
    import torch

    if not torch.cuda.is_available():
        pytest.skip("needs CUDA, which torch does not see here")
