"""Whole comparisons need dlib, a development extra: what is said without it is tested here."""

import sys
from pathlib import Path

import pytest

from ceapp.cli.main import main
from tests.pictures import noise, write_photo


@pytest.fixture
def table(tmp_path: Path) -> Path:
    lines = ["file\tperson"]
    for number in range(8):
        write_photo(tmp_path / f"{number}.png", noise(128, 128, seed=number))
        lines.append(f"{number}.png\t{number // 2}")
    path = tmp_path / "people.tsv"
    path.write_text("\n".join(lines))
    return path


def test_without_dlib_it_is_said_how_to_get_it(
    table: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "dlib", None)
    asked = ["eval", "identity", "--data", str(table.parent), "--identities", str(table)]
    assert main(asked) == 2
    assert capsys.readouterr().err.strip() == (
        "ceapp: dlib is not installed. Run pip install -e '.[faces]'"
    )


def test_who_is_who_must_be_said(table: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["eval", "identity", "--data", str(table.parent)]) == 2
    assert "--identities TSV" in capsys.readouterr().err
