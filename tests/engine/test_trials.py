import numpy as np

from ceapp.engine.trials import trial_holes
from tests.pictures import box_hole, disc_hole


def test_trials_have_the_holes_shape_and_touch_nothing_unknown() -> None:
    hole = disc_hole(200, 200, 100, 100, 20)
    unknown = hole | box_hole(200, 200, 0, 0, 200, 60)
    trials = trial_holes(hole, unknown, 4)
    assert len(trials) >= 2
    for trial in trials:
        assert trial.sum() == hole.sum()
        assert not (trial & unknown).any()


def test_trials_look_around() -> None:
    hole = disc_hole(200, 200, 100, 100, 20)
    rows, columns = np.array([np.argwhere(t).mean(0) for t in trial_holes(hole, hole, 4)]).T
    assert rows.min() < 100 < rows.max()
    assert columns.min() < 100 < columns.max()


def test_where_the_shape_does_not_fit_it_is_tried_smaller() -> None:
    hole = box_hole(200, 200, 20, 20, 180, 150)
    trials = trial_holes(hole, hole, 4)
    assert trials
    assert all(0 < trial.sum() < hole.sum() for trial in trials)


def test_where_nothing_fits_there_are_none() -> None:
    hole = box_hole(100, 100, 0, 0, 100, 99)
    assert trial_holes(hole, hole, 4) == []
