"""Where fills are computed: what there is, why something cannot be used, how quick each is."""

import sys

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from ceapp.app import model_work
from ceapp.app.models import Models
from ceapp.app.preferences import Preferences
from ceapp.core.errors import CeappError
from ceapp.core.settings import ROWS
from ceapp.core.words import say
from ceapp.ui.parts import label
from ceapp.ui.settings.editors import ChoiceEditor
from ceapp.ui.settings.rows_page import RowsPage
from ceapp.ui.style import GAP

_ELSEWHERE = "https://pytorch.org/get-started/locally/"


class DevicePage(RowsPage):
    """The rows of the page, what was found of each device, and a fill timed on each."""

    def __init__(self, preferences: Preferences, models: Models) -> None:
        super().__init__("device", preferences, models)
        self.torch = label(self.tr("Looking for devices…"), wrap=True)
        self._found = QGridLayout()
        self._found.setHorizontalSpacing(GAP * 2)
        self._found.setVerticalSpacing(GAP)
        # What was found needs more room than how long a fill took, or it breaks word by word.
        self._found.setColumnStretch(1, 3)
        self._found.setColumnStretch(3, 1)
        self._times: dict[str, QLabel] = {}
        self.time = QPushButton(self.tr("Time a fill on each"))
        self.time.setToolTip(self.tr("Fill a bundled photo on each device that can be used"))
        self.time.setEnabled(False)
        self.time.clicked.connect(self._time)
        self.verdict = label("", "muted", wrap=True)
        self._compose()
        self._jobs = models.device_jobs
        self._jobs.succeeded.connect(self._take)
        self._jobs.failed.connect(self._tell_failure)

    def showEvent(self, event: QShowEvent) -> None:
        """Look for devices the first time: it may have to import torch, so not before."""
        super().showEvent(event)
        if not self._times and not self._jobs.busy:
            self._jobs.start(model_work.surveying())

    def stop(self) -> None:
        """Give up what is being looked for or timed."""
        self._jobs.cancel()

    def _compose(self) -> None:
        another = _Linked(_how_to_get_another())
        run = QWidget()
        row = QHBoxLayout(run)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.time)
        row.addWidget(self.verdict, 1)
        self.below.addWidget(label(self.tr("On this computer"), "title"))
        self.below.addLayout(self._found)
        self.below.addWidget(run)
        self.below.addSpacing(GAP)
        self.below.addWidget(self.torch)
        self.below.addWidget(another)

    @Slot(object)
    def _take(self, result: object) -> None:
        if isinstance(result, model_work.Survey):
            self._show_survey(result)
        elif isinstance(result, model_work.Timing):
            self._show_timing(result)

    def _show_survey(self, survey: model_work.Survey) -> None:
        self.torch.setText(survey.torch)
        editor = self.editors["device"]
        assert isinstance(editor, ChoiceEditor)
        for at, device in enumerate(survey.devices):
            name = QLabel(say(ROWS["device"].choices[device.name]))
            told = label(device.told, "" if device.usable else "muted", wrap=True)
            told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._times[device.name] = QLabel()
            for column, cell in enumerate((name, told, self._times[device.name])):
                self._found.addWidget(cell, at, column)
            if not device.usable:
                editor.disable(device.name, device.told)
        self.time.setEnabled(True)

    @Slot()
    def _time(self) -> None:
        self.time.setEnabled(False)
        self.verdict.setText(self.tr("Filling a photo, a few times on each…"))
        self._jobs.start(model_work.timing(self._preferences.current))

    def _show_timing(self, timing: model_work.Timing) -> None:
        self.time.setEnabled(True)
        for name, seconds in timing.seconds.items():
            self._times[name].setText(say("{seconds:.2f} s", seconds=seconds))
        told = self.tr("One fill of 512 x 512 px with {}, without the time to load it.")
        self.verdict.setText(told.format(timing.model))

    @Slot(object)
    def _tell_failure(self, error: CeappError) -> None:
        self.time.setEnabled(True)
        self.verdict.setText(str(error))


class _Linked(QLabel):
    """A sentence with a link in it, in the colours of the moment."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setObjectName("muted")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setOpenExternalLinks(True)

    def changeEvent(self, event: QEvent) -> None:
        """Read the text anew: a link keeps the colour that it was read with."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            text = self.text()
            self.clear()
            self.setText(text)


def _how_to_get_another() -> str:
    link = f'<a href="{_ELSEWHERE}">pytorch.org</a>'
    if getattr(sys, "frozen", False):
        return say(
            "This ceapp brings its own torch. For a GPU that it does not know, install ceapp from "
            "its source with the torch of {}."
        ).format(link)
    return say(
        "For another GPU, install the torch that {} names for it with pip into the environment "
        "of ceapp, and start ceapp again."
    ).format(link)
