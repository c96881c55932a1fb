import subprocess
import sys

# A window that is closed while a worker computes what it cannot be stopped in.
_STUCK = """
import threading, time
from PySide6.QtCore import QTimer
from ceapp.app import fill_work
from ceapp.ui import app

def warming(settings):
    def compute(progress, token):
        begun.set()
        time.sleep(3600)
    return compute

begun = threading.Event()
fill_work.warming = warming

class Session(app.SessionController):
    def __init__(self):
        super().__init__()
        self.warm_up()
        begun.wait()

app.SessionController = Session
window_made = app.MainWindow

class Window(window_made):
    def __init__(self, *parts):
        super().__init__(*parts)
        QTimer.singleShot(0, self.close)

app.MainWindow = Window
raise SystemExit(app.run(None))
"""


def test_a_worker_that_does_not_listen_keeps_no_process_alive() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _STUCK], timeout=60, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr
