"""The pages before a training: pictures and parameters."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from ceapp.train.config_check import HOLE_SHAPES
from ceapp.train.parameters import PARAMETERS, UNLISTED
from ceapp.train.plan import ARCH
from ceapp.train.presets import PRESETS, preset
from ceapp.ui.trainer.window import TrainerWindow
from tests.engine.made import make_model
from tests.train.made import TINY


def enter(window: TrainerWindow, *settings: str) -> None:
    """Type settings into the form, as a person does."""
    for setting in settings:
        name, _, text = setting.partition("=")
        editor = window.parameters.form.fields[name].editor
        if isinstance(editor, QSpinBox):
            editor.setValue(int(text))
        else:
            assert isinstance(editor, QLineEdit)
            editor.setText(text)


def look_at(qtbot: QtBot, window: TrainerWindow, *sources: Path) -> None:
    """Choose pictures, and wait until they have been looked at."""
    with qtbot.waitSignal(window.data.looked, check_params_cb=lambda report: report is not None):
        window.data.add(list(sources))


def test_pictures_are_looked_over_before_anything_starts(
    qtbot: QtBot, trainer: TrainerWindow, pictures: Path
) -> None:
    assert not trainer.parameters.start.isEnabled()
    assert "No pictures have been chosen" in trainer.parameters.takes.told
    look_at(qtbot, trainer, pictures)
    data = trainer.data
    assert data.found.told.startswith("13 pictures, short sides 64 to 64 px")
    assert "About 12 are trained on, 1 are held out" in data.found.told
    assert data.found.unusable.lines.item(0).text() == "broken.jpg: not a picture"
    assert data.found.unusable.lines.item(1).text() == "small.png: 20 px"
    assert data.found.copies.lines.item(0).text() == "00.png  ↔  again.png"
    assert data.found.thumbs.count == 13
    assert trainer.parameters.holes.preview.count == 12


def test_a_dropped_picture_stands_for_its_folder(
    qtbot: QtBot, trainer: TrainerWindow, pictures: Path
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(pictures / name)) for name in ("00.png", "01.png")])
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPoint(9, 9), action, mime, Qt.MouseButton.LeftButton, none)
    with qtbot.waitSignal(trainer.data.looked, check_params_cb=lambda report: report is not None):
        trainer.data.dropEvent(event)
    assert trainer.data.sources == [pictures]


def test_an_empty_folder_and_small_pictures_say_what_to_do(
    qtbot: QtBot, trainer: TrainerWindow, pictures: Path, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    look_at(qtbot, trainer, tmp_path / "empty")
    assert "No usable picture was found, 8 are needed" in trainer.data.found.told
    assert not trainer.parameters.start.isEnabled()
    trainer.data.list.remove.click()
    assert trainer.data.sources == []
    look_at(qtbot, trainer, pictures)
    with qtbot.waitSignal(trainer.data.looked, check_params_cb=lambda report: report is not None):
        enter(trainer, "size=512")
    assert "14 have a short side under 256 px: choose a smaller size" in trainer.data.found.told


def test_a_source_that_is_no_tar_is_told(
    qtbot: QtBot, trainer: TrainerWindow, tmp_path: Path
) -> None:
    (tmp_path / "no.tar").write_text("no tar")
    with qtbot.waitSignal(trainer.data.failed):
        trainer.data.add([tmp_path / "no.tar"])
    assert "neither a folder nor a readable tar" in trainer.message.text


def test_every_parameter_has_a_row_that_says_what_it_does(trainer: TrainerWindow) -> None:
    fields = trainer.parameters.form.fields
    assert set(fields) == {p.name for p in PARAMETERS} - set(UNLISTED)
    trainer.parameters.begin.box.setCurrentIndex(list(PRESETS).index("face"))
    note = fields["lr"]._note.text()
    assert note.startswith("How far each step moves the generator")
    assert note.endswith("The paper: 0.0001.")
    decay = fields["decay"]
    assert (decay.editor.currentText(), decay.setting) == ("Cosine", "decay=cosine")
    assert decay._note.text().endswith("The paper: None.")
    assert fields["mirrored"]._note.text().endswith("The paper: off.")
    for name in PRESETS:
        trainer.parameters.begin.box.setCurrentIndex(list(PRESETS).index(name))
        assert trainer.parameters.form.config(trainer.parameters.holes.holes) == preset(name)


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ("lr=0", "Learning rate must be above 0"),
        ("lr=fast", "'fast' is no value for Learning rate"),
        ("widths=1,2", "Widths (Network) and Widths (Critic) must be 6 numbers"),
        ("batch_size=64", "A batch of 64 is more than the 12 pictures"),
    ],
)
def test_parameters_that_cannot_work_are_told_and_do_not_start(
    setting: str, told: str, qtbot: QtBot, trainer: TrainerWindow, pictures: Path
) -> None:
    enter(trainer, *TINY)
    look_at(qtbot, trainer, pictures)
    assert trainer.parameters.start.isEnabled()
    enter(trainer, setting)
    assert told in trainer.parameters.takes.told
    assert not trainer.parameters.start.isEnabled()
    trainer.parameters._ask_start()
    assert trainer.following.folder is None


def test_a_folder_that_holds_a_run_is_not_taken_again(
    qtbot: QtBot, trainer: TrainerWindow, pictures: Path, tmp_path: Path
) -> None:
    look_at(qtbot, trainer, pictures)
    (tmp_path / "state.pt").write_bytes(b"")
    trainer.parameters.details.place.setText(str(tmp_path))
    assert "holds a run already" in trainer.parameters.takes.told
    trainer.parameters.details.place.setText("")
    assert "The run has no folder" in trainer.parameters.takes.told
    assert not trainer.parameters.start.isEnabled()


def test_holes_follow_the_sliders(qtbot: QtBot, trainer: TrainerWindow, pictures: Path) -> None:
    look_at(qtbot, trainer, pictures)
    mix = trainer.parameters.holes
    assert mix.holes == {"centre": 1.0}
    before = [picture.toImage() for picture in mix.preview._pictures]
    for shape in HOLE_SHAPES:
        mix.sliders[shape].setValue(0)
    assert "Every hole shape has the share 0" in trainer.parameters.takes.told
    mix.sliders["free"].setValue(6)
    assert mix.holes == {"free": 1.5}
    assert mix._shares["free"].text() == "100 %"
    after = [picture.toImage() for picture in mix.preview._pictures]
    assert before != after
    assert trainer.parameters.config is not None
    assert trainer.parameters.config.holes == {"free": 1.5}


def test_what_it_takes_is_tried_and_told(
    qtbot: QtBot, trainer: TrainerWindow, pictures: Path
) -> None:
    enter(trainer, *TINY, "batch_size=4")
    look_at(qtbot, trainer, pictures)
    trainer.parameters.takes.wait.setInterval(0)
    trainer.parameters.note_edit()
    qtbot.waitUntil(lambda: "About" in trainer.parameters.takes.told, timeout=60_000)
    assert "for 6 steps" in trainer.parameters.takes.told
    assert "CPU" in trainer.parameters.takes.told


def test_a_checkpoint_fixes_the_net_and_hands_on_its_terms(
    trainer: TrainerWindow, tmp_path: Path
) -> None:
    trainer.parameters.begin.add(make_model(tmp_path, "old", use="research"))
    fields = trainer.parameters.form.fields
    assert not any(fields[name].editor.isEnabled() for name in ARCH)
    assert fields["lr"].editor.isEnabled()
    assert not trainer.parameters.details.free.isEnabled()
    assert trainer.parameters.config is not None
    assert trainer.parameters.config.size == 32


def test_every_number_has_room_in_its_field(trainer: TrainerWindow) -> None:
    trainer.show_page(trainer.parameters)
    numbers = [spin for spin in trainer.parameters.findChildren(QSpinBox) if spin.isVisible()]
    assert numbers
    for number in numbers:
        field = number.findChild(QLineEdit)
        assert field.width() > field.fontMetrics().horizontalAdvance("1,000,000")
