"""What holds for the project as a whole: the tools are content, and the papers say what is true."""

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from PIL import Image

from ceapp.cli.main import VERBS
from ceapp.core.model_file import read_card, sha256

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
MAX_FILE = 16 << 20
TEXT = {".py", ".md", ".toml", ".cfg", ".json", ".sh", ".yml", ".svg", ".txt", ".spec", ".iss", ""}


def tracked() -> list[Path]:
    """Return the files of the repository, or of the folder where it is no git checkout."""
    # The folder may belong to somebody else, as it does in a container.
    git = ["git", "-c", "safe.directory=*", "-C", str(ROOT), "ls-files", "-z"]
    if not (ROOT / ".git").exists():
        pytest.skip("this is no git checkout: which files belong to it is not known")
    names = subprocess.run(git, check=True, capture_output=True, text=True).stdout.split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(["ruff", "check", "."], id="ruff-check"),
        pytest.param(["ruff", "format", "--check", "."], id="ruff-format"),
        pytest.param(["mypy"], id="mypy"),
        pytest.param(["lint-imports", "--no-cache"], id="import-linter"),
    ],
)
def test_linters_find_nothing(command: list[str]) -> None:
    done = subprocess.run(
        [BIN / command[0], *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_package_has_its_place_in_the_layers() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
    (layers,) = [c["layers"] for c in contracts["contracts"] if c["type"] == "layers"]
    placed = {name for layer in layers for name in re.split(r"\s*\|\s*", layer)}
    there = {f"ceapp.{p.parent.name}" for p in (ROOT / "ceapp").glob("*/__init__.py")}
    assert there <= placed


def test_no_module_has_grown_beyond_reading() -> None:
    modules = (ROOT / "ceapp").rglob("*.py")
    long = {p.name: n for p in modules if (n := len(p.read_text("utf-8").splitlines())) > 500}
    assert long == {}


def test_no_file_is_too_large_to_clone() -> None:
    assert [p.name for p in tracked() if p.stat().st_size > MAX_FILE] == []


def test_no_file_names_a_folder_of_somebodys_machine() -> None:
    machine = re.compile(r"(?<![\w.~-])/(?:work|root|home|Users)/\w[^\s`'\")]*")
    found = {
        f"{path.relative_to(ROOT)}: {hit.group()}"
        for path in tracked()
        if path.suffix in TEXT
        for hit in machine.finditer(path.read_text("utf-8"))
    }
    assert found == set()


def test_readme_tells_every_command_and_no_other() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    (synopsis,) = re.findall(r"```\n(ceapp .*?)```", readme, re.DOTALL)
    told = set(re.findall(r"^ceapp ([a-z][a-z-]*)", synopsis, re.MULTILINE))
    assert told == set(VERBS)
    options = set(re.findall(r"(?<!-)--[a-z-]+", helped("fill"))) - {"--help"}
    assert options <= set(re.findall(r"--[a-z-]+", synopsis))
    (parts,) = re.findall(r"^ceapp bench ([a-z|]+)", synopsis, re.MULTILINE)
    assert set(parts.split("|")) == set(
        re.findall(r"^    ([a-z]+) ", helped("bench"), re.MULTILINE)
    )


def helped(verb: str) -> str:
    """Return what a verb says of itself."""
    program = [sys.executable, "-m", "ceapp", verb, "--help"]
    return subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_the_map_leads_to_files_that_are_there() -> None:
    named = re.findall(r"`((?:\w+/)+(?:\w+\.\w+)?)`", (ROOT / "ARCHITECTURE.md").read_text("utf-8"))
    assert len(named) > 80
    missing = [n for n in named if not any((ROOT / top / n).exists() for top in ("ceapp", ""))]
    assert missing == []


def test_every_sample_is_credited_and_has_a_mask_of_its_size() -> None:
    credits = (ROOT / "resources/CREDITS.md").read_text("utf-8")
    files = sorted((ROOT / "resources/photos").iterdir())
    photos = [p for p in files if not p.name.endswith(".mask.png")]
    assert photos
    for path in files:
        assert f"`photos/{path.name}`" in credits
    for path in photos:
        with Image.open(path) as photo, Image.open(path.with_suffix(".mask.png")) as mask:
            assert mask.size == photo.size
            share = sum(mask.convert("L").histogram()[128:]) / (photo.width * photo.height)
            assert 0 < share < 0.2


def test_every_checkpoint_is_described_by_its_card() -> None:
    folder = ROOT / "models"
    models = sorted(folder.glob("*.safetensors"))
    assert {p.stem for p in folder.glob("*.json")} == {p.stem for p in models}
    for path in models:
        told = json.loads(path.with_suffix(".json").read_text("utf-8"))
        assert told.pop("sha256") == sha256(path)
        assert told == json.loads(read_card(path).to_json())
        assert told["name"] == path.stem


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux libraries, read with ldd")
@pytest.mark.parametrize(("purpose", "plugin"), [("test", "offscreen"), ("window", "xcb")])
def test_check_qt_knows_what_the_loader_misses(purpose: str, plugin: str) -> None:
    import PySide6

    library = Path(PySide6.__file__).parent / f"Qt/plugins/platforms/libq{plugin}.so"
    listed = subprocess.run(["ldd", library], capture_output=True, text=True, check=True).stdout
    told = subprocess.run(
        [sys.executable, ROOT / "packaging/check_qt.py", purpose],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (told.returncode == 1) == ("not found" in listed), listed + told.stderr


def test_check_qt_asks_for_nothing_without_a_display() -> None:
    env = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    script = [sys.executable, ROOT / "packaging/check_qt.py", "run"]
    assert subprocess.run(script, env=env, check=False).returncode == 0


def test_signals_of_this_pyside_keep_references() -> None:
    """6.12.0 on Python 3.11 loses a reference to True with each emit, then aborts (ADR 0002)."""
    from PySide6.QtCore import QObject, Signal

    class Source(QObject):
        happened = Signal()

    source = Source()
    before = sys.getrefcount(True)
    for _ in range(100):
        source.happened.emit()
    assert sys.getrefcount(True) > before - 50


def test_decisions_are_numbered_once_and_meant_by_their_numbers() -> None:
    records = sorted((ROOT / "docs/adr").glob("*.md"))
    assert [int(path.name[:4]) for path in records] == list(range(1, len(records) + 1))
    for path in records:
        assert path.read_text("utf-8").startswith(f"# {int(path.name[:4])}. "), path.name
