"""What can go wrong, told in words for the person in front of the program.

Every error that a person may see is a `CeappError`: one sentence that says what is wrong, one hint
that says what to do. Its class decides the exit status of the command line.
"""

import os

from ceapp.core.words import say, sentences


class CeappError(Exception):
    """A failure with a sentence for people.

    Parameters
    ----------
    message : str
        What is wrong, as one sentence without the final full stop: a template of `core.words`.
    hint : str, optional
        What the person can do about it, likewise.
    **values : object
        For the places of both.

    Attributes
    ----------
    message, hint : str
        In the person's language.
    """

    exit_code = 1

    def __init__(self, message: str, hint: str = "", /, **values: object) -> None:
        self.message = say(message, **values)
        self.hint = say(hint, **values) if hint else ""
        super().__init__(self.message)

    def __str__(self) -> str:
        return sentences(self.message, self.hint)


class InputError(CeappError):
    """The person gave something that cannot be used: a wrong file, size, name or option."""

    exit_code = 2


class ImageError(InputError):
    """A file is not a picture that can be opened."""


class MaskError(InputError):
    """A mask is empty, covers everything, or is not of the photo's size."""


class CheckpointError(InputError):
    """A model file is missing, broken, or not one of ours."""


class DataError(InputError):
    """A training set cannot be used."""


class WorkError(CeappError):
    """The input was fine, the work failed: disk full, not enough memory, a net that diverged."""

    exit_code = 1


class SaveError(WorkError):
    """A file could not be written; what was there before is still there."""


class Cancelled(CeappError):
    """The person stopped the work."""

    exit_code = 130

    def __init__(self, message: str = "Cancelled", hint: str = "", /, **values: object) -> None:
        super().__init__(message, hint, **values)


def foreseen(error: BaseException) -> CeappError | None:
    """Return what to tell of an error of Python's own that needs no programmer.

    Returns
    -------
    CeappError or None
        None for every other error: that one belongs into the log.
    """
    if isinstance(error, MemoryError):
        return WorkError("There is not enough memory for this", "Close other programs first")
    if isinstance(error, PermissionError) and error.filename is not None:
        return InputError(
            "{file} may not be read or written",
            "Ask its owner for permission, or choose another place",
            file=os.fspath(error.filename),
        )
    return None
