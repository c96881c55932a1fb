"""A long walk of random actions over the real window: `make soak` walks 2,000, the suite 100.

Another walk: `SOAK_SEED=5 SOAK_STEPS=500 python -m pytest tests/ui/test_soak.py`.
"""

import os
from pathlib import Path

import numpy as np
import psutil
import pytest
import tifffile
from PIL import Image
from pytestqt.qtbot import QtBot

from ceapp.app.autosave import Autosave
from ceapp.core.photo_file import read_photo
from ceapp.ui.main_window import MainWindow
from tests.pictures import gradient, noise, with_alpha, write_photo
from tests.ui.walker import Walker

STEPS = int(os.environ.get("SOAK_STEPS", "100"))
SEED = int(os.environ.get("SOAK_SEED", "0"))
# Beside undo: caches of Qt and of the C library, models that were loaded, photos read ahead.
SPARE_MB = 700


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    """Return photos of every kind, small, so that fills are quick."""
    folder = tmp_path / "photos"
    folder.mkdir()
    Image.fromarray(noise(180, 240)).save(folder / "p3.jpg", quality=90, exif=_turned())
    Image.fromarray(gradient(200, 150)[..., 0]).save(folder / "p4.jpg")
    tifffile.imwrite(folder / "p5.tif", gradient(160, 120, np.uint16), photometric="rgb")
    return [
        write_photo(folder / "p1.png", gradient(300, 400)),
        write_photo(folder / "p2.png", with_alpha(gradient(120, 260))),
        *(folder / name for name in ("p3.jpg", "p4.jpg", "p5.tif")),
    ]


def _turned() -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = 6
    return exif


@pytest.mark.timeout(240 if STEPS <= 100 else 7200)
def test_a_walk_over_the_window_ends_where_it_began(
    qtbot: QtBot, empty_window: MainWindow, photos: list[Path]
) -> None:
    window = empty_window
    session = window.session
    autosave = Autosave(session, parent=window)
    session.preferences.change(undo_budget_mb=64, mode="smooth")
    with qtbot.waitSignal(session.document_changed):
        session.open(photos[0])
    walker = Walker(window, photos, SEED)
    process = psutil.Process()
    try:
        walker.walk(min(STEPS, 300))
        before = process.memory_info().rss >> 20
        walker.walk(STEPS - min(STEPS, 300))
        walker.rest()
        assert (process.memory_info().rss >> 20) - before < 64 + SPARE_MB
        # Back to the first byte: by undo where every step is still there, else by one step.
        document = session.document
        assert session.source is not None
        original = read_photo(session.source).pixels
        while document.can_undo:
            session.undo()
        if not document.dropped:
            assert np.array_equal(document.pixels, original)
            assert not document.has_hole
        session.revert()
        assert np.array_equal(document.pixels, original)
    except BaseException:
        print(f"seed {SEED}, the last of {len(walker.done)} steps:", walker.done[-12:])
        raise
    finally:
        walker.finish()
        autosave.close()
