from pathlib import Path

import numpy as np

from ceapp.train.figures import Figures, Series
from ceapp.train.run_folder import RunFolder


def test_figures_are_followed_line_by_line(tmp_path: Path) -> None:
    figures = Figures(tmp_path)
    assert not figures.follow()
    folder = RunFolder(tmp_path)
    folder.start_events(0)
    folder.add_event(step=0, epoch=0, set="mean fill", psnr=11.0)
    folder.add_event(step=5, epoch=1, rate=20.0, total=3.5, lr=1e-4, memory=700)
    assert figures.follow()
    assert not figures.follow()
    assert figures.losses["total"].values == [3.5]
    assert figures.losses["lr"].values == [1e-4]
    assert figures.score("mean fill") == 11.0
    assert figures.score("held-out") is None
    assert figures.best() is None
    folder.add_event(step=10, epoch=1, rate=40.0, total=2.5)
    folder.add_event(step=10, epoch=1, set="held-out", psnr=20.0, ssim=0.5)
    folder.add_event(step=20, epoch=2, set="held-out", psnr=18.0, ssim=0.6)
    assert figures.follow()
    assert figures.losses["total"].steps == [5, 10]
    assert (figures.pace(), figures.best()) == (30.0, 10)
    assert figures.at("held-out", "ssim", 10) == 0.5
    assert figures.at("held-out", "ssim", 11) is None


def test_half_a_line_waits_for_its_other_half(tmp_path: Path) -> None:
    RunFolder(tmp_path).start_events(0)
    figures = Figures(tmp_path)
    figures.follow()
    with (tmp_path / "events.csv").open("a") as file:
        file.write("50,1,20.0,3.")
        file.flush()
        assert not figures.follow()
        file.write("25,,,,,,,,,,,,\r\nrubbish\r\n")
    assert figures.follow()
    assert figures.losses["total"].values == [3.25]


def test_a_run_that_goes_back_to_an_earlier_step_is_read_anew(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)
    folder.start_events(0)
    for step in (1, 2, 3):
        folder.add_event(step=step, epoch=1, total=step)
    figures = Figures(tmp_path)
    figures.follow()
    folder.start_events(1)
    folder.add_event(step=2, epoch=1, total=7)
    assert figures.follow()
    assert figures.losses["total"].values == [1, 7]


def test_a_table_of_an_earlier_ceapp_is_read_too(tmp_path: Path) -> None:
    (tmp_path / "events.csv").write_text(
        "step,epoch,rate,total,set,psnr\n50,1,9,2.5,,\n50,1,,,held-out,19\n"
    )
    figures = Figures(tmp_path)
    figures.follow()
    assert figures.losses["total"].last == 2.5
    assert figures.score("held-out") == 19


def test_smoothing_keeps_a_constant_and_calms_a_zigzag() -> None:
    flat = Series([1, 2, 3], [4.0, 4.0, 4.0])
    assert np.allclose(flat.arrays(0.9)[1], 4)
    rough = Series(list(range(100)), [float(i % 2) for i in range(100)])
    assert np.ptp(rough.arrays(0.9)[1][50:]) < 0.2
    assert np.array_equal(rough.arrays()[1], rough.values)
