"""Hundreds of strangers, and everything that breaks at a booth: `make soak` 500, the suite 8.

Another crowd: `SOAK_SEED=5 SOAK_VISITS=100 python -m pytest tests/ui/demo/test_soak.py`.
"""

import gc
import os
import tempfile
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.demo.conftest import Opener
from tests.ui.demo.strangers import Strangers, files

VISITS = int(os.environ.get("SOAK_VISITS", "8"))
SEED = int(os.environ.get("SOAK_SEED", "0"))
# What a hundred visits may add: the C library gives little of it back.
SPARE_MB = 64
# Numbers, and no picture.
LEFT = {"demo-count.json"}


def memory_mb() -> int:
    """Return what the process holds once all that was let go of is gone."""
    QTest.qWait(20)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    return psutil.Process().memory_info().rss >> 20


@pytest.mark.timeout(240 if VISITS <= 8 else 7200)
def test_strangers_break_nothing_and_leave_nothing(
    qtbot: QtBot,
    open_demo: Opener,
    user_dirs: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    window = open_demo(mode="texture", idle_s=0.4)
    demo = window.demo
    qtbot.waitUntil(lambda: bool(demo.films.films), timeout=60000)
    before = files(tmp_path, user_dirs)
    strangers = Strangers(window, SEED, monkeypatch)
    # Threads, fonts and arenas come with the first visitors.
    warm = min(VISITS // 2, 100)
    held = []
    try:
        for number in range(VISITS):
            if number >= warm and not (number - warm) % 50:
                held.append(memory_mb())
            strangers.visit(number)
    except BaseException:
        print(f"seed {SEED}, visit {demo.tally.visits}:", strangers.done[-20:])
        raise
    held.append(memory_mb())
    assert held[-1] - held[0] < SPARE_MB, held
    assert demo.tally.visits == VISITS
    # Photos that were never shown lie there still; they are the camera's.
    left = {p for p in files(tmp_path, user_dirs) - before if p.name not in LEFT}
    assert {p.parent for p in left} <= {demo.config.watched, demo.config.keep}
    kept = [path for path in left if path.parent == demo.config.keep]
    assert len(kept) <= strangers.keeps
    if VISITS > 20:
        print(f"\n{VISITS} visits: {demo.tally.fills} fills, {demo.tally.quick} of them quick, ")
        print(f"{demo.tally.kept} kept, {demo.tally.errors} errors; memory {held} MB")
        for end, count in sorted(strangers.ends.items()):
            print(f"{count:5} {end}")
    assert "Traceback" not in "".join(
        record.getMessage() for record in caplog.records if record.name == "qt"
    )
