import functools

import numpy as np
import pytest
import torch

from ceapp.nn.mask_finder import MaskFinder
from ceapp.train.ahead import made_ahead
from ceapp.train.drawn_masks import draw_mask
from ceapp.train.face_drawing import FaceAxes, aside, mirrored
from ceapp.train.face_things import before_mask
from ceapp.train.mask_finder import learning_rate, mask_loss, train_mask_finder
from ceapp.train.mask_scenes import CANVAS, MaskSceneMaker, MaskScenes
from ceapp.train.pictures import Pictures
from tests.train.made import picture

SIZE = 128


def rng(seed: int) -> np.random.Generator:
    return np.random.default_rng(seed)


def points() -> np.ndarray:
    """Return the 68 points of a face that looks straight ahead, in a picture of 128 px."""
    turn = np.linspace(np.pi, 0, 17)
    jaw = np.stack([64 + 30 * np.cos(turn), 62 + 46 * np.sin(turn)], 1)
    brows = [[x, 46] for x in (*np.linspace(40, 58, 5), *np.linspace(70, 88, 5))]
    nose = [[64, y] for y in (54, 60, 66, 72)] + [[x, 76] for x in (58, 61, 64, 67, 70)]
    eyes = [
        [x + dx, 55 + dy]
        for x in (48, 80)
        for dx, dy in ((-6, 0), (-2, -2), (2, -2), (6, 0), (2, 2), (-2, 2))
    ]
    turn = np.linspace(np.pi, -np.pi, 13)[:-1]
    mouth = np.stack([64 + 12 * np.cos(turn), 88 - 5 * np.sin(turn)], 1)
    return np.concatenate([jaw, brows, nose, eyes, mouth, mouth[::2][:6], mouth[:2]]).astype(
        np.float32
    )


@pytest.fixture(scope="module")
def maker() -> MaskSceneMaker:
    faces = Pictures(("a", "b"), tuple(picture(i, SIZE, SIZE) for i in range(2)))
    photos = Pictures(("c",), (picture(5, 160, 200),))
    known = np.stack([points(), np.full((68, 2), np.nan, np.float32)])
    return MaskSceneMaker(faces, known, photos)


def test_a_mask_covers_the_mouth_and_never_the_eyes() -> None:
    face = np.full((SIZE, SIZE, 3), 0.5, np.float32)
    for seed in range(60):
        worn, cover = draw_mask(face, points(), np.random.default_rng(seed))
        assert 0 <= cover.min() <= cover.max() <= 1
        assert cover[88, 64] == 1
        assert cover[53:58, [48, 80]].max() == 0
        assert cover[:40].max() == 0
        assert np.isfinite(worn).all()
        # Its shadow apart, the face is as it was.
        assert np.array_equal(worn[:30], face[:30])


def test_what_is_before_a_mask_hides_it() -> None:
    face, cover = draw_mask(np.full((SIZE, SIZE, 3), 0.5, np.float32), points(), rng(0))
    axes, hidden = FaceAxes.of(points()), 0
    for seed in range(40):
        seen, left = before_mask(face, cover, axes, rng(seed), np.zeros_like(face))
        changed = np.abs(seen - face).max(2) >= 1 / 255
        assert (left[changed] < 1).all()
        assert np.array_equal(left[~changed], cover[~changed])
        hidden += bool(np.count_nonzero(cover) - np.count_nonzero(left) > 20)
    assert 4 <= hidden <= 30


def test_a_face_that_looks_aside_is_pressed_to_one_edge() -> None:
    """A bar in the middle goes to the left or the right, its height unchanged."""
    layers = np.zeros((SIZE, SIZE, 2), np.float32)
    layers[20:50, 54:74] = 1
    sides = set()
    for seed in range(20):
        turned = aside(layers, rng(seed))
        assert turned.shape == layers.shape
        rows, columns = np.nonzero(turned[..., 0] > 0.5)
        assert (rows.min(), rows.max()) == (20, 49)
        middle = columns.mean()
        assert abs(middle - 64) > 3
        sides.add(middle > 64)
    assert sides == {False, True}


def test_mirrored_twice_is_as_before() -> None:
    face = picture(3, SIZE, SIZE).astype(np.float32) / 255
    once = mirrored(face, points())
    assert once[1][0, 0] < once[1][16, 0]
    again = mirrored(*once)
    assert np.array_equal(again[0], face)
    np.testing.assert_allclose(again[1], points(), atol=1e-4)


def test_the_scenes_of_a_step_are_always_the_same(maker: MaskSceneMaker) -> None:
    one, same, other = maker.at(3, 12), maker.at(3, 12), maker.at(4, 12)
    assert one.pixels.shape == (12, CANVAS, CANVAS, 3)
    assert one.cover.shape == one.known.shape == (12, CANVAS, CANVAS)
    assert np.array_equal(one.pixels, same.pixels)
    assert not np.array_equal(one.pixels, other.pixels)
    masked = one.cover.max((1, 2)) > 230
    assert 0.2 < masked.mean() < 0.95


def test_the_loss_wants_the_mask_and_nothing_else() -> None:
    cover = torch.zeros(2, 1, 32, 32)
    cover[0, :, 8:20, 8:24] = 1
    right = cover * 12 - 6
    half = right.clone()
    half[:, :, :, :16] = -6
    everywhere = torch.full_like(right, 6)
    known = torch.ones_like(cover)
    losses = [float(mask_loss(logits, cover, known)) for logits in (right, half, everywhere)]
    assert losses[0] < 0.1
    assert losses[0] < losses[1] < losses[2]
    # What nobody knows costs nothing, wherever the net says that it is a mask.
    unknown = torch.zeros_like(cover)
    unknown[:, :, :16] = 1
    there = right.clone()
    there[:, :, 16:] = 6
    assert float(mask_loss(there, cover, unknown)) < losses[0] + 0.05
    assert float(mask_loss(there, cover, known)) > losses[0] + 0.5


def test_training_learns_what_the_scenes_show() -> None:
    """Scenes whose masks are white boxes on black are learned in a second."""
    torch.manual_seed(0)
    cover = np.zeros((4, 64, 64), np.uint8)
    for i in range(4):
        cover[i, 8 + 4 * i : 40 + 4 * i, 24 - 4 * i : 56 - 4 * i] = 255
    seen = MaskScenes(cover[..., None].repeat(3, -1), cover, np.full_like(cover, 255))
    net = MaskFinder((4, 6, 8, 8, 8))
    steps = list(train_mask_finder(net, [seen] * 20, 20, 2e-2))
    losses, mean = [loss for loss, _ in steps], steps[-1][1]
    assert len(losses) == 20
    assert losses[-1] < 0.75 * losses[0]
    assert not mean.training
    assert not any(
        torch.equal(a, b) for a, b in zip(net.parameters(), mean.parameters(), strict=True)
    )
    # Where the time is up before the steps are, it ends with what it has.
    assert len(list(train_mask_finder(net, [seen] * 20, 20, seconds=1e-9))) == 0


def test_the_learning_rate_rises_then_falls_to_nothing() -> None:
    rates = [learning_rate(done) for done in np.linspace(0, 1, 101)]
    assert rates[0] == 0
    assert max(rates) == rates[5] == 1
    assert sorted(rates[5:], reverse=True) == rates[5:]
    assert rates[-1] == 0


def test_other_processes_make_the_same_scenes(maker: MaskSceneMaker) -> None:
    make = functools.partial(maker.at, count=1)
    with made_ahead(make, range(9)) as alone, made_ahead(make, range(9), 2) as ahead:
        for one, same in zip(alone, ahead, strict=True):
            assert np.array_equal(one.pixels, same.pixels)
            assert np.array_equal(one.cover, same.cover)
