"""Finding face masks in the background: one step of undo, or a sentence."""

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ceapp.app.masking import Masking
from ceapp.app.session import SessionController
from tests.engine.masked import bare_portrait, masked_portrait
from tests.engine.test_date_stamp import ORANGE, stamped
from tests.pictures import write_photo


def opened(session: SessionController, qtbot: QtBot, path: Path, pixels: np.ndarray) -> None:
    with qtbot.waitSignal(session.document_changed):
        session.open(write_photo(path, pixels))
    qtbot.waitUntil(lambda: not session.activity)


@pytest.mark.parametrize("worn", [True, False])
def test_masks_become_a_step_of_undo_and_none_a_sentence(
    session: SessionController, qtbot: QtBot, tmp_path: Path, worn: bool
) -> None:
    pixels, true = masked_portrait()
    opened(session, qtbot, tmp_path / "photo.png", pixels if worn else bare_portrait())
    # What is painted stays, and that the hand just painted what is not to be copied is no matter.
    session.paint_box(session.document.rect.square_inside(9, session.document.rect), erase=False)
    session.take_paint("exclude")
    before = session.document.mask.copy()
    with qtbot.waitSignal(session.told, timeout=60_000) as told:
        Masking(session).find_face_masks()
    message = told.args[0]
    assert message.kind == "info"
    found = (session.document.mask >= 128) & (before == 0)
    if not worn:
        assert "No face mask" in message.text
        assert not found.any()
        return
    assert "guess" in message.text
    assert (found & true).sum() > 0.9 * true.sum()
    assert (session.document.mask >= before).all()
    assert not session.document.exclude.any()
    assert session.document.undo_label == "face masks"
    session.undo()
    assert np.array_equal(session.document.mask, before)


@pytest.mark.parametrize("colour", [ORANGE, (230, 230, 230)], ids=["orange", "white"])
def test_a_date_stamp_becomes_a_step_of_undo_and_none_a_sentence(
    session: SessionController, qtbot: QtBot, tmp_path: Path, colour: tuple[int, int, int]
) -> None:
    pixels, ink = stamped("12 25 08", colour, 0.9)
    opened(session, qtbot, tmp_path / "photo.png", pixels)
    with qtbot.waitSignal(session.told, timeout=20_000) as told:
        Masking(session).find_date_stamp()
    if colour == ORANGE:
        assert (session.document.mask[ink] == 255).mean() > 0.98
        assert session.document.undo_label == "date stamp"
    else:
        assert "No date stamp" in told.args[0].text
        assert not session.document.has_hole
