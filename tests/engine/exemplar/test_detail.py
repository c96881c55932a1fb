"""What was found at half the size is carried up, and fits there."""

import numpy as np

from ceapp.engine.exemplar.crew import Crew
from ceapp.engine.exemplar.detail import refine, targets
from ceapp.engine.exemplar.field import Match
from ceapp.engine.exemplar.pyramid import Level

EDGE = 61


def test_a_border_between_sources_leaves_the_edges_of_larger_pixels() -> None:
    colours = np.zeros((60, 120, 3), np.float32)
    colours[:, EDGE:] = 1
    hole = np.zeros((60, 120), np.bool_)
    hole[20:40, 50:70] = True
    level = Level(colours, hole, ~hole, ~hole)
    box = level.box()
    match = Match(box, targets(level, box))
    y, x = np.mgrid[box.y0 : box.y1, box.x0 : box.x1]
    # Black comes from the left, white from the right; they meet where a larger pixel ends.
    match.field.source[..., 0] = y
    match.field.source[..., 1] = np.where(x < EDGE + 1, x - 25, x + 25)
    match.field.shift[:] = np.where(x < EDGE + 1, 0.01, 0.02)[..., None]
    with Crew(lambda: None) as crew:
        refine(crew, match, level)
    moved = match.field.source[..., 1] - x
    assert (moved[:, x[0] == EDGE - 1] < 0).all()
    assert (moved[:, x[0] == EDGE] > 0).all()
    # The colour that a source is lightened by goes with it.
    assert (match.field.shift[:, x[0] == EDGE] == np.float32(0.02)).all()
