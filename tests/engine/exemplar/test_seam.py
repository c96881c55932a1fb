import numpy as np

from ceapp.core.geometry import Rect
from ceapp.engine.exemplar.crew import Crew
from ceapp.engine.exemplar.field import Match
from ceapp.engine.exemplar.pyramid import Level
from ceapp.engine.exemplar.seam import joined

SIDE = 160
FILLED = Rect(24, 24, 136, 136)


def nothing() -> None:
    """Check nothing."""


def level() -> Level:
    """Return even grey with a hole, and above it two strips: one gets lighter, one darker."""
    colours = np.full((SIDE, SIDE, 3), 0.4, np.float32)
    slope = 0.002 * np.arange(16, dtype=np.float32)[:, None]
    colours[4:10, 20:36] += slope
    colours[4:10, 60:76] -= slope
    hole = np.zeros((SIDE, SIDE), bool)
    hole[FILLED.slices] = True
    return Level(colours, hole, ~hole, ~hole)


def join(base: np.ndarray, origin: np.ndarray) -> np.ndarray:
    match = Match(FILLED, np.ones((FILLED.height, FILLED.width), bool))
    with Crew(nothing) as crew:
        return joined(crew, level(), match, base, origin)


def test_a_step_in_an_even_place_is_taken_out() -> None:
    base = np.full((FILLED.height, FILLED.width, 3), 0.4, np.float32)
    base[:, 56:] += 0.02
    origin = np.full((*base.shape[:2], 2), (145, 60), np.int32)
    origin[..., 0] += np.arange(FILLED.height)[:, None] % 2
    step = np.abs(np.diff(join(base, origin), axis=1))[16:-16, 50:61]
    assert step.max() < 0.004


def test_where_sources_drift_nothing_adds_up_to_a_stain() -> None:
    """An even fill whose neighbouring pixels come from two px apart in places that get lighter."""
    base = np.full((FILLED.height, FILLED.width, 3), 0.4, np.float32)
    origin = np.full((*base.shape[:2], 2), 7, np.int32)
    column = np.arange(FILLED.width)
    origin[..., 1] = np.where(column < 56, 26, 66) + 2 * (column % 2)
    assert np.abs(join(base, origin) - 0.4).max() < 0.045
