import pytest

from ceapp.ui.numbers import count, duration


def test_thousands_are_set_apart() -> None:
    assert count(999) == "999"
    assert count(8140186) == "8\N{NARROW NO-BREAK SPACE}140\N{NARROW NO-BREAK SPACE}186"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0.2, "1 s"),
        (89.6, "90 s"),
        (100, "2 min"),
        (7500, "2 h 5 min"),
        (47.99 * 3600, "47 h 59 min"),
        (50 * 3600, "2 days 2 h"),
    ],
)
def test_a_duration_is_said_in_the_two_units_that_count(seconds: float, said: str) -> None:
    assert duration(seconds) == said
