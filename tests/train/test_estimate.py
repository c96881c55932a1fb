import pytest

from ceapp.core.cancel import CancelToken
from ceapp.core.errors import Cancelled
from ceapp.train.estimate import estimate
from tests.train.made import tiny


def test_an_estimate_counts_steps_and_grows_with_what_is_asked() -> None:
    told: list[float] = []
    small = estimate(tiny("face", "steps=7"), 40, "cpu", told.append)
    assert small.steps == 7
    assert told[0] == 0.0
    assert small.seconds > 0
    assert small.device.startswith("CPU")
    large = estimate(tiny("face", "batch_size=64", "epochs=5"), 6400, "cpu")
    assert large.steps == 500
    assert large.memory > small.memory
    assert large.seconds > small.seconds
    wide = estimate(tiny("face", "widths=16,16,16,16,16,16"), 40, "cpu")
    assert wide.weights > small.weights
    assert wide.disk > small.disk


def test_an_estimate_can_be_cancelled() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        estimate(tiny(), 40, "cpu", token=token)
