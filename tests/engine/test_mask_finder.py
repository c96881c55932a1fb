from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from ceapp.core.cancel import CancelToken, silent
from ceapp.core.errors import Cancelled, CheckpointError
from ceapp.core.geometry import Rect
from ceapp.core.patch import Hole, Pixels
from ceapp.engine import mask_finder, mask_scores
from ceapp.engine.faces import find_face
from ceapp.engine.mask_finder import find_face_masks
from ceapp.engine.mask_scores import mask_net
from ceapp.engine.outline import sharpened, widened
from ceapp.engine.worn_masks import face_below, is_worn
from tests.engine.masked import bare_portrait, masked_portrait
from tests.pictures import noise, with_alpha

CORNER = Rect(120, 186, 145, 211)


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """Let torch be content with one core: on a busy machine two of them wait for each other."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def masked() -> tuple[Pixels, Hole]:
    return masked_portrait()


def overlap(found: np.ndarray, true: Hole) -> float:
    found = found >= 128
    return float(np.count_nonzero(found & true) / np.count_nonzero(found | true))


def find(pixels: Pixels) -> np.ndarray:
    found = find_face_masks(pixels, silent, CancelToken())
    assert found.shape == pixels.shape[:2]
    assert found.dtype == np.uint8
    assert set(np.unique(found)) <= {0, 255}
    return found


def test_a_mask_is_found_in_its_own_pixels(masked: tuple[Pixels, Hole]) -> None:
    assert overlap(find(masked[0]), masked[1]) >= 0.85


def test_everyone_in_a_small_deep_group_is_found(masked: tuple[Pixels, Hole]) -> None:
    """Two of three wear one; the photo has 16 bits and alpha."""
    row = np.concatenate([masked[0], bare_portrait(), masked[0][:, ::-1]], 1)
    true = np.concatenate([masked[1], np.zeros_like(masked[1]), masked[1][:, ::-1]], 1)
    small = np.asarray(Image.fromarray(row).reduce(3))
    found = find(with_alpha(small.astype(np.uint16) * 257))
    assert overlap(found, np.asarray(Image.fromarray(true * np.uint8(255)).reduce(3)) > 127) >= 0.75


def test_masks_that_run_into_one_from_afar_are_found_one_by_one(
    masked: tuple[Pixels, Hole],
) -> None:
    """Five heads stand so near to one another that their masks nearly touch."""
    head = (slice(40, 200), slice(178, 266))
    row = np.concatenate([masked[0][head]] * 5, 1)
    found = find(row)
    for place in range(5):
        own = (slice(None), slice(place * 88, (place + 1) * 88))
        assert overlap(found[own], masked[1][head]) >= 0.75


def test_an_outline_that_runs_out_of_the_place_is_drawn_from_farther_back(
    masked: tuple[Pixels, Hole], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only a corner of the mask was suspected."""
    monkeypatch.setattr(mask_finder, "suspicions", lambda *_: [CORNER])
    assert overlap(find(masked[0]), masked[1]) >= 0.9


@pytest.mark.parametrize("share", [0.5, 0.7])
def test_what_is_nearly_all_of_the_picture_is_no_mask(
    share: float, masked: tuple[Pixels, Hole]
) -> None:
    cover = np.arange(masked[1].size).reshape(masked[1].shape) < share * masked[1].size
    rect = Rect.of_shape(cover.shape)
    assert is_worn(mask_net(), masked[0], rect, cover, (1.0, 1.0)) == (share < 0.6)


def test_a_face_tells_only_of_a_mask_where_one_is_worn(masked: tuple[Pixels, Hole]) -> None:
    rect = Rect.of_shape(masked[1].shape)
    assert face_below(masked[0], rect, masked[1]) > 0.7
    assert face_below(masked[0], rect, np.roll(masked[1], (60, 60), (0, 1))) == 0


def test_a_mask_is_found_where_nothing_else_of_the_face_shows(masked: tuple[Pixels, Hole]) -> None:
    hidden = masked[0].copy()
    hidden[:105] = 90
    assert not find_face(hidden, masked[1], np.zeros_like(masked[1]), 60.0)
    assert overlap(find(hidden), masked[1]) >= 0.85


@pytest.mark.parametrize("pixels", [bare_portrait(), noise(5, 300)])
def test_where_nobody_wears_one_nothing_is_found(pixels: Pixels) -> None:
    assert not find(pixels).any()


def test_the_search_can_be_stopped(masked: tuple[Pixels, Hole]) -> None:
    token = CancelToken()

    def progress(fraction: float) -> None:
        if fraction > 0:
            token.cancel()

    with pytest.raises(Cancelled):
        find_face_masks(masked[0], progress, token)


def test_without_its_model_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mask_scores, "shipped_models", lambda: tmp_path)
    with pytest.raises(CheckpointError, match="missing"):
        find(bare_portrait())


def test_a_coarse_outline_goes_to_the_edge_that_is_there() -> None:
    """Scores of 8 px a cell come out nearly as the disc in the picture, then a little wider."""
    disc, away = a_disc()
    colours = np.where(disc[..., None], [200, 60, 60], [90, 120, 90]).astype(np.uint8)
    coarse = disc[4::8, 4::8]
    found = widened(sharpened(coarse.astype(np.float32), colours), colours)
    assert overlap(coarse.repeat(8, 0).repeat(8, 1) * 255, disc) < 0.95
    assert not (disc & ~found).any()
    assert not found[away > 74].any()


def test_a_rim_of_the_mask_s_colours_is_taken_with_it() -> None:
    """What was found ends 3 px within the edge; 2 px are taken with it whatever they look like."""
    disc, away = a_disc()
    colours = np.where(disc[..., None], [150, 170, 200], [200, 160, 140]).astype(np.uint8)
    found = widened(away < 67, colours)
    assert not (disc & ~found).any()
    assert not found[away > 71].any()


def a_disc() -> tuple[Hole, np.ndarray]:
    """Return a disc, and how far each pixel is from its middle."""
    y, x = np.mgrid[:240, :240]
    away = np.hypot(y - 120, x - 120)
    return away < 70, away
