"""What a training would take, found out by a few steps of it; and what keeps it from working."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from ceapp.app.jobs import JobRunner
from ceapp.app.training import trying
from ceapp.core.errors import CeappError
from ceapp.core.words import decimal, say, sentences
from ceapp.train.plan import Plan
from ceapp.train.preflight import Estimate, Problem, size_text
from ceapp.ui.numbers import count, duration
from ceapp.ui.parts import Card, label

# After the last change, so that a number that is being typed is not tried digit by digit.
_WAIT_MS = 700


class TakesCard(Card):
    """Time, memory and room, and the troubles.

    Attributes
    ----------
    estimate : Estimate or None
        What was found of the plan as it is now.
    wait : QTimer
        Runs out when a plan has stood for a moment.
    """

    estimated = Signal()
    """There is an estimate."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("What it takes"), parent)
        self.estimate: Estimate | None = None
        self._plan: Plan | None = None
        self._pictures = 0
        self._facts = label("", "fact", wrap=True)
        self._more = label("", "muted", wrap=True)
        self._troubles = label("", "trouble", wrap=True)
        for part in (self._facts, self._more, self._troubles):
            self.body.addWidget(part)
        self._jobs = JobRunner("ceapp-estimate", self)
        self._jobs.succeeded.connect(self._take)
        self._jobs.failed.connect(self._tell_failure)
        self.wait = QTimer(self)
        self.wait.setSingleShot(True)
        self.wait.setInterval(_WAIT_MS)
        self.wait.timeout.connect(self._begin)

    @property
    def told(self) -> str:
        """What is said of the plan."""
        return " ".join(p.text() for p in (self._facts, self._more, self._troubles)).strip()

    def find_out(self, plan: Plan | None, pictures: int) -> None:
        """Find out what a plan would take with so many pictures; without either, say nothing."""
        self.estimate, self._plan, self._pictures = None, plan, pictures
        self._jobs.cancel()
        self.wait.stop()
        self._facts.setText("")
        self._more.setText("")
        if plan is not None and pictures:
            self._more.setText(say("A few steps are tried…"))
            self.wait.start()

    def say_troubles(self, problems: list[Problem]) -> None:
        """Say what keeps it from working."""
        told = " ".join(say("{told}.", told=sentences(p.text, p.hint)) for p in problems)
        self._troubles.setText(told)
        self._troubles.setVisible(bool(problems))

    def close_jobs(self) -> None:
        """Stop trying and end the thread."""
        self.wait.stop()
        self._jobs.close()

    @Slot()
    def _begin(self) -> None:
        if self._plan is not None and not self._jobs.busy:
            self._jobs.start(trying(self._plan.net_arguments(), self._pictures))

    @Slot(object)
    def _take(self, found: Estimate) -> None:
        self.estimate = found
        self._facts.setText(
            say(
                "About {time} for {steps} steps, {memory} of memory, {disk} on the disk.",
                time=duration(found.seconds),
                steps=count(found.steps),
                memory=size_text(found.memory),
                disk=size_text(found.disk),
            )
        )
        weights = count(found.weights)
        if found.weights > 1e5:
            weights = f"{decimal(found.weights / 1e6, '.1f')} M"
        self._more.setText(
            say(
                "Measured by a few steps on this machine: {device}. {n} weights.",
                device=found.device,
                n=weights,
            )
        )
        self.estimated.emit()

    @Slot(object)
    def _tell_failure(self, error: CeappError) -> None:
        self._more.setText(say("What it takes is not known: {reason}", reason=str(error)))
