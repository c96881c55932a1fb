from pathlib import Path

import numpy as np
import pytest

from ceapp.app.teaching import OpenPhoto, teaching
from ceapp.core.cancel import CancelToken, silent
from ceapp.core.errors import DataError
from tests.engine.made import make_model
from tests.train.made import picture


def test_the_open_photo_is_learned_from_but_for_what_is_painted_over(tmp_path: Path) -> None:
    model = make_model(tmp_path, "model")
    deep = picture(1, 120, 140).astype(np.uint16) * 257
    scores = []
    for value in (0, 255):
        mask = np.zeros((120, 140), np.uint8)
        mask[40:60, 50:90] = value
        told: list[float] = []
        work = teaching(model, "taught", (), OpenPhoto("open.jpg", deep, mask), seconds=0.5)
        taught = work(told.append, CancelToken())
        assert taught.lesson.holes > 4
        assert taught.lesson.steps > 0
        assert taught.samples.startswith(b"\x89PNG")
        assert told[-1] == 1.0
        scores.append(taught.lesson.before)
    # The same photo and the same model: it is judged by other places where some are painted over.
    assert scores[0] != scores[1]


def test_without_photos_nothing_is_taught(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="No photos"):
        teaching(tmp_path / "model", "taught", (), None, 1.0)(silent, CancelToken())
