from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ceapp.core.errors import DataError
from ceapp.train.mask_scenes import CANVAS, MaskSceneMaker
from ceapp.train.masked_pictures import MaskedPictures
from ceapp.train.pictures import Pictures
from tests.train.made import picture
from tests.train.test_mask_scenes import SIZE, points


def labelled(folder: Path, name: str = "one") -> Path:
    """Write a green picture with a red face mask, and straps to its right that nobody knows of."""
    pixels = np.full((90, 120, 3), (0, 200, 0), np.uint8)
    mask = np.zeros((90, 120), np.uint8)
    pixels[40:70, 30:80] = (220, 0, 0)
    mask[40:70, 30:80] = 255
    mask[40:70, 80:100] = 128
    Image.fromarray(pixels).save(folder / f"{name}.png")
    Image.fromarray(mask).save(folder / f"{name}.mask.png")
    return folder


def test_a_crop_shows_picture_and_mask_at_the_same_place(tmp_path: Path) -> None:
    pictures = MaskedPictures(labelled(tmp_path))
    assert len(pictures) == 1
    seen, unknown = [], 0.0
    for seed in range(40):
        crop = pictures.crop(CANVAS, np.random.default_rng(seed))
        red, inside = crop.picture[..., 0] > 0.8 * crop.shown, crop.shown > 0.99
        assert np.mean((crop.cover > 0.5)[inside] == red[inside]) > 0.95
        assert not crop.cover[crop.shown == 0].any()
        assert (crop.known[crop.shown == 0] == 1).all()
        assert not (crop.known[crop.cover > 0.99] < 0.99).any()
        seen.append(np.count_nonzero(crop.cover > 0.5))
        unknown += np.count_nonzero(crop.known < 0.5)
    # Near and far, and never without a mask.
    assert 0 < min(seen) < 0.1 * max(seen)
    assert unknown > 0


def test_scenes_are_drawn_ones_and_real_ones(tmp_path: Path) -> None:
    faces = Pictures(("a",), (picture(1, SIZE, SIZE),))
    photos = Pictures(("c",), (picture(5, 160, 200),))
    real = MaskedPictures(labelled(tmp_path))
    scenes = MaskSceneMaker(faces, points()[None], photos, real=real).at(0, 40)
    some_unknown = (scenes.known < 128).any((1, 2))
    assert 0 < int(some_unknown.sum()) < 24
    alone = MaskSceneMaker(faces, points()[None], photos).at(0, 8)
    assert (alone.known == 255).all()


def test_what_cannot_be_learned_from_is_told(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no picture with a mask beside it"):
        MaskedPictures(tmp_path)
    Image.new("L", (5, 5)).save(labelled(tmp_path) / "one.mask.png")
    with pytest.raises(DataError, match=r"mask of one.png is not as large"):
        MaskedPictures(tmp_path)
