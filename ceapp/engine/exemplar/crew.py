"""The threads that share out the rows of a picture, and look for a cancel meanwhile."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait

from ceapp.engine.exemplar.kernel import Kernel

_MOST_THREADS = 16
_STRIPS = 16
"""Rows are cut into so many strips, whatever the number of threads: the result depends on it."""
_LEAST_ROWS = 8
_TICK_S = 0.1
"""While kernels run, cancel is looked at this often."""

_threads = 0


def set_threads(count: int) -> None:
    """Let the next crews have so many threads; 0 for one on each core."""
    global _threads
    _threads = count


def threads() -> int:
    """Return how many threads the next crew has."""
    return min(_threads or os.cpu_count() or 1, _MOST_THREADS)


class Crew:
    """Threads that share out the rows of a picture.

    Parameters
    ----------
    check : callable
        Called about ten times a second while the crew works; what it raises ends the work.
    """

    def __init__(self, check: Callable[[], None]) -> None:
        self._check = check
        self.threads = threads()
        self._pool = ThreadPoolExecutor(self.threads, thread_name_prefix="exemplar")

    def __enter__(self) -> "Crew":
        return self

    def __exit__(self, *error: object) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)

    def rows(self, kernel: Kernel, count: int, *arguments: object) -> None:
        """Call the kernel with the arguments for strips that make up `count` rows."""
        work = kernel.on(*arguments)
        height = max(_LEAST_ROWS, -(-count // _STRIPS))
        self._check()
        running = {
            self._pool.submit(work, first, min(first + height, count))
            for first in range(0, count, height)
        }
        while running:
            done, running = wait(running, _TICK_S)
            self._check()
            for part in done:
                part.result()
