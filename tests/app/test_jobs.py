import sys
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ceapp.app.jobs import JobRunner
from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.errors import CeappError, InputError


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.close()


def test_a_result_arrives_in_the_gui_thread(qtbot: QtBot, runner: JobRunner) -> None:
    heard: list[threading.Thread] = []
    worked: list[threading.Thread] = []
    runner.succeeded.connect(lambda _: heard.append(threading.current_thread()))

    def work(progress: Progress, token: CancelToken) -> int:
        worked.append(threading.current_thread())
        return 2**40

    with qtbot.waitSignal(runner.succeeded) as done:
        runner.start(work)

    assert done.args == [2**40]
    assert heard == [threading.main_thread()]
    assert worked != heard
    assert not runner.busy


def test_progress_comes_before_the_result(qtbot: QtBot, runner: JobRunner) -> None:
    def work(progress: Progress, token: CancelToken) -> None:
        progress(0.25)

    with qtbot.waitSignals([runner.progressed, runner.succeeded], order="strict"):
        runner.start(work)


def test_the_next_job_may_begin_where_the_result_of_one_is_taken(
    qtbot: QtBot, runner: JobRunner
) -> None:
    taken: list[object] = []

    def go_on(result: object) -> None:
        taken.append(result)
        if result == 1:
            runner.start(lambda progress, token: 2, go_on)
            runner.also(lambda result: taken.append(f"also {result}"))

    runner.start(lambda progress, token: 1, go_on)
    qtbot.waitUntil(lambda: len(taken) == 3)
    assert taken == [1, 2, "also 2"]


def test_nobody_takes_the_result_of_a_job_that_was_given_up(
    qtbot: QtBot, runner: JobRunner
) -> None:
    taken: list[object] = []
    runner.start(lambda progress, token: 1, taken.append)
    runner.cancel()
    runner.start(lambda progress, token: 2)
    qtbot.waitUntil(lambda: not runner.busy)
    assert taken == []


def test_a_flood_of_progress_does_not_fill_the_event_queue(qtbot: QtBot, runner: JobRunner) -> None:
    shares: list[float] = []
    runner.progressed.connect(shares.append)

    def work(progress: Progress, token: CancelToken) -> None:
        for step in range(20_000):
            progress(step / 20_000)

    with qtbot.waitSignal(runner.succeeded):
        runner.start(work)

    assert 1 <= len(shares) < 2_000


def test_an_error_for_people_arrives_as_it_is(qtbot: QtBot, runner: JobRunner) -> None:
    error = InputError("No such photo", "Choose another")

    def work(progress: Progress, token: CancelToken) -> None:
        raise error

    with qtbot.waitSignal(runner.failed) as failed:
        runner.start(work)

    assert failed.args == [error]
    assert not runner.busy


@pytest.mark.parametrize(
    "raised",
    [ZeroDivisionError("inside"), MemoryError(), PermissionError(13, "Permission denied", "a.png")],
)
def test_what_nobody_foresaw_is_told_in_words_and_logged(
    qtbot: QtBot, runner: JobRunner, caplog: pytest.LogCaptureFixture, raised: Exception
) -> None:
    def work(progress: Progress, token: CancelToken) -> None:
        raise raised

    with qtbot.waitSignal(runner.failed) as failed:
        runner.start(work)

    (error,) = failed.args
    assert isinstance(error, CeappError)
    assert error.hint
    assert type(raised).__name__ not in str(error)
    assert type(raised).__name__ in caplog.text


def test_cancel_frees_the_runner_at_once_and_drops_what_comes_late(
    qtbot: QtBot, runner: JobRunner
) -> None:
    go, ended = threading.Event(), threading.Event()
    results: list[object] = []
    runner.succeeded.connect(results.append)

    def stubborn(progress: Progress, token: CancelToken) -> str:
        go.wait()
        ended.set()
        return "late"

    runner.start(stubborn)
    with qtbot.waitSignal(runner.cancelled):
        runner.cancel()
    assert not runner.busy
    go.set()
    # The next job runs in the same thread, so when it is done the late result has come too.
    with qtbot.waitSignal(runner.succeeded):
        runner.start(lambda progress, token: "next")

    assert ended.is_set()
    assert results == ["next"]


def test_a_cancelled_worker_ends_at_its_next_check(qtbot: QtBot, runner: JobRunner) -> None:
    begun, ended = threading.Event(), threading.Event()

    def work(progress: Progress, token: CancelToken) -> None:
        begun.set()
        try:
            while True:
                token.check()
        finally:
            ended.set()

    runner.start(work)
    assert begun.wait(5)
    runner.cancel()

    assert ended.wait(5)


def test_one_job_at_a_time(qtbot: QtBot, runner: JobRunner) -> None:
    runner.start(lambda progress, token: None)
    with pytest.raises(RuntimeError, match="one job"):
        runner.start(lambda progress, token: None)


def test_close_ends_the_thread_and_stays_silent(qtbot: QtBot) -> None:
    runner = JobRunner("ceapp-to-close")
    begun = threading.Event()

    def work(progress: Progress, token: CancelToken) -> None:
        begun.set()
        while True:
            token.check()

    with qtbot.assertNotEmitted(runner.cancelled), qtbot.assertNotEmitted(runner.failed):
        runner.start(work)
        assert begun.wait(5)
        runner.close()

    assert not [t for t in threading.enumerate() if t.name.startswith("ceapp-to-close")]


def test_emitting_takes_no_reference_from_true(qtbot: QtBot, runner: JobRunner) -> None:
    # PySide6 6.12.0 on Python 3.11 loses one per emit, and aborts when none is left.
    before = sys.getrefcount(True)
    for _ in range(200):
        runner.progressed.emit(0.5)
    assert sys.getrefcount(True) > before - 100


def test_closing_waits_no_longer_than_it_has_patience() -> None:
    runner = JobRunner()
    go = threading.Event()
    begun = threading.Event()

    def stubborn(progress: Progress, token: CancelToken) -> None:
        begun.set()
        go.wait()

    runner.start(stubborn)
    begun.wait()
    assert not runner.close(patience=0.01)
    go.set()
    assert runner.close()
