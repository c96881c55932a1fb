import numpy as np
import pytest
from PIL import Image

from ceapp.core.comparison import fitting_step, write_comparison
from ceapp.core.errors import InputError
from tests.pictures import gradient

BEFORE = gradient(90, 120)
AFTER = BEFORE[::-1, ::-1]


def test_wide_photos_lie_below_one_another_and_tall_ones_beside(tmp_path):
    path = tmp_path / "a.png"
    write_comparison(BEFORE, AFTER, "side", path)
    with Image.open(path) as image:
        pixels = np.asarray(image)
    assert np.array_equal(pixels[:90], BEFORE)
    assert np.array_equal(pixels[-90:], AFTER)
    assert pixels.shape[1] == 120
    write_comparison(BEFORE.swapaxes(0, 1), AFTER.swapaxes(0, 1), "side", path)
    with Image.open(path) as image:
        assert image.height == 120
        assert image.width > 180


def test_a_split_has_a_half_of_each(tmp_path):
    write_comparison(BEFORE, AFTER, "split", tmp_path / "a.png")
    with Image.open(tmp_path / "a.png") as image:
        pixels = np.asarray(image)
    assert np.array_equal(pixels[:, :55], BEFORE[:, :55])
    assert np.array_equal(pixels[:, 65:], AFTER[:, 65:])
    assert (pixels[:, 60] == 255).all()


def test_an_animation_shows_both_for_ever(tmp_path):
    write_comparison(BEFORE, AFTER, "animation", tmp_path / "a.webp")
    with Image.open(tmp_path / "a.webp") as image:
        assert image.n_frames == 2
        assert image.info["loop"] == 0
        seen = []
        for number in range(2):
            image.seek(number)
            seen.append(np.asarray(image.convert("RGB")).astype(int))
    assert np.abs(seen[0] - BEFORE).mean() < 5
    assert np.abs(seen[1] - AFTER).mean() < 5


def test_a_name_that_does_not_suit_is_refused_and_the_old_file_stays(tmp_path):
    (tmp_path / "a.webp").write_bytes(b"old")
    with pytest.raises(InputError, match=r"\.png or \.jpg"):
        write_comparison(BEFORE, AFTER, "side", tmp_path / "a.webp")
    assert (tmp_path / "a.webp").read_bytes() == b"old"


def test_large_photos_are_made_smaller_to_be_shown():
    assert fitting_step(1000, 1500, "animation") == 1
    assert fitting_step(4000, 6000, "animation") == 4
    assert fitting_step(4000, 6000, "side") == 2
