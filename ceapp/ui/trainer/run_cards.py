"""What the run's page and its report show alike: its curves and its samples."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ceapp.app.training import Following
from ceapp.core.words import say
from ceapp.train.figures import Figures
from ceapp.ui.parts import Card
from ceapp.ui.theme import Theme
from ceapp.ui.trainer.curves import Curves
from ceapp.ui.trainer.samples import run_samples


class CurvesCard(Card):
    """The curves of the run that is followed."""

    def __init__(self, following: Following, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Curves"), parent)
        self.curves = Curves(theme)
        self.body.addWidget(self.curves, 1)
        following.folder_changed.connect(self._begin)
        following.figures_grew.connect(self._show)

    def dress(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.curves.dress(theme)

    def show_beside(self, folder: Path | None) -> None:
        """Draw another run beside it; None takes it away."""
        figures = None
        if folder is not None:
            figures = Figures(folder)
            figures.follow()
        self.curves.compare(figures, folder.name if folder else "")

    @Slot()
    def _begin(self) -> None:
        self.show_beside(None)
        self.curves.show_figures(None)
        self.curves.show_all()

    @Slot(object)
    def _show(self, figures: Figures) -> None:
        self.curves.show_figures(figures)


class SamplesCard(Card):
    """The held-out pictures of the run that is followed, as it fills them now."""

    def __init__(self, following: Following, parent: QWidget | None = None) -> None:
        super().__init__(say("Samples"), parent)
        self.samples = run_samples()
        self.body.addWidget(self.samples, 1)
        following.folder_changed.connect(self.samples.clear)
        following.samples_drawn.connect(self.samples.show_file)
