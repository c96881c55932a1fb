import numpy as np
import pytest

from ceapp.core.errors import Cancelled
from ceapp.engine.membrane import membrane
from tests.pictures import box_hole, disc_hole


def ramp(height: int, width: int) -> np.ndarray:
    """Return a plane: harmonic, so that a membrane must find it again."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    return np.stack([x / width, y / height, (x + y) / (width + height)], -1)


@pytest.mark.parametrize("side", [12, 60, 150, 301])
def test_a_plane_is_found_again(side: int) -> None:
    picture = ramp(side + 20, side + 30)
    hole = box_hole(side + 20, side + 30, 10, 10, 10 + side, 10 + side)
    spoilt = np.where(hole[..., None], np.float32(9), picture)
    assert np.abs(membrane(spoilt, ~hole) - picture).max() < 1 / 255


def test_every_unknown_pixel_is_the_mean_of_its_neighbours() -> None:
    rng = np.random.default_rng(0)
    values = rng.random((40, 50, 1), np.float32)
    hole = disc_hole(40, 50, 20, 25, 15)
    found = membrane(values, ~hole)[..., 0]
    mean = (found[:-2, 1:-1] + found[2:, 1:-1] + found[1:-1, :-2] + found[1:-1, 2:]) / 4
    inner = hole[1:-1, 1:-1]
    assert np.abs(found[1:-1, 1:-1] - mean)[inner].max() < 1e-4
    assert np.array_equal(found[~hole], values[~hole, 0])


def test_a_large_hole_stays_close_to_the_exact_film() -> None:
    # A harmonic function that is no plane, with ripples along the edge: e^kx sin ky.
    y, x = np.mgrid[0:260, 0:260] / 260
    exact = sum(np.exp(k * (x - 1)) * np.sin(k * y) for k in (3, 9, 27)) / 3
    values = exact[..., None].astype(np.float32)
    hole = box_hole(260, 260, 5, 5, 255, 255)
    found = membrane(np.where(hole[..., None], 0, values), ~hole)
    assert np.abs(found - values).max() < 2 / 255


def test_a_hole_at_the_border_takes_the_colours_of_the_inner_side() -> None:
    values = np.full((30, 40, 3), 0.25, np.float32)
    hole = box_hole(30, 40, 0, 0, 30, 20)
    values[hole] = 7
    assert np.allclose(membrane(values, ~hole), 0.25, atol=1e-4)


def test_a_long_thin_hole_is_filled() -> None:
    picture = ramp(900, 900)
    hole = np.abs(np.subtract.outer(np.arange(900), np.arange(900))) < 4
    found = membrane(np.where(hole[..., None], 0, picture), ~hole)
    assert np.abs(found - picture).max() < 1 / 255


def test_nothing_unknown_gives_a_copy() -> None:
    values = ramp(5, 5)
    found = membrane(values, np.ones((5, 5), bool))
    assert np.array_equal(found, values)
    assert found is not values


def test_nothing_known_is_refused() -> None:
    with pytest.raises(ValueError, match="known pixel"):
        membrane(ramp(5, 5), np.zeros((5, 5), bool))


def test_the_check_ends_the_work() -> None:
    calls = []

    def check() -> None:
        calls.append(1)
        if len(calls) > 3:
            raise Cancelled

    hole = box_hole(200, 200, 10, 10, 190, 190)
    with pytest.raises(Cancelled):
        membrane(np.random.default_rng(0).random((200, 200, 3), np.float32), ~hole, check)
