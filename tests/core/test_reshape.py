import numpy as np
import pytest
from scipy.spatial import cKDTree

from ceapp.core.cancel import CancelToken
from ceapp.core.errors import Cancelled
from ceapp.core.reshape import feathered, grown, shrunk

SIZE = (90, 120)


def nothing():
    """Never stop."""


def blots(seed=0):
    rng = np.random.default_rng(seed)
    mask = np.zeros(SIZE, np.uint8)
    for y, x in rng.integers((15, 15), (60, 90), (5, 2)):
        mask[y : y + rng.integers(2, 20), x : x + rng.integers(2, 20)] = 255
    return mask


def distances(mask):
    ys, xs = np.nonzero(mask)
    places = np.stack(np.mgrid[: SIZE[0], : SIZE[1]], -1)
    return cKDTree(np.stack((ys, xs), -1)).query(places)[0]


@pytest.fixture(params=[512, 32], ids=["one square", "many squares"])
def squares(request, monkeypatch):
    monkeypatch.setattr("ceapp.core.reshape._SQUARE", request.param)


@pytest.mark.usefixtures("squares")
@pytest.mark.parametrize("pixels", [1, 3, 7.5])
def test_growing_reaches_every_pixel_within_the_distance_and_no_other(pixels):
    mask = blots()
    before = mask.copy()
    expected = np.where(distances(mask) <= pixels, 255, 0)
    np.testing.assert_array_equal(grown(mask, pixels, nothing), expected)
    np.testing.assert_array_equal(mask, before)


@pytest.mark.usefixtures("squares")
def test_shrinking_is_the_growing_of_what_is_not_painted():
    mask = blots()
    expected = np.where(distances(mask == 0) <= 2, 0, 255)
    np.testing.assert_array_equal(shrunk(mask, 2, nothing), expected)


def test_nothing_shrinks_away_from_the_edge_of_the_photo():
    mask = np.zeros(SIZE, np.uint8)
    mask[:40] = 255
    left = shrunk(mask, 5, nothing)
    assert (left[:35] == 255).all()
    assert not left[35:].any()
    full = np.full(SIZE, 255, np.uint8)
    np.testing.assert_array_equal(shrunk(full, 5, nothing), full)


@pytest.mark.usefixtures("squares")
def test_feathering_fades_out_and_leaves_what_is_painted():
    mask = blots()
    soft = feathered(mask, 8, nothing)
    away = distances(mask)
    assert (soft[mask == 255] == 255).all()
    assert (soft[(away > 0) & (away <= 8)] > 0).all()
    assert not soft[away > 9].any()
    # The farther, the less.
    order = np.argsort(away.ravel(), kind="stable")
    assert (np.diff(soft.ravel()[order].astype(int)) <= 0).all()


@pytest.mark.usefixtures("squares")
def test_soft_edges_move_whole():
    mask = np.zeros(SIZE, np.uint8)
    mask[40:45, 50:60] = 255
    soft = feathered(mask, 8, nothing)
    wider = grown(soft, 10, nothing)
    away = distances(mask)
    assert (wider[away <= 10] == 255).all()
    # The same fall, ten pixels farther out, to a pixel's rounding.
    expected = feathered(np.where(away <= 10, 255, 0).astype(np.uint8), 8, nothing)
    assert abs(wider.astype(int) - expected).max() <= 48
    assert abs(wider.astype(int) - expected).mean() < 3


def test_nothing_grows_of_nothing():
    nil = np.zeros(SIZE, np.uint8)
    for change in (grown, shrunk, feathered):
        assert not change(nil, 5, nothing).any()


def test_it_can_be_stopped():
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        grown(blots(), 3, token.check)
