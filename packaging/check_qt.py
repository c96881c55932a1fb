"""Say which system libraries of Qt are missing, as one apt line, before anything is downloaded.

`check_qt.py run` looks for what a window needs, where there is a display to show it on;
`check_qt.py test` for what a picture of the window in memory needs; `check_qt.py window` for what
a window needs, display or not. Exit status: 0 all there, 1 some are missing. Needs no package.
"""

import ctypes
import os
import sys

# What the libraries of PySide6-Essentials 6.8 to 6.11 link to, and Debian's package of each.
MEMORY = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOW = MEMORY | {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def loads(name: str) -> bool:
    """Whether the system's loader finds a library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def wanted(purpose: str) -> dict[str, str]:
    """Return the libraries that a purpose needs on this system."""
    if not sys.platform.startswith("linux"):
        return {}
    if purpose == "test":
        return MEMORY
    display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return WINDOW if purpose == "window" or display else {}


def main() -> int:
    """Check, and tell."""
    if sys.argv[1:] not in (["run"], ["test"], ["window"]):
        print("usage: check_qt.py run|test|window", file=sys.stderr)
        return 2
    missing = {package for name, package in wanted(sys.argv[1]).items() if not loads(name)}
    if missing:
        line = f"sudo apt-get install -y {' '.join(sorted(missing))}"
        print(f"Qt lacks system libraries here. Install them and repeat:  {line}", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
