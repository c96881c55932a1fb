"""What the program says, in the person's language. Knows no Qt: whoever has a translator brings it.

A sentence is a template with named places, so that a translation may order them otherwise:
`say("{file} is broken", file=path.name)`. Numbers in it are written with the person's decimal sign.
The command line brings no translator and stays English.
How the templates get into the catalogues: ADR 14.
"""

from collections.abc import Callable
from string import Formatter

Translator = Callable[[str, int], str]
"""Takes an English template and a count, -1 for none; returns it in the person's language."""

_NO_COUNT = -1


def _english(template: str, count: int) -> str:
    return template


_translate: Translator = _english
_decimal_sign = "."


def speak_through(translator: Translator | None, decimal_sign: str = ".") -> None:
    """Say everything through a translator from now on; through none, in English.

    Parameters
    ----------
    translator : Translator or None
    decimal_sign : str
        Between a number's ones and tenths.
    """
    global _translate, _decimal_sign
    _translate, _decimal_sign = translator or _english, decimal_sign


def say(template: str, /, **values: object) -> str:
    """Return a sentence in the person's language.

    Parameters
    ----------
    template : str
        In English; each `{name}` is the place of a value.
    **values : object
    """
    return _filled(_translate(template, _NO_COUNT), values)


def count_said(one: str, many: str, number: int, /, **values: object) -> str:
    """Return a sentence that counts something, in the form that suits the number.

    Parameters
    ----------
    one, many : str
        Templates in English for 1 and for any other number, which stands at `{number}`.
    number : int
    **values : object
    """
    told = _translate(many, number)
    if told == many and number == 1:
        told = one
    return _filled(told, {"number": number, **values})


def sentences(*parts: str) -> str:
    """Return sentences without their full stops as one text; those that are empty are left out."""
    told, *more = [part for part in parts if part] or [""]
    for part in more:
        told = say("{told}. {more}", told=told, more=part)
    return told


def decimal(value: float, form: str) -> str:
    """Return a number in a format of Python's, e.g. `.2f`, with the person's decimal sign."""
    return format(value, form).replace(".", _decimal_sign)


def phrase(template: str) -> str:
    """Return the template: it is one that a table holds, and `say` says later."""
    return template


def _filled(template: str, values: dict[str, object]) -> str:
    return _PLACES.vformat(template, (), values) if values else template


class _Places(Formatter):
    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, float):
            return decimal(value, format_spec)
        return str(super().format_field(value, format_spec))


_PLACES = _Places()
