from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.cli.conftest import Ended
from tests.engine.masked import masked_portrait
from tests.engine.test_date_stamp import ORANGE, stamped
from tests.pictures import noise, write_photo

Ceapp = Callable[..., Ended]


def test_a_sideways_photo_gets_a_mask_as_it_is_seen(ceapp: Ceapp, tmp_path: Path) -> None:
    pixels, true = masked_portrait()
    photo, out = tmp_path / "photo.jpg", tmp_path / "mask.png"
    exif = Image.Exif()
    exif[0x0112] = 6
    # It lies on its left side in the file; 320 rows of it, so that height and width differ.
    Image.fromarray(np.rot90(pixels[:320])).save(photo, quality=95, exif=exif)
    ended = ceapp("find-mask", photo, "--out", out)
    assert (ended.status, ended.err) == (0, "")
    assert ended.out == f"{out}: one face mask\n"
    with Image.open(out) as mask:
        assert (mask.mode, mask.size) == ("L", (512, 320))
        found = np.asarray(mask)
    assert set(np.unique(found)) == {0, 255}
    assert (true[:320] & (found > 0)).sum() > 0.9 * true.sum()


def test_without_a_mask_it_is_black_and_all_is_well(ceapp: Ceapp, tmp_path: Path) -> None:
    photo, out = write_photo(tmp_path / "photo.png", noise(40, 60)), tmp_path / "mask.png"
    ended = ceapp("find-mask", photo, "--out", out)
    assert ended.status == 0
    assert "no face mask was found" in ended.out
    with Image.open(out) as mask:
        assert mask.size == (60, 40)
        assert mask.getextrema() == (0, 0)


@pytest.mark.parametrize("out", ["mask.jpg", "nowhere/mask.png", "photo.png"])
def test_a_place_that_cannot_be_is_refused(ceapp: Ceapp, tmp_path: Path, out: str) -> None:
    photo = write_photo(tmp_path / "photo.png", noise(40, 60))
    before = photo.read_bytes()
    ended = ceapp("find-mask", photo, "--out", tmp_path / out)
    assert ended.status == 2
    assert ended.err.count("\n") == 1
    assert photo.read_bytes() == before


def test_a_date_stamp_is_found_when_asked_for(ceapp: Ceapp, tmp_path: Path) -> None:
    pixels, ink = stamped("12 25 08", ORANGE, 0.9)
    photo, out = write_photo(tmp_path / "photo.png", pixels), tmp_path / "mask.png"
    ended = ceapp("find-mask", photo, "--what", "date-stamp", "--out", out)
    assert (ended.status, ended.out) == (0, f"{out}: a date stamp\n")
    with Image.open(out) as mask:
        assert (np.asarray(mask)[ink] == 255).mean() > 0.98
