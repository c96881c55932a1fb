"""How the loops over pixels are compiled, and how they are spread over the cores.

The compiled code is kept in the person's cache folder, so that only the first fill ever on a
machine waits for the compiler; docs/adr/0012 has the reasons. A kernel releases the interpreter's
lock and works on some rows; threads of the ordinary kind share the rows out.
"""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from typing import Any, TypeVar

import numba
from numba.core import config

from ceapp.core.paths import kernel_cache

Function = TypeVar("Function", bound=Callable[..., Any])

_MOST_THREADS = 16
_STRIPS = 16
"""Rows are cut into so many strips, whatever the number of threads: the result depends on it."""
_LEAST_ROWS = 8
_TICK_S = 0.1
"""While kernels run, cancel is looked at this often."""

_threads = 0

if "NUMBA_CACHE_DIR" not in os.environ:
    config.CACHE_DIR = str(kernel_cache())  # type: ignore[attr-defined]


def set_threads(count: int) -> None:
    """Let the next crews have so many threads; 0 for one on each core."""
    global _threads
    _threads = count


def kernel(function: Function) -> Function:
    """Compile a function at its first call; keep the code on disk where that is possible."""
    # Sums may be reordered, which lets them use vector registers; nothing is assumed of NaN.
    options: dict[str, Any] = {
        "nogil": True,
        "error_model": "numpy",
        "fastmath": {"reassoc", "contract", "nsz", "arcp"},
    }
    try:
        compiled: Function = numba.njit(cache=True, **options)(function)
    except RuntimeError:
        # No folder can be written to: the program compiles anew each time it runs.
        compiled = numba.njit(**options)(function)
    return compiled


class Crew:
    """Threads that share out the rows of a picture.

    Parameters
    ----------
    check : callable
        Called about ten times a second while the crew works; what it raises ends the work.
    """

    def __init__(self, check: Callable[[], None]) -> None:
        self._check = check
        self.threads = min(_threads or os.cpu_count() or 1, _MOST_THREADS)
        self._pool = ThreadPoolExecutor(self.threads, thread_name_prefix="exemplar")

    def __enter__(self) -> "Crew":
        return self

    def __exit__(self, *error: object) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)

    def rows(self, function: Callable[..., None], count: int, *arguments: object) -> None:
        """Call `function(first, end, *arguments)` for strips that make up `count` rows."""
        height = max(_LEAST_ROWS, -(-count // _STRIPS))
        parts = [(y, min(y + height, count)) for y in range(0, count, height)]
        self._check()
        running = {self._pool.submit(function, *part, *arguments) for part in parts}
        while running:
            done, running = wait(running, _TICK_S)
            self._check()
            for part in done:
                part.result()
