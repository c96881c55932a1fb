import numpy as np
import pytest
from scipy import ndimage

from ceapp.core.cancel import CancelToken
from ceapp.core.errors import Cancelled
from ceapp.core.pick import pick_connected, pick_similar


def nothing():
    """Never stop."""


@pytest.fixture(params=[1 << 20, 300], ids=["one band", "many bands"])
def bands(request, monkeypatch):
    monkeypatch.setattr("ceapp.core.pick._BAND", request.param)


def spread(cover, shape):
    mask = np.zeros(shape, np.uint8)
    cover.draw(mask, erase=False)
    assert set(np.unique(cover.values)) <= {0, 255}
    return mask > 0


def blotches(seed, smooth=2.0):
    """Colours in blotches that wind around each other."""
    rng = np.random.default_rng(seed)
    noise = ndimage.gaussian_filter(rng.normal(size=(70, 90, 4)), (smooth, smooth, 0))
    return np.clip(128 + noise * 400, 0, 255).astype(np.uint8)


def differs(buffer, y, x):
    return abs(buffer[..., :3].astype(int) - buffer[y, x, :3]).max(axis=2)


@pytest.mark.usefixtures("bands")
@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("tolerance", [0, 30, 90, 255])
def test_the_wand_goes_as_far_as_the_colour_hangs_together(seed, tolerance):
    buffer = blotches(seed)
    y, x = np.random.default_rng(seed + 50).integers((70, 90))
    labels, _ = ndimage.label(differs(buffer, y, x) <= tolerance)
    cover = pick_connected(buffer, int(y), int(x), tolerance, nothing)
    np.testing.assert_array_equal(spread(cover, (70, 90)), labels == labels[y, x])


@pytest.mark.usefixtures("bands")
def test_the_wand_winds_up_and_down_through_bands():
    # A snake whose colour crosses every band again and again.
    buffer = np.zeros((70, 90, 4), np.uint8)
    buffer[:, ::2] = 200
    buffer[0, 3::4] = buffer[-1, 1::4] = 200
    cover = pick_connected(buffer, 30, 0, 10, nothing)
    np.testing.assert_array_equal(spread(cover, (70, 90)), buffer[..., 0] == 200)


@pytest.mark.usefixtures("bands")
@pytest.mark.parametrize("tolerance", [0, 40])
def test_similar_colours_are_found_everywhere(tolerance):
    buffer = blotches(3)
    cover = pick_similar(buffer, 40, 50, tolerance, nothing)
    expected = differs(buffer, 40, 50) <= tolerance
    np.testing.assert_array_equal(spread(cover, (70, 90)), expected)


def test_the_fourth_channel_does_not_matter():
    buffer = np.zeros((20, 30, 4), np.uint8)
    buffer[:, 15:, 3] = 255
    assert spread(pick_connected(buffer, 3, 3, 0, nothing), (20, 30)).all()


@pytest.mark.parametrize("pick", [pick_connected, pick_similar])
def test_it_can_be_stopped(pick):
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        pick(blotches(0), 3, 3, 30, token.check)
