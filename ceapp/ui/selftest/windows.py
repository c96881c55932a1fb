"""Checks in the window: what a person does there, every other window, and a visit to the demo."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from ceapp.app.preferences import Preferences
from ceapp.app.session import SessionController
from ceapp.core.geometry import Rect
from ceapp.core.paths import resource
from ceapp.ui.app import SAMPLE
from ceapp.ui.main_window import MainWindow
from ceapp.ui.selftest.claims import PATIENCE_MS, expect, there
from ceapp.ui.style import Look

_OPENED = ("settings", "batch", "train", "guide", "shortcuts", "about")
"""Commands that open what is not loaded before."""


def does_the_main_job(folder: Path) -> str:
    """Open, paint, fill and save in the window; no byte outside the hole may change."""
    import numpy as np

    from ceapp.core.photo_file import read_photo

    session = SessionController(Preferences(folder / "settings"))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window = MainWindow(session, Look(app, session.preferences))
    try:
        window.show()
        _until_done(session, lambda: session.open(resource(SAMPLE)))
        document = there(session.document)
        before = document.pixels.copy()
        session.begin_stroke(False)
        for x in range(400, 520, 20):
            session.stroke_to(300.0, float(x), 40.0)
        session.end_stroke()
        hole = document.mask >= 1
        session.model = "classic"
        _until_done(session, session.fill)
        _until_done(session, lambda: session.save(folder / "filled.png"))
    finally:
        window.close()
        session.close()
    after = read_photo(folder / "filled.png").pixels
    expect(bool((after != before)[hole].any()), "the fill changed nothing")
    expect(np.array_equal(after[~hole], before[~hole]), "pixels outside the hole changed")
    return f"{int(hole.sum())} px filled, all others as they were"


def opens_every_window(folder: Path) -> str:
    """Open the windows that are loaded only when they are asked for."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    session = SessionController(Preferences(folder / "settings"))
    window = MainWindow(session, Look(app, session.preferences))
    try:
        window.show()
        for name in _OPENED:
            before = sum(top.isVisible() for top in app.topLevelWidgets())
            window.actions_[name].trigger()
            app.processEvents()
            after = sum(top.isVisible() for top in app.topLevelWidgets())
            expect(after > before, f"{name} opened nothing")
    finally:
        for top in app.topLevelWidgets():
            top.close()
        session.close()
    return ", ".join(_OPENED)


def makes_a_visit(folder: Path) -> str:
    """Choose a photo in the demo, paint, and see what comes of it; then nothing may be left."""
    from ceapp.app.demo.machine import Demo
    from ceapp.app.demo.steps import Step
    from ceapp.core.demo_config import DemoConfig
    from ceapp.ui.demo.language import Languages
    from ceapp.ui.demo.window import DemoWindow

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    demo = Demo(DemoConfig(pin="0000"), Preferences(folder / "settings"), folder / "count.json")
    languages = Languages(app, ("en",))
    window = DemoWindow(demo, languages)

    def until(step: Step, begin: Callable[[], None]) -> None:
        loop = QEventLoop()
        demo.step_changed.connect(lambda now: loop.quit() if now is step else None)
        begin()
        QTimer.singleShot(PATIENCE_MS, loop.quit)
        if demo.step is not step:
            loop.exec()
        expect(demo.step is step, f"the demo is in {demo.step.value}, not in {step.value}")

    try:
        window.show()
        offered = QEventLoop()
        demo.films.offered.connect(offered.quit)
        demo.films.start()
        offered.exec()
        demo.begin()
        until(Step.PAINT, lambda: demo.choose(demo.offers()[0]))
        session = there(demo.visit).session
        until(Step.RESULT, lambda: session.paint_box(Rect(200, 200, 230, 230), erase=False))
        demo.finish()
        expect(session.document is None and demo.visit is None, "the visit is not over")
    finally:
        window.close_down()
        demo.close()
        languages.close()
        window.hide()
        window.deleteLater()
    seconds = demo.tally.waits[0]
    return f"a visit, filled in {seconds:.1f} s" + (", quickly" if demo.tally.quick else "")


def _until_done(session: SessionController, begin: Callable[[], None]) -> None:
    """Begin an activity and let the window live until it has ended."""
    loop = QEventLoop()
    failures: list[str] = []
    session.told.connect(lambda said: failures.append(said.text) if said.kind == "error" else None)
    session.busy_changed.connect(lambda activity: None if activity else loop.quit())
    begin()
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    if session.activity:
        loop.exec()
    expect(not session.activity, "it did not come to an end")
    expect(not failures, "; ".join(failures))
