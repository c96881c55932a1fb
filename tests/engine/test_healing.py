import numpy as np
import pytest
from scipy import ndimage

from ceapp.engine.healing import borrowed_grain
from tests.pictures import box_hole, disc_hole

HOLE = disc_hole(240, 240, 120, 120, 25)


def check() -> None:
    pass


def sky(strength: float = 0.01, blur: float = 1.0) -> np.ndarray:
    """Return a slope with grain of some size."""
    grain = np.random.default_rng(2).standard_normal((240, 240, 3))
    grain = ndimage.gaussian_filter(grain, (blur, blur, 0))
    slope = np.linspace(0.3, 0.6, 240)[:, None, None]
    return (slope + strength * grain / grain.std()).astype(np.float32)


@pytest.mark.parametrize("strength", [0.002, 0.01])
def test_borrowed_grain_is_as_strong_as_the_photos(strength: float) -> None:
    grain = borrowed_grain(sky(strength), HOLE, HOLE, (0,), check)
    assert grain is not None
    assert 0.8 * strength < grain[HOLE].std() < 1.2 * strength
    assert not grain[~HOLE].any()


def test_it_does_not_look_into_the_unknown() -> None:
    unknown = HOLE | box_hole(240, 240, 0, 0, 240, 90)
    one, other = sky(), sky()
    other[unknown] = 1
    grains = [borrowed_grain(p, HOLE, unknown, (0,), check) for p in (one, other)]
    assert grains[0] is not None
    assert np.array_equal(*grains)


def test_another_seed_takes_another_place() -> None:
    first, again, other = (borrowed_grain(sky(), HOLE, HOLE, (s,), check) for s in (3, 3, 5))
    assert first is not None
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_shapes_are_not_taken_for_grain() -> None:
    y, x = np.mgrid[:240, :240]
    picture = sky()
    picture[(y // 20 + x // 20) % 2 == 0] += 0.1
    assert borrowed_grain(picture, HOLE, HOLE, (0,), check) is None


def test_where_nothing_fits_nothing_is_borrowed() -> None:
    hole = box_hole(240, 240, 20, 20, 220, 220)
    assert borrowed_grain(sky(), hole, hole, (0,), check) is None
