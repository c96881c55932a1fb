"""Takes a picture of every window and dialog: `make screenshots`, to look at.

In each theme, size and language, without a screen, and on Qt's own dialogs. Which windows there
are is told by `tests/ui/every_window.py`. What is written: `OUT/LANGUAGE-THEME-SCALE/NAME.png`,
and `OUT/LANGUAGE-THEME-SCALE.jpg` with all of them on one sheet.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.ui.every_window import See

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES, THEMES, SCALES = ("en", "de", "zh_CN"), ("dark", "light"), ("1", "2")
# Of the sheets, px: how wide a picture is on them, and how many stand side by side.
CELL, ACROSS = 640, 4
PATIENCE_MS = 30_000


def main() -> int:
    """Take them all, each combination in a process of its own: Qt reads the scale at the start."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--language", choices=LANGUAGES, nargs="*", default=LANGUAGES)
    parser.add_argument("--theme", choices=THEMES, nargs="*", default=THEMES)
    parser.add_argument("--scale", choices=SCALES, nargs="*", default=SCALES)
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.here:
        _take(asked.out, asked.language[0], asked.theme[0])
        return 0
    for language, theme, scale in product(asked.language, asked.theme, asked.scale):
        out = asked.out.absolute() / f"{language}-{theme}-{scale}x"
        with tempfile.TemporaryDirectory() as home:
            # Neither the settings nor the recent photos of whoever takes them.
            own = {f"XDG_{name}_HOME": home for name in ("CONFIG", "DATA", "STATE", "CACHE")}
            own |= {"QT_QPA_PLATFORM": f"offscreen:configfile={_screen(Path(home), int(scale))}"}
            own["QT_SCALE_FACTOR"] = scale
            options = ["--language", language, "--theme", theme, "--here"]
            command = [sys.executable, __file__, out, *options]
            subprocess.run(command, env=os.environ | own, cwd=ROOT, check=True)
        _lay_out(out)
        print(out)
    return 0


def _screen(folder: Path, scale: int) -> Path:
    """Write a screen of 1600 x 1000 px, as large at each scale, for Qt to make."""
    told = {"name": "screen", "x": 0, "y": 0, "width": 1600 * scale, "height": 1000 * scale}
    told |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    path = folder / "screen.json"
    path.write_text(json.dumps({"screens": [told]}), encoding="utf-8")
    return path


def _take(out: Path, language: str, theme: str) -> None:
    """Take the pictures of one language and theme."""
    from pictures import BRUSH, FIR, wait
    from PySide6.QtWidgets import QWidget

    from ceapp.app.session import SessionController
    from ceapp.core.paths import resource
    from ceapp.ui.app import make_app
    from ceapp.ui.language import speak
    from ceapp.ui.main_window import MainWindow
    from ceapp.ui.style import Look
    from tests.ui.every_window import see_every_window

    out.mkdir(parents=True, exist_ok=True)
    app = make_app()
    speak(app, language)
    session = SessionController()
    session.preferences.change(theme=theme, language=language)
    window = MainWindow(session, Look(app, session.preferences))
    window.show()
    session.open(resource("photos/meadow.jpg"))
    wait(lambda: not session.activity)
    session.warm_up()
    session.model = "classic"
    for stroke in FIR:
        session.begin_stroke(False)
        for y, x in stroke:
            session.stroke_to(y, x, BRUSH)
        session.end_stroke()
    session.fill()
    wait(lambda: not session.activity)

    def see(name: str, widget: QWidget) -> None:
        # What comes a little later: sample fills, previews, an estimate.
        wait(lambda: False, 250)
        file = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
        widget.grab().save(str(out / f"{file}.png"))

    see_every_window(window, see)
    window.hide()
    _see_demo(see, app, language)
    session.close()
    # Workers of the pages may still compute; nobody waits for what they find.
    os._exit(0)


def _see_demo(see: "See", app: "QApplication", language: str) -> None:
    """Show every step of the demo, which looks the same in both themes."""
    from pictures import wait

    from ceapp.app.demo.machine import Demo, Step
    from ceapp.app.preferences import Preferences
    from ceapp.core.demo_config import DemoConfig
    from ceapp.ui.demo.language import Languages
    from ceapp.ui.demo.window import DemoWindow

    demo = Demo(DemoConfig(keep=Path(), pin="2468", model="classic"), Preferences())
    window = DemoWindow(demo, Languages(app, (language,)))
    window.resize(1280, 800)
    window.show()
    demo.films.start()
    wait(lambda: bool(demo.films.offers))
    see("demo, loop", window)
    demo.begin()
    see("demo, choose", window)
    demo.choose(demo.offers()[0])
    wait(lambda: demo.step is Step.PAINT)
    see("demo, paint", window)
    if demo.visit is not None:
        session = demo.visit.session
        height, width = session.document.pixels.shape[:2] if session.document else (0, 0)
        session.begin_stroke(False)
        session.stroke_to(height / 2, width / 2, width / 12)
        session.end_stroke()
        session.lifted.emit()
    wait(lambda: demo.step is Step.RESULT, 20_000)
    see("demo, result", window)
    demo.ask_crew()
    see("demo, PIN", window)
    demo.enter("2468")
    see("demo, crew", window)
    window.close_down()
    demo.close()


def _lay_out(folder: Path) -> None:
    """Put all pictures of a folder on one sheet, each with its name."""
    from PIL import Image, ImageDraw

    pictures = []
    for path in sorted(folder.glob("*.png")):
        with Image.open(path) as picture:
            picture = picture.convert("RGB")
            picture.thumbnail((CELL, CELL))
        pictures.append((path.stem, picture))
    rows = [pictures[at : at + ACROSS] for at in range(0, len(pictures), ACROSS)]
    heights = [max(picture.height for _, picture in row) + 24 for row in rows]
    sheet = Image.new("RGB", (CELL * ACROSS, sum(heights)), "#808080")
    pen, top = ImageDraw.Draw(sheet), 0
    for row, height in zip(rows, heights, strict=True):
        for at, (name, picture) in enumerate(row):
            pen.text((at * CELL + 6, top + 6), name, "white")
            sheet.paste(picture, (at * CELL, top + 24))
        top += height
    sheet.save(folder.with_suffix(".jpg"), quality=88)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
