import json
from pathlib import Path

import pytest

from ceapp.cli.main import main
from tests.engine.made import make_model
from tests.pictures import write_photo
from tests.train.made import picture


@pytest.fixture
def given(tmp_path: Path) -> list[str]:
    """Return the arguments: a model file and two photos."""
    photos = [write_photo(tmp_path / f"{i}.png", picture(i, 120, 140)) for i in range(2)]
    return ["teach", str(make_model(tmp_path, "model")), *map(str, photos)]


def test_a_lesson_is_told_and_the_copy_kept(
    given: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "taught.safetensors"
    options = ["--out", str(out), "--steps", "30", "--seconds", "1000"]
    assert main([*given, *options]) == 0
    told = capsys.readouterr().out
    assert "after 30 steps" in told
    assert f"kept as {out}" in told
    assert out.is_file()
    assert main([*given, *options, "--json"]) == 0
    *shares, lesson = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert shares[-1] == {"share": 1.0}
    assert lesson["kept"] == str(out)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        (["--out", "out.pt"], "does not end in .safetensors"),
        (["--seconds", "0"], "must be above 0"),
    ],
)
def test_wrong_input_is_one_line(
    changes: list[str],
    told: str,
    given: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([*given, "--out", str(tmp_path / "out.safetensors"), *changes]) == 2
    assert told in capsys.readouterr().err
    assert not (tmp_path / "out.safetensors").exists()
