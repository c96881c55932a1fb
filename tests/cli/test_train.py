import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ceapp.cli.main import main
from ceapp.core.model_file import read_card, sha256
from ceapp.train.about import read_about
from ceapp.train.run_state import GO, PAUSE, STOP, give_order, read_standing

TINY = ["size=64", "widths=4,4,6,6,8,8", "critic_widths=4,4,6,6,8,8", "latent=8", "batch_size=4"]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    for i in range(10):
        coarse = np.random.default_rng(i).integers(0, 256, (4, 4, 3), np.uint8)
        Image.fromarray(coarse).resize((64, 64)).save(folder / f"{i}.png")
    (folder / "broken.jpg").write_bytes(b"not a picture")
    return folder


def train(data: Path, out: Path, *more: str) -> int:
    epochs = ["epochs=1"] if "--resume" not in more else []
    settings = ["--set", *TINY, *epochs] if "--set" not in more else []
    return main(
        ["train", "--data", str(data), "--out", str(out), "--device", "cpu", *settings, *more]
    )


def test_training_from_the_command_line_and_scoring_the_result(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "run"
    assert train(data, out, "--terms", "made for the test", "--use", "any") == 0
    told = capsys.readouterr()
    assert "9 pictures to train on, 1 held out" in told.out
    assert "skipped broken.jpg" in told.err
    assert "held-out: MSE" in told.out + told.err
    model = out / "last.safetensors"
    assert read_card(model).data == ["made for the test"]
    assert main(["eval", str(model), "--data", str(data), "--json", "--to-card"]) == 0
    scores = json.loads(capsys.readouterr().out)["holes"]
    assert set(scores) == {"centre", "lower", "free"}
    assert read_card(model).scores["centre"] == scores["centre"]
    assert json.loads(model.with_suffix(".json").read_text())["sha256"] == sha256(model)


def test_the_net_for_photos_is_trained_and_scored_on_what_it_never_saw(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "run"
    tiny = ["size=32", "widths=4,6,8", "blocks=1", "heads=2", "batch_size=2", "crops=1", "epochs=1"]
    assert train(data, out, "--preset", "photo", "--set", *tiny, "holes=box") == 0
    told = capsys.readouterr().out
    # By `md5sum` of the names 0.png to 9.png.
    assert "4 kept back" in told
    model = out / "last.safetensors"
    arguments = ["--data", str(data), "--holes", "box", "--kept-back", "89abcdef", "--json"]
    assert main(["eval", str(model), *arguments]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["pictures"] == 4
    assert set(found["holes"]) == {"box 64", "box 128"}
    # After two steps it is still close to the film that it starts from.
    row = found["holes"]["box 64"]
    assert abs(row["psnr"] - row["membrane_psnr"]) < 3
    assert main(["eval", str(model), *arguments, "--size", "32"]) == 0
    assert set(json.loads(capsys.readouterr().out)["holes"]) == {"box"}


def test_a_run_is_not_overwritten_but_goes_on(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "run"
    assert train(data, out) == 0
    assert train(data, out) == 2
    assert "--resume" in capsys.readouterr().err
    assert train(data, out, "--resume", "--set", "epochs=2") == 0
    assert read_card(out / "last.safetensors").steps == 4


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--preset", "papr"], "paper-bn"),
        (["--set", "epochs=many"], "many"),
        (["--device", "tpu"], "tpu"),
        (["--resume"], "no run to resume"),
        (["--init", "none.safetensors"], "none.safetensors"),
        (["--try", "0"], "'0' is not a whole number from 1 up"),
    ],
)
def test_wrong_input_is_one_line_and_status_2(
    arguments: list[str], told: str, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["train", "--data", str(data), "--out", str(tmp_path / "run"), *arguments]
    assert main([*command, *([] if "--set" in arguments else ["--set", *TINY])]) == 2
    last = capsys.readouterr().err.splitlines()[-1]
    assert told in last
    assert not (tmp_path / "run" / "last.safetensors").exists()


def test_trying_says_what_a_training_would_take(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    command = ["train", "--try", "40", "--device", "cpu", "--set", *TINY, "epochs=2"]
    assert main(command) == 0
    assert capsys.readouterr().out.startswith("20 steps in about")
    assert main([*command, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["steps"] == 20
    assert told["memory"] > 0
    assert list(tmp_path.iterdir()) == []


def train_until(data: Path, out: Path, epochs: int, signum: signal.Signals) -> tuple[int, str]:
    """Train in a process of its own, send a signal after some epochs; return status and output."""
    settings = ["--set", *TINY, "epochs=100000"]
    command = [sys.executable, "-m", "ceapp", "train", "--data", data, "--out", out, *settings]
    environment = os.environ | {"OMP_NUM_THREADS": "1", "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment, text=True
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            epochs -= "held-out: MSE" in line
            if not epochs:
                process.send_signal(signum)
                break
        rest = process.stdout.read()
    return process.returncode, rest


@contextmanager
def training(data: Path, out: Path) -> Iterator[tuple[subprocess.Popen[str], Callable[[str], str]]]:
    """Train without end in a process of its own; yield it, and what reads on until a line comes."""
    settings = ["--set", *TINY, "epochs=100000"]
    command = [sys.executable, "-m", "ceapp", "train", "--data", data, "--out", out, *settings]
    environment = os.environ | {"OMP_NUM_THREADS": "1", "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment, text=True
    )
    assert process.stdout is not None
    lines = process.stdout

    def read_until(text: str) -> str:
        return next(line for line in lines if text in line)

    try:
        yield process, read_until
    finally:
        process.kill()
        process.communicate()


def test_a_run_pauses_goes_on_and_stops_as_its_folder_says(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "run"
    with training(data, out) as (process, read_until):
        read_until("held-out: MSE")
        assert read_standing(out).state == "running"
        assert main(["train", "--data", str(data), "--out", str(out)]) == 2
        give_order(out, PAUSE)
        read_until("Paused at step")
        paused = read_standing(out)
        assert paused.state == "paused"
        assert read_card(out / "last.safetensors").steps == paused.step
        give_order(out, GO)
        read_until("held-out: MSE")
        assert read_standing(out).state == "running"
        give_order(out, STOP)
        read_until("Stopped at step")
        read_until("--resume")
        assert process.wait(60) == 130
    stopped = read_standing(out)
    assert stopped.state == "stopped"
    assert stopped.step == read_card(out / "last.safetensors").steps >= paused.step
    assert "Stopped at step" in (out / "log.txt").read_text()


def test_a_run_that_was_killed_is_known_to_be_dead_and_goes_on(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "run"
    with training(data, out) as (process, read_until):
        read_until("held-out: MSE")
        process.kill()
        process.wait()
    assert read_standing(out).state == "died"
    about = read_about(out)
    assert about.data == (str(data),)
    assert (about.train, about.held_out, about.skipped) == (9, 1, 1)
    # The folder knows its pictures, so that a person need not.
    last = read_card(out / "last.safetensors").steps
    assert main(["train", "--out", str(out), "--resume", "--set", f"epochs={last // 2 + 1}"]) == 0
    finished = read_standing(out)
    assert (finished.state, finished.share) == ("finished", 1.0)


def test_what_stopped_a_run_is_kept_in_its_folder(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "run"
    for file in data.glob("*.png"):
        file.unlink()
    assert train(data, out) == 2
    told = read_standing(out)
    assert told.state == "failed"
    assert "0 usable pictures" in told.text
    assert told.hint


def test_ctrl_c_saves_and_ends_with_130(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "run"
    status, told = train_until(data, out, 1, signal.SIGINT)
    assert status == 130
    assert "--resume" in told
    assert "Traceback" not in told
    assert read_card(out / "last.safetensors").steps > 0


def test_kill_leaves_a_usable_checkpoint(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "run"
    train_until(data, out, 2, signal.SIGKILL)
    model = out / "last.safetensors"
    assert main(["eval", str(model), "--data", str(data), "--holes", "centre"]) == 0
    steps = read_card(model).steps
    assert steps >= 2
    # Two steps make an epoch of nine pictures.
    assert train(data, out, "--resume", "--set", f"epochs={steps // 2 + 1}") == 0
