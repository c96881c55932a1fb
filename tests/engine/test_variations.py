import numpy as np
import pytest

from ceapp.core.cancel import CancelToken, silent
from ceapp.engine.api import FillResult
from ceapp.engine.grouping import make_request
from ceapp.engine.pipeline import fill
from tests.pictures import box_hole, disc_hole, gradient

HOLE = disc_hole(200, 240, 100, 120, 25)


def blobs(seed: int = 0) -> np.ndarray:
    """Return a picture of coarse stains: there is more than one way to go on with them."""
    rng = np.random.default_rng(seed)
    return np.kron(rng.integers(0, 256, (25, 30, 3)), np.ones((8, 8, 1))).astype(np.uint8)


def run(pixels: np.ndarray, hole: np.ndarray, **options: object) -> FillResult:
    request = make_request(pixels, hole, model="classic", **options)  # type: ignore[arg-type]
    return fill(request, silent, CancelToken())


def test_variations_differ_from_each_other() -> None:
    variations = run(blobs(), HOLE, variations=3).variations
    assert len(variations) == 3
    fills = [v.patches[0].pixels[v.patches[0].hole].astype(int) for v in variations]
    for i, one in enumerate(fills):
        for other in fills[:i]:
            assert np.abs(one - other).mean() > 5


def test_the_first_is_the_fill_that_would_be_without_others() -> None:
    alone, several = (run(blobs(), HOLE, variations=n) for n in (1, 2))
    assert np.array_equal(alone.patches[0].pixels, several.patches[0].pixels)


def test_there_are_fewer_where_they_would_look_alike() -> None:
    assert len(run(gradient(200, 240), HOLE, mode="smooth", variations=4).variations) == 1


def test_each_variation_fills_every_hole() -> None:
    pixels, holes = blobs(), HOLE | box_hole(200, 240, 10, 10, 18, 20)
    # The two differ in how many ways they can be filled.
    pixels[:60, :80] = gradient(60, 80)
    for variation in run(pixels, holes, variations=3).variations:
        assert sum(int(patch.hole.sum()) for patch in variation.patches) == holes.sum()
        assert len(variation.methods) == len(variation.patches)


@pytest.mark.parametrize("variations", [1, 3])
def test_no_variation_copies_what_is_barred(variations: int) -> None:
    pixels = blobs()
    pixels[..., 0] = 0
    barred = box_hole(200, 240, 0, 0, 200, 90)
    pixels[barred] = (255, 0, 0)
    result = run(pixels, HOLE, mode="texture", exclude=barred, variations=variations)
    for variation in result.variations:
        (patch,) = variation.patches
        assert patch.pixels[patch.hole][:, 0].max() < 60
