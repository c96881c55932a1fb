from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from PIL import Image

from ceapp.train.pictures import Pictures
from tests.train.made import picture


@pytest.fixture(scope="module", autouse=True)
def _one_thread() -> Iterator[None]:
    """Compute on one thread: nets this small lose more by waiting for a second than they gain."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture
def pictures() -> Pictures:
    return Pictures(tuple(f"{i:03}.png" for i in range(20)), tuple(picture(i) for i in range(20)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "pictures"
    (path / "nested").mkdir(parents=True)
    for i in range(12):
        where = path / "nested" if i % 2 else path
        Image.fromarray(picture(i, 40, 48)).save(where / f"{i:02}.png")
    return path
