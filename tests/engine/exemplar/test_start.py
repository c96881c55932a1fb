import numpy as np
import pytest

from ceapp.engine.exemplar import start
from ceapp.engine.exemplar.crew import Crew
from ceapp.engine.exemplar.field import Match
from ceapp.engine.exemplar.guide import Guide
from ceapp.engine.exemplar.pyramid import Level

SIDE = 64


def patchwork(seed: int) -> Level:
    """Return coarse noise with a square hole, which can be filled in many ways."""
    random = np.random.default_rng(seed).random((SIDE // 4, SIDE // 4, 3), np.float32)
    colours = random.repeat(4, 0).repeat(4, 1)
    hole = np.zeros((SIDE, SIDE), bool)
    hole[22:42, 22:42] = True
    colours[hole] = 0
    return Level(colours, hole, ~hole, ~hole)


def started(level: Level, guide: Guide | None = None) -> tuple[Match, float]:
    """Return the match, and how many rounds were told of."""
    told: list[float] = []
    with Crew(lambda: None) as crew:
        match = start.started(crew, level, guide, 0, told.append)
    return match, sum(told)


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_of_two_starts_the_one_whose_patches_cost_less_is_taken(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    level = patchwork(seed)
    taken, rounds = started(level)
    assert rounds == pytest.approx(start.START_ROUNDS)
    costs = []
    for way, own in zip((start._at_once, start._in_peels), start._SEEDS, strict=True):
        monkeypatch.setattr(start, "_at_once", way)
        monkeypatch.setattr(start, "_in_peels", way)
        monkeypatch.setattr(start, "_SEEDS", (own, own))
        costs.append(started(level)[0].mean_cost())
        monkeypatch.undo()
    assert costs[0] != costs[1]
    assert taken.mean_cost() == min(costs)


def test_a_guide_is_begun_from_and_then_kept_to_as_far_as_it_is_trusted() -> None:
    """Coarse noise says nothing of its hole: what it is filled with goes by the guide alone."""
    level = patchwork(0)

    def greyness(shade: float, trust: float) -> float:
        match = started(level, Guide(np.full((32, 32, 3), shade, np.float32), trust))[0]
        rows, columns = match.field.source[match.target].T
        return float(level.colours[rows, columns].mean())

    assert greyness(0.8, 0.0) > greyness(0.2, 0.0)
    assert greyness(0.8, 1.0) > greyness(0.8, 0.0)
    assert greyness(0.2, 1.0) < greyness(0.2, 0.0)
