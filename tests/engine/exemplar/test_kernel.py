import ctypes
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from ceapp.core.errors import WorkError
from ceapp.engine.exemplar import detail, field, kernel, poisson, pyramid, seam, vote

KERNELS = {
    each.name: each
    for module in (detail, field, poisson, pyramid, seam, vote)
    for each in vars(module).values()
    if isinstance(each, kernel.Kernel)
}
KINDS = {
    "const floats *": kernel.FLOATS,
    "const mask *": kernel.MASK,
    "const places *": kernel.PLACES,
    "int ": kernel.INT,
    "float ": kernel.FLOAT,
    "uint64_t ": kernel.SEED,
}


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give the place of a library that is loaded instead of the built one; sources lie beside."""
    sources, library = tmp_path / "native", tmp_path / kernel.LIBRARY.name
    shutil.copytree(kernel.SOURCES, sources)
    monkeypatch.setattr(kernel, "SOURCES", sources)
    monkeypatch.setattr(kernel, "LIBRARY", library)
    kernel._library.cache_clear()
    yield library
    kernel._library.cache_clear()


def test_kernels_are_called_as_their_sources_say() -> None:
    """C believes what it is told: a wrong order would read and write anywhere."""
    source = "".join(path.read_text("utf-8") for path in sorted(kernel.SOURCES.glob("*.c")))
    written = {}
    for name, arguments in re.findall(r"^KERNEL (\w+)\((.*?)\)", source, re.DOTALL | re.MULTILINE):
        first, end, *others = (re.sub(r"\w+$", "", each.strip()) for each in arguments.split(","))
        assert first == end == "int "
        written[name] = tuple(KINDS[other] for other in others)
    assert {name: each.kinds for name, each in KERNELS.items()} == written


def test_a_patch_is_as_large_in_c_as_in_python() -> None:
    header = (kernel.SOURCES / "arrays.h").read_text("utf-8")
    assert f"RADIUS = {pyramid.RADIUS}," in header
    assert f"CHANNELS = {field.CHANNELS}" in header


@pytest.mark.parametrize(
    "array",
    [
        pytest.param(np.zeros((4, 4)), id="another type"),
        pytest.param(np.zeros((4, 8), np.float32)[:, ::2], id="with gaps"),
        pytest.param(np.zeros(16, np.float32), id="without rows"),
    ],
)
def test_an_array_that_c_would_read_wrongly_is_refused(array: np.ndarray) -> None:
    with pytest.raises(TypeError, match="FLOATS wanted"):
        KERNELS["relax_rows"].on(np.ones((4, 4), bool), array, array, array, array, 0)


def test_a_kernel_keeps_its_arrays_alive() -> None:
    """A fill that is cancelled is gone before its last rows are."""
    out = np.zeros((4, 4, 3), np.float32)
    load = np.ones((4, 4, 3), np.float32)
    plane = np.ones((4, 4), np.float32)
    work = KERNELS["relax_rows"].on(np.ones((4, 4), bool), load, plane, plane.copy(), out, 0)
    del load, plane
    np.full((64, 64), np.nan)
    work(0, 4)
    assert np.allclose(out[0, 0], 1.5 / 2)


def test_a_library_that_was_not_built_is_told_in_words(elsewhere: Path) -> None:
    with pytest.raises(WorkError, match=r"missing.*pip install -e \."):
        KERNELS["relax_rows"].on()


def test_a_library_older_than_its_sources_is_not_called(elsewhere: Path) -> None:
    shutil.copy(Path(__file__), elsewhere)
    os.utime(elsewhere, (1, 1))
    with pytest.raises(WorkError, match="older than its sources"):
        KERNELS["relax_rows"].on()


def test_views_are_laid_out_as_in_c() -> None:
    assert ctypes.sizeof(kernel.FLOATS) == ctypes.sizeof(ctypes.c_void_p) + 8
