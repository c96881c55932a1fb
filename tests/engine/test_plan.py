from pathlib import Path

import numpy as np
import pytest

from ceapp.engine import plan as planning
from ceapp.engine.api import Method
from ceapp.engine.choice import find_candidates
from ceapp.engine.grouping import make_request
from ceapp.engine.plan import make_plans
from tests.pictures import box_hole, gradient, noise

HOLE = box_hole(300, 400, 100, 150, 180, 230)
SPECK = box_hole(300, 400, 100, 150, 120, 170)


def plans(pixels: np.ndarray, hole: np.ndarray, **options: object) -> list[Method]:
    request = make_request(pixels, hole, **options)  # type: ignore[arg-type]
    (group,) = request.groups
    candidates = find_candidates(request.model)
    made = make_plans(group, request, candidates, lambda _: True, lambda: None)
    return [plan.method for plan in made]


@pytest.mark.usefixtures("shipped")
@pytest.mark.parametrize("hole", [HOLE, SPECK])
def test_a_calm_place_becomes_smooth_and_may_be_copied_all_the_same(hole: np.ndarray) -> None:
    assert [m.mode for m in plans(gradient(300, 400), hole)] == ["smooth", "texture"]


@pytest.mark.usefixtures("shipped")
@pytest.mark.parametrize("hole", [HOLE, SPECK])
def test_texture_is_copied(hole: np.ndarray) -> None:
    assert [m.mode for m in plans(noise(300, 400), hole)] == ["texture"]


@pytest.mark.usefixtures("shipped")
@pytest.mark.parametrize("mode", ["smooth", "texture"])
def test_a_mode_that_was_asked_for_is_the_only_one(mode: str) -> None:
    for pixels in (gradient(300, 400), noise(300, 400)):
        (method,) = plans(pixels, HOLE, mode=mode)
        assert method.mode == mode
        assert method.reason.startswith("You asked")


@pytest.mark.usefixtures("shipped")
def test_structure_without_a_network_says_so() -> None:
    (method,) = plans(noise(300, 400), HOLE, mode="structure")
    assert method.mode == "texture"
    assert "no network" in method.reason


@pytest.mark.usefixtures("shipped")
def test_where_nothing_may_be_copied_colours_flow_in() -> None:
    (method,) = plans(noise(300, 400), HOLE, exclude=~HOLE)
    assert method.mode == "smooth"
    assert "nothing near" in method.reason


def test_no_face_is_looked_for_around_a_speck_in_a_calm_place(
    shipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[object] = []
    monkeypatch.setattr(planning, "choose", lambda *args: looked.append(args))
    plans(gradient(300, 400), SPECK)
    assert not looked
    plans(gradient(300, 400), HOLE)
    assert looked
