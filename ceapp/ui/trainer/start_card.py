"""What a training starts from: a preset, or a checkpoint to go on from."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QWidget

from ceapp.core.errors import CeappError
from ceapp.core.model_card import ModelCard
from ceapp.core.model_file import read_card
from ceapp.core.words import phrase, say
from ceapp.train.config import TrainConfig
from ceapp.train.plan import ARCH, config_for
from ceapp.train.presets import PRESETS
from ceapp.ui.file_dialog import ask_file
from ceapp.ui.numbers import count
from ceapp.ui.parts import Card, label

_PRESETS = {
    "paper": phrase("The net of the paper, as written"),
    "paper-bn": phrase("The paper's net with batch norm, which it proposes"),
    "face": phrase("For any hole in framed faces; the best so far"),
    "recurrent": phrase("Like “face”, shown its own fill three times"),
    "photo": phrase("For photos of any kind; slow to learn on a CPU"),
}


class StartCard(Card):
    """A box of presets, to which checkpoints are added."""

    changed = Signal()
    """Something else is started from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("Start from"), parent)
        self.box = QComboBox()
        self.box.setAccessibleName(say("Start from"))
        for name in PRESETS:
            what = say(_PRESETS.get(name, ""))
            self.box.addItem(f"{name}  –  {what}" if what else name, name)
        other = QPushButton(say("A &checkpoint…"))
        other.setToolTip(say("Go on from a model that was trained before"))
        other.clicked.connect(self._ask)
        self.about = label("", "muted", wrap=True)
        self.all = QCheckBox(say("Show &all parameters"))
        # Below the box: beside it, the page would be wider than a screen of 1280 px.
        row = QHBoxLayout()
        row.addWidget(self.about, 1)
        row.addWidget(other)
        self.body.addWidget(self.box)
        self.body.addLayout(row)
        self.body.addWidget(self.all)
        self.box.currentIndexChanged.connect(self._tell)
        self._tell()

    @property
    def checkpoint(self) -> Path | None:
        """The checkpoint to go on from; None for a preset."""
        chosen = self.box.currentData()
        return None if chosen in PRESETS else Path(chosen)

    @property
    def card(self) -> ModelCard | None:
        """The card of the checkpoint."""
        return read_card(self.checkpoint) if self.checkpoint else None

    @property
    def config(self) -> TrainConfig:
        """The settings to begin with."""
        card = self.card
        return PRESETS[self.box.currentData()] if card is None else config_for(card)

    @property
    def locked(self) -> tuple[str, ...]:
        """The parameters that cannot be changed: those of a net that has learned already."""
        return ARCH if self.checkpoint else ()

    def add(self, checkpoint: Path) -> None:
        """Go on from a checkpoint.

        Raises
        ------
        CheckpointError
            If it is none that can be trained here.
        """
        card = read_card(checkpoint)
        config_for(card)
        text = say("{name}  –  go on from this checkpoint", name=card.name)
        self.box.addItem(text, str(checkpoint))
        self.box.setCurrentIndex(self.box.count() - 1)

    @Slot()
    def _ask(self) -> None:
        kinds = say("Checkpoints") + " (*.safetensors)"
        title = say("Choose a checkpoint to go on from")
        path = ask_file(self, title, None, kinds)
        if path is not None:
            try:
                self.add(path)
            except CeappError as error:
                self.about.setText(str(error))

    @Slot()
    def _tell(self) -> None:
        card = self.card
        if card is None:
            self.about.setText(say("Weights begin at random."))
        else:
            self.about.setText(
                say(
                    "Has learned for {n} steps from: {data}. Its net is fixed.",
                    n=count(card.steps),
                    data="; ".join(card.data) or say("unknown pictures"),
                )
            )
        self.changed.emit()
