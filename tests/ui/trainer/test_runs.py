"""Runs: started in the window, followed from elsewhere, paused, stopped, taken up, used."""

import os
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from ceapp.app import training
from ceapp.core.cancel import CancelToken, silent
from ceapp.engine.grouping import make_request
from ceapp.engine.models import find_model
from ceapp.engine.pipeline import fill
from ceapp.train.about import About
from ceapp.train.loop import Start, train
from ceapp.train.pictures import read_pictures
from ceapp.train.run_folder import RunFolder
from ceapp.train.run_list import known_runs, remember
from ceapp.train.run_state import STOP, Pulse, read_order, read_standing, standing_told
from ceapp.train.split import split_pictures
from ceapp.ui.main_window import MainWindow
from ceapp.ui.style import Look
from ceapp.ui.trainer.window import TrainerWindow
from tests.pictures import gradient
from tests.train.made import TINY, tiny
from tests.ui.hands import Answers, Button
from tests.ui.trainer.test_pages import enter, look_at

PATIENCE = 120_000


def stands(qtbot: QtBot, window: TrainerWindow, *states: str) -> None:
    """Wait until the run stands so."""
    qtbot.waitUntil(lambda: window.following.standing.state in states, timeout=PATIENCE)


def finished_run(pictures: Path, folder: Path, *settings: str) -> Path:
    """Train as the command line does, in this process."""
    config = tiny("paper", *settings)
    split = split_pictures(read_pictures([pictures], config.size), config)
    with standing_told(folder) as pulse:
        About(config, (str(pictures),), train=len(split.train), held_out=len(split.held_out)).write(
            folder
        )
        run = RunFolder(folder)
        run.note("made for the test")
        list(train(config, split, run, "cpu", Start(), pulse=pulse))
    return folder


def test_from_pictures_to_a_fill(qtbot: QtBot, trainer: TrainerWindow, pictures: Path) -> None:
    enter(trainer, *TINY, "batch_size=4", "epochs=100000")
    look_at(qtbot, trainer, pictures)
    trainer.parameters.start.click()
    assert trainer.pages.currentWidget() is trainer.run
    stands(qtbot, trainer, "running")
    qtbot.waitUntil(lambda: trainer.run.samples.samples.count > 0, timeout=PATIENCE)
    qtbot.waitUntil(
        lambda: "held-out pictures" in trainer.run.curves.curves.drawn, timeout=PATIENCE
    )
    assert {"reconstruction", "mean fill", "classic fill"} <= set(trainer.run.curves.curves.drawn)
    assert "pictures/s" in trainer.run.told
    assert "of memory" in trainer.run.told

    # By the keyboard: what has the focus next is the way on, not another button.
    assert trainer.focusWidget() is trainer.run.log
    trainer.run.pause.setFocus()
    qtbot.keyClick(trainer.run.pause, Qt.Key.Key_Space)
    stands(qtbot, trainer, "paused")
    assert "left, until" not in trainer.run.told
    assert trainer.focusWidget() is trainer.run.go_on
    step = trainer.following.standing.step
    qtbot.keyClick(trainer.run.go_on, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: trainer.following.standing.step > step, timeout=PATIENCE)
    assert trainer.focusWidget() is trainer.run.pause
    trainer.run.stop.click()
    stands(qtbot, trainer, "stopped")
    assert "Stopped at step" in trainer.run.log.toPlainText()

    trainer.show_page(trainer.report)
    assert [row[0] for row in trainer.report.rows][2:] == ["Mean fill", "Classic fill"]
    with qtbot.waitSignal(trainer.model_chosen, timeout=PATIENCE) as chosen:
        trainer.report.use.click()
    (name,) = chosen.args
    assert "The editor now fills with" in trainer.message.text
    assert find_model(name).fills
    pixels = gradient(90, 120)
    mask = np.zeros((90, 120), np.uint8)
    mask[30:50, 40:70] = 255
    result = fill(make_request(pixels, mask, model=name), silent, CancelToken())
    assert result.models == (name,)
    # Once more it is the same model, not a copy.
    with qtbot.waitSignal(trainer.model_chosen, timeout=PATIENCE) as again:
        trainer.report.use.click()
    assert again.args == [name]


def test_a_run_that_died_is_told_and_taken_up(
    qtbot: QtBot, trainer: TrainerWindow, pictures: Path, tmp_path: Path
) -> None:
    run = finished_run(pictures, tmp_path / "run", "steps=2", "epochs=100")
    Pulse(run).tell("running", 2, 300)
    state = run / "state.json"
    state.write_text(state.read_text().replace('"born": ', '"born": 1'))
    trainer.follow(run)
    assert "ended without a word" in trainer.run.told
    assert trainer.run.go_on.isEnabled()
    assert not trainer.run.stop.isEnabled()
    trainer.run.go_on.click()
    stands(qtbot, trainer, "finished", "failed")
    assert trainer.following.standing.state == "finished", trainer.run.told


def test_a_run_from_elsewhere_is_read_from_its_folder_alone(
    qtbot: QtBot, trainer: TrainerWindow, pictures: Path, tmp_path: Path, look: Look
) -> None:
    run = finished_run(pictures, tmp_path / "elsewhere", "epochs=2")
    other = finished_run(pictures, tmp_path / "earlier", "epochs=1")
    remember(run)
    assert known_runs() == [run]
    trainer.follow(run)
    assert trainer.following.standing.state == "finished"
    assert "made for the test" in trainer.run.log.toPlainText()
    assert trainer.run.samples.samples.count > 0
    head, model, mean, _classic = trainer.report.rows
    assert head[1:] == ["PSNR, dB", "SSIM", "L1, %", "Sharpness"]
    assert model[0].startswith("This model, at step")
    assert all(float(text) for text in mean[1:3])
    trainer.run.show_comparison(other)
    curves = trainer.run.curves.curves
    assert "reconstruction (earlier)" in curves.drawn
    # All are named above the plot, where no line is.
    head = curves._plots["losses"].titleLabel
    for name in ("reconstruction", "critic", "earlier"):
        assert head.text.count(f">{name}<") == 1
    assert head.item.boundingRect().height() <= head.maximumHeight()
    # However long it is called, the plots beside it keep their room.
    widths = set()
    for letters in (200, 400):
        curves.compare(curves._other, "n" * letters)
        widths.add(head.minimumWidth())
    assert len(widths) == 1
    trainer.run.show_comparison(None)
    assert "reconstruction (earlier)" not in trainer.run.curves.curves.drawn
    # A newly opened window lists it.
    second = TrainerWindow(look)
    assert second.runs.box.itemText(0) == "elsewhere – Finished"
    second.runs.box.setCurrentIndex(0)
    closed = QStyleOptionComboBox()
    second.runs.box.initStyleOption(closed)
    assert closed.currentText == "elsewhere"
    second.close()
    second.deleteLater()


def test_curves_can_be_smoothed_and_drawn_to_scale(trainer: TrainerWindow, tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)
    folder.start_events(0)
    for step in range(60):
        folder.add_event(step=step, epoch=1, reconstruction=2.0 + step % 2)
    trainer.follow(tmp_path)
    curves = trainer.run.curves.curves
    curves.smooth.setValue(0)
    assert np.ptp(curves.drawn["reconstruction"][1][-20:]) == 1.0
    curves.smooth.setValue(90)
    assert np.ptp(curves.drawn["reconstruction"][1][-20:]) < 0.2
    plot = curves._plots["losses"]
    assert plot.ctrl.logYCheck.isChecked()
    curves.log.setChecked(False)
    assert not plot.ctrl.logYCheck.isChecked()
    plot.setYRange(0, 1)
    curves.show_all()
    assert plot.getViewBox().autoRangeEnabled() == [True, True]


def test_a_training_that_cannot_begin_says_why(
    qtbot: QtBot, trainer: TrainerWindow, tmp_path: Path
) -> None:
    run = tmp_path / "run"
    pid = training.launch(run, ["--data", str(tmp_path), "--preset", "none"])
    if hasattr(os, "getsid"):
        # A session of its own: what ends this one leaves it alone.
        assert os.getsid(pid) == pid
    trainer.follow(run, pid)
    stands(qtbot, trainer, "failed")
    assert "No preset 'none'" in trainer.run.told


def test_a_folder_that_is_taken_away_is_told(
    trainer: TrainerWindow, pictures: Path, tmp_path: Path
) -> None:
    run = finished_run(pictures, tmp_path / "run", "epochs=1")
    trainer.follow(run)
    run.rename(tmp_path / "gone")
    trainer.following.look()
    assert f"The run's folder {run} is gone" in trainer.run.told
    assert not trainer.report.use.isEnabled()


@pytest.mark.parametrize(
    ("answer", "closes", "order"),
    [(Button.Yes, True, ""), (Button.No, True, STOP), (Button.Cancel, False, "")],
)
def test_closing_offers_to_let_a_training_go_on(
    answer: Button, closes: bool, order: str, trainer: TrainerWindow, tmp_path: Path
) -> None:
    # This process stands for the training one.
    Pulse(tmp_path).tell("running", 1, 9)
    trainer.follow(tmp_path)
    answers = Answers(answer)
    assert trainer.close() is closes
    assert len(answers.asked) == 1
    assert "Let it go on in the background?" in answers.asked[0]
    assert read_order(tmp_path) == order
    assert read_standing(tmp_path).alive


def test_a_window_that_opens_takes_up_what_is_running(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    Pulse(tmp_path).tell("paused", 1, 9)
    remember(tmp_path)
    window = TrainerWindow(look)
    assert window.following.folder == tmp_path
    assert window.pages.currentWidget() is window.run
    assert window.run.go_on.isEnabled()
    window.following.leave()
    window.close()
    window.deleteLater()


def test_a_model_is_exported_with_its_card(
    qtbot: QtBot,
    trainer: TrainerWindow,
    pictures: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    trainer.follow(finished_run(pictures, tmp_path / "run", "epochs=1"))
    target = tmp_path / "out.safetensors"
    monkeypatch.setattr("ceapp.ui.trainer.hand_on.ask_model_place", lambda *_: target)
    trainer.report.export.click()
    qtbot.waitUntil(lambda: "Exported" in trainer.message.text, timeout=PATIENCE)
    assert target.read_bytes() == (tmp_path / "run" / "best.safetensors").read_bytes()
    assert target.with_suffix(".json").is_file()
    trainer.report.train_on.click()
    assert trainer.pages.currentWidget() is trainer.parameters
    assert "Has learned for 2 steps" in trainer.parameters.begin.about.text()


def test_the_editor_opens_it_and_fills_with_its_model(
    qtbot: QtBot, window: MainWindow, pictures: Path, tmp_path: Path
) -> None:
    run = finished_run(pictures, tmp_path / "run", "epochs=1")
    window.actions_["train"].trigger()
    trainer = window.trainer.window
    assert trainer is not None
    trainer.follow(run)
    with qtbot.waitSignal(window.session.models.in_use_changed, timeout=PATIENCE):
        trainer.report.use.click()
    qtbot.waitUntil(lambda: not window.session.models.doing, timeout=PATIENCE)
    assert window.session.model == "run"
    window.actions_["train"].trigger()
    assert window.trainer.window is trainer
    assert window.trainer.close()
    assert window.trainer.window is None
