"""torch's own library, loaded without holding up the window. No Qt, and no torch itself.

`import torch` holds Python's lock while the system loads 400 MB of machine code: a third of a
second in which no stroke is drawn. A function that is called through ctypes lets go of the lock,
and loading is such a function; the import then finds the library loaded.
"""

import ctypes
import os
import sys
from importlib.util import find_spec
from pathlib import Path


def load_torch_library() -> None:
    """Load what `import torch` will need, where that can be done.

    What cannot be loaded here is left to the import, which says why.
    """
    # Windows looks for libraries in folders that torch names when it is imported.
    if "torch" in sys.modules or sys.platform == "win32":
        return
    spec = find_spec("torch")
    if spec is None or spec.origin is None:
        return
    folder, suffix = Path(spec.origin).parent / "lib", "so"
    if sys.platform == "darwin":
        suffix = "dylib"
    load = ctypes.CDLL(None).dlopen
    load.argtypes, load.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
    # As torch does it: what its libraries need comes first, for everybody to find.
    for name, scope in (("torch_global_deps", os.RTLD_GLOBAL), ("torch_cpu", os.RTLD_LOCAL)):
        load(os.fsencode(folder / f"lib{name}.{suffix}"), os.RTLD_NOW | scope)
