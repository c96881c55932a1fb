import json

import pytest

from ceapp.cli.main import main


def test_the_training_bench_prints_json_alone(capsys: pytest.CaptureFixture[str]) -> None:
    settings = ["batch_size=4", "size=64", "widths=4,4,6,6,8,8", "critic_widths=4,4,6,6,8,8"]
    assert (
        main(["bench", "train", "--steps", "1", "--json", "--device", "cpu", "--set", *settings])
        == 0
    )
    found = json.loads(capsys.readouterr().out)
    assert found["pictures_per_second"] > 0
    assert 0 < found["matrix_share"] < 1
    assert {"data", "critic step", "generator step", "whole step"} <= set(found["parts_ms"])


def test_a_wrong_setting_is_one_line_and_status_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "train", "--set", "batch=4"]) == 2
    assert capsys.readouterr().err.count("\n") == 1
