import errno
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from PIL import Image
from safetensors.torch import load_file

from ceapp.core import atomic
from ceapp.core.cancel import CancelToken
from ceapp.core.errors import CheckpointError, DataError, SaveError, WorkError
from ceapp.core.model_file import read_card
from ceapp.nn.checkpoint import load_net
from ceapp.nn.photo_encoder import PhotoEncoder
from ceapp.train.batches import Batch
from ceapp.train.config import TrainConfig
from ceapp.train.events import EpochDone, Remark, StepsDone
from ceapp.train.loop import Start, train
from ceapp.train.objective import Losses
from ceapp.train.pictures import Pictures
from ceapp.train.replay import CannotRecordError
from ceapp.train.run_folder import RunFolder, require_free
from ceapp.train.split import split_pictures
from ceapp.train.step import GanStep
from tests.train.made import tiny, tiny_photo


def run(config: TrainConfig, pictures: Pictures, path: Path, **start: object) -> list[object]:
    split = split_pictures(pictures, config)
    events = train(config, split, RunFolder(path), "cpu", Start(**start))  # type: ignore[arg-type]
    return list(events)


def test_a_run_leaves_checkpoints_figures_and_pictures(pictures: Pictures, tmp_path: Path) -> None:
    events = run(tiny("face"), pictures, tmp_path, data=("made for the test",), use="any")
    names = {path.name for path in tmp_path.iterdir()}
    checkpoints = {"last.safetensors", "best.safetensors", "critic.safetensors", "state.pt"}
    assert names == checkpoints | {"events.csv", "curve.png", "samples.png"}
    epochs = [event for event in events if isinstance(event, EpochDone)]
    assert [event.epoch for event in epochs] == [1, 2]
    assert events[-1] == epochs[-1]
    net, card = load_net(tmp_path / "last.safetensors")
    assert (card.steps, card.use, card.data) == (8, "any", ["made for the test"])
    assert net.size == card.size == 64
    assert read_card(tmp_path / "critic.safetensors").task == "critic"
    for name in ("curve.png", "samples.png"):
        with Image.open(tmp_path / name) as image:
            assert min(image.size) > 60
    sets = {row["set"] for row in RunFolder(tmp_path).read_events()}
    assert sets == {"", "train", "held-out", "mean fill", "classic fill"}


@pytest.mark.parametrize("name", ["paper", "face"])
def test_a_resumed_run_ends_with_the_same_bits(
    name: str, pictures: Pictures, tmp_path: Path
) -> None:
    config = tiny(name, "epochs=2", "noise=2")
    run(config, pictures, tmp_path / "whole")
    token = CancelToken()
    split = split_pictures(pictures, config)
    folder = RunFolder(tmp_path / "parts")
    for event in train(config, split, folder, "cpu", Start(), token):
        if isinstance(event, StepsDone):
            # Stops within the second epoch or at the end of the first, never at the run's end.
            token.cancel()
    assert folder.load_state()["step"] < 8
    config = folder.load_config()
    list(train(config, split, folder, "cpu", Start(resume=True)))
    for file in ("last.safetensors", "critic.safetensors"):
        whole, parts = (load_file(tmp_path / where / file) for where in ("whole", "parts"))
        assert all(torch.equal(whole[key], parts[key]) for key in whole)
    whole, parts = (
        RunFolder(tmp_path / where).load_state()["nets"]["generator"]
        for where in ("whole", "parts")
    )
    assert all(torch.equal(whole[key], parts[key]) for key in whole)


def test_the_photo_net_resumes_with_the_same_bits_and_tells_its_card(
    pictures: Pictures, tmp_path: Path
) -> None:
    config = tiny_photo("zoom=1", "holes=box")
    run(config, pictures, tmp_path / "whole", use="any")
    split = split_pictures(pictures, config)
    token = CancelToken()
    folder = RunFolder(tmp_path / "parts")
    for event in train(config, split, folder, "cpu", Start(use="any"), token):
        if isinstance(event, StepsDone):
            token.cancel()
    assert 0 < folder.load_state()["step"] < 18
    list(train(folder.load_config(), split, folder, "cpu", Start(resume=True, use="any")))
    whole, parts = (
        load_file(tmp_path / where / "last.safetensors") for where in ("whole", "parts")
    )
    assert all(torch.equal(whole[key], parts[key]) for key in whole)
    net, card = load_net(tmp_path / "whole" / "last.safetensors")
    assert isinstance(net, PhotoEncoder)
    assert (card.subject, card.use, card.steps) == ("photo", "any", 18)


def test_cancelling_saves_and_says_how_to_go_on(pictures: Pictures, tmp_path: Path) -> None:
    token = CancelToken()
    config = tiny()
    events = train(
        config, split_pictures(pictures, config), RunFolder(tmp_path), "cpu", Start(), token
    )
    next(events)
    token.cancel()
    last = list(events)[-1]
    assert isinstance(last, Remark)
    assert "--resume" in last.text
    assert load_net(tmp_path / "last.safetensors")


def test_published_weights_are_taken_up_and_the_generator_rests(
    pictures: Pictures, tmp_path: Path
) -> None:
    run(tiny("face", "adversarial=0"), pictures, tmp_path / "a")
    weights = tmp_path / "a" / "last.safetensors"
    run(tiny("face"), pictures, tmp_path / "b", generator=weights)
    a, b = load_file(weights), load_file(tmp_path / "b" / "last.safetensors")
    # 8 steps are fewer than the 500 that a generator rests for when its critic is new.
    assert all(torch.equal(a[k], b[k]) for k in a if "running" not in k and "num_" not in k)


def test_weights_that_do_not_fit_are_refused(pictures: Pictures, tmp_path: Path) -> None:
    run(tiny("paper"), pictures, tmp_path / "a")
    with pytest.raises(CheckpointError, match="does not fit"):
        run(tiny("face"), pictures, tmp_path / "b", generator=tmp_path / "a" / "last.safetensors")


def test_a_diverging_run_stops_and_keeps_the_last_good_checkpoint(
    pictures: Pictures, tmp_path: Path
) -> None:
    config = tiny("paper", "epochs=1")
    run(config, pictures, tmp_path)
    good = (tmp_path / "last.safetensors").read_bytes()
    state = RunFolder(tmp_path).load_state()
    config = config.with_settings(["epochs=9"])
    split = split_pictures(pictures, config)
    state["nets"]["generator"]["to_latent.bias"][0] = float("nan")
    torch.save(state, tmp_path / "state.pt")
    with pytest.raises(WorkError, match="diverged"):
        list(train(config, split, RunFolder(tmp_path), "cpu", Start(resume=True)))
    assert (tmp_path / "last.safetensors").read_bytes() == good


def test_out_of_memory_halves_the_batch_and_says_so(
    pictures: Pictures, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill = GanStep.fill

    def fill_of_a_small_device(self: GanStep, piece: object) -> torch.Tensor:
        if len(piece.truth) > 2:  # type: ignore[attr-defined]
            raise torch.OutOfMemoryError
        return fill(self, piece)  # type: ignore[arg-type]

    monkeypatch.setattr(GanStep, "fill", fill_of_a_small_device)
    events = run(tiny("paper", "epochs=1"), pictures, tmp_path)
    remarks = [event.text for event in events if isinstance(event, Remark)]
    assert len(remarks) == 1
    assert "2 pictures at a time" in remarks[0]
    assert "batches of 4" in remarks[0]


def test_memory_for_not_even_one_picture_ends_the_run(
    pictures: Pictures, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(self: GanStep, piece: object) -> torch.Tensor:
        raise torch.OutOfMemoryError

    monkeypatch.setattr(GanStep, "fill", no_room)
    with pytest.raises(WorkError, match="not enough memory"):
        run(tiny("paper"), pictures, tmp_path)


def test_where_torch_cannot_compile_the_run_goes_on_without(
    pictures: Pictures, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without_a_compiler(model: object, inputs: object) -> None:
        raise RuntimeError("no C++ compiler was found\nfull log: ...")

    monkeypatch.setattr(
        "ceapp.train.objective.compiled",
        lambda work: torch.compile(work, backend=without_a_compiler, dynamic=False),
    )
    wanted = run(tiny("paper", "epochs=1"), pictures, tmp_path / "plain")
    events = run(tiny("paper", "epochs=1", "compiled=true"), pictures, tmp_path / "asked")
    remarks = [event.text for event in events if isinstance(event, Remark)]
    assert remarks == ["torch cannot compile here, going on without: no C++ compiler was found"]
    assert events[-1] == wanted[-1]


def test_where_the_gpu_cannot_record_the_run_goes_on_without(
    pictures: Pictures, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = run(tiny("paper", "epochs=1"), pictures, tmp_path / "plain")
    whole = GanStep.run

    def run_or_record(self: GanStep, batch: Batch, step: int) -> Losses:
        if step == 2 and self.replays:
            raise CannotRecordError("This GPU cannot record")
        return whole(self, batch, step)

    def on_a_gpu(self: GanStep, *args: object, **options: object) -> None:
        made(self, *args, **options)  # type: ignore[arg-type]
        self.replays = True

    made = GanStep.__init__
    monkeypatch.setattr(GanStep, "__init__", on_a_gpu)

    monkeypatch.setattr(GanStep, "run", run_or_record)
    events = run(tiny("paper", "epochs=1"), pictures, tmp_path / "asked")
    remarks = [event.text for event in events if isinstance(event, Remark)]
    assert remarks == ["This GPU cannot record; going on without."]
    assert events[-1] == wanted[-1]


def test_a_lost_gpu_ends_the_run_with_what_to_do(
    pictures: Pictures, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(tiny("paper", "epochs=1"), pictures, tmp_path)
    good = (tmp_path / "last.safetensors").read_bytes()

    def fall_off_the_bus(self: GanStep, batch: object, step: int) -> None:
        raise RuntimeError("CUDA error: device-side assert triggered\nCompile with ...")

    monkeypatch.setattr(GanStep, "run", fall_off_the_bus)
    config = tiny("paper", "epochs=2")
    split = split_pictures(pictures, config)
    events = train(config, split, RunFolder(tmp_path), "cpu", Start(resume=True))
    with pytest.raises(WorkError, match="The GPU stopped working: CUDA error: device-side") as told:
        list(events)
    assert "--resume" in told.value.hint
    assert (tmp_path / "last.safetensors").read_bytes() == good


def test_an_error_that_is_not_the_gpus_stays_what_it_is(
    pictures: Pictures, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(self: GanStep, batch: object, step: int) -> None:
        raise RuntimeError("shapes do not match")

    monkeypatch.setattr(GanStep, "run", fail)
    with pytest.raises(RuntimeError, match="shapes do not match"):
        run(tiny("paper", "epochs=1"), pictures, tmp_path)


def test_a_run_whose_folder_is_taken_away_stops_and_says_so(
    pictures: Pictures, tmp_path: Path
) -> None:
    config, path = tiny("paper", "epochs=9"), tmp_path / "run"
    events = train(config, split_pictures(pictures, config), RunFolder(path), "cpu", Start())
    next(event for event in events if isinstance(event, EpochDone))
    path.rename(tmp_path / "elsewhere")
    with pytest.raises(SaveError, match=r"folder .* is gone"):
        list(events)
    assert load_net(tmp_path / "elsewhere" / "last.safetensors")


@pytest.mark.parametrize("file", ["last.safetensors", "state.pt"])
def test_a_full_disk_ends_the_run_and_the_last_checkpoint_stands(
    file: str, pictures: Pictures, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tiny("paper", "epochs=3")
    events = train(config, split_pictures(pictures, config), RunFolder(tmp_path), "cpu", Start())
    next(event for event in events if isinstance(event, EpochDone))
    good = {name: (tmp_path / name).read_bytes() for name in ("last.safetensors", "state.pt")}
    write = io.FileIO.write

    def write_until_full(self: io.FileIO, content: bytes) -> int | None:
        if f".{file}." in str(self.name):
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(self, content)

    monkeypatch.setattr(atomic._PlainFile, "write", write_until_full, raising=False)
    with pytest.raises(SaveError, match="no room on the disk"):
        list(events)
    assert (tmp_path / file).read_bytes() == good[file]
    assert RunFolder(tmp_path).load_state()["step"] == 4
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".tmp")] == []


def test_a_used_folder_is_not_overwritten(pictures: Pictures, tmp_path: Path) -> None:
    require_free(RunFolder(tmp_path / "new"))
    run(tiny("paper", "epochs=1"), pictures, tmp_path)
    with pytest.raises(DataError, match="holds a run already"):
        require_free(RunFolder(tmp_path))


def test_there_must_be_something_whole_to_resume(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="no run to resume"):
        RunFolder(tmp_path).load_state()
    (tmp_path / "state.pt").write_bytes(b"PK\x03\x04 half a file")
    with pytest.raises(CheckpointError, match="broken"):
        RunFolder(tmp_path).load_state()


def test_state_that_carries_code_is_not_run(tmp_path: Path) -> None:
    class Trap:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return Path.touch, (tmp_path / "sprung",)

    torch.save({"config": Trap()}, tmp_path / "state.pt")
    with pytest.raises(CheckpointError, match="broken"):
        RunFolder(tmp_path).load_state()
    assert not (tmp_path / "sprung").exists()


_PROCESS = """
import sys
from pathlib import Path
import numpy as np
from ceapp.train.presets import preset
from ceapp.train.loop import Start, train
from ceapp.train.pictures import read_pictures
from ceapp.train.processes import joined
from ceapp.train.run_folder import RunFolder
from ceapp.train.split import split_pictures

data, out, *settings = sys.argv[1:]
config = preset("paper").with_settings(settings)
split = split_pictures(read_pictures([Path(data)], config.size), config)
with joined("cpu") as place:
    list(train(config, split, RunFolder(Path(out)), place.device, Start(), None, *place[:2]))
"""


def test_two_processes_match_one(folder: Path, tmp_path: Path) -> None:
    script = tmp_path / "process.py"
    script.write_text(_PROCESS.replace("*place[:2]", "place.rank, place.world"))
    settings = [
        *("size=64", "widths=4,4,6,6,8,8", "critic_widths=4,4,6,6,8,8", "latent=8", "epochs=3"),
        *("batch_size=4", "precision=fp32"),
    ]
    torchrun = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node"]
    for world, program in (("1", [sys.executable]), ("2", [*torchrun, "2"])):
        done = subprocess.run(
            [*program, script, folder, tmp_path / world, *settings],
            # The loop device: a machine's own name does not always lead to itself.
            env=os.environ | {"OMP_NUM_THREADS": "1", "GLOO_SOCKET_IFNAME": "lo"},
            check=False,
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
    one, two = (load_file(tmp_path / world / "last.safetensors") for world in ("1", "2"))
    for key in one:
        assert torch.allclose(one[key].float(), two[key].float(), atol=2e-3), key
