import logging
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

from ceapp.core import log, paths


@pytest.fixture
def opened(tmp_path, caplog):
    """A log in a folder that is not there yet; `caplog` says that warnings are meant."""
    path = tmp_path / "new" / "folder" / "ceapp.log"
    handler = log.open_log(path)
    yield path
    log.close_log(handler)


def test_what_is_logged_goes_to_the_file_with_time_level_and_place(opened):
    logging.getLogger("ceapp.test").info("opened %s", "a.png")
    logging.getLogger("ceapp.test").debug("not this")
    (line,) = opened.read_text(encoding="utf-8").splitlines()
    assert line.endswith("INFO MainThread ceapp.test: opened a.png")


def test_tracebacks_and_warnings_go_there_too(opened):
    try:
        raise ValueError("broken inside")
    except ValueError:
        logging.getLogger("ceapp.test").exception("a fill failed")
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn("old habits", stacklevel=1)
    text = opened.read_text(encoding="utf-8")
    assert "Traceback" in text
    assert "broken inside" in text
    assert "old habits" in text


def test_the_file_never_grows_beyond_its_share(opened):
    logger = logging.getLogger("ceapp.test")
    for _ in range(1200):
        logger.info("x" * 4000)
    sizes = [path.stat().st_size for path in opened.parent.iterdir()]
    assert len(sizes) == 3
    assert max(sizes) <= 1 << 20


def test_closing_gives_everything_back(tmp_path):
    root = logging.getLogger()
    before = (list(root.handlers), root.level)
    log.close_log(log.open_log(tmp_path / "a.log"))
    assert (list(root.handlers), root.level) == before


def test_without_a_place_to_write_the_program_runs_on(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    handler = log.open_log(tmp_path / "file" / "ceapp.log")
    logging.getLogger("ceapp.test").info("nowhere")
    log.close_log(handler)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="has no disk that is always full")
def test_on_a_full_disk_no_traceback_reaches_a_person(capsys):
    handler = log.open_log(Path("/dev/full"))
    logging.getLogger("ceapp.test").info("opened a.png")
    log.close_log(handler)
    assert capsys.readouterr().err == ""


def test_it_works_without_stderr_and_in_the_users_own_folder():
    script = (
        "import sys; sys.stderr = sys.stdout = None\n"
        "import logging; from ceapp.core import log\n"
        "handler = log.open_log(); logging.info('silent'); log.close_log(handler)\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
    assert "silent" in paths.log_file().read_text(encoding="utf-8")
