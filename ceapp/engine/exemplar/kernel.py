"""The loops over pixels: functions in C, compiled when ceapp is built (docs/adr/0012).

Their sources lie in `native/`, a file for each module here that calls one; `packaging/kernels.py`
makes a library of them, beside this module. Threads of Python go on while a kernel runs.
"""

import ctypes
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from ceapp.core.errors import WorkError

SOURCES = Path(__file__).parent / "native"
LIBRARY = SOURCES.with_name(
    "kernels" + {"win32": ".dll", "darwin": ".dylib"}.get(sys.platform, ".so")
)

INT, FLOAT, SEED = ctypes.c_int32, ctypes.c_float, ctypes.c_uint64


class _View(ctypes.Structure):
    """An array as kernels see it (`native/arrays.h`): where it lies, its rows and its columns."""

    _fields_ = (("at", ctypes.c_void_p), ("rows", ctypes.c_int32), ("columns", ctypes.c_int32))
    dtype: ClassVar[type[np.generic]]

    @classmethod
    def of(cls, array: NDArray[Any]) -> "_View":
        """Return the view of an array, which lives as long as the view does.

        Raises
        ------
        TypeError
            If it is of another type, or does not lie in one piece: C would read other numbers.
        """
        if array.dtype != cls.dtype or not array.flags.c_contiguous or array.ndim < 2:
            found = f"{array.dtype}, {array.shape}, strides {array.strides}"
            raise TypeError(f"{cls.__name__} wanted, in one piece, but got {found}")
        view = cls(array.ctypes.data, *array.shape[:2])
        view.array = array
        return view


class MASK(_View):
    """An array of bool, (h, w)."""

    dtype = np.bool_


class FLOATS(_View):
    """An array of float32, (h, w) or (h, w, channels)."""

    dtype = np.float32


class PLACES(_View):
    """An array of int32, (h, w, channels)."""

    dtype = np.int32


class Kernel:
    """A function of the library, `name(first, end, ...)`, that works on some rows.

    Parameters
    ----------
    name : str
    *kinds : type
        Of the arguments after `first` and `end`, as its source has them.
    """

    def __init__(self, name: str, *kinds: type[Any]) -> None:
        self.name = name
        self.kinds = kinds

    def on(self, *arguments: Any) -> Callable[[int, int], None]:
        """Return what works on the arguments when it is called with the first row and the end."""
        function = getattr(_library(), self.name)
        # These hold the arrays: when a fill is cancelled, whoever made them is gone before the
        # last rows are done.
        given = [
            kind.of(value) if issubclass(kind, _View) else kind(value)
            for kind, value in zip(self.kinds, arguments, strict=True)
        ]
        passed = [ctypes.byref(each) if isinstance(each, _View) else each for each in given]

        def rows(first: int, end: int) -> None:
            function(INT(first), INT(end), *passed)

        return rows


@cache
def _library() -> ctypes.CDLL:
    """Return the library of all kernels.

    Raises
    ------
    WorkError
        If it was not built, or from other sources than there are.
    """
    hint = "In the folder of ceapp's sources, run: pip install -e ."
    changed = max((path.stat().st_mtime for path in SOURCES.glob("*")), default=0.0)
    if LIBRARY.exists() and LIBRARY.stat().st_mtime < changed:
        raise WorkError("The fill's compiled part is older than its sources", hint)
    try:
        return ctypes.CDLL(str(LIBRARY))
    except OSError as error:
        raise WorkError("The fill's compiled part is missing or broken", hint) from error
