from pathlib import Path

import numpy as np
import pytest

from ceapp.app.teaching import OpenPhoto, teaching
from ceapp.core.cancel import CancelToken, silent
from ceapp.core.errors import DataError
from tests.engine.made import make_model
from tests.train.made import picture


@pytest.mark.parametrize("painted", [False, True])
def test_the_open_photo_is_learned_from_painted_over_or_not(painted: bool, tmp_path: Path) -> None:
    mask = np.zeros((120, 140), np.uint8)
    mask[40:60, 50:90] = 255 if painted else 0
    deep = picture(1, 120, 140).astype(np.uint16) * 257
    opened = OpenPhoto("open.jpg", deep, mask)
    told: list[float] = []
    work = teaching(make_model(tmp_path, "model"), "taught", (), opened, seconds=0.5)
    taught = work(told.append, CancelToken())
    assert taught.lesson.holes > 4
    assert taught.lesson.steps > 0
    assert taught.samples.startswith(b"\x89PNG")
    assert told[-1] == 1.0


def test_without_photos_nothing_is_taught(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="No photos"):
        teaching(tmp_path / "model", "taught", (), None, 1.0)(silent, CancelToken())
