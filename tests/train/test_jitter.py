import numpy as np
import pytest
import torch

from ceapp.train.batches import Batches
from ceapp.train.jitter import Jitter
from ceapp.train.pictures import Pictures
from tests.train.made import picture, tiny


def _pictures(count: int) -> torch.Tensor:
    stacked = np.stack([picture(i, 64, 64) for i in range(count)])
    return torch.from_numpy(stacked).permute(0, 3, 1, 2).float() / 127.5 - 1


def _jittered(strength: float) -> torch.Tensor:
    return Jitter.drawn(np.random.default_rng(0), 20, strength).applied(_pictures(20))


def test_without_strength_pictures_stay_as_they_are() -> None:
    assert torch.allclose(_jittered(0), _pictures(20), atol=1e-4)


def test_the_more_strength_the_farther_from_the_picture() -> None:
    whole = _pictures(20)
    little, much = ((_jittered(strength) - whole).abs().mean() for strength in (0.3, 1))
    assert 0.005 < little < 0.6 * much
    assert _jittered(3).abs().max() <= 1


def test_a_picture_is_recoloured_as_a_whole_and_not_in_places() -> None:
    flat = torch.full((8, 3, 64, 64), 0.2)
    changed = Jitter.drawn(np.random.default_rng(0), 8, 1).applied(flat)
    assert changed.std((2, 3)).max() < 1e-4
    assert changed.mean((2, 3)).std() > 0.02


def test_of_a_picture_turned_and_moved_nothing_is_empty() -> None:
    # Beyond its edges a picture goes on mirrored: black corners would be learned as well.
    bright = torch.full((40, 3, 64, 64), 0.9)
    changed = Jitter.drawn(np.random.default_rng(0), 40, 1).applied(bright)
    assert changed.min() > 0.4


def test_a_picture_is_shown_otherwise_each_time(pictures: Pictures) -> None:
    batches = Batches(pictures, tiny("face", "jitter=1"), "cpu")
    assert torch.equal(batches.at(3).truth, batches.at(3).truth)
    plain = Batches(pictures, tiny("face"), "cpu")
    assert torch.equal(batches.at(3).hole, plain.at(3).hole)
    shown = (batches.at(3).truth - plain.at(3).truth).abs().mean((1, 2, 3))
    assert shown.min() > 0.01


@pytest.mark.parametrize("share", [slice(0, None, 2), slice(1, None, 2)])
def test_some_of_the_changes_are_those_of_the_same_pictures(share: slice) -> None:
    changes = Jitter.drawn(np.random.default_rng(0), 6, 1)
    whole = changes.applied(_pictures(6))[share]
    assert torch.allclose(changes.of(share).applied(_pictures(6)[share]), whole, atol=1e-6)
