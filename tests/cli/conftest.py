"""A photo with a mask beside it, and the command line as a function."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from ceapp.__main__ import main
from tests.engine.made import replace_shipped
from tests.pictures import disc_hole, gradient, write_mask, write_photo


@dataclass(frozen=True)
class Files:
    """A photo, its mask, and a place for the result, in one folder."""

    folder: Path
    photo: Path
    mask: Path
    out: Path


@pytest.fixture
def files(tmp_path: Path) -> Files:
    photo = write_photo(tmp_path / "photo.png", gradient(100, 140))
    mask = write_mask(tmp_path / "mask.png", disc_hole(100, 140, 50, 60, 20))
    return Files(tmp_path, photo, mask, tmp_path / "out.png")


@dataclass(frozen=True)
class Ended:
    """What a command left behind."""

    status: int
    out: str
    err: str


@pytest.fixture
def ceapp(capfd: pytest.CaptureFixture[str]) -> Callable[..., Ended]:
    """Return a function that runs ceapp with the given words."""

    def run(*words: object) -> Ended:
        status = main([str(word) for word in words])
        return Ended(status, *capfd.readouterr())

    return run


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder that takes the place of the shipped models."""
    return replace_shipped(tmp_path / "shipped", monkeypatch)
