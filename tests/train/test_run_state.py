import contextlib
import json
import os
import socket
import time
from dataclasses import replace
from pathlib import Path

import pytest

from ceapp.core.errors import Cancelled, CheckpointError, DataError, WorkError
from ceapp.train.about import About, read_about
from ceapp.train.presets import preset
from ceapp.train.run_state import (
    GO,
    PAUSE,
    STOP,
    Pulse,
    give_order,
    read_order,
    read_standing,
    standing_told,
)


def test_a_folder_without_a_run_says_so(tmp_path: Path) -> None:
    assert read_standing(tmp_path / "none").state == "none"
    (tmp_path / "state.json").write_text("[1, 2")
    assert read_standing(tmp_path).state == "none"
    # A run that was made before there were such files.
    (tmp_path / "state.pt").write_bytes(b"")
    assert read_standing(tmp_path).state == "stopped"


@pytest.mark.parametrize(
    ("error", "state", "text"),
    [
        (None, "finished", ""),
        (Cancelled(), "stopped", ""),
        (KeyboardInterrupt(), "stopped", ""),
        (WorkError("It broke", "Mend it"), "failed", "It broke"),
        (MemoryError(), "failed", "not enough memory"),
        (ZeroDivisionError(), "failed", "should not have"),
    ],
)
def test_each_way_to_end_is_told(
    error: BaseException | None, state: str, text: str, tmp_path: Path
) -> None:
    with (
        pytest.raises(type(error)) if error else contextlib.nullcontext(),
        standing_told(tmp_path / "run") as pulse,
    ):
        pulse.tell("running", 3, 12)
        if error:
            raise error
    told = read_standing(tmp_path / "run")
    assert (told.state, told.step, told.share) == (state, 3, 0.25)
    assert text in told.text
    assert bool(told.hint) == bool(text)


def test_a_run_is_alive_only_while_its_own_process_is(tmp_path: Path) -> None:
    Pulse(tmp_path).tell("running", 1, 2)
    assert read_standing(tmp_path).alive
    told = json.loads((tmp_path / "state.json").read_text())
    for changes in ({"born": told["born"] - 100}, {"pid": 2**22 + 1}):
        (tmp_path / "state.json").write_text(json.dumps(told | changes))
        died = read_standing(tmp_path)
        assert (died.state, died.step, died.alive) == ("died", 1, False)


def test_a_run_on_another_machine_is_judged_by_what_it_was_heard_to_say(tmp_path: Path) -> None:
    Pulse(tmp_path).tell("running")
    told = json.loads((tmp_path / "state.json").read_text())
    assert told["where"] == socket.gethostname()
    elsewhere = told | {"where": "another machine", "pid": 2**22 + 1}
    (tmp_path / "state.json").write_text(json.dumps(elsewhere))
    assert read_standing(tmp_path).alive
    elsewhere["heard"] = time.time() - 3600
    (tmp_path / "state.json").write_text(json.dumps(elsewhere))
    assert read_standing(tmp_path).state == "silent"


def test_two_runs_cannot_have_one_folder(tmp_path: Path) -> None:
    with standing_told(tmp_path), pytest.raises(DataError, match="is running"):
        standing_told(tmp_path).__enter__()


def test_orders_are_read_and_an_old_one_does_not_stop_a_new_run(tmp_path: Path) -> None:
    for order in (PAUSE, STOP, GO):
        give_order(tmp_path, order)
        assert read_order(tmp_path) == order
    (tmp_path / "order").write_text("dance")
    assert read_order(tmp_path) == GO
    give_order(tmp_path, STOP)
    with standing_told(tmp_path):
        assert read_order(tmp_path) == GO
    with pytest.raises(DataError, match="cannot be told"):
        give_order(tmp_path / "gone", STOP)


def test_only_the_first_of_several_processes_speaks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RANK", "1")
    with standing_told(tmp_path):
        pass
    assert os.listdir(tmp_path) == []


def test_what_a_run_is_comes_back_as_it_was_written(tmp_path: Path) -> None:
    about = About(
        preset("face").with_settings(["held_out=a,b"]), data=("x", "y"), train=3, terms=("t",)
    )
    about.write(tmp_path)
    back = read_about(tmp_path)
    assert back.began > 0
    assert replace(back, began=0.0) == about


@pytest.mark.parametrize("text", ["", "[]", '{"config": {"lr": 0}}', '{"config": {"speed": 1}}'])
def test_a_broken_description_is_told(text: str, tmp_path: Path) -> None:
    (tmp_path / "about.json").write_text(text)
    with pytest.raises(CheckpointError, match="broken"):
        read_about(tmp_path)
    with pytest.raises(CheckpointError, match="no run"):
        read_about(tmp_path / "none")
