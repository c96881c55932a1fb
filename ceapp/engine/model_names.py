"""What a model may be called, and which names are still free."""

import re

from ceapp.core.errors import InputError
from ceapp.engine.models import AUTO, CLASSIC, list_models

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


def check_name(name: str) -> None:
    """See whether a model could have that name.

    Raises
    ------
    InputError
        If not: it is no name, or another model has it.
    """
    if not _NAME.fullmatch(name):
        raise InputError(
            "{name!r} cannot be the name of a model",
            "Use letters, digits, hyphens and dots",
            name=name,
        )
    if name.lower() in _taken():
        raise InputError(
            "There is a model {name} already",
            "Call it otherwise, e.g. {free}",
            name=name,
            free=free_name(name),
        )


def free_name(wanted: str) -> str:
    """Return a name that no model has, as near to the one that is wanted as can be."""
    stem = re.sub(r"[^A-Za-z0-9._-]+", "-", wanted).strip("-._")[:60] or "model"
    taken = _taken()
    names = (stem, *(f"{stem}-{number}" for number in range(2, len(taken) + 3)))
    return next(name for name in names if name.lower() not in taken)


def _taken() -> set[str]:
    """Return the names that are in use, in lower case: some disks know no other."""
    return {AUTO, CLASSIC} | {e.name.lower() for e in list_models()}
