import re
import tomllib
from pathlib import Path

import pytest

from ceapp.core import settings_file
from ceapp.core.errors import SaveError
from ceapp.core.settings import ROWS, Settings, changed_names
from ceapp.core.settings_file import read_settings, write_settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ceapp" / "settings.toml"


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("row", ROWS.values(), ids=lambda row: row.name)
def test_every_row_is_whole_and_its_default_fits(row: settings_file.Row) -> None:
    assert row.fits(row.default)
    assert row.label
    assert row.help.endswith(".")
    assert (row.kind == "choice") == bool(row.choices)
    assert (row.kind == "number") == (row.bounds[0] < row.bounds[1])


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("autosave", 1),
        ("undo_budget_mb", 63),
        ("undo_budget_mb", 16385),
        ("undo_budget_mb", True),
        ("undo_budget_mb", "512"),
        ("theme", "blue"),
        ("overlay_colour", "#12345"),
        ("overlay_colour", "red"),
        ("model", ""),
        ("shortcuts", ["F5"]),
        ("shortcuts", {"fill": "F5"}),
        ("shortcuts", {"fill": [5]}),
    ],
)
def test_a_wrong_value_does_not_fit(name: str, wrong: object) -> None:
    assert not ROWS[name].fits(wrong)


def test_without_a_file_all_is_as_the_program_comes(path: Path) -> None:
    assert read_settings(path) == Settings()
    assert not path.parent.exists()


def test_settings_come_back_and_only_what_differs_is_written(path: Path) -> None:
    chosen = Settings(
        theme="light",
        undo_budget_mb=1024,
        overlay_colour="#00ff88",
        shortcuts={"fill": ("F5", "Ctrl+R"), "copy": ()},
    )
    write_settings(path, chosen)
    assert read_settings(path) == chosen
    text = path.read_text("utf-8")
    assert set(tomllib.loads(text)) == {
        "format",
        "theme",
        "undo_budget_mb",
        "overlay_colour",
        "shortcuts",
    }
    # For whoever edits it by hand.
    assert f"# {ROWS['theme'].label}. {ROWS['theme'].help}\n" in text
    write_settings(path, Settings())
    assert tomllib.loads(path.read_text("utf-8")) == {"format": 1}


def test_wrong_values_and_unknown_keys_are_logged_and_fall_back(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    write(path, 'theme = "blue"\nthreads = 3\nspeed = 9\n[panel]\nwidth = 200\n')
    settings = read_settings(path)
    assert settings == Settings(threads=3)
    told = caplog.text
    assert "theme cannot be 'blue'" in told
    assert "there is no setting speed" in told
    assert "there is no setting panel" in told


def test_what_others_wrote_into_the_file_stays_in_it(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    write(
        path,
        "threads = 3\nspeed = 9\n[panel]\nwidth = 200\n[shortcuts]\nfill = ['F5']\n[[a]]\nb = 1",
    )
    write_settings(path, read_settings(path))
    found = tomllib.loads(path.read_text("utf-8"))
    assert found == {
        "format": 1,
        "threads": 3,
        "speed": 9,
        "panel": {"width": 200},
        "a": [{"b": 1}],
        "shortcuts": {"fill": ["F5"]},
    }


@pytest.mark.parametrize("content", [b"theme = \n", b"\xff\xfe\x00", b"{}[]"])
def test_a_broken_file_is_kept_and_defaults_hold(
    path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert read_settings(path) == Settings()
    assert "cannot be understood" in caplog.text
    write_settings(path, Settings(threads=2))
    assert read_settings(path) == Settings(threads=2)
    assert (path.parent / "settings.toml.broken.bak").read_bytes() == content


def test_an_older_file_is_upgraded_and_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = "format = 1\ncores = 4\n"
    write(path, old)
    monkeypatch.setattr(settings_file, "FORMAT", 3)
    steps = {
        1: lambda raw: {"threads": raw["cores"] - 1},
        2: lambda raw: raw | {"autosave": False},
    }
    monkeypatch.setattr(settings_file, "UPGRADES", steps)
    assert read_settings(path) == Settings(threads=3, autosave=False)
    assert (path.parent / "settings.toml.1.bak").read_text("utf-8") == old
    write_settings(path, Settings(threads=3))
    assert tomllib.loads(path.read_text("utf-8")) == {"format": 3, "threads": 3}


def test_of_a_later_file_the_known_part_is_read_and_the_whole_is_kept(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    later = 'format = 9\nthreads = 4\ntheme = {base = "dark"}\n'
    write(path, later)
    assert read_settings(path) == Settings(threads=4)
    assert "has format 9" in caplog.text
    assert (path.parent / "settings.toml.9.bak").read_text("utf-8") == later


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SaveError):
        write_settings(tmp_path / "file" / "settings.toml", Settings())


def test_changed_names_are_those_that_differ() -> None:
    assert changed_names(Settings(), Settings(threads=2, theme="dark")) == {"threads", "theme"}


@pytest.mark.parametrize("row", ROWS.values(), ids=lambda row: row.name)
def test_every_setting_is_read_somewhere(row: settings_file.Row) -> None:
    package = Path(settings_file.__file__).resolve().parent.parent
    read = re.compile(rf"\b(?:current|settings)\.{row.name}\b")
    readers = [
        path
        for path in package.rglob("*.py")
        if path.parent.name != "settings" and read.search(path.read_text("utf-8"))
    ]
    assert readers
