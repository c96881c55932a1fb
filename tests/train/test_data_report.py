import tarfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ceapp.core.cancel import CancelToken
from ceapp.core.errors import Cancelled, DataError, InputError
from ceapp.train import data_report
from ceapp.train.config import TrainConfig
from ceapp.train.data_report import THUMB, look_over
from ceapp.train.pictures import read_pictures
from ceapp.train.preflight import data_problems, require_fitting_batch, room_problems, trained_on
from ceapp.train.presets import preset
from tests.train.made import picture


def test_a_look_finds_what_a_training_will_find(folder: Path) -> None:
    (folder / "broken.jpg").write_bytes(b"no picture")
    cut = (folder / "00.png").read_bytes()
    (folder / "cut.png").write_bytes(cut[: len(cut) // 2])
    Image.new("RGB", (99, 15)).save(folder / "tiny.png")
    report = look_over([folder], 32)
    pictures = read_pictures([folder], 32)
    assert sorted(report.names) == sorted(pictures.names)
    assert len(report) == 12
    assert set(report.short_sides.tolist()) == {40}
    assert len(report.broken) == 2
    assert "broken.jpg: not a picture" in report.broken
    assert report.small == ("tiny.png: 15 px",)
    assert len(report.thumbs) == len(report.thumb_names) == 12
    assert {thumb.shape for thumb in report.thumbs} == {(THUMB, THUMB, 3)}


def test_folder_and_tar_look_alike(folder: Path, tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "pictures.tar", "w") as tar:
        tar.add(folder, ".")
    of_tar = look_over([tmp_path / "pictures.tar"], 32)
    assert len(of_tar) == len(look_over([folder], 32)) == 12


def test_near_copies_are_found_upright_and_mirrored(folder: Path) -> None:
    first = picture(0, 40, 48)
    Image.fromarray(first[:, ::-1].copy()).save(folder / "mirrored.png")
    Image.fromarray(np.clip(first.astype(int) + 9, 0, 255).astype(np.uint8)).save(
        folder / "brighter.png"
    )
    copies = look_over([folder], 32).copies
    assert {later for _, later in copies} == {"brighter.png", "mirrored.png"}
    assert {first for first, _ in copies} == {"00.png"}
    assert look_over([folder], 32, near_duplicate=0).copies == ()


def test_copies_across_blocks_are_found(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(data_report, "_BLOCK", 3)
    Image.open(folder / "00.png").save(folder / "zz.png")
    assert look_over([folder], 32).copies == (("00.png", "zz.png"),)


def test_a_large_set_shows_pictures_from_all_over_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(data_report, "_SHOWN", 4)
    shown = look_over([folder], 32).thumb_names
    assert 2 <= len(shown) <= 4
    assert shown[-1] >= "06"


def test_looking_can_be_cancelled_and_tells_its_progress(folder: Path) -> None:
    told: list[float] = []
    look_over([folder], 32, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        look_over([folder], 32, token=token)
    with pytest.raises(DataError, match="neither"):
        look_over([folder / "none.tar"], 32)


def test_what_cannot_be_trained_on_is_told_with_what_to_do() -> None:
    config = preset("face")
    (none,) = data_problems(config, 0)
    assert "No usable picture" in none.text
    (small,) = data_problems(config, 3, small=50)
    assert "under 64 px" in small.hint
    (batch,) = data_problems(config, 40)
    assert "A batch of 64 is more than the 36 pictures" in batch.text
    assert data_problems(config, 100) == []
    with pytest.raises(DataError, match="A batch of 64"):
        require_fitting_batch(config, 36)
    assert trained_on(config, 100) == 90


def test_too_little_room_is_told(tmp_path: Path) -> None:
    assert room_problems(tmp_path / "new" / "run", 1, 1, 2) == []
    disk, memory = room_problems(tmp_path / "new", 1 << 60, 8 << 30, 4 << 30)
    assert "on the disk of" in disk.text
    assert "8.6 GB of memory" in memory.text


@pytest.mark.parametrize(
    "setting",
    ["lr=0", "split=1", "ema=1", "zoom=0.5", "adversarial=-1", "batch_size=0", "warmup=-3"],
)
def test_parameters_that_cannot_work_are_named(setting: str) -> None:
    with pytest.raises(InputError, match=setting.partition("=")[0]):
        TrainConfig().with_settings([setting])


def test_a_training_without_any_goal_is_refused() -> None:
    with pytest.raises(InputError, match="nothing to learn"):
        TrainConfig().with_settings(["hole_weight=0", "context_weight=0", "adversarial=0"])
