import numpy as np
import pytest
from scipy import ndimage

from ceapp.core.cancel import CancelToken
from ceapp.core.errors import Cancelled
from ceapp.engine.grain import grain_like
from tests.pictures import disc_hole

check = CancelToken().check
HOLE = disc_hole(160, 160, 80, 80, 40)


def grainy(strength: float, blur: float = 0.0) -> np.ndarray:
    noise = np.random.default_rng(1).normal(0, 1, (160, 160, 1))
    noise = ndimage.gaussian_filter(noise, (blur, blur, 0))
    return (0.5 + strength * noise / noise.std() * np.ones(3)).astype(np.float32)


@pytest.mark.parametrize("strength", [0.005, 0.02])
def test_grain_is_as_strong_as_around_or_a_little_weaker(strength: float) -> None:
    grain = grain_like(grainy(strength), ~HOLE, HOLE, (0,), check)
    assert 0.4 * strength < grain[HOLE].std() < strength


def test_a_clean_picture_gets_none() -> None:
    assert np.abs(grain_like(grainy(0), ~HOLE, HOLE, (0,), check)).max() < 1e-6


def test_grey_grain_stays_grey() -> None:
    grain = grain_like(grainy(0.02), ~HOLE, HOLE, (0,), check)[HOLE]
    assert np.abs(grain - grain.mean(1, keepdims=True)).max() < 0.1 * grain.std()


def test_coarse_grain_is_matched_by_coarse_grain() -> None:
    def neighbours(grain: np.ndarray) -> float:
        flat = grain[60:100, 60:100, 0]
        return float(np.corrcoef(flat[:, :-1].ravel(), flat[:, 1:].ravel())[0, 1])

    fine = grain_like(grainy(0.02), ~HOLE, HOLE, (0,), check)
    coarse = grain_like(grainy(0.02, blur=1), ~HOLE, HOLE, (0,), check)
    assert neighbours(coarse) > neighbours(fine) + 0.2


def test_edges_are_not_taken_for_grain() -> None:
    picture = grainy(0.005)
    picture[:, 20:25] += 0.4
    picture[10:14] -= 0.4
    assert grain_like(picture, ~HOLE, HOLE, (0,), check)[HOLE].std() < 0.01


def test_what_is_unknown_has_no_influence() -> None:
    known = ~HOLE
    known[:, 100:] = False
    one, other = grainy(0.02), grainy(0.02)
    other[~known] = 9
    assert np.array_equal(
        grain_like(one, known, HOLE, (0,), check), grain_like(other, known, HOLE, (0,), check)
    )


def test_grain_is_in_the_hole_alone_and_told_by_the_seed() -> None:
    picture = grainy(0.02)
    first, again, another = (grain_like(picture, ~HOLE, HOLE, (s,), check) for s in (0, 0, 1))
    assert not first[~HOLE].any()
    assert np.array_equal(first, again)
    assert not np.array_equal(first, another)


def test_too_little_to_measure_gives_none() -> None:
    known = np.zeros((160, 160), bool)
    known[:, 0] = True
    assert not grain_like(grainy(0.02), known, HOLE, (0,), check).any()


def test_the_grain_of_a_large_hole_is_as_strong_everywhere() -> None:
    picture = np.tile(grainy(0.02), (8, 4, 1))
    hole = np.zeros(picture.shape[:2], bool)
    hole[60:-60, 60:-60] = True
    grain = grain_like(picture, ~hole, hole, (0,), check)
    blocks = [grain[y : y + 100, 200:300].std() for y in range(100, 1100, 100)]
    assert max(blocks) < 1.2 * min(blocks)
    # Where the drawn tile begins again, there is no line.
    rows = np.abs(np.diff(grain[60:-60, 60:-60, 0], axis=0)).mean(1)
    assert rows.max() < 1.5 * rows.mean()


def test_a_check_that_raises_ends_the_work() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        grain_like(grainy(0.02), ~HOLE, HOLE, (0,), token.check)
