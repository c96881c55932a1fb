from pathlib import Path

import pytest

from ceapp.cli.main import main
from ceapp.core.demo_config import DemoConfig


@pytest.fixture
def shown() -> list[DemoConfig]:
    return []


def run(shown: list[DemoConfig], *argv: str) -> int:
    return main(list(argv), None, lambda config: shown.append(config) or 0)


def test_the_demo_runs_as_its_file_says(shown: list[DemoConfig], tmp_path: Path) -> None:
    path = tmp_path / "booth.toml"
    path.write_text('pin = "4711"\ntitle = "Hall 3"\n')
    assert run(shown, "--demo", "--config", str(path)) == 0
    assert (shown[0].title, shown[0].pin) == ("Hall 3", "4711")


def test_a_pin_that_nobody_chose_is_told_once(
    shown: list[DemoConfig], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(shown, "--demo") == 0
    assert f"PIN is {shown[0].pin}" in capsys.readouterr().out


@pytest.mark.parametrize(
    "argv", [["--config", "x.toml"], ["--demo", "models"], ["--demo", "--config", "gone.toml"]]
)
def test_wrong_use_is_one_line_and_status_2(
    shown: list[DemoConfig], argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(shown, *argv) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert told.startswith("ceapp: ")
    assert not shown
