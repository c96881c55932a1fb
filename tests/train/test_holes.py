import numpy as np
import pytest
import torch
from scipy import ndimage

from ceapp.core.errors import InputError
from ceapp.train.holes import SHAPES, hole_bank, make_hole


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("size", [64, 128])
def test_holes_are_neither_empty_nor_over_half(shape: str, size: int) -> None:
    for seed in range(30):
        hole = make_hole(shape, size, np.random.default_rng(seed))
        assert hole.shape == (size, size)
        assert 0.01 <= hole.mean() <= 0.5


@pytest.mark.parametrize("shape", ["free", "box", "blob"])
def test_holes_keep_to_a_share(shape: str) -> None:
    for seed in range(20):
        hole = make_hole(shape, 64, np.random.default_rng(seed), 0.05, 0.1)
        assert 0.05 <= hole.mean() <= 0.1


def test_a_share_that_a_shape_never_has_is_refused() -> None:
    with pytest.raises(InputError, match="centre"):
        make_hole("centre", 64, np.random.default_rng(0), 0.5, 0.6)


def test_a_blob_is_one_piece_without_corners() -> None:
    for seed in range(20):
        hole = make_hole("blob", 64, np.random.default_rng(seed))
        assert ndimage.label(hole)[1] == 1


def test_the_centre_hole_is_a_quarter_in_the_middle() -> None:
    hole = make_hole("centre", 128, np.random.default_rng(0))
    assert hole.sum() == 64 * 64
    assert hole[32:96, 32:96].all()


def test_a_face_mask_is_one_piece_below_the_eyes() -> None:
    for seed in range(20):
        hole = make_hole("lower", 128, np.random.default_rng(seed))
        assert ndimage.label(hole)[1] == 1
        rows = np.nonzero(hole)[0]
        assert 45 < rows.min() < rows.max() <= 127


def test_a_bank_follows_its_weights_and_its_seed() -> None:
    bank = hole_bank({"free": 3.0, "centre": 1.0}, 64, 200, seed=5)
    centre = torch.from_numpy(make_hole("centre", 64, np.random.default_rng()))
    share = (bank[:, 0].bool() == centre).all(-1).all(-1).float().mean()
    assert 0.15 < share < 0.35
    assert torch.equal(bank, hole_bank({"centre": 1.0, "free": 3.0}, 64, 200, seed=5))
    assert not torch.equal(bank, hole_bank({"centre": 1.0, "free": 3.0}, 64, 200, seed=6))
