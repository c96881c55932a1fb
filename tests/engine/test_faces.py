"""Faces are found by the net that comes with ceapp, in the portrait that comes with it."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from ceapp.core.geometry import Rect
from ceapp.core.paths import resource
from ceapp.engine import faces
from ceapp.engine.face_look import MODEL, FaceFrame
from ceapp.engine.faces import find_face
from ceapp.engine.framing import shown
from tests.engine.made import make_model
from tests.engine.masked import bare_portrait, masked_portrait
from tests.pictures import box_hole, gradient, noise, with_alpha

FACE = Rect(62, 182, 158, 262)
"""Forehead to chin and ear to ear of the portrait."""


@pytest.fixture(scope="module")
def portrait() -> NDArray[np.uint8]:
    with Image.open(resource("photos/astronaut.jpg")) as photo:
        return np.asarray(photo.convert("RGB"))


@pytest.fixture(scope="module")
def mouth() -> NDArray[np.bool_]:
    with Image.open(resource("photos/astronaut.mask.png")) as mask:
        return np.asarray(mask.convert("L")) >= 128


def find(pixels: NDArray[np.integer], hole: NDArray[np.bool_]) -> FaceFrame | None:
    return find_face(pixels, hole, np.zeros_like(hole))


def test_a_hole_on_the_mouth_lies_on_a_face(
    portrait: NDArray[np.uint8], mouth: NDArray[np.bool_]
) -> None:
    found = find(portrait, mouth)
    assert found is not None
    assert found.rect.contains(FACE)
    assert found.rect.height == found.rect.width <= 3 * FACE.height
    assert 0 < found.score <= 1


def test_only_a_picture_that_ends_where_the_frame_does_is_the_frame(
    portrait: NDArray[np.uint8], mouth: NDArray[np.bool_]
) -> None:
    whole = find(portrait, mouth)
    assert whole is not None
    tight = whole.rect.slices
    framed = find(portrait[tight], mouth[tight])
    assert framed is not None
    picture = Rect.of_shape(portrait[tight].shape)
    assert shown(framed.rect, picture)[0] == picture
    # With room around it of a quarter of its side the face would be drawn too small, and blurred.
    roomy = np.s_[:264, 93:357]
    found = find(portrait[roomy], mouth[roomy])
    assert found is not None
    assert found.rect.shift(0, 93).iou(whole.rect) > 0.8


def test_a_hole_beside_the_face_lies_on_none(portrait: NDArray[np.uint8]) -> None:
    assert find(portrait, box_hole(512, 512, 380, 20, 470, 110)) is None


def test_what_lies_under_the_holes_is_not_looked_at(
    portrait: NDArray[np.uint8], mouth: NDArray[np.bool_]
) -> None:
    other = box_hole(512, 512, 60, 190, 90, 250)
    blackened = portrait.copy()
    blackened[mouth | other] = 0
    assert find_face(portrait, mouth, other) == find_face(blackened, mouth, other)
    assert find_face(portrait, mouth, other) is not None


def test_a_face_that_is_mostly_hidden_is_framed_by_what_lies_under_the_hole(
    portrait: NDArray[np.uint8],
) -> None:
    hole = box_hole(512, 512, 90, 180, 190, 270)
    found = find_face(portrait, hole, np.zeros_like(hole), look_under=True)
    assert found is not None
    assert found.rect.contains(FACE)
    assert found.rect.height <= 3 * FACE.height
    # What is left of it alone does not tell its size.
    around = find(portrait, hole)
    assert around is None or around.rect.height > 3 * FACE.height


@pytest.mark.parametrize(
    ("around", "under", "part", "taken"),
    [
        (0.95, 0.99, 0.2, "around"),
        (0.85, 0.7, 0.2, "around"),
        (0.75, 0.85, 0.2, "under"),
        (0.95, 0.7, 0.4, "under"),
        (None, 0.7, 0.4, "under"),
        (0.72, None, 0.2, "around"),
        (0.68, None, 0.2, None),
        (None, None, 0.4, None),
    ],
)
def test_a_face_that_is_not_sure_is_looked_for_under_the_hole_too(
    around: float | None,
    under: float | None,
    part: float,
    taken: str | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # In the middle, where the mirror image has it, too.
    frame, hole = Rect(0, 50, 100, 150), box_hole(200, 200, 0, 50, 100, 50 + int(100 * part))
    found = {
        name: None if score is None else FaceFrame(frame, score)
        for name, score in (("around", around), ("under", under))
    }
    monkeypatch.setattr(
        faces,
        "look_for_face",
        lambda _net, _pixels, _hole, unknown, *_: found["around" if unknown.any() else "under"],
    )
    wanted = None if taken is None else found[taken]
    pixels, nowhere = gradient(200, 200), np.zeros((200, 200), bool)
    assert find_face(pixels, hole, nowhere, look_under=True) is wanted
    assert find_face(pixels, hole, nowhere) is found["around"]


def test_a_picture_that_is_one_framed_face_is_its_own_frame(portrait: NDArray[np.uint8]) -> None:
    framed = Image.fromarray(portrait[18:210, 124:316]).resize((128, 128))
    for hole in (box_hole(128, 128, 32, 32, 96, 96), box_hole(128, 128, 70, 0, 128, 128)):
        found = find(np.asarray(framed), hole)
        assert found is not None
        assert shown(found.rect, Rect(0, 0, 128, 128))[0] == Rect(0, 0, 128, 128)


@pytest.mark.parametrize("cut", [np.s_[:, 150:290], np.s_[:180, :], np.s_[40:190, :300]])
def test_a_face_that_the_picture_cuts_off_lies_beyond_it(
    cut: tuple[slice, slice], portrait: NDArray[np.uint8], mouth: NDArray[np.bool_]
) -> None:
    whole = find(portrait, mouth)
    assert whole is not None
    found = find(portrait[cut], mouth[cut])
    assert found is not None
    assert not Rect.of_shape(portrait[cut].shape).contains(found.rect)
    assert found.rect.shift(*(axis.start or 0 for axis in cut)).iou(whole.rect) > 0.75


@pytest.mark.parametrize(
    ("worn", "score", "is_face"),
    [(True, 0.67, True), (True, 0.55, True), (True, 0.4, False), (False, 0.67, False)],
)
def test_a_face_in_doubt_is_one_where_the_hole_takes_a_mask_off(
    worn: bool, score: float, is_face: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    pixels, hole = masked_portrait()
    pixels = pixels if worn else bare_portrait()
    around = FaceFrame(Rect(0, 0, 200, 200), score)
    monkeypatch.setattr(
        faces,
        "look_for_face",
        lambda _net, _pixels, _hole, unknown, _side, least=0.66: (
            around if unknown.any() and score >= least else None
        ),
    )
    found = find_face(pixels, hole, np.zeros_like(hole), look_under=True)
    assert found == (around if is_face else None)


@pytest.mark.parametrize(
    ("score", "mirrored", "is_face"),
    [
        (0.7, Rect(0, 0, 50, 50), False),
        (0.7, Rect(0, 40, 50, 90), True),
        (0.7, None, False),
        (0.95, None, True),
    ],
)
def test_a_face_to_draw_is_plain_or_lies_at_the_same_place_in_the_mirror_image(
    score: float, mirrored: Rect | None, is_face: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    pixels, hole = gradient(60, 90), box_hole(60, 90, 20, 20, 30, 30)
    face = FaceFrame(Rect(0, 0, 50, 50), score)
    turned = None if mirrored is None else FaceFrame(mirrored, score)

    def look(_: object, seen: NDArray[np.uint8], *__: object) -> FaceFrame | None:
        return face if np.array_equal(seen, pixels) else turned

    monkeypatch.setattr(faces, "look_for_face", look)
    found = find_face(pixels, hole, np.zeros_like(hole), look_under=True)
    assert found == (face if is_face else None)


def test_depth_alpha_and_layout_of_the_pixels_make_no_difference(
    portrait: NDArray[np.uint8], mouth: NDArray[np.bool_]
) -> None:
    found = find(portrait, mouth)
    frozen = portrait[:, ::-1].copy()[:, ::-1]
    frozen.setflags(write=False)
    assert found is not None
    assert find(with_alpha(portrait), mouth) == find(frozen, mouth) == found
    deep = find(portrait.astype(np.uint16) * 257, mouth)
    assert deep is not None
    assert deep.rect == found.rect
    assert deep.score == pytest.approx(found.score, abs=1e-4)


def test_a_large_context_is_reduced_first(
    portrait: NDArray[np.uint8], mouth: NDArray[np.bool_]
) -> None:
    large = portrait.repeat(6, 0).repeat(6, 1)
    found = find(large, mouth.repeat(6, 0).repeat(6, 1))
    assert found is not None
    assert found.rect.contains(Rect(*(6 * edge for edge in (66, 186, 154, 258))))


@pytest.mark.parametrize(
    "pixels", [gradient(256, 256), noise(256, 256), np.full((9, 7, 3), 200, np.uint8)]
)
def test_pictures_without_a_face_show_none(pixels: NDArray[np.uint8]) -> None:
    height, width = pixels.shape[:2]
    hole = box_hole(height, width, height // 3, width // 3, height // 2, width // 2)
    assert find(pixels, hole) is None


def test_without_a_hole_or_without_anything_else_there_is_no_face() -> None:
    pixels = gradient(64, 64)
    nowhere = np.zeros((64, 64), bool)
    assert find(pixels, nowhere) is None
    assert find(pixels, ~nowhere) is None


def test_without_the_model_no_face_is_found(
    portrait: NDArray[np.uint8], mouth: NDArray[np.bool_], shipped: Path
) -> None:
    assert find(portrait, mouth) is None


def test_a_broken_model_is_told_once(
    portrait: NDArray[np.uint8],
    mouth: NDArray[np.bool_],
    shipped: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    (shipped / f"{MODEL}.safetensors").write_bytes(b"no net")
    assert find(portrait, mouth) is None
    assert find(portrait, mouth) is None
    assert len(caplog.records) == 1
    assert f"{MODEL}.safetensors" in caplog.text


def test_a_model_for_something_else_finds_no_face(
    portrait: NDArray[np.uint8],
    mouth: NDArray[np.bool_],
    shipped: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    make_model(shipped, MODEL)
    assert find(portrait, mouth) is None
    assert "not for find-face" in caplog.text


def test_importing_it_does_not_import_torch() -> None:
    code = "import sys, ceapp.engine.faces; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
