import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import ndimage

from ceapp.core.cancel import CancelToken
from ceapp.engine.blending import as_floats, finish, match_drawn, match_ring, paste
from ceapp.engine.grouping import make_request
from ceapp.engine.membrane import Floats
from tests.pictures import box_hole, disc_hole, gradient, noise, with_alpha

check = CancelToken().check


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_floats_and_back_is_exact(dtype: type[np.integer]) -> None:
    pixels = noise(40, 40, dtype=dtype)
    hole = box_hole(40, 40, 10, 10, 30, 30)
    (group,) = make_request(pixels, hole).groups
    patch = finish(as_floats(group.pixels), group)
    assert patch.pixels.dtype == dtype
    assert np.array_equal(paste(pixels, [patch]), pixels)


def test_a_wrong_colour_cast_leaves_no_seam() -> None:
    truth = as_floats(gradient(80, 80))
    hole = disc_hole(80, 80, 40, 40, 25)
    fill = truth + np.array([0.1, -0.05, 0.02], np.float32)
    matched = match_ring(fill, truth, hole, check)
    assert np.abs(matched - truth).max() < 2 / 255


def test_a_cast_on_one_side_is_mended_on_that_side() -> None:
    truth = np.full((60, 60, 3), 0.5, np.float32)
    hole = box_hole(60, 60, 20, 10, 40, 50)
    fill = truth.copy()
    fill[:, :30] += 0.2
    matched = match_ring(fill, truth, hole, check)
    assert np.abs(matched[20:40, 10] - 0.5).max() < 0.02
    assert np.abs(matched[20:40, 49] - 0.5).max() < 0.02


def test_a_matched_fill_stays_a_colour() -> None:
    truth = np.ones((30, 30, 3), np.float32)
    hole = box_hole(30, 30, 10, 10, 20, 20)
    fill = np.random.default_rng(0).normal(0.5, 2, truth.shape).astype(np.float32)
    matched = match_ring(fill, truth, hole, check)
    assert matched.min() >= 0
    assert matched.max() <= 1
    assert np.array_equal(matched[~hole], truth[~hole])


def matched_drawn(fill: Floats, truth: Floats, hole: NDArray[np.bool_], step: int) -> Floats:
    return match_drawn(fill, truth, hole, np.zeros_like(hole), step, check)


@pytest.mark.parametrize("step", [1, 4])
def test_a_drawn_fill_takes_the_colours_of_its_edge_but_not_of_a_rest_there(step: int) -> None:
    side = 60 * step
    truth = np.full((side, side, 3), 0.5, np.float32)
    hole = disc_hole(side, side, side // 2, side // 2, 20 * step)
    fill = truth + np.array([0.1, -0.05, 0.02], np.float32)
    assert np.abs(matched_drawn(fill, truth, hole, step) - truth).max() < 1e-3
    # A rest of a pink mask along a quarter of the edge.
    truth[: side // 2, : side // 2][~hole[: side // 2, : side // 2]] = (0.9, 0.1, 0.6)
    matched = matched_drawn(fill, truth, hole, step)
    inner = disc_hole(side, side, side // 2, side // 2, 12 * step)
    assert np.array_equal(matched[~hole], truth[~hole])
    assert np.abs(matched[inner] - 0.5).max() < 0.1
    assert np.abs(match_ring(fill, truth, hole, check)[inner] - 0.5).max() > 0.15


def test_a_drawn_fill_meets_detail_that_the_network_cannot_draw() -> None:
    truth = as_floats(gradient(200, 200))
    truth[::4] += 0.05
    hole = disc_hole(200, 200, 100, 100, 60)
    matched = matched_drawn(as_floats(gradient(200, 200)), truth, hole, 4)
    rows, columns = np.nonzero(hole & ~np.roll(hole, 1, 1))
    assert np.abs(matched[rows, columns] - truth[rows, columns]).max() < 0.02
    assert np.abs(matched - as_floats(gradient(200, 200)))[95:105, 95:105].max() < 0.03


@pytest.mark.parametrize("step", [1, 4])
def test_a_drawn_fill_does_not_begin_with_a_step_where_the_network_drew_one(step: int) -> None:
    side = 60 * step
    truth = np.full((side, side, 3), 0.5, np.float32)
    hole = disc_hole(side, side, side // 2, side // 2, 20 * step)
    # The photo itself it draws as it is, the hole too dark to the left and too bright to the right.
    fill = truth + 0.1 * (hole * np.where(np.arange(side) < side // 2, -1, 1))[..., None]
    matched = matched_drawn(fill.astype(np.float32), truth, hole, step)
    edge = hole & ~ndimage.binary_erosion(hole)
    edge[:, side // 2 - 5 * step : side // 2 + 5 * step] = False
    assert np.abs(matched[edge] - 0.5).max() < 0.02


def test_a_drawn_fill_is_told_nothing_by_what_is_unknown_beside_it() -> None:
    truth = np.full((160, 160, 3), 0.5, np.float32)
    face, beyond = box_hole(160, 160, 40, 40, 80, 120), box_hole(160, 160, 80, 40, 120, 120)
    truth[beyond] = (0.9, 0.1, 0.6)
    fill = np.full_like(truth, 0.6)
    matched = match_drawn(fill, truth, face, beyond, 4, check)
    assert np.abs(matched[face] - 0.5).max() < 1e-3


def test_alpha_stays_the_photos_own() -> None:
    pixels = with_alpha(gradient(60, 60))
    pixels[..., 3] = np.maximum(pixels[..., 3], 1)
    hole = box_hole(60, 60, 20, 20, 40, 40)
    (group,) = make_request(pixels, hole).groups
    out = paste(pixels, [finish(np.zeros((60, 60, 3), np.float32), group)])
    assert np.array_equal(out[..., 3], pixels[..., 3])
    assert (out[hole, :3] == 0).all()


def test_a_grey_photo_gets_a_grey_fill() -> None:
    pixels = np.repeat(gradient(60, 60)[..., :1], 3, axis=2)
    hole = box_hole(60, 60, 20, 20, 40, 40)
    (group,) = make_request(pixels, hole).groups
    coloured = np.random.default_rng(0).random((60, 60, 3), np.float32)
    filled = finish(coloured, group).pixels
    assert np.array_equal(filled[..., 0], filled[..., 1])
    assert np.array_equal(filled[..., 0], filled[..., 2])


def test_a_patch_holds_the_hole_and_nothing_more() -> None:
    hole = box_hole(700, 700, 300, 310, 340, 360)
    (group,) = make_request(gradient(700, 700), hole).groups
    patch = finish(np.zeros((*group.hole.shape, 3), np.float32), group)
    assert (patch.rect.y0, patch.rect.x0, patch.rect.y1, patch.rect.x1) == (300, 310, 340, 360)
    assert patch.hole.all()
    assert not patch.pixels.any()


def test_pasting_changes_the_holes_alone() -> None:
    pixels = noise(60, 60)
    hole = disc_hole(60, 60, 30, 30, 12)
    (group,) = make_request(pixels, hole).groups
    out = paste(pixels, [finish(np.full((60, 60, 3), 0.5, np.float32), group)])
    assert np.array_equal(out[~hole], pixels[~hole])
    assert (out[hole] == 128).all()
    assert np.array_equal(pixels, noise(60, 60))
