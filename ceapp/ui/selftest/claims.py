"""What a check claims of the program; where that is not so, the check fails and says why."""

from typing import TypeVar

from ceapp.core.errors import WorkError

PATIENCE_MS = 60_000
"""A background job that takes longer than this on a bundled photo is taken for stuck."""
Value = TypeVar("Value")


def expect(true: bool, otherwise: str) -> None:
    """Fail unless it is true."""
    if not true:
        raise WorkError(otherwise)


def there(value: Value | None) -> Value:
    """Return what must be there."""
    if value is None:
        raise WorkError("the photo did not open")
    return value
