from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(autouse=True)
def _packaging_scripts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let tests import the scripts of `packaging/`, which is no package."""
    monkeypatch.syspath_prepend(ROOT / "packaging")
