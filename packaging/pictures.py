"""Makes the pictures of the readme's tour, from the bundled photos alone: `make pictures`.

The real window without a screen, in English and in light colours; what is drawn in it comes from
the same calls that mouse and keys make.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "docs" / "pictures"
# Over the fir, from its top to the ground: (y, x) and the width of the brush, px of the photo.
FIR = [
    [(420, 1195), (520, 1195), (620, 1190), (735, 1185)],
    [(505, 1165), (640, 1145), (740, 1135)],
    [(505, 1226), (640, 1245), (750, 1250)],
    [(690, 1085), (735, 1130), (755, 1255)],
]
BRUSH = 64.0
# What the animation shows of the canvas, px of the window: left, top, width, height.
SEEN = (480, 190, 480, 360)
PATIENCE_MS = 60_000
MOST_BYTES = 300_000


def main() -> int:
    """Make every picture."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Neither the settings nor the recent photos of whoever makes them.
    with tempfile.TemporaryDirectory() as home:
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = home
        _make()
    return 0


def _make() -> None:
    from PySide6.QtCore import QPointF
    from PySide6.QtWidgets import QApplication

    from ceapp.app.session import SessionController
    from ceapp.core.paths import resource
    from ceapp.ui.app import make_app
    from ceapp.ui.main_window import MainWindow
    from ceapp.ui.style import Look

    app = make_app()
    session = SessionController()
    session.preferences.change(theme="light")
    window = MainWindow(session, Look(app, session.preferences))
    window.resize(1280, 800)
    window.show_start()
    window.show()
    wait(lambda: False, 1500)
    _keep(window.grab(), "start")
    session.open(resource("photos/meadow.jpg"))
    wait(lambda: not session.activity)
    session.model = "classic"
    wait(lambda: False, 300)
    frames = [window.canvas.grab()]
    for stroke in FIR:
        session.begin_stroke(False)
        for y, x in _along(stroke):
            session.stroke_to(y, x, BRUSH)
            QApplication.processEvents()
            frames.append(window.canvas.grab())
        session.end_stroke()
    wait(lambda: False, 300)
    _keep(window.grab(), "painted")
    session.fill()
    filling = []

    def note() -> bool:
        filling.append(window.canvas.grab())
        return not session.activity

    wait(note)
    wait(lambda: False, 300)
    frames += filling[:: max(1, len(filling) // 10)]
    frames.append(window.canvas.grab())
    _animate(frames)
    _keep(window.grab(), "filled")
    window.actions_["compare"].trigger()
    # Through the fir, so that half of it is still there.
    port = window.canvas.port
    window.compare.move_line(port.transform.map(QPointF(FIR[0][0][1], FIR[0][0][0])), port)
    window.canvas.update()
    wait(lambda: False, 500)
    _keep(window.grab(), "compared")
    session.close()


def _along(places: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return a way through some places in short steps."""
    steps = 4
    way = [
        (y0 + (y1 - y0) * i / steps, x0 + (x1 - x0) * i / steps)
        for (y0, x0), (y1, x1) in pairwise(places)
        for i in range(steps)
    ]
    return [*way, places[-1]]


def wait(done: Callable[[], bool], longest_ms: int = PATIENCE_MS) -> None:
    """Let the window live until something is done."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, look = QEventLoop(), QTimer()
    look.timeout.connect(lambda: loop.quit() if done() else None)
    look.start(40)
    QTimer.singleShot(longest_ms, loop.quit)
    loop.exec()


def _picture(grabbed: object) -> object:
    from PIL import Image

    from ceapp.ui.qimage import to_pixels

    return Image.fromarray(to_pixels(grabbed.toImage())).convert("RGB")


def _keep(grabbed: object, name: str) -> None:
    OUT.mkdir(exist_ok=True)
    path = OUT / f"{name}.webp"
    _picture(grabbed).save(path, quality=82, method=6)
    _told(path)


def _animate(frames: list[object]) -> None:
    """Write strokes and fill as an animation: quick between, slow at both ends."""
    left, top, width, height = SEEN
    shown = [_picture(frame).crop((left, top, left + width, top + height)) for frame in frames]
    times = [1200, *[70] * (len(shown) - 2), 2500]
    path = OUT / "fill.webp"
    first, *more = shown
    first.save(
        path, save_all=True, append_images=more, duration=times, loop=0, quality=70, method=6
    )
    _told(path)


def _told(path: Path) -> None:
    size = path.stat().st_size
    print(f"{path.relative_to(ROOT)}: {size // 1000} kB")
    if size > MOST_BYTES:
        raise SystemExit(f"{path.name} is larger than {MOST_BYTES // 1000} kB")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
