import numpy as np
import pytest

from ceapp.core.cancel import CancelToken, silent
from ceapp.core.geometry import Rect
from ceapp.core.patch import Hole
from ceapp.engine import choice, pipeline
from ceapp.engine.api import FillResult
from ceapp.engine.blending import paste
from ceapp.engine.face_look import FaceFrame
from ceapp.engine.face_part import parted
from ceapp.engine.feather import feather
from ceapp.engine.grouping import make_request
from ceapp.engine.pipeline import fill
from tests.engine.made import make_model
from tests.pictures import box_hole

FRAME = Rect(40, 40, 240, 240)
ON_MOUTH = box_hole(300, 400, 150, 100, 210, 180)
DOWN_TO_THE_COLLAR = box_hole(300, 400, 150, 95, 236, 185)
INTO_THE_WALL = box_hole(300, 400, 130, 150, 160, 360)
DARK, BRIGHT = 40, 200


@pytest.fixture
def wall() -> np.ndarray:
    """Return a wall with stripes from left to right."""
    rows = np.where(np.arange(300) // 6 % 2, BRIGHT, DARK).astype(np.uint8)
    return np.broadcast_to(rows[:, None, None], (300, 400, 3)).copy()


@pytest.fixture
def face_net(shipped: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let there be a face in FRAME, and a net that is taken to know it, though it is untrained."""
    make_model(shipped, "face-32", "face")  # type: ignore[arg-type]
    monkeypatch.setattr(choice, "find_face", lambda *_, **__: FaceFrame(FRAME, 0.9))
    monkeypatch.setattr(pipeline, "knows", lambda *_: True)


def run(pixels: np.ndarray, hole: Hole) -> FillResult:
    return fill(make_request(pixels, hole, device="cpu"), silent, CancelToken())


@pytest.mark.parametrize("hole", [ON_MOUTH, DOWN_TO_THE_COLLAR])
def test_a_hole_that_stays_on_head_and_neck_is_all_the_faces(wall: np.ndarray, hole: Hole) -> None:
    group = make_request(wall, hole).groups[0]
    frame = FRAME.shift(-group.context.y0, -group.context.x0)
    face, beyond = parted(group, frame, frame)
    assert face is group
    assert beyond is None


def test_what_the_network_does_not_see_it_does_not_draw(wall: np.ndarray) -> None:
    group = make_request(wall, DOWN_TO_THE_COLLAR).groups[0]
    frame = FRAME.shift(-group.context.y0, -group.context.x0)
    low = frame.y0 + frame.height * 3 // 4
    face, beyond = parted(group, frame, Rect(frame.y0, frame.x0, low, frame.x1))
    assert beyond is not None
    assert face.hole.any()
    assert not face.hole[low:].any()


def test_a_stroke_into_the_wall_is_cut_at_the_face(wall: np.ndarray) -> None:
    group = make_request(wall, INTO_THE_WALL).groups[0]
    frame = FRAME.shift(-group.context.y0, -group.context.x0)
    face, beyond = parted(group, frame, frame)
    assert beyond is not None
    assert np.array_equal(face.hole | beyond.hole, group.hole)
    assert not (face.hole & beyond.hole).any()
    assert (face.other >= beyond.hole).all()
    assert (beyond.other >= face.hole).all()
    # It is cut where a jaw is, a quarter of the frame beside its middle.
    columns = np.flatnonzero(face.hole.any(0)) + group.context.x0
    assert columns.min() == 150
    assert 180 < columns.max() < 200


@pytest.mark.usefixtures("face_net")
def test_the_net_draws_the_face_and_the_wall_goes_on_behind_it(wall: np.ndarray) -> None:
    before = wall.copy()
    wall[INTO_THE_WALL] = 255
    result = run(wall, INTO_THE_WALL)
    assert [method.model for method in result.methods] == ["face-32", "classic"]
    assert sum(int(patch.hole.sum()) for patch in result.patches) == INTO_THE_WALL.sum()
    filled = paste(wall, result.patches)
    beside = INTO_THE_WALL.copy()
    beside[:, :230] = False
    off = np.abs(filled.astype(int) - before)[beside]
    assert np.median(off) <= 8


@pytest.mark.usefixtures("face_net")
def test_a_soft_stroke_out_of_a_face_is_mixed_in_on_both_sides(wall: np.ndarray) -> None:
    mask = INTO_THE_WALL.astype(np.uint8) * 128
    request = make_request(wall, mask != 0, device="cpu")
    hard = fill(request, silent, CancelToken())
    soft = feather(hard, request, mask, Rect.of_shape(mask.shape))
    assert len(hard.patches) == 2
    for one, other in zip(hard.patches, soft.patches, strict=True):
        photo = wall[one.rect.slices].astype(int)
        expected = photo + (one.pixels.astype(int) - photo) * 128 / 255
        assert np.abs(other.pixels - expected)[one.hole].max() <= 1
