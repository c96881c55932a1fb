import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType
from pytestqt.qtbot import QtBot

from ceapp.app import crash

PROGRAM = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer, qWarning
from ceapp.app.crash import CrashGuard

app = QCoreApplication([])
guard = CrashGuard(Path(sys.argv[1]))
guard.install()
guard.unexpected.connect(lambda what: print("told", what))

def in_slot():
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    qWarning("a word of Qt")
    QTimer.singleShot(0, app.quit)
    raise KeyError("in a slot")

QTimer.singleShot(0, in_slot)
app.exec()
guard.remove()
"""


def test_errors_reach_the_log_and_not_the_person(tmp_path: Path) -> None:
    log = tmp_path / "logs" / "ceapp.log"
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(log)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    text = log.read_text(encoding="utf-8")
    assert "Traceback" in text
    assert "KeyError: 'in a slot'" in text
    assert "ZeroDivisionError" in text
    assert "WARNING MainThread qt: a word of Qt" in text
    assert "Traceback" not in done.stdout + done.stderr
    assert done.stdout.count("told") == 2
    assert len(done.stderr.splitlines()) == 2


def test_a_hard_crash_leaves_its_stack_beside_the_log(tmp_path: Path) -> None:
    log = tmp_path / "ceapp.log"
    program = PROGRAM.replace(
        "QTimer.singleShot(0, in_slot)", "import faulthandler, os; os.abort()"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(log)],
        cwd=tmp_path,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode != 0
    assert "Fatal Python error: Aborted" in log.with_suffix(".crash").read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_costs_the_log_alone(qtbot: QtBot, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    guard = crash.CrashGuard(in_the_way / "ceapp.log")
    guard.install()
    guard.remove()
    assert sys.excepthook is sys.__excepthook__
    assert threading.excepthook is threading.__excepthook__


@pytest.mark.parametrize(
    ("kind", "level"),
    [(QtMsgType.QtWarningMsg, "WARNING"), (QtMsgType.QtCriticalMsg, "ERROR")],
)
def test_messages_of_qt_keep_their_level(
    kind: QtMsgType, level: str, caplog: pytest.LogCaptureFixture
) -> None:
    crash.log_qt_message(kind, None, "something")
    assert [(r.levelname, r.message) for r in caplog.records] == [(level, "something")]
