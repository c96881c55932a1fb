import numpy as np
import pytest
from scipy import ndimage

from ceapp.core.cancel import CancelToken, silent
from ceapp.core.errors import Cancelled
from ceapp.core.patch import Pixels
from ceapp.engine.blending import paste
from ceapp.engine.coarse import coarse_fill
from ceapp.engine.grouping import make_request
from tests.pictures import disc_hole, noise


def stripes(dtype: type[np.integer] = np.uint8) -> Pixels:
    """Return bars of 24 px, from top to bottom, with some noise."""
    top = np.iinfo(dtype).max
    bars = np.broadcast_to((np.arange(320) // 24 % 2)[None, :, None], (240, 320, 3))
    return (bars * (top // 2) + noise(240, 320, dtype=dtype) // 8 + top // 8).astype(dtype)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_coarse_fill_goes_on_with_what_is_around(dtype: type[np.integer]) -> None:
    photo = stripes(dtype)
    hole = disc_hole(240, 320, 120, 160, 50)
    result = coarse_fill(make_request(photo, hole), silent, CancelToken())
    filled = paste(photo, result.patches)
    assert np.array_equal(filled[~hole], photo[~hole])
    # Where a bar is dark around the hole, it is dark inside: colours that flow in have no bars.
    inside = ndimage.binary_erosion(hole, iterations=8)
    bright = photo[..., 0] > np.iinfo(dtype).max * 0.4
    found = filled[..., 0] > np.iinfo(dtype).max * 0.4
    assert (bright == found)[inside].mean() > 0.85


def test_a_coarse_fill_can_be_stopped() -> None:
    token = CancelToken()
    token.cancel()
    request = make_request(stripes(), disc_hole(240, 320, 120, 160, 50))
    with pytest.raises(Cancelled):
        coarse_fill(request, silent, token)
