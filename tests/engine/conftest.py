from pathlib import Path

import pytest

from tests.engine.made import replace_shipped


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder that takes the place of the shipped models."""
    return replace_shipped(tmp_path / "shipped", monkeypatch)
