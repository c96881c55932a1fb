"""What later steps need, made ahead of them by other processes."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from itertools import islice
from typing import Any, TypeVar

_EACH = 3
"""Results that wait or are being made for each process: none is idle, and few lie in memory."""

Made = TypeVar("Made")


@contextmanager
def made_ahead(
    make: Callable[[int], Made], steps: Iterable[int], processes: int = 0
) -> Iterator[Iterator[Made]]:
    """Give what is made for each step, in the order of the steps, whoever makes it.

    The processes start at once: before a GPU is used, which a copy of this process could not share.

    Parameters
    ----------
    make : callable
        Of a step; what it holds is copied to each process once. Its results are pickled.
    steps : iterable of int
    processes : int
        That make them; 0 for this one, each step when its turn comes.
    """
    if not processes:
        yield map(make, steps)
        return
    left = iter(steps)
    pool = ProcessPoolExecutor(processes, initializer=_remember, initargs=(make,))
    try:
        first = islice(left, _EACH * processes)
        yield _taken(pool, deque(pool.submit(_made, step) for step in first), left)
    finally:
        pool.shutdown(cancel_futures=True)


def _taken(
    pool: ProcessPoolExecutor, waiting: deque[Future[Made]], left: Iterator[int]
) -> Iterator[Made]:
    """Yield what is waited for; with each a step more is begun."""
    while waiting:
        made = waiting.popleft().result()
        waiting.extend(pool.submit(_made, step) for step in islice(left, 1))
        yield made


_own: list[Callable[[int], Any]] = []
"""What makes things, in a process that does so."""


def _remember(make: Callable[[int], Any]) -> None:
    _own[:] = [make]


def _made(step: int) -> Any:
    return _own[0](step)
