"""Which colours the screen has: its ICC profile, where the system tells it.

X11 keeps it as a property of the root window (ICC Profiles in X Specification 0.4); Windows is
asked through Pillow. Qt itself has no word for it, nor has Wayland.
"""

import ctypes
import sys

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from ceapp.app.session import SessionController
from ceapp.ui.screens import screen_of

# Larger than any profile that is one, bytes.
_MOST_BYTES = 16 << 20
_SUCCESS = 0


class ScreenColours(QObject):
    """Lets a session know the profile of the screen that its window is on.

    Parameters
    ----------
    session : SessionController
    window : QWidget
        It is shown.
    """

    def __init__(self, session: SessionController, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        window.windowHandle().screenChanged.connect(self._follow)
        self._follow(screen_of(window))

    @Slot(QScreen)
    def _follow(self, screen: QScreen) -> None:
        self._session.show_on(screen_profile(screen))


def screen_profile(screen: QScreen) -> bytes | None:
    """Return the ICC profile of a screen; None where nobody tells it."""
    if QGuiApplication.platformName() == "xcb":
        return x_profile(QGuiApplication.screens().index(screen))
    return _windows_profile() if sys.platform == "win32" else None


def x_profile(number: int, display: str | None = None) -> bytes | None:
    """Return the ICC profile that an X server keeps for one of its screens.

    Parameters
    ----------
    number : int
        0 for the first.
    display : str, optional
        The server; that of the environment unless given.
    """
    try:
        x = ctypes.CDLL("libX11.so.6")
    except OSError:
        return None
    x.XOpenDisplay.restype = ctypes.c_void_p
    server = x.XOpenDisplay(display.encode() if display else None)
    if server is None:
        return None
    server = ctypes.c_void_p(server)
    try:
        return _property(x, server, "_ICC_PROFILE" + (f"_{number}" if number else ""))
    finally:
        x.XCloseDisplay(server)


def _property(x: ctypes.CDLL, server: ctypes.c_void_p, name: str) -> bytes | None:
    """Return the bytes of a property of the root window."""
    x.XDefaultRootWindow.restype = x.XInternAtom.restype = ctypes.c_ulong
    root = ctypes.c_ulong(x.XDefaultRootWindow(server))
    only_if_there = 1
    atom = ctypes.c_ulong(x.XInternAtom(server, name.encode(), only_if_there))
    if not atom.value:
        return None
    kind, count, left = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_ulong()
    width, data = ctypes.c_int(), ctypes.POINTER(ctypes.c_ubyte)()
    any_kind = ctypes.c_ulong(0)
    got = x.XGetWindowProperty(
        *(server, root, atom, ctypes.c_long(0), ctypes.c_long(_MOST_BYTES // 4), 0, any_kind),
        *map(ctypes.byref, (kind, width, count, left, data)),
    )
    if got != _SUCCESS or not data:
        return None
    found = ctypes.string_at(data, count.value) if width.value == 8 else b""
    x.XFree(data)
    return found or None


def _windows_profile() -> bytes | None:
    from PIL import ImageCms

    profile = ImageCms.get_display_profile()
    return None if profile is None else profile.tobytes()
