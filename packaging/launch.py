"""Where the packaged program starts: PyInstaller needs a file, not a module."""

import os
import sys

# A program without a console has no streams, and libraries write to them all the same.
for name in ("stdout", "stderr"):
    if getattr(sys, name) is None:
        setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115

from ceapp.__main__ import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())
