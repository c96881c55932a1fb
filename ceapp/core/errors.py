"""What can go wrong, told in words for the person in front of the program.

Every error that a person may see is a `CeappError`: one sentence that says what is wrong, one hint
that says what to do. Its class decides the exit status of the command line.
"""


class CeappError(Exception):
    """A failure with a sentence for people.

    Parameters
    ----------
    message : str
        What is wrong, as one sentence without the final full stop.
    hint : str, optional
        What the person can do about it.
    """

    exit_code = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}. {self.hint}" if self.hint else self.message


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

    def __init__(self, message: str = "Cancelled", hint: str = "") -> None:
        super().__init__(message, hint)
