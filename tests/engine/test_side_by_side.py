from threading import Barrier, Event

import pytest

from ceapp.core.cancel import CancelToken, Progress, silent
from ceapp.core.errors import Cancelled, WorkError
from ceapp.engine.side_by_side import side_by_side

LONG_S = 20


def test_two_pieces_run_at_once_and_come_back_in_their_order() -> None:
    both, second = Barrier(2), Event()

    def work(number: int, progress: Progress) -> int:
        both.wait(LONG_S)
        progress(0.5)
        if number == 0:
            second.wait(LONG_S)
        progress(1.0)
        second.set()
        return number

    seen: list[float] = []
    assert side_by_side(work, [0.75, 0.25], 2, seen.append, CancelToken()) == [0, 1]
    assert seen == sorted(seen)
    assert seen[-1] == pytest.approx(1)


def test_when_one_fails_the_others_stop_and_none_begins() -> None:
    whole = CancelToken()
    token = CancelToken(whole)
    started: list[int] = []
    stopped: list[int] = []
    both, never = Barrier(2), Event()

    def work(number: int, progress: Progress) -> None:
        started.append(number)
        if number < 2:
            both.wait(LONG_S)
        if number == 0:
            raise WorkError("It broke", "Mend it")
        while not token.cancelled:
            never.wait(0.001)
        stopped.append(number)
        token.check()

    with pytest.raises(WorkError, match="It broke"):
        side_by_side(work, [0.2] * 5, 2, silent, token)
    assert 1 in stopped
    assert set(started) <= {0, 1, 2}
    assert not whole.cancelled


def test_nothing_more_is_told_once_the_token_is_raised() -> None:
    token, seen = CancelToken(), []

    def heard(fraction: float) -> None:
        seen.append(fraction)
        token.cancel()

    def work(number: int, progress: Progress) -> None:
        progress(0.5)
        progress(1.0)

    with pytest.raises(Cancelled):
        side_by_side(work, [0.5, 0.5], 1, heard, token)
    assert seen == [0.25]
