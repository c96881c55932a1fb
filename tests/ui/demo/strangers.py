"""Strangers at the booth: they touch at random, the same way for the same seed, while things break.

What breaks is broken for real where it can be (files, folders); a device and a full disk are
stood in for at the place where they would be noticed.
"""

import errno
import shutil
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from ceapp.app.demo.steps import Step
from ceapp.core import atomic
from ceapp.core.cancel import CancelToken, Progress
from ceapp.engine import pipeline
from ceapp.engine.api import FillRequest, FillResult
from ceapp.ui.demo.window import DemoWindow
from tests.pictures import noise
from tests.ui.demo.fingers import stroke, tap

_PATIENCE_S = 20.0
FAULTS = ("model raises", "device gone", "model hangs", "disk full", "folder gone", "broken photo")


def is_quick() -> bool:
    """Whether it is the quick fill that asks."""
    return threading.current_thread().name.startswith("ceapp-quick")


class Strangers:
    """Visits the demo, again and again.

    Parameters
    ----------
    window : DemoWindow
    seed : int
    monkeypatch : pytest.MonkeyPatch
    """

    def __init__(self, window: DemoWindow, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
        self.ends: Counter[str] = Counter()
        self.done: list[str] = []
        # How often a result was to be kept.
        self.keeps = 0
        self._window = window
        self._rng = np.random.default_rng(seed)
        self._fault = ""
        self._fill = pipeline.fill
        self._finish = atomic._PlainFile.finish
        monkeypatch.setattr(pipeline, "fill", self._filled)
        strangers = self
        monkeypatch.setattr(atomic._PlainFile, "finish", lambda file: strangers._written(file))

    def visit(self, number: int) -> None:
        """Let one visitor come, do this and that, and go."""
        demo = self._window.demo
        self._fault = str(self._rng.choice(FAULTS)) if self._rng.random() < 0.3 else ""
        # Some fills are in time, some are not.
        deadline = float(self._rng.choice([0.3, 1.5]))
        demo.config = replace(demo.config, deadline_s=deadline)
        mend = self._break(number)
        before = demo.tally.visits
        tap(self._window.loop_page)
        # On a machine that is busy, the visit may already have been given up as idle.
        assert demo.tally.visits == before + 1
        for _ in range(self._rng.integers(2, 6)):
            if demo.step is not Step.LOOP:
                self._act()
            self._settle()
            self._look()
            if demo.step is Step.LOOP:
                break
        self.ends[f"{self._fault or 'no fault'}: {demo.step.value}"] += 1
        if demo.step is not Step.LOOP:
            # Half of them walk away.
            if self._rng.random() < 0.5:
                demo.finish()
            self._until(lambda: demo.step is Step.LOOP)
        mend()
        self._fault = ""
        self._look()

    # --- what a visitor does -----------------------------------------------------------------

    def _act(self) -> None:
        window, rng = self._window, self._rng
        page = window.photo_page
        if page is not None and rng.random() < 0.5 and window.demo.step is not Step.CHOOSE:
            box = page.canvas.rect()
            places = [
                QPoint(int(rng.integers(box.width())), int(rng.integers(box.height())))
                for _ in range(rng.integers(1, 5))
            ]
            self.done.append("stroke")
            stroke(page.canvas, places)
            return
        buttons = [
            b for b in window.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()
        ]
        if not buttons:
            return
        button = buttons[rng.integers(len(buttons))]
        if button is window.finish_button and rng.random() < 0.8:
            # Few are in a hurry.
            return
        self.done.append(button.text() or type(button).__name__)
        self.keeps += window.demo.step is Step.RESULT and button.objectName() == "main"
        tap(button)

    def _settle(self) -> None:
        """Wait until what was begun has come to an end, most of the time."""
        demo = self._window.demo
        if self._rng.random() < 0.15:
            QTest.qWait(int(self._rng.integers(1, 60)))
            return
        self._until(lambda: demo.step not in (Step.OPENING, Step.FILLING))

    def _until(self, reached: Callable[[], bool]) -> None:
        end = time.monotonic() + _PATIENCE_S
        while not reached():
            QTest.qWait(2)
            assert time.monotonic() < end, f"stuck in {self._window.demo.step}: {self.done[-12:]}"

    # --- what breaks -------------------------------------------------------------------------

    def _break(self, number: int) -> Callable[[], None]:
        """Break what the fault of this visit says; return what mends it."""
        config = self._window.demo.config
        assert config.watched is not None
        assert config.keep is not None
        assert config.photos is not None
        if self._rng.random() < 0.3:
            Image.fromarray(noise(80, 110, seed=number)).save(config.watched / f"{number}.jpg")
        if self._fault == "folder gone":
            gone = (config.watched, config.keep)
            for folder in gone:
                shutil.rmtree(folder)
            return lambda: [folder.mkdir() for folder in gone] and None
        if self._fault == "broken photo":
            (config.watched / f"{number}.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(300))
            photo = config.photos / "2.jpg"
            content = photo.read_bytes()
            photo.write_bytes(content[:200])
            return lambda: photo.write_bytes(content) and None
        return lambda: None

    def _filled(self, request: FillRequest, progress: Progress, token: CancelToken) -> FillResult:
        """Fill, unless the model or its device is what breaks; the quick fill may break, too."""
        good = not is_quick()
        if self._fault == "model raises":
            raise ValueError("a net that was trained on Mars")
        if self._fault == "device gone" and good:
            raise RuntimeError("CUDA error: the device has fallen off the bus")
        if self._fault == "model hangs" and good:
            # A net that looks at its token seldom.
            for _ in range(25):
                time.sleep(0.02)
            token.check()
        return self._fill(request, progress, token)

    def _written(self, file: "atomic._PlainFile") -> None:
        if self._fault == "disk full":
            raise OSError(errno.ENOSPC, "No space left on device")
        self._finish(file)

    # --- what must hold ----------------------------------------------------------------------

    def _look(self) -> None:
        window = self._window
        shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        assert shown == [window], shown
        assert (window.demo.visit is None) == (window.photo_page is None)
        if window.demo.step is Step.LOOP:
            assert window.demo.visit is None


def files(*folders: Path) -> set[Path]:
    """Return every file in some folders."""
    return {path for folder in folders for path in folder.rglob("*") if path.is_file()}
