"""Several pieces of work at once, told of and cancelled as one."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from queue import SimpleQueue
from typing import TypeVar

from ceapp.core.cancel import CancelToken, Progress

Result = TypeVar("Result")


def side_by_side(
    work: Callable[[int, Progress], Result],
    shares: Sequence[float],
    at_once: int,
    progress: Progress,
    token: CancelToken,
) -> list[Result]:
    """Return what each piece of work returns, in their order.

    Parameters
    ----------
    work : callable
        Gets the number of a piece and where to tell how far that is; checks `token`.
    shares : sequence of float
        What each piece takes of the whole, by and large; 1 in all.
    at_once : int
        So many threads.
    progress : callable
        Called in the thread that waits.
    token : CancelToken
        Of these pieces alone: it is cancelled as soon as one of them fails.

    Raises
    ------
    Exception
        What the first piece that failed has raised, once no other is running.
    """
    done = [0.0] * len(shares)
    news: SimpleQueue[tuple[int, float] | Future[Result]] = SimpleQueue()

    def tell(piece: int, fraction: float) -> None:
        news.put((piece, fraction))

    with ThreadPoolExecutor(at_once, thread_name_prefix="piece") as pool:
        # The longest first: at the end no thread is left alone with much.
        order = sorted(range(len(shares)), key=lambda i: -shares[i])
        pieces = {i: pool.submit(work, i, partial(tell, i)) for i in order}
        for piece in pieces.values():
            piece.add_done_callback(news.put)
        try:
            left = len(pieces)
            while left:
                item = news.get()
                if isinstance(item, Future):
                    item.result()
                    left -= 1
                    continue
                number, done[number] = item
                progress(sum(share * part for share, part in zip(shares, done, strict=True)))
                token.check()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            token.cancel()
            raise
    return [pieces[i].result() for i in range(len(shares))]
