from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ceapp.core.errors import ImageError
from ceapp.core.small import small_picture
from tests.pictures import gradient, write_photo


@pytest.mark.parametrize("name", ["a.jpg", "a.png"])
def test_a_small_picture_is_near_the_size_that_was_wanted(tmp_path: Path, name: str) -> None:
    pixels = gradient(600, 900)
    picture = small_picture(write_photo(tmp_path / name, pixels), 100)
    height, width = picture.shape[:2]
    assert 100 <= max(height, width) < 400
    assert abs(width / height - 1.5) < 0.05
    # Blue, green, red.
    corner = picture[0, -1, 2::-1].astype(int)
    assert np.abs(corner - pixels[0, -1]).max() < 12


def test_it_stands_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[274] = 6
    Image.fromarray(gradient(200, 300)).save(tmp_path / "a.jpg", exif=exif)
    picture = small_picture(tmp_path / "a.jpg", 100)
    assert picture.shape[0] > picture.shape[1]


def test_what_is_broken_is_told_as_always(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8\xff\xe0 no photo")
    with pytest.raises(ImageError, match="broken"):
        small_picture(tmp_path / "a.jpg", 100)
