import numpy as np

from ceapp.core.cancel import CancelToken
from ceapp.engine.blending import as_floats
from ceapp.engine.classic import classic_fill
from tests.pictures import box_hole, disc_hole, gradient

check = CancelToken().check
NOTHING = np.zeros((120, 160), bool)


def scene() -> np.ndarray:
    """Return sky over land with a little noise, the horizon not quite level."""
    y, x = np.mgrid[0:120, 0:160]
    sky = np.stack([0.4 + y / 600, 0.6 + y / 600, 0.9 - x / 900], -1)
    land = np.stack([0.3 + x / 900, 0.4 - y / 900, 0.2 + 0 * x], -1)
    picture = np.where((y > 60 + x / 20)[..., None], land, sky)
    return (picture + np.random.default_rng(0).normal(0, 0.01, picture.shape)).astype(np.float32)


def error_db(filled: np.ndarray, truth: np.ndarray, hole: np.ndarray) -> float:
    return float(-10 * np.log10(((filled - truth)[hole] ** 2).mean()))


def test_the_fill_is_far_nearer_than_the_mean_colour() -> None:
    truth = scene()
    hole = disc_hole(120, 160, 55, 70, 20)
    picture = np.where(hole[..., None], 0, truth)
    filled = classic_fill(picture, hole, NOTHING, (0,), check)
    flat = np.broadcast_to(truth[~hole].mean(0), truth.shape)
    assert error_db(filled, truth, hole) > 3 + error_db(flat, truth, hole)


def test_a_smooth_place_does_not_become_plastic() -> None:
    truth = scene()
    hole = box_hole(120, 160, 15, 60, 45, 90)
    filled = classic_fill(np.where(hole[..., None], 0, truth), hole, NOTHING, (0,), check)
    inside = filled[20:40, 65:85, 0]
    assert (
        np.abs(np.diff(inside, axis=1)).std() > 0.2 * np.abs(np.diff(truth[20:40, 65:85, 0])).std()
    )


def test_other_holes_have_no_influence() -> None:
    truth = as_floats(gradient(120, 160))
    hole, other = box_hole(120, 160, 40, 40, 60, 60), box_hole(120, 160, 40, 60, 60, 80)
    black, white = truth.copy(), truth.copy()
    black[other], white[other] = 0, 1
    filled = [classic_fill(p, hole, other, (0,), check) for p in (black, white)]
    assert np.array_equal(filled[0][hole], filled[1][hole])


def test_a_hole_among_unknown_pixels_looks_farther() -> None:
    truth = np.full((120, 160, 3), 0.3, np.float32)
    hole = box_hole(120, 160, 50, 50, 60, 60)
    other = box_hole(120, 160, 10, 10, 110, 150) & ~hole
    spoilt = np.where((hole | other)[..., None], 0, truth)
    filled = classic_fill(spoilt, hole, other, (0,), check)
    assert np.allclose(filled[hole], 0.3, atol=1e-3)


def test_outside_the_hole_nothing_changes() -> None:
    truth = scene()
    hole = disc_hole(120, 160, 55, 70, 20)
    filled = classic_fill(truth, hole, NOTHING, (0,), check)
    assert np.array_equal(filled[~hole], truth[~hole])


def test_it_tells_how_far_it_is() -> None:
    hole, told = disc_hole(120, 160, 55, 70, 20), []
    classic_fill(scene(), hole, NOTHING, (0,), check, progress=told.append)
    assert len(told) >= 3
    assert told == sorted(told)
    assert 0 < told[0] < told[-1] < 1
