from ceapp.app.telling import describe, short, step_label
from ceapp.engine.api import Method

SMOOTH = Method("smooth", "classic", "The place is even.")
TEXTURE = Method("texture", "classic", "It scored best nearby.")
FACE = Method("structure", "faces")


def test_one_way_is_told_with_its_time_and_reason() -> None:
    assert describe([SMOOTH], 1.24) == "Filled with smooth colours in 1.2 s. The place is even."
    assert describe([FACE]) == "Filled with faces"


def test_several_ways_are_counted_and_each_reason_told_once() -> None:
    told = describe([TEXTURE, FACE, TEXTURE])
    assert told == "Filled with the photo's own texture (2) and faces (1). It scored best nearby."


def test_a_step_is_named_after_the_mode_that_all_holes_share() -> None:
    assert step_label([TEXTURE, TEXTURE]) == "texture fill"
    assert step_label([TEXTURE, FACE]) == "fill"


def test_in_short_a_model_goes_by_its_name() -> None:
    assert short([FACE, TEXTURE, FACE]) == "faces, texture"
