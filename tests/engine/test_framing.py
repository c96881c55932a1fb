"""A face is shown to a network as the pictures that it learned from show theirs."""

import numpy as np
import pytest

from ceapp.core.geometry import Rect
from ceapp.engine.framing import framed, shown
from tests.pictures import box_hole, gradient

PHOTO = Rect(0, 0, 300, 400)


def test_a_face_in_a_photo_is_seen_from_a_little_nearer() -> None:
    frame = Rect(55, 105, 245, 295)
    assert shown(Rect(50, 100, 250, 300), PHOTO) == (frame, frame)


@pytest.mark.parametrize("grown", [-10, 0, 10])
def test_a_photo_that_is_one_framed_face_is_seen_whole(grown: int) -> None:
    photo = Rect(0, 0, 300, 300)
    assert shown(photo.pad(grown), photo) == (photo, photo)


@pytest.mark.parametrize(
    "face", [Rect(40, 60, 440, 460), Rect(-80, -50, 320, 350), Rect(100, 250, 300, 450)]
)
def test_a_face_that_is_cut_off_is_seen_as_far_as_it_would_go_on(face: Rect) -> None:
    assert shown(face, PHOTO) == (face, face)


def test_a_photo_that_a_face_fills_is_seen_whole() -> None:
    photo = Rect(0, 0, 106, 106)
    assert shown(Rect(-56, -47, 144, 153), photo) == (photo, photo)


def test_where_most_of_a_head_is_cut_off_the_face_alone_is_seen() -> None:
    face = Rect(-150, -100, 250, 300)
    seen, head = shown(face, Rect(0, 0, 150, 200))
    assert head == face
    assert seen.height == seen.width == 212
    # A little below the middle of the head.
    assert (seen.y0 + seen.y1) // 2 == 68
    assert (seen.x0 + seen.x1) // 2 == 100


def test_a_tall_photo_that_a_face_fills_is_not_cut_to_a_square() -> None:
    # The square in its middle is what the face fills; chin and forehead lie beyond it.
    face = Rect(-100, -240, 920, 780)
    assert shown(face, Rect(0, 0, 960, 540)) == (face, face)


def test_a_face_of_which_only_hair_is_there_is_seen_on_its_frame() -> None:
    face = Rect(-350, 0, 50, 400)
    assert shown(face, PHOTO) == (face, face)


def test_beyond_the_photo_nothing_is_known() -> None:
    hole = box_hole(40, 50, 10, 10, 20, 20)
    picture = (gradient(40, 50) / 255).astype(np.float32)
    colours, unknown = framed(picture, hole, Rect(-5, 20, 35, 60))
    assert colours.shape == (40, 40, 3)
    assert unknown[:5].all()
    assert unknown[:, 30:].all()
    assert not unknown[5:, :30].any()
    assert np.array_equal(colours[5:, :30], picture[:35, 20:])
    inner, hidden = framed(picture, hole, Rect(5, 5, 25, 25))
    assert np.array_equal(hidden, hole[5:25, 5:25])
    assert np.array_equal(inner, picture[5:25, 5:25])
