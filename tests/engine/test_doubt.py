import numpy as np
import pytest

from ceapp.core.cancel import CancelToken, silent
from ceapp.core.geometry import Rect
from ceapp.core.paths import added_models
from ceapp.engine import choice, pipeline
from ceapp.engine.doubt import doubt_map
from ceapp.engine.face_look import FaceFrame
from ceapp.engine.grouping import make_request
from ceapp.engine.pipeline import fill
from tests.engine.made import make_model
from tests.pictures import box_hole, noise

ON_FACE = box_hole(300, 400, 150, 100, 200, 180)
INTO_THE_WALL = box_hole(300, 400, 130, 150, 160, 360)


def doubt(hole: np.ndarray, model: str) -> np.ndarray:
    request = make_request(noise(300, 400), hole, device="cpu", model=model)
    result = fill(request, silent, CancelToken())
    found = doubt_map(request, result.variations[0], silent, CancelToken())
    assert found.shape == (300, 400)
    assert found.dtype == np.uint8
    return found


@pytest.mark.usefixtures("shipped")
def test_what_was_copied_is_not_doubted() -> None:
    assert not doubt(ON_FACE, "classic").any()


@pytest.mark.usefixtures("shipped")
def test_what_a_net_drew_is_doubted_everywhere_and_nothing_else() -> None:
    make_model(added_models(), "mine", "face")
    found = doubt(ON_FACE, "mine")
    assert not found[~ON_FACE].any()
    # It is untrained: what it draws depends on where it looks from.
    assert (found[ON_FACE] > 0).mean() > 0.9
    assert np.array_equal(found, doubt(ON_FACE, "mine"))


@pytest.mark.usefixtures("shipped")
def test_a_net_that_paints_both_sides_is_doubted_no_less() -> None:
    make_model(added_models(), "one", "face")
    make_model(added_models(), "both", "face", mirrored=True)
    assert np.array_equal(doubt(ON_FACE, "one"), doubt(ON_FACE, "both"))


def test_of_a_stroke_out_of_a_face_the_face_alone_is_doubted(
    shipped: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_model(shipped, "face-32", "face")  # type: ignore[arg-type]
    frame = Rect(40, 40, 240, 240)

    def found_here(
        pixels: np.ndarray, hole: np.ndarray, other: np.ndarray, look_under: bool
    ) -> FaceFrame | None:
        return FaceFrame(frame, 0.9) if hole[:, :250].any() else None

    monkeypatch.setattr(choice, "find_face", found_here)
    monkeypatch.setattr(pipeline, "knows", lambda *_: True)
    found = doubt(INTO_THE_WALL, "auto")
    assert (found[130:160, 150:180] > 0).mean() > 0.9
    assert not found[:, 200:].any()
