import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ceapp import __version__
from ceapp.core.model_file import read_card

ROOT = Path(__file__).resolve().parent.parent.parent


def test_the_release_workflow_fits_its_schema() -> None:
    command = [sys.executable, "-m", "check_jsonschema"]
    workflow = ROOT / ".github" / "workflows" / "release.yml"
    done = subprocess.run(
        [*command, "--builtin-schema", "vendor.github-workflows", workflow],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_release_workflow_calls_only_what_is_there() -> None:
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in re.findall(r"run: make (\S+)", text):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target
    for script in re.findall(r"run: ((?:packaging|\.ci)/\S+)", text):
        assert (ROOT / script).is_file(), script


@pytest.mark.skipif(shutil.which("makensis") is None, reason="not installed: makensis")
def test_the_windows_setup_compiles_over_a_stand_in(tmp_path: Path) -> None:
    import build

    payload = tmp_path / "ceapp"
    (payload / "_internal").mkdir(parents=True)
    for name in ("ceapp.exe", "ceapp-cli.exe", "_internal/python311.dll"):
        (payload / name).write_bytes(b"stand-in")
    build.compile_setup(payload, tmp_path)
    setup = tmp_path / f"ceapp-{__version__}-setup.exe"
    assert setup.read_bytes()[:2] == b"MZ"


def test_distributors_can_leave_out_what_is_for_research() -> None:
    import build

    everything, free = (set(build.shipped(which)) for which in ("all", "any"))
    assert free < everything
    for name in everything:
        if name.endswith(".safetensors"):
            card = read_card(ROOT / "models" / name)
            assert (name in free) == (card.use == "any")
            assert card.task != "critic"
