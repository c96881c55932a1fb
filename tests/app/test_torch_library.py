"""What torch needs is there before it is imported, so that the import need not load it."""

import subprocess
import sys

import pytest

LOOK = """
import sys
from ceapp.app.torch_library import load_torch_library
load_torch_library()
assert "torch" not in sys.modules
print([line.split("/")[-1] for line in open("/proc/self/maps").read().splitlines()])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="/proc tells what is loaded")
def test_the_library_is_loaded_without_the_module() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", LOOK], capture_output=True, text=True, check=True, timeout=60
    )
    assert "libtorch_cpu.so" in ended.stdout
