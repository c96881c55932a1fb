import numpy as np
import pytest

from ceapp.engine.calm import is_calm
from tests.pictures import box_hole, disc_hole

HOLE = disc_hole(300, 300, 150, 150, 30)


def check() -> None:
    pass


def sky(grain: float) -> np.ndarray:
    """Return a slope of colours with even grain."""
    rng = np.random.default_rng(5)
    slope = np.linspace(0.3, 0.7, 300)[:, None, None] * np.array([0.7, 0.8, 1.0])
    return (slope + grain * rng.standard_normal((300, 300, 3))).astype(np.float32)


@pytest.mark.parametrize("grain", [0, 0.005, 0.02])
def test_a_sky_is_calm_with_or_without_grain(grain: float) -> None:
    assert is_calm(sky(grain), HOLE, HOLE, check)


def test_an_edge_that_runs_into_the_hole_is_not() -> None:
    picture = sky(0.005)
    picture[150:] *= 0.6
    assert not is_calm(picture, HOLE, HOLE, check)


def test_an_edge_elsewhere_does_not_matter() -> None:
    picture = sky(0.005)
    picture[280:] *= 0.6
    assert is_calm(picture, HOLE, HOLE, check)


def test_a_pattern_is_not() -> None:
    picture = sky(0.005)
    y, x = np.mgrid[:300, :300]
    picture += (0.05 * np.sin(x / 3) * np.sin(y / 3))[..., None].astype(np.float32)
    assert not is_calm(picture, HOLE, HOLE, check)


def test_soft_waves_that_the_membrane_cannot_foresee_are_not() -> None:
    picture = sky(0.002)
    y, x = np.mgrid[:300, :300]
    picture += (0.1 * np.sin(x / 15) * np.sin(y / 15))[..., None].astype(np.float32)
    assert not is_calm(picture, HOLE, HOLE, check)


def test_what_lies_under_the_hole_has_no_say() -> None:
    picture = sky(0.005)
    picture[HOLE] = 0
    assert is_calm(picture, HOLE, HOLE, check)


def test_where_nothing_is_known_nothing_is_calm() -> None:
    hole = box_hole(300, 300, 0, 0, 300, 299)
    assert not is_calm(sky(0), hole, hole, check)
