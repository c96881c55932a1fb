from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from ceapp.core.cancel import CancelToken
from ceapp.core.geometry import Rect
from ceapp.engine.api import HoleGroup
from ceapp.engine.grouping import make_request
from ceapp.engine.neural import NeuralFill
from ceapp.engine.structure import network_fill, network_guide
from tests.engine.made import make_model
from tests.pictures import box_hole, gradient


@pytest.fixture
def group() -> HoleGroup:
    hole = box_hole(200, 260, 80, 90, 120, 150)
    (group,) = make_request(gradient(200, 260), hole).groups
    return group


def whole(group: HoleGroup):
    return group.context.shift(-group.context.y0, -group.context.x0)


@pytest.mark.parametrize(("told", "expected"), [(3.0, 3.0), (1.0, 1.0), (0.0, 0.1)])
def test_a_guide_is_trusted_as_its_card_says_and_a_little_where_it_says_nothing(
    told: float, expected: float, group: HoleGroup, tmp_path: Path
) -> None:
    network = NeuralFill(make_model(tmp_path, "net", trust=told), "cpu")
    guide = network_guide(group, whole(group), group, network, CancelToken())
    assert guide.trust == expected
    assert guide.picture.ndim == 3
    assert max(guide.picture.shape[:2]) <= 128


def test_what_lies_under_the_hole_does_not_reach_the_guide(
    group: HoleGroup, tmp_path: Path
) -> None:
    network = NeuralFill(make_model(tmp_path, "net"), "cpu")
    first = network_guide(group, whole(group), group, network, CancelToken())
    pixels = np.where(group.hole[..., None], 255 - group.pixels, group.pixels)
    other = replace(group, pixels=pixels)
    second = network_guide(other, whole(other), other, network, CancelToken())
    assert np.array_equal(first.picture, second.picture)


class Painter:
    """Draws one picture, whatever it is shown, and keeps what it was shown."""

    size = 80

    def __init__(self, picture: np.ndarray) -> None:
        self.picture, self.shown = picture, []

    def fill(self, crop: np.ndarray, hole: np.ndarray, _: CancelToken) -> np.ndarray:
        self.shown.append((crop, hole))
        return self.picture


def test_a_face_that_the_photo_cuts_off_is_drawn_in_its_place() -> None:
    whole_face = (gradient(80, 80) / 255).astype(np.float32)
    whole_face[52:60, 42:46] = 1
    photo = Rect(10, 20, 70, 60)
    hole = box_hole(60, 40, 30, 5, 60, 40)
    pixels = np.where(hole[..., None], 0, gradient(80, 80)[photo.slices]).astype(np.uint8)
    group = HoleGroup(Rect.of_shape(hole.shape), pixels, hole, np.zeros_like(hole))
    frame, painter = Rect(-10, -20, 70, 60), Painter(whole_face)
    near, picture = network_fill(group, frame, frame, painter, (0,), CancelToken())
    assert near.context == group.context
    assert np.abs(picture - whole_face[photo.slices]).max() < 0.03
    (_, unknown), *_ = painter.shown
    beyond = np.ones((80, 80), bool)
    beyond[photo.slices] = hole
    assert np.array_equal(unknown, beyond)
