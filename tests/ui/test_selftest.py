import json
import subprocess
import sys
from pathlib import Path

BROKEN = """
import sys
from ceapp.core.errors import WorkError
from ceapp.ui.selftest import report

def refuses(folder):
    raise WorkError("this part was left out")

def breaks(folder):
    return 1 / 0

report.CHECKS = {"refuses": refuses, "icons": report.CHECKS["icons"], "breaks": breaks}
sys.exit(report.run(True))
"""


def selftest(*program: str) -> tuple[int, dict]:
    done = subprocess.run(
        [sys.executable, *program], capture_output=True, text=True, check=False, timeout=200
    )
    assert "Traceback" not in done.stderr
    return done.returncode, json.loads(done.stdout)


def test_every_part_works_and_nothing_but_the_log_is_left(user_dirs: Path) -> None:
    status, told = selftest("-m", "ceapp", "selftest", "--json")
    assert (status, told["passed"]) == (0, True), told
    parts = {check["name"]: check["told"] for check in told["checks"]}
    wanted = "icons translations licences main_job windows models batch face_masks formats training"
    wanted += " helper demo"
    assert set(parts) == {name.replace("_", " ") for name in wanted.split()}
    assert "face-128" in parts["models"]
    assert "overlap" in parts["face masks"]
    assert [path.name for path in user_dirs.rglob("*") if path.is_file()] == ["ceapp.log"]


def test_a_part_that_fails_is_named_and_decides_the_status() -> None:
    status, told = selftest("-c", BROKEN)
    assert (status, told["passed"]) == (1, False)
    assert [check["passed"] for check in told["checks"]] == [False, True, False]
    assert "left out" in told["checks"][0]["told"]
    assert "ZeroDivisionError" in told["checks"][2]["told"]
