"""What came of teaching: better or not, by how much, and the fills before and after."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from ceapp.app.teaching import Taught
from ceapp.core.words import say
from ceapp.ui.parts import Card, label
from ceapp.ui.trainer.samples import Samples


class LessonCard(Card):
    """Tells of a lesson, and lets its model be used."""

    use_asked = Signal(str)
    """The name of the model that was taught."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("What came of it"), parent)
        self._kept = ""
        self._result = label("", "title", wrap=True)
        self._more = label("", "muted", wrap=True)
        self.use = QPushButton(say("&Use in the editor"))
        self.use.clicked.connect(self._ask_use)
        head = say("Held-out holes in these photos: hole, before, after, truth")
        self.samples = Samples(4, head, "")
        self.body.addWidget(self._result)
        self.body.addWidget(self._more)
        self.body.addWidget(self.use, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.samples, 1)
        self.offer(False)
        self.invite()

    @property
    def told(self) -> str:
        """What is said of the lesson."""
        return f"{self._result.text()} {self._more.text()}".strip()

    def invite(self) -> None:
        """Say what will be told here."""
        self.tell("", say("Choose photos and press “Teach it”: what came of it is told here."))

    def tell(self, result: str, more: str = "") -> None:
        """Say something else."""
        self._result.setText(result)
        self._more.setText(more)

    def offer(self, now: bool) -> None:
        """Let the model be used, if there is one, or not now."""
        self.use.setVisible(now and bool(self._kept))

    def show_taught(self, taught: Taught) -> None:
        """Tell what came of a lesson."""
        lesson = taught.lesson
        self._kept = lesson.kept
        numbers = say(
            "{before:.2f} dB before, {after:.2f} dB after {steps} steps; better at {better} of "
            "{holes} held-out holes.",
            before=lesson.before,
            after=lesson.after,
            steps=lesson.steps,
            better=lesson.better,
            holes=lesson.holes,
        )
        if lesson.kept:
            text = say(
                "Better by {gain:.2f} dB: kept as {name}", gain=lesson.gain, name=lesson.kept
            )
            self.tell(text, numbers)
        else:
            more = say("Give it more time or more photos; the model as it was is unchanged.")
            self.tell(say("No better, so it was not kept"), f"{numbers} {more}")
        self.samples.show_data(taught.samples)

    @Slot()
    def _ask_use(self) -> None:
        self.use_asked.emit(self._kept)
