import os
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from ceapp.core.errors import Cancelled
from ceapp.engine.exemplar import crew
from ceapp.engine.exemplar.fill import exemplar_fill
from ceapp.engine.exemplar.guide import Guide

HEIGHT, WIDTH = 96, 128


def nothing() -> None:
    """Check nothing."""


def box(y0: int, x0: int, y1: int, x1: int, shape: tuple[int, int] = (HEIGHT, WIDTH)) -> np.ndarray:
    hole = np.zeros(shape, bool)
    hole[y0:y1, x0:x1] = True
    return hole


def fill(truth: np.ndarray, hole: np.ndarray, **options: object) -> np.ndarray:
    """Fill a picture whose hole is pink, which no test expects to see."""
    other = options.pop("other", np.zeros_like(hole))
    spoilt = np.where((hole | other)[..., None], np.float32([1, 0, 1]), truth).astype(np.float32)
    options = {"seed": 0, "check": nothing} | options
    return exemplar_fill(spoilt, hole, other, **options)


def colours(grey: np.ndarray) -> np.ndarray:
    return np.stack([grey, 0.8 * grey + 0.1, 1 - grey], -1).astype(np.float32)


def weave(height: int = HEIGHT, width: int = WIDTH) -> np.ndarray:
    """Return a pattern that repeats every 12 px both ways."""
    y, x = np.mgrid[0:height, 0:width]
    return colours(0.5 + 0.25 * np.sin(y * np.pi / 6) + 0.2 * np.sin(x * np.pi / 6))


def noise(height: int = HEIGHT, width: int = WIDTH) -> np.ndarray:
    grain = np.random.default_rng(1).random((height, width, 3), np.float32)
    return 0.2 + 0.6 * grain


def test_a_pattern_goes_on_with_its_period() -> None:
    hole = box(30, 40, 66, 84)
    error = (fill(weave(), hole) - weave())[hole]
    assert np.sqrt((error**2).mean()) < 0.03


def test_a_gradient_stays_one_without_steps() -> None:
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    truth = colours(0.3 + 0.003 * x + 0.002 * y)
    hole = box(30, 40, 66, 84)
    filled = fill(truth, hole)
    assert np.abs(filled - truth)[hole].max() < 0.03
    steps = np.abs(np.diff(filled, axis=1)[30:66, 39:84])
    # Six 8-bit steps would be seen as an edge; the gradient's own are under one.
    assert steps.max() < 0.012


def test_an_edge_goes_on_through_the_hole() -> None:
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    truth = colours(np.where(y > 20 + 0.4 * x, 0.2, 0.8))
    hole = box(30, 50, 62, 82)
    wrong = np.abs(fill(truth, hole) - truth)[..., 0] > 0.3
    assert wrong[hole].mean() < 0.06


@pytest.mark.parametrize(
    "hole",
    [
        pytest.param(box(0, 0, 20, 30), id="corner"),
        pytest.param(box(40, 0, 44, WIDTH), id="wire"),
        pytest.param(box(20, 20, 22, 22) | box(70, 90, 90, 110), id="dust and box"),
        pytest.param(box(10, 10, 86, 118), id="most of it"),
    ],
)
def test_any_hole_is_filled_with_what_the_photo_holds(hole: np.ndarray) -> None:
    filled = fill(weave(), hole)
    assert np.array_equal(filled[~hole], weave()[~hole])
    assert filled.dtype == np.float32
    # Pink is no colour of the pattern.
    assert np.abs(filled - np.float32([1, 0, 1]))[hole].max(1).min() > 0.3


def test_what_is_under_the_holes_has_no_influence() -> None:
    hole, other = box(30, 40, 60, 70), box(30, 70, 60, 90)
    pink = noise()
    black = noise()
    pink[hole | other], black[hole | other] = (1, 0, 1), 0
    filled = [exemplar_fill(p, hole, other, seed=0, check=nothing)[hole] for p in (pink, black)]
    assert np.array_equal(*filled)


def test_what_is_barred_is_never_copied() -> None:
    truth = noise()
    truth[:, 90:] = np.float32([0, 1, 0])
    barred = np.zeros((HEIGHT, WIDTH), bool)
    barred[:, 90:] = True
    hole = box(30, 60, 60, 96)

    def green(filled: np.ndarray) -> float:
        return float((np.abs(filled - np.float32([0, 1, 0]))[hole].max(1) < 0.05).mean())

    assert green(fill(truth, hole)) > 0.05
    assert green(fill(truth, hole, barred=barred)) == 0


def test_a_guide_says_which_of_two_textures_belongs_in_the_hole() -> None:
    truth = noise()
    truth[:, : WIDTH // 2] *= 0.3
    hole = box(32, 44, 64, 84)
    for level in (0.15, 0.5):
        small = np.full((24, 32, 3), level, np.float32)
        filled = fill(truth, hole, guide=Guide(small, 3.0))
        assert abs(filled[40:56, 56:72].mean() - level) < 0.1


def test_same_seed_same_fill_on_any_number_of_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    hole = box(20, 30, 70, 90)
    fills = []
    for cores in (1, 2, 5):
        monkeypatch.setattr(os, "cpu_count", lambda cores=cores: cores)
        fills.append(fill(noise(), hole))
    assert np.array_equal(fills[0], fills[1])
    assert np.array_equal(fills[0], fills[2])
    assert not np.array_equal(fills[0], fill(noise(), hole, seed=1))


def test_two_fills_at_once_do_not_disturb_each_other() -> None:
    hole = box(20, 30, 70, 90)
    alone = fill(noise(), hole)
    with ThreadPoolExecutor(2) as pool:
        both = list(pool.map(lambda _: fill(noise(), hole), range(2)))
    assert np.array_equal(both[0], alone)
    assert np.array_equal(both[1], alone)


def test_cancel_ends_the_fill() -> None:
    calls = iter(range(8))

    def check() -> None:
        if next(calls) == 7:
            raise Cancelled

    with pytest.raises(Cancelled):
        fill(noise(), box(20, 30, 70, 90), check=check)


def test_stages_show_the_way_to_the_fill() -> None:
    shown: dict[str, np.ndarray] = {}
    hole = box(30, 40, 60, 70)
    filled = fill(noise(), hole, stages=shown.__setitem__)
    assert list(shown) == ["mean", "sharp", "mixed", "joined"]
    assert np.array_equal(shown["joined"], filled)
    assert shown["mean"][hole].std() < shown["sharp"][hole].std()


def test_progress_rises_to_one() -> None:
    told: list[float] = []
    fill(noise(), box(20, 30, 70, 90), progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1
    assert len(told) > 10


@pytest.mark.parametrize("known", [1, 5, 6])
def test_too_little_to_copy_from_gives_the_membrane(known: int) -> None:
    truth = np.full((40, 40, 3), 0.3, np.float32)
    hole = np.ones((40, 40), bool)
    hole[:known, :known] = False
    assert np.allclose(fill(truth, hole)[hole], 0.3, atol=1e-3)


def test_nothing_known_is_refused() -> None:
    with pytest.raises(ValueError, match="known"):
        fill(noise(), np.ones((HEIGHT, WIDTH), bool))


def test_a_picture_of_40_px_is_filled() -> None:
    truth = weave(40, 40)
    hole = box(14, 14, 26, 26, (40, 40))
    assert np.abs(fill(truth, hole) - truth)[hole].mean() < 0.12


def test_so_many_threads_as_were_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "_threads", 0)
    crew.set_threads(3)
    with crew.Crew(nothing) as three:
        assert three.threads == 3
