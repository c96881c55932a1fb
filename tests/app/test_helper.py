import psutil
import pytest

from ceapp import __version__
from ceapp.app.helper import last_said, said
from ceapp.core.cancel import CancelToken
from ceapp.core.errors import Cancelled, WorkError


def helpers() -> list[psutil.Process]:
    return [child for child in psutil.Process().children() if "ceapp" in child.cmdline()]


def test_what_a_helper_prints_comes_line_by_line_to_the_last() -> None:
    assert list(said(["--version"], CancelToken())) == [f"ceapp {__version__}"]


def test_an_error_is_what_the_helper_said_of_it() -> None:
    with pytest.raises(WorkError, match=r"^No preset 'none'"):
        list(said(["train", "--try", "9", "--preset", "none"], CancelToken()))


class Impatient(CancelToken):
    """A token that is raised when it is looked at for the third time."""

    looks = 0

    def check(self) -> None:
        self.looks += 1
        if self.looks == 3:
            assert len(helpers()) == 1
            self.cancel()
        super().check()


def test_a_helper_that_is_cancelled_is_ended() -> None:
    with pytest.raises(Cancelled):
        list(said(["train", "--try", "9"], Impatient()))
    assert helpers() == []


def test_the_last_line_that_says_anything_counts() -> None:
    assert last_said("one\nceapp: two\n\n  \n") == "two"
    assert "before it had begun" in last_said("\n")
