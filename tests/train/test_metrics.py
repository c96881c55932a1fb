import numpy as np
import pytest
from scipy import ndimage
from skimage.metrics import structural_similarity

from ceapp.train.metrics import score, ssim_map, swd


def pair(seed: int = 0) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    truth = rng.integers(0, 256, (48, 56, 3)).astype(np.uint8)
    hole = np.zeros((48, 56), bool)
    hole[12:36, 16:40] = True
    fill = np.clip(truth + rng.normal(0, 20, truth.shape), 0, 255).astype(np.uint8)
    return fill, truth, hole


def test_psnr_and_l1_are_of_the_hole_alone() -> None:
    fill, truth, hole = pair()
    fill = np.where(hole[..., None], fill, 0).astype(np.uint8)
    error = (fill.astype(float) - truth)[hole]
    found = score([(fill, truth, hole)])
    assert found.psnr == pytest.approx(10 * np.log10(255**2 / np.square(error).mean()))
    assert found.l1 == pytest.approx(np.abs(error).mean() / 2.55)
    assert found.mse == pytest.approx(np.square(fill / 255.0 - truth / 255.0).mean())


def test_ssim_is_the_reference_implementations() -> None:
    fill, truth, _ = pair()
    _, reference = structural_similarity(fill, truth, channel_axis=2, full=True)
    assert np.allclose(ssim_map(fill, truth), reference, atol=1e-7)


def test_a_perfect_fill_scores_the_best_there_is() -> None:
    _, truth, hole = pair()
    found = score([(truth, truth, hole)])
    assert found.psnr > 100
    assert found.ssim == pytest.approx(1)
    assert found.sharpness == pytest.approx(1)
    assert swd([(truth, truth, hole)]) == 0


def test_a_blurred_fill_is_less_sharp_and_farther_in_patches_than_a_noisy_one() -> None:
    noisy, truth, hole = pair()
    blurred = np.asarray(ndimage.gaussian_filter(truth, (2, 2, 0)))
    assert score([(blurred, truth, hole)]).sharpness < 0.2
    assert score([(noisy, truth, hole)]).sharpness > 0.9
    assert swd([(blurred, truth, hole)]) > 3 * swd([(noisy, truth, hole)])
