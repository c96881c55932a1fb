from pathlib import Path

import pytest

from ceapp.core.errors import CheckpointError
from ceapp.core.geometry import Rect
from ceapp.core.patch import Hole
from ceapp.engine import choice
from ceapp.engine.api import HoleGroup
from ceapp.engine.choice import Candidates, choose, find_candidates
from ceapp.engine.face_look import FaceFrame
from ceapp.engine.grouping import make_request
from tests.engine.made import SIZE, make_model
from tests.pictures import box_hole, gradient


def group_of(hole: Hole) -> HoleGroup:
    (group,) = make_request(gradient(*hole.shape), hole).groups
    return group


@pytest.fixture
def both(shipped: Path) -> Candidates:
    make_model(shipped, "face-32", "face")
    make_model(shipped, "photo")
    return find_candidates("auto")


@pytest.fixture
def face(monkeypatch: pytest.MonkeyPatch) -> Rect:
    """Put a face into every picture; finding real ones is the business of `faces`."""
    rect = Rect(100, 120, 300, 320)
    monkeypatch.setattr(choice, "find_face", lambda *_, **__: FaceFrame(rect, 0.9))
    return rect


def test_auto_leaves_a_photo_model_out_that_guides_to_worse_fills(shipped: Path) -> None:
    make_model(shipped, "photo", trust=0)
    assert find_candidates("auto").photo is None
    assert find_candidates("auto", guided=True).photo is not None
    asked = find_candidates("photo")
    assert asked.photo is not None
    make_model(shipped, "photo-better", trust=0.3)
    found = find_candidates("auto").photo
    assert found is not None
    assert found.name == "photo-better"


def test_a_photo_model_for_research_only_guides_where_it_is_asked_to(shipped: Path) -> None:
    make_model(shipped, "photo", use="research")
    assert find_candidates("auto").photo is None
    assert find_candidates("auto", guided=True).photo is not None


@pytest.mark.parametrize(("trust", "guide"), [(0.1, "photo-free"), (0.0, "photo")])
def test_of_two_photo_models_a_trusted_one_guides_and_of_two_such_that_of_any_use(
    trust: float, guide: str, shipped: Path
) -> None:
    make_model(shipped, "photo", use="research")
    make_model(shipped, "photo-free", trust=trust)
    found = find_candidates("auto", guided=True).photo
    assert found is not None
    assert found.name == guide


SEEN = Rect(105, 125, 295, 315)
"""What the network sees of `face`."""
LARGE = box_hole(400, 500, 200, 200, 240, 260)


def test_auto_completes_a_face_with_the_face_model(both: Candidates, face: Rect) -> None:
    chosen = choose(both, group_of(LARGE), (400, 500))
    assert chosen is not None
    assert (chosen.entry.name, chosen.frame) == ("face-32", SEEN)


def test_a_photo_that_is_one_framed_face_is_seen_whole(
    both: Candidates, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Rect(0, 0, 400, 400)
    monkeypatch.setattr(choice, "find_face", lambda *_, **__: FaceFrame(whole, 0.9))
    chosen = choose(both, group_of(box_hole(400, 400, 200, 160, 280, 240)), (400, 400))
    assert chosen is not None
    assert chosen.frame == whole


def test_auto_leaves_a_speck_on_a_face_to_the_photo_model(both: Candidates, face: Rect) -> None:
    speck = box_hole(400, 500, 200, 200, 210, 210)
    chosen = choose(both, group_of(speck), (400, 500))
    assert chosen is not None
    assert chosen.entry.name == "photo"


def test_who_asks_for_the_face_model_gets_it_on_a_face_that_is_in_doubt(
    both: Candidates, monkeypatch: pytest.MonkeyPatch
) -> None:
    frame = Rect(100, 120, 300, 320)
    monkeypatch.setattr(
        choice, "find_face", lambda *_, look_under: None if look_under else FaceFrame(frame, 0.67)
    )
    chosen, asked = (
        choose(candidates, group_of(LARGE), (400, 500))
        for candidates in (both, find_candidates("face-32"))
    )
    assert chosen is not None
    assert chosen.entry.name == "photo"
    assert asked is not None
    assert asked.frame == SEEN


def test_auto_draws_no_face_where_the_whole_head_is_to_go(both: Candidates, face: Rect) -> None:
    wide = box_hole(400, 500, 190, 150, 280, 290)
    chosen = choose(both, group_of(wide), (400, 500))
    assert chosen is not None
    assert chosen.entry.name == "face-32"
    chosen = choose(both, group_of(box_hole(400, 500, 100, 140, 290, 300)), (400, 500))
    assert chosen is not None
    assert chosen.entry.name == "photo"


def test_auto_takes_the_photo_model_where_there_is_no_face(both: Candidates) -> None:
    chosen = choose(both, group_of(LARGE), (400, 500))
    assert chosen is not None
    assert chosen.entry.name == "photo"
    assert chosen.frame.height == chosen.frame.width == 256
    assert chosen.frame.contains(Rect(200, 200, 240, 260))


def test_auto_needs_no_model(shipped: Path) -> None:
    candidates = find_candidates("auto")
    assert choose(candidates, group_of(LARGE), (400, 500)) is None
    assert candidates.notes == ()


def test_auto_prefers_the_model_named_after_its_subject(shipped: Path) -> None:
    for name in ("another", "face-128", "paper"):
        make_model(shipped, name, "face")
    found = find_candidates("auto").face
    assert found is not None
    assert found.name == "face-128"


def test_auto_says_which_model_is_broken(shipped: Path) -> None:
    (shipped / "face-128.safetensors").write_bytes(b"")
    assert "face-128" in find_candidates("auto").notes[0]


def test_a_face_model_that_was_asked_for_fills_everything(shipped: Path) -> None:
    make_model(shipped, "face-32", "face")
    chosen = choose(find_candidates("face-32"), group_of(LARGE), (400, 500))
    assert chosen is not None
    assert chosen.frame.height == chosen.frame.width == 400


def test_a_face_model_that_was_asked_for_looks_for_the_face(shipped: Path, face: Rect) -> None:
    make_model(shipped, "face-32", "face")
    speck = box_hole(400, 500, 200, 200, 203, 203)
    chosen = choose(find_candidates("face-32"), group_of(speck), (400, 500))
    assert chosen is not None
    assert chosen.frame == SEEN


def test_classic_asks_no_model(both: Candidates) -> None:
    assert choose(find_candidates("classic"), group_of(LARGE), (400, 500)) is None


@pytest.mark.usefixtures("face")
@pytest.mark.parametrize("model", ["auto", "face-32", "photo"])
def test_a_picture_of_the_models_own_size_goes_in_whole(both: Candidates, model: str) -> None:
    hole = box_hole(SIZE, SIZE, 4, 4, 12, 12)
    chosen = choose(find_candidates(model), group_of(hole), hole.shape)
    assert chosen is not None
    assert chosen.frame == Rect(0, 0, SIZE, SIZE)


def test_a_hole_that_fits_in_no_square_is_seen_whole(shipped: Path) -> None:
    make_model(shipped, "photo")
    wire = box_hole(300, 900, 140, 20, 150, 880)
    chosen = choose(find_candidates("photo"), group_of(wire), wire.shape)
    assert chosen is not None
    assert chosen.frame == Rect(0, 0, 300, 900)


def test_a_model_that_fills_nothing_cannot_be_asked_for(shipped: Path) -> None:
    make_model(shipped, "judge", task="critic")
    with pytest.raises(CheckpointError, match="does not fill"):
        find_candidates("judge")
    assert find_candidates("auto").photo is None


def test_what_failed_is_left_out(both: Candidates) -> None:
    assert both.photo is not None
    left = both.without(both.photo)
    assert (left.face, left.photo) == (both.face, None)
