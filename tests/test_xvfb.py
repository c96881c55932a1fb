"""The real program in a real X server: started, used, looked at, and left."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from ceapp.__main__ import has_display
from ceapp.ui.screen_colours import x_profile
from tests.pictures import write_photo

ROOT = Path(__file__).resolve().parent.parent
# One colour for each quarter of the photo: the corner that it lies in tells which way up it is.
QUARTERS = {
    (200, 30, 60): (0, 0),
    (30, 160, 60): (0, 1),
    (40, 60, 200): (1, 0),
    (230, 200, 40): (1, 1),
}


def why_not() -> str:
    """Return why no X server can be had here; empty where one can."""
    if shutil.which("Xvfb") is None:
        return "no Xvfb here: apt-get install xvfb"
    check = [sys.executable, ROOT / "packaging/check_qt.py", "window"]
    return subprocess.run(check, capture_output=True, text=True, check=False).stderr.strip()


@pytest.fixture
def display() -> Iterator[str]:
    """Start an X server of its own on a free display; return the display's name."""
    if reason := why_not():
        # Where every check has to run, a missing X server is a fault of the set-up.
        (pytest.fail if os.environ.get("CEAPP_REQUIRE_XVFB") else pytest.skip)(reason)
    told, tell = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(tell),
            "-screen",
            "0",
            "1400x1000x24",
            "-nolisten",
            "tcp",
            "-noreset",
        ],
        pass_fds=[tell],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(tell)
    with os.fdopen(told) as line:
        # Comes when the server takes clients; nothing comes when it ends before.
        number = line.readline().strip()
    try:
        assert number, "Xvfb did not start"
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def read(path: Path) -> NDArray[np.int16]:
    with Image.open(path) as picture:
        return np.asarray(picture.convert("RGB"), np.int16)


def near(screen: NDArray[np.int16], colour: tuple[int, int, int]) -> NDArray[np.bool_]:
    """Return where the screen shows a colour, but for a rounding."""
    return np.asarray(np.abs(screen - np.array(colour)).max(-1) <= 2)


def test_a_display_that_answers_is_found(display: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", display)
    assert has_display()


def test_the_profile_of_a_screen_is_read(display: str) -> None:
    profile = bytes(range(256)) * 300
    assert x_profile(0, display) is None
    for number, name in enumerate(("_ICC_PROFILE", "_ICC_PROFILE_1")):
        tell_x(display, name, profile[number:])
        assert x_profile(number, display) == profile[number:]


def tell_x(display: str, name: str, value: bytes) -> None:
    """Keep bytes as a property of the root window, as colour managers do."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XDefaultRootWindow.restype = x.XInternAtom.restype = ctypes.c_ulong
    server = ctypes.c_void_p(x.XOpenDisplay(display.encode()))
    root = ctypes.c_ulong(x.XDefaultRootWindow(server))
    atom = ctypes.c_ulong(x.XInternAtom(server, name.encode(), 0))
    cardinal, replace = ctypes.c_ulong(6), 0
    x.XChangeProperty(server, root, atom, cardinal, 8, replace, value, len(value))
    x.XCloseDisplay(server)


def test_a_person_opens_paints_fills_and_leaves(tmp_path: Path, display: str) -> None:
    height, width = 600, 800
    pixels = np.zeros((height, width, 3), np.uint8)
    for colour, (down, right) in QUARTERS.items():
        pixels[down * 300 : down * 300 + 300, right * 400 : right * 400 + 400] = colour
    photo = write_photo(tmp_path / "quarters.png", pixels)
    env = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}

    done = subprocess.run(
        [sys.executable, ROOT / "tests/drive_window.py", photo, tmp_path],
        cwd=tmp_path,
        env=env,
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    opened, painted, filled = (read(tmp_path / f"{n}.png") for n in ("opened", "painted", "filled"))
    assert opened.shape == (1000, 1400, 3)
    shown = {colour: near(opened, colour) for colour in QUARTERS}
    rows, columns = np.nonzero(np.any(list(shown.values()), axis=0))
    assert len(rows), "no pixel of the screen has a colour of the photo"
    middle = (rows.min() + rows.max()) / 2, (columns.min() + columns.max()) / 2
    for colour, (down, right) in QUARTERS.items():
        y, x = np.nonzero(shown[colour])
        # More than 250 x 250 px of each: the photo is large in the window.
        assert len(y) > 250 * 250
        assert (y.mean() > middle[0], x.mean() > middle[1]) == (bool(down), bool(right))
    # The stroke covers a part of one quarter, and the fill puts that quarter's colour there again.
    first = shown[next(iter(QUARTERS))]
    hidden = first & (np.abs(painted - opened).max(-1) > 20)
    assert hidden.sum() > 500
    assert near(filled, next(iter(QUARTERS)))[hidden].all()
