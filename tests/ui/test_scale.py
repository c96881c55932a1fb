"""The interface scale: read before the application is made, and not inherited by others."""

import os

from ceapp.core.settings import ROWS
from ceapp.ui.app import scaled


def test_the_scale_holds_while_the_application_is_made_and_no_longer() -> None:
    for percent in ROWS["scale"].choices:
        with scaled(percent):
            assert float(os.environ.get("QT_SCALE_FACTOR", 1)) == int(percent) / 100
        assert "QT_SCALE_FACTOR" not in os.environ
