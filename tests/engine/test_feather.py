import numpy as np
import pytest

from ceapp.core.cancel import CancelToken, silent
from ceapp.core.geometry import Rect
from ceapp.engine.blending import paste
from ceapp.engine.feather import feather
from ceapp.engine.grouping import make_request
from ceapp.engine.pipeline import fill
from tests.pictures import gradient, noise, with_alpha


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("alpha", [False, True])
def test_the_paler_the_mask_the_more_of_the_photo_stays(
    dtype: type[np.integer], alpha: bool
) -> None:
    photo = noise(80, 120, dtype=dtype)
    photo = with_alpha(photo) if alpha else photo
    mask = np.zeros((80, 120), np.uint8)
    mask[20:50, 30:80] = np.linspace(1, 255, 50).astype(np.uint8)
    request = make_request(photo, mask != 0, model="classic")
    hard = fill(request, silent, CancelToken())
    bounds = Rect(15, 25, 60, 90)
    soft = feather(hard, request, mask[bounds.slices], bounds)

    filled = paste(photo, hard.patches).astype(float)
    expected = photo + (filled - photo) * (mask / 255)[..., None]
    shown = paste(photo, soft.patches)
    assert shown.dtype == photo.dtype
    assert abs(shown - expected).max() <= 0.51 * (257 if dtype == np.uint16 else 1)
    assert np.array_equal(shown[mask == 0], photo[mask == 0])
    assert np.array_equal(shown[mask == 255], filled[mask == 255])
    if alpha:
        assert np.array_equal(shown[..., 3], photo[..., 3])


def test_a_hard_mask_changes_nothing() -> None:
    photo = gradient(80, 120)
    mask = np.zeros((80, 120), np.uint8)
    mask[20:50, 30:80] = 255
    request = make_request(photo, mask != 0, model="classic")
    hard = fill(request, silent, CancelToken())
    soft = feather(hard, request, mask, Rect.of_shape(mask.shape))
    assert soft.patches[0] is hard.patches[0]
