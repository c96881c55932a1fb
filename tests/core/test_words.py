"""Sentences with named places, and the translator that the window brings."""

from collections.abc import Iterator

import pytest

from ceapp.core.errors import ImageError
from ceapp.core.words import count_said, decimal, say, sentences, speak_through

BROKEN = "{file} is broken"
GERMAN = {BROKEN: "Kaputt: {file}", "{told}. {more}": "{told}! {more}"}


def translated(template: str, count: int) -> str:
    if template == "{number} photos":
        return "1 Foto" if count == 1 else "{number} Fotos"
    return GERMAN.get(template, template)


@pytest.fixture
def german() -> Iterator[None]:
    speak_through(translated)
    yield
    speak_through(None)


@pytest.fixture
def comma() -> Iterator[None]:
    speak_through(None, ",")
    yield
    speak_through(None)


@pytest.mark.usefixtures("comma")
def test_numbers_have_the_decimal_sign_of_the_person() -> None:
    assert say("{time:.1f} s, step {n}", time=2.46, n=3) == "2,5 s, step 3"
    assert say("{file} is v{version}", file="a.png", version="1.2") == "a.png is v1.2"
    assert decimal(1.5, "+.2f") == "+1,50"


def test_without_a_translator_everything_is_english() -> None:
    assert say(BROKEN, file="a.png") == "a.png is broken"
    assert count_said("{number} photo", "{number} photos", 1) == "1 photo"
    assert count_said("{number} photo", "{number} photos", 3) == "3 photos"


@pytest.mark.usefixtures("german")
def test_places_are_filled_where_the_translation_wants_them() -> None:
    assert say(BROKEN, file="a.png") == "Kaputt: a.png"
    assert count_said("{number} photo", "{number} photos", 1) == "1 Foto"
    assert count_said("{number} photo", "{number} photos", 0) == "0 Fotos"


@pytest.mark.usefixtures("german")
def test_an_error_is_said_in_the_language_of_whoever_it_happens_to() -> None:
    error = ImageError(BROKEN, "Copy {file} once more", file="{odd}.png")
    assert error.message == "Kaputt: {odd}.png"
    assert str(error) == "Kaputt: {odd}.png! Copy {odd}.png once more"


def test_braces_in_what_is_said_again_are_no_places() -> None:
    assert str(ImageError(say(BROKEN, file="{0}"))) == "{0} is broken"


def test_empty_sentences_leave_no_gap() -> None:
    assert sentences("One", "", "Two") == "One. Two"
    assert sentences("", "") == ""
